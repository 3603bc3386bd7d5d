import type { Wording } from "@dauys/core/mandates";
import type { Rules, Trilingual } from "@dauys/core/rules";
import { compareText, formatDate, LANGS, type Lang, message } from "@dauys/language";
import type { PeopleView } from "../records/people-view.ts";
import type { WrittenText } from "../records/people-view-text.ts";
import type { UnitView } from "../records/record-view.ts";
import { peopleStepsTexts } from "../texts/people-steps.ts";

/** A text in a language; where it is not written in that one, as it is written in another. */
export function writtenIn(text: WrittenText, lang: Lang): string {
  return text[lang] ?? text.kk ?? text.ru ?? text.en ?? "";
}

/** The name of somebody in a record; the id where nobody has it. */
export function personIn({ names }: PeopleView, person: string, lang: Lang): string {
  const name = Object.hasOwn(names, person) ? names[person] : undefined;
  return name === undefined ? person : writtenIn(name, lang);
}

/** The same people in the order of the alphabet of a language; people spelled alike by their ids. */
export function byName<T extends { readonly person: string; readonly name: WrittenText }>(
  people: readonly T[],
  lang: Lang,
): readonly T[] {
  return people.toSorted((a, b) => {
    const order = compareText(writtenIn(a.name, lang), writtenIn(b.name, lang), lang);
    return order !== 0 ? order : a.person < b.person ? -1 : 1;
  });
}

/** What of a record says how its regions are called. */
export interface NamedRegions {
  readonly tree: { readonly regions: readonly Pick<UnitView, "unit" | "name">[] } | null;
}

/** What a region is called in a record, where its name is not the text itself. */
export function regionIn({ tree }: NamedRegions, region: string, lang: Lang): string {
  return tree?.regions.find(({ unit }) => unit === region)?.name?.[lang] ?? region;
}

/** What a list is called; its id where it has no name. */
export function listIn({ lists }: PeopleView, list: string, lang: Lang): string {
  return lists.find((own) => own.list === list)?.name?.[lang] ?? list;
}

/** How names, days and grounds are written in the reasons of mandates: grounds as the law has them. */
export function wordingOf(people: PeopleView, rules: Rules | null): Wording {
  return {
    person: (id) => inEach((lang) => personIn(people, id, lang)),
    day: (day) => inEach((lang) => formatDate(day, lang)),
    ground: (id) => groundOf(id, rules),
  };
}

function groundOf(id: string, rules: Rules | null): Trilingual {
  const stated = rules?.mandates?.losses?.find((loss) => loss.id === id)?.what;
  if (stated !== undefined) return stated;
  if (id !== "death" && id !== "resignation") return inEach(() => id);
  return inEach((lang) => message(peopleStepsTexts, id, lang));
}

function inEach(say: (lang: Lang) => string): Trilingual {
  const [kk, ru, en] = LANGS.map(say) as [string, string, string];
  return { kk, ru, en };
}
