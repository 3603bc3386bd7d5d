import {
  type Distribution,
  type Fold,
  isHeld,
  type People,
  peopleOf,
  type Results,
  resultsOf,
} from "@dauys/core/election";
import { EXIT, type ExitCode, exitCodeOf } from "../exit-code.ts";
import { type SeriesChanges, seriesChanges } from "./series-changes.ts";
import { type UnitRow, unitRows } from "./unit-rows.ts";

/** How far the count has come; a final result after which a protocol was filed is `corrected`. */
export type ResultState = "none" | "preliminary" | "final" | "corrected";

/** What a record says, for people and for programs. */
export interface Report {
  readonly fold: Fold;
  readonly results: Results;
  readonly state: ResultState;
  /** Whether what is out can still change a seat; none where there is nothing to distribute by. */
  readonly verdicts: Results["verdicts"];
  /** Registered voters of all stations, and of those counted; `null` where not known of each. */
  readonly registered: { readonly counted: number; readonly all: number } | null;
  readonly corrections: CorrectionCounts;
  /** The units of the level that was asked for. */
  readonly by: { readonly level: string; readonly rows: readonly UnitRow[] } | null;
  readonly changes: SeriesChanges | null;
  /** What the record says of people, where that was asked for. */
  readonly people: { readonly told: People | null } | null;
}

/** Protocols that followed others, by why they did, and stations in which voting was repeated. */
export interface CorrectionCounts {
  readonly "transcription-fix": number;
  readonly recount: number;
  readonly "re-issue": number;
  readonly repeated: number;
}

/** What was asked for beside the result itself. */
export interface ReportChoice {
  readonly by: string | null;
  readonly difference: boolean;
  readonly people: boolean;
}

/** All that is shown of a record. */
export function reportOf(fold: Fold, { by, difference, people }: ReportChoice): Report {
  const results = resultsOf(fold);
  return {
    fold,
    results,
    state: stateOf(fold),
    verdicts: outcomeOf(results.distribution) === null ? [] : results.verdicts,
    registered: registeredOf(results),
    corrections: correctionsOf(fold, results),
    by: by === null ? null : { level: by, rows: unitRows(fold, by) },
    changes: difference ? seriesChanges(fold, by ?? fold.root?.level ?? "") : null,
    people: people ? { told: peopleOf(fold) } : null,
  };
}

function stateOf(fold: Fold): ResultState {
  if (fold.final === null) return fold.declared.length === 0 ? "none" : "preliminary";
  const last = fold.final.entry;
  return [...fold.units.values()].some(({ filing }) => (filing?.entry ?? 0) > last) ? "corrected" : "final";
}

function registeredOf({ progress }: Results): Report["registered"] {
  if (progress === null || progress.all.registered.unknown > 0) return null;
  return { counted: progress.counted.registered.known, all: progress.all.registered.known };
}

function correctionsOf(fold: Fold, { corrections }: Results): CorrectionCounts {
  const counts = { "transcription-fix": 0, recount: 0, "re-issue": 0 };
  for (const { filings } of corrections) {
    for (const { body } of filings) if ("correction" in body) counts[body.correction.kind] += 1;
  }
  const repeated = fold.stationUnits.filter(({ reopened }) => reopened !== null).length;
  return { ...counts, repeated };
}

/** The stations held back, and the names of those that are out. */
export function openStations({ results, fold }: Report): {
  readonly held: readonly { readonly unit: string; readonly reason: string; readonly entry: number }[];
  readonly outstanding: readonly string[];
} {
  const held = results.open.flatMap(({ unit, reason, entry }) => {
    const state = fold.units.get(unit);
    return state !== undefined && isHeld(state) && entry !== null ? [{ unit, reason: reason ?? "", entry }] : [];
  });
  return { held, outstanding: results.open.flatMap(({ unit, state }) => (state === "outstanding" ? [unit] : [])) };
}

/** What the counted votes give; `null` where there is nothing to distribute by. */
export function outcomeOf(distribution: Distribution | null) {
  if (distribution === null || !distribution.result.ok) return null;
  const { outcome } = distribution.result;
  return outcome.status === "invalid" ? null : outcome;
}

/** 0: decided; 3: something is still to come, be it protocols or the answer to a question; 4: the law is silent. */
export function exitCodeOfReport({ results, verdicts }: Report): ExitCode {
  const outcome = outcomeOf(results.distribution);
  if (outcome === null) return EXIT.openQuestion;
  const code = exitCodeOf(outcome);
  const open = verdicts.some(({ verdict }) => verdict === "open");
  return code === EXIT.decided && open ? EXIT.openQuestion : code;
}
