import type { Outcome } from "@dauys/core/apportionment";
import { formatInteger, formatPercent, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import type { ResultView } from "./result-view.ts";
import { figures, texts, textTable } from "./text-table.ts";

const BASES = [
  "base-registered",
  "base-received",
  "base-in-boxes",
  "base-valid",
  "base-valid+against-all",
  "base-lists",
] as const;

/** Lists in the order of a result: seats, then votes, then the order of the input. */
export function ranked(votes: ReadonlyMap<string, number>, seatsOf: (list: string) => number): readonly string[] {
  const byVotes = (a: string, b: string): number => (votes.get(b) ?? 0) - (votes.get(a) ?? 0);
  return [...votes.keys()].sort((a, b) => seatsOf(b) - seatsOf(a) || byVotes(a, b));
}

/**
 * Lists with votes, share and seats; while a question is open, with the seats that are certain. Where there are several
 * units the lists are numbered.
 */
export function seatsTable({ outcome, votes, lang, paint, nameOf }: ResultView): readonly string[] {
  const { seats } = outcome;
  const seatsOf = certainSeats(outcome);
  const total = [...votes.values()].reduce((a, b) => a + b, 0);
  const base = shareBase(outcome, total);
  const qualified = new Set(outcome.qualified);
  const order = ranked(votes, seatsOf);
  const numbered = outcome.units.length > 1;
  const rows = order.map((list, i) => {
    const count = votes.get(list) ?? 0;
    return [
      ...(numbered ? [`${i + 1}`] : []),
      nameOf(list),
      formatInteger(count, lang),
      base.value === 0 ? "—" : formatPercent(count, base.value, 2, lang),
      formatInteger(seatsOf(list), lang),
    ];
  });
  const sum = order.reduce((all, list) => all + seatsOf(list), 0);
  const say = (key: "list" | "votes" | "seats" | "certain" | "sum"): string => message(OUTPUT, key, lang);
  const columns = [
    ...(numbered ? [figures("№")] : []),
    texts(say("list")),
    figures(say("votes")),
    figures(message(OUTPUT, "shareOf", lang, { base: message(OUTPUT, base.name, lang) })),
    figures(say(seats === null ? "certain" : "seats")),
  ];
  const [head = "", ...lines] = textTable(columns, [
    ...rows,
    [...(numbered ? [""] : []), say("sum"), formatInteger(total, lang), "", formatInteger(sum, lang)],
  ]);
  return [
    paint("bold", head),
    ...lines.map((line, i) => (qualified.has(order[i] ?? "") || i === lines.length - 1 ? line : paint("dim", line))),
  ];
}

/** What the shares are shares of: the base of the law's threshold where it has one, else the votes in the table. */
function shareBase(
  { units }: Outcome,
  total: number,
): { readonly name: (typeof BASES)[number]; readonly value: number } {
  const steps = units.length === 1 ? (units[0]?.steps ?? []) : [];
  for (const step of steps) {
    const name = step.step === "threshold" ? BASES.find((base) => base === `base-${step.base}`) : undefined;
    if (step.step === "threshold" && name !== undefined && step.baseValue !== undefined)
      return { name, value: step.baseValue };
  }
  return { name: "base-lists", value: total };
}

/** The seats of a list, or those that are certain while a question is open. */
export function certainSeats({ seats, awarded }: Outcome): (list: string) => number {
  const known = new Map(Object.entries(seats ?? awarded));
  return (list) => known.get(list) ?? 0;
}
