import type { Written } from "../nomination/index.ts";
import type { Trilingual } from "../rules/index.ts";
import type { Explanation } from "./state.ts";
import { filled } from "./step.ts";
import { EXPLANATIONS } from "./text/explanations.ts";

/** How names, days and grounds are written in an explanation: the caller knows the people, the calendar and the law. */
export interface Wording {
  readonly person: (id: string) => Trilingual;
  readonly day: (day: string) => Trilingual;
  readonly ground: (id: string) => Trilingual;
}

/**
 * Why somebody sits, in one sentence.
 * @example explanationText({ by: "alphabet", place: 2, of: 5, tie: null }, wording).en
 * // "By the alphabet of the state language, place 2 of 5: the party did not decide in time."
 */
export function explanationText(how: Explanation, { person, day, ground }: Wording): Trilingual {
  switch (how.by) {
    case "party":
      return filled(EXPLANATIONS.party, { place: how.place, organ: anyOf(how.organ), date: day(how.date) });
    case "alphabet": {
      const text = how.tie === null ? "alphabet" : how.tie === "lot" ? "alphabetLot" : "alphabetNumber";
      return filled(EXPLANATIONS[text], { place: how.place, of: how.of });
    }
    case "list-order":
      return filled(EXPLANATIONS.listOrder, { place: how.place });
    case "authority":
      return filled(EXPLANATIONS.authority, { place: how.place, source: anyOf(how.source) });
    case "replacement": {
      const { after, organ, date } = how;
      const words = { person: person(after.person), ground: ground(after.ground), lost: day(after.date) };
      if (how.choice === "order") return filled(EXPLANATIONS.nextInOrder, words);
      const from = { ...words, organ: organ === undefined ? same("—") : anyOf(organ) };
      if (how.choice === "authority") return filled(EXPLANATIONS.replacedByAuthority, from);
      return filled(EXPLANATIONS.replaced, { ...from, date: date === undefined ? same("—") : day(date) });
    }
  }
}

/** A text as it was written, where it is not written in a language: as in another. */
function anyOf(text: Written): Trilingual {
  const any = text.kk ?? text.ru ?? text.en ?? "—";
  return { kk: text.kk ?? any, ru: text.ru ?? any, en: text.en ?? any };
}

function same(text: string): Trilingual {
  return { kk: text, ru: text, en: text };
}
