import type { Contest, ContestFault } from "@dauys/core/apportionment";
import { MOST_FAULTS, type Place, shown, shownNames } from "@dauys/exchange";
import { citationText, type Trilingual } from "@dauys/language";
import { INPUT } from "../messages/input.ts";
import { eachLang, fill, inAll, same } from "../say.ts";
import { type Refused, refused, type Trouble } from "../trouble.ts";

/** Where the votes of a contest came from, to say in which row a fault lies. */
export interface VotesPlaces {
  readonly file: string;
  readonly placeOf: (unit: string, row: string) => Place;
}

/** What keeps a contest from being distributed, told in the places of its files. */
export function contestTroubles(
  faults: readonly ContestFault[],
  contest: Contest,
  places: VotesPlaces | null,
): Refused {
  const troubles = faults.slice(0, MOST_FAULTS).map((fault) => troubleOf(fault, contest, places));
  return refused(troubles, faults.length - troubles.length);
}

function troubleOf(fault: ContestFault, contest: Contest, places: VotesPlaces | null): Trouble {
  const at = (unit: string, row: string): Pick<Trouble, "file" | "line" | "column"> =>
    places === null ? { file: null, line: null, column: null } : { file: places.file, ...places.placeOf(unit, row) };
  switch (fault.fault) {
    case "missing-base": {
      const row = fault.unit === "" || places === null ? fault.row : `${fault.unit},${fault.row}`;
      const { article, base, unit } = fault;
      const needed = inAll(INPUT, "missing-base", { article: "{article}", base, unit: "{unit}" });
      const message = inUnit(
        fill(
          needed,
          "{article}",
          eachLang((lang) => citationText(article, lang)),
        ),
        unit,
      );
      return { ...at("", ""), code: "missing-base", message, remedy: inAll(INPUT, "missing-base.remedy", { row }) };
    }
    case "missing-seats": {
      const message = inUnit(inAll(INPUT, "missing-seats", { unit: "{unit}" }), fault.unit);
      return { ...at("", ""), code: "missing-seats", message, remedy: inAll(INPUT, "missing-seats.remedy") };
    }
    case "sum": {
      const { unit, row, found, expected } = fault;
      const params = {
        row,
        found: String(found),
        expected: String(expected),
        difference: String(found - expected),
        unit: "{unit}",
      };
      const message = inUnit(
        withParts((parts) => inAll(INPUT, "sum", { ...params, parts }), row, contest),
        unit,
      );
      return { ...at(unit, row), code: "sum", message, remedy: inAll(INPUT, "sum.remedy", { row }) };
    }
    case "too-large": {
      const message = inAll(INPUT, "too-large", { list: shown(fault.list) });
      return { ...at(fault.unit, fault.list), code: "too-large", message, remedy: inAll(INPUT, "too-large.remedy") };
    }
    case "reserved-name": {
      const [code, message] = [fault.fault, inAll(INPUT, "reserved-name", { list: shown(fault.list) })];
      return { ...at(fault.unit, fault.list), code, message, remedy: inAll(INPUT, "reserved-name.remedy") };
    }
    case "answer":
      return { file: null, line: null, column: null, ...answerTrouble(fault, contest) };
  }
}

/** The answer that does not fit, or a list whose attributes differ between units. */
function answerTrouble(
  fault: Extract<ContestFault, { fault: "answer" }>,
  contest: Contest,
): Pick<Trouble, "code" | "message" | "remedy"> {
  const answer = contest.answers?.find(({ among }) => among === fault.among);
  if (answer === undefined) {
    const message = inAll(INPUT, "attributes-differ", { list: shownNames(fault.among) });
    return { code: "attributes-differ", message, remedy: inAll(INPUT, "attributes-differ.remedy") };
  }
  const params = { winners: shownNames(answer.winners), among: shownNames(answer.among) };
  return {
    code: "answer",
    message: inAll(INPUT, "answer-winners", params),
    remedy: inAll(INPUT, "answer-winners.remedy"),
  };
}

/** The rows that a total is the sum of, by the law: all lists and `@others`, and what else it counts. */
function withParts(say: (parts: string) => Trilingual, row: string, { rules }: Contest): Trilingual {
  const { includes } = rules.distribution.valid;
  const rest = [
    "@others",
    ...(includes.includes("blank") ? ["@blank"] : []),
    ...(includes.includes("against-all") || row === "@in-boxes" ? ["@against-all"] : []),
    ...(row === "@in-boxes" ? ["@invalid"] : []),
  ];
  const lists = inAll(INPUT, "lists");
  return fill(say("{parts}"), "{parts}", {
    kk: [lists.kk, ...rest].join(" + "),
    ru: [lists.ru, ...rest].join(" + "),
    en: [lists.en, ...rest].join(" + "),
  });
}

function inUnit(message: Trilingual, unit: string): Trilingual {
  return fill(message, "{unit}", unit === "" ? same("") : inAll(INPUT, "inUnit", { unit: shown(unit) }));
}
