import type { UnitOutcome } from "@dauys/core/apportionment";
import { formatInteger, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import type { ResultView } from "./result-view.ts";
import { certainSeats, ranked } from "./seats-table.ts";
import { figures, texts, textTable } from "./text-table.ts";

/** The seats of each unit, a column for each list that has any, under its number in the table of lists. */
export function unitsTable({ outcome, votes, lang }: ResultView): readonly string[] {
  const seatsOf = certainSeats(outcome);
  const order = ranked(votes, seatsOf);
  const shown = order.filter((list) => outcome.units.some((unit) => seatsIn(unit, list) > 0));
  const say = (key: "unit" | "seats" | "status"): string => message(OUTPUT, key, lang);
  const rows = outcome.units.map((of) => {
    const { unit, house, status } = of;
    const counts = shown.map((list) => {
      const count = seatsIn(of, list);
      return count === 0 ? "" : formatInteger(count, lang);
    });
    return [unit, formatInteger(house, lang), ...counts, status === "decided" ? "" : message(OUTPUT, status, lang)];
  });
  const numbers = shown.map((list) => figures(`${order.indexOf(list) + 1}`));
  return textTable([texts(say("unit")), figures(say("seats")), ...numbers, texts("")], rows);
}

/** A list that does not stand in a unit has none there, though it be called `toString`. */
function seatsIn({ seats, awarded }: UnitOutcome, list: string): number {
  const certain = seats ?? awarded;
  return Object.hasOwn(certain, list) ? (certain[list] ?? 0) : 0;
}
