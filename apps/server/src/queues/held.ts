import { type Fold, isHeld, resultsOf } from "@dauys/core/election";
import type { Verdict } from "@dauys/core/tally";
import type { HeldUnit, HeldView, ShownVerdict } from "../pages/queues/held-view.ts";
import { listName } from "./shown-protocol.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-row.ts";

/** What is held back inside some units, and what all that is out could still change. */
export function heldIn(
  fold: Fold,
  index: UnitIndex,
  roots: readonly number[],
): Pick<HeldView, "held" | "out" | "verdicts"> {
  const rows = index.rows.filter((row) => row.state === "held" && roots.some((root) => index.isWithin(row, root)));
  const { progress, verdicts } = resultsOf(fold);
  const { outstanding, held } = progress ?? {};
  return {
    held: rows.flatMap((row) => heldUnit(fold, index, row)),
    out:
      outstanding === undefined || held === undefined
        ? null
        : {
            outstanding: outstanding.stations,
            held: held.stations,
            ballots:
              outstanding.ballots.unknown + held.ballots.unknown > 0
                ? null
                : outstanding.ballots.known + held.ballots.known,
          },
    verdicts: verdicts.map((verdict) => shownVerdict(fold, index, verdict)),
  };
}

function heldUnit(fold: Fold, index: UnitIndex, row: UnitRow): readonly HeldUnit[] {
  const unit = fold.units.get(row.unit);
  if (unit === undefined || unit.filing === null || !isHeld(unit)) return [];
  const { disputed, filing, delivered } = unit;
  return [
    {
      ...{ unit: row.unit, number: row.number, above: index.rows[row.parent]?.label ?? null, ballots: delivered },
      reason: disputed?.reason ?? filing.held ?? "",
      entry: disputed?.entry ?? filing.entry,
    },
  ];
}

function shownVerdict(fold: Fold, index: UnitIndex, verdict: Verdict): ShownVerdict {
  const unit = index.row(verdict.unit)?.label ?? null;
  if (verdict.verdict === "decided") return { unit, says: "decided" };
  switch (verdict.because) {
    case "question":
    case "law":
      return { unit, says: verdict.because };
    case "votes":
    case "no-bound": {
      const { votes, what, lists } = verdict.nearest;
      return { unit, says: verdict.because, votes, what, lists: lists.map((list) => listName(fold, list)) };
    }
  }
}
