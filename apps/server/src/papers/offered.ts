import { type Fold, isStation, tallyOf, type UnitState } from "@dauys/core/election";
import { progressOf } from "@dauys/core/tally";
import { PAPER_KINDS, type PaperKind } from "@dauys/exchange/papers";

/** Who asks for a paper: somebody who works on protocols of the unit, or an observer or a proxy, to whom the law gives copies. */
export type Reader = "worker" | "outsider";

/** Why a paper of a unit is not handed out. */
export type NotOffered = "not-allowed" | "whole-record" | "not-yet";

const FOR_OUTSIDERS: ReadonlySet<PaperKind> = new Set(["protocol", "territorial", "message", "calculation", "receipt"]);
const OF_THE_WHOLE: ReadonlySet<PaperKind> = new Set(["calculation", "mandates"]);

/** Why a reader does not get a paper of a unit; `null`: it is made, if the record has what it needs. */
export function whyNot(kind: PaperKind, fold: Fold, unit: UnitState, reader: Reader): NotOffered | null {
  if (reader === "outsider" && !FOR_OUTSIDERS.has(kind)) return "not-allowed";
  if (OF_THE_WHOLE.has(kind) && unit.parent !== null) return "whole-record";
  return reader === "outsider" && !isFinished(kind, fold, unit) ? "not-yet" : null;
}

/** Whether a commission has put its name to what a paper shows: sums on the way to a result are no paper to hand out. */
function isFinished(kind: PaperKind, fold: Fold, { filing }: UnitState): boolean {
  if (kind === "message" || kind === "calculation") return fold.declared.length > 0 || fold.final !== null;
  return filing !== null;
}

/** The papers that a unit's page offers to a reader: those that the record has what it takes for. */
export function papersOffered(fold: Fold, unit: UnitState, reader: Reader): readonly PaperKind[] {
  return PAPER_KINDS.filter((kind) => whyNot(kind, fold, unit, reader) === null && has(kind, fold, unit));
}

function has(kind: PaperKind, fold: Fold, unit: UnitState): boolean {
  switch (kind) {
    case "form":
      return fold.form !== null && fold.lists.length > 0;
    case "checks":
      return fold.form !== null;
    case "protocol":
      return isStation(unit) && unit.filing !== null;
    case "receipt":
      return unit.filing !== null;
    case "territorial":
      return !isStation(unit) && (unit.filing !== null || countsBelow(fold, unit));
    case "message":
      return !isStation(unit) && fold.stationUnits.some(({ filing }) => filing !== null);
    case "calculation":
      return fold.declared.length > 0 || fold.final !== null;
    case "mandates":
      return fold.final !== null;
  }
}

function countsBelow(fold: Fold, { name }: UnitState): boolean {
  const tally = tallyOf(fold);
  // Asked by name: units have their places once the tally is made, and that may be now.
  const index = tally?.units.indices.get(name);
  return tally !== null && index !== undefined && progressOf(tally, index).counted.stations > 0;
}
