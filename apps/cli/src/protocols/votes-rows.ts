import type { FigureName } from "@dauys/core/protocol";
import type { UnitTotals } from "./unit-totals.ts";

/** The rows of a votes file that are totals and no lists, with the figure that each gives. */
const TOTAL_ROWS: readonly (readonly [string, FigureName])[] = [
  ["@registered", "registered"],
  ["@received", "received"],
  ["@in-boxes", "inBoxes"],
  ["@valid", "valid"],
  ["@invalid", "invalid"],
  ["@blank", "blank"],
  ["@against-all", "againstAll"],
];

/**
 * The totals as a votes file that `dauys seats` reads: `list,votes`, or `unit,list,votes` by unit. A total that some
 * protocol leaves out is left out, because the sum of the others is not the total.
 */
export function votesCsv(units: readonly UnitTotals[], byUnit: boolean): string {
  const head = byUnit ? ["unit", "list", "votes"] : ["list", "votes"];
  const rows = units.flatMap((totals) =>
    votesOf(totals).map(([list, votes]) => [...(byUnit ? [totals.unit ?? ""] : []), list, String(votes)]),
  );
  return [head, ...rows].map((cells) => `${cells.map(cell).join(",")}\n`).join("");
}

/** The same as JSON votes. */
export function votesJson(units: readonly UnitTotals[], byUnit: boolean): object {
  const one = (totals: UnitTotals): object => {
    const rows = votesOf(totals);
    const entries = (isTotal: boolean): object =>
      Object.fromEntries(
        rows.filter(([list]) => list.startsWith("@") === isTotal).map(([k, n]) => [k.replace("@", ""), n]),
      );
    return { lists: entries(false), totals: entries(true) };
  };
  if (byUnit) return { units: Object.fromEntries(units.map((totals) => [totals.unit ?? "", one(totals)])) };
  return units[0] === undefined ? {} : one(units[0]);
}

function votesOf({ lists, figures, protocols }: UnitTotals): readonly (readonly [string, number])[] {
  // A list that stands in no protocol of the unit has no votes there, which is not the same as none.
  const votes = [...lists].filter(([, { unknown }]) => unknown < protocols);
  const totals = TOTAL_ROWS.flatMap(([row, figure]) => {
    const total = figures.get(figure);
    return total === undefined || total.unknown > 0 ? [] : [[row, total.known] as const];
  });
  return [...votes.map(([list, { known }]) => [list, known] as const), ...totals];
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
