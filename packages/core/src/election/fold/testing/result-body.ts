import type { Act } from "../../testing/tiny/act.ts";
import { resultsOf } from "../results.ts";
import { foldOf } from "./replay.ts";
import { one, timed } from "./small-record.ts";

/** The result that follows from acts, as a body: what the commission at the top can declare after them. */
export function resultBody(acts: readonly Act[], series: "preliminary" | "final"): Act["body"] {
  const fold = foldOf(acts);
  const { stations, totals, distribution } = resultsOf(fold);
  const seats = distribution?.result.ok === true ? distribution.result.outcome.seats : null;
  return {
    series,
    stations,
    totals: { ...totals?.figures },
    votes: totals?.votes ?? [],
    seats: seats === null ? null : fold.lists.map(({ list }) => seats[list] ?? 0),
    rules: fold.rules?.sha256 ?? "",
  };
}

/** Acts of a small record, and after them the result that follows. */
export function declared(
  acts: readonly Act[],
  series: "preliminary" | "final" = "final",
  more: Act["body"] = {},
): readonly Act[] {
  return [...acts, one(series, "result-declared", { ...resultBody(timed(acts), series), ...more })];
}
