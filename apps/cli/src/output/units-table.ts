import { formatInteger, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import type { ResultView } from "./result-view.ts";
import { certainSeats, ranked } from "./seats-table.ts";
import { figures, texts, textTable } from "./text-table.ts";

/** The seats of each unit, a column for each list that has any, under its number in the table of lists. */
export function unitsTable({ outcome, votes, lang }: ResultView): readonly string[] {
  const seatsOf = certainSeats(outcome);
  const order = ranked(votes, seatsOf);
  const shown = order.filter((list) => outcome.units.some(({ seats, awarded }) => (seats ?? awarded)[list] ?? 0));
  const say = (key: "unit" | "seats" | "status"): string => message(OUTPUT, key, lang);
  const rows = outcome.units.map(({ unit, house, status, seats, awarded }) => {
    const counts = shown.map((list) => {
      const count = (seats ?? awarded)[list] ?? 0;
      return count === 0 ? "" : formatInteger(count, lang);
    });
    return [unit, formatInteger(house, lang), ...counts, status === "decided" ? "" : message(OUTPUT, status, lang)];
  });
  const numbers = shown.map((list) => figures(`${order.indexOf(list) + 1}`));
  return textTable([texts(say("unit")), figures(say("seats")), ...numbers, texts("")], rows);
}
