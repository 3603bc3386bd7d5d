import { margins, type UnitMargins } from "../../apportionment/index.ts";
import { sealTiming } from "../../protocol/index.ts";
import { outstandingBallots, type Progress, progressOf, stillOpen, type Verdict } from "../../tally/index.ts";
import { isStation } from "./act.ts";
import { type Distribution, distribute, stationCounts } from "./distribution.ts";
import { type LevelFinding, levelFindings } from "./levels.ts";
import type { Filing, Fold, Sealing, UnitState } from "./state.ts";
import { isHeld, tallyOf } from "./tally-of.ts";
import { type UnitTotals, unitTotals } from "./totals.ts";

/** What the entries say, as anybody shows it: command line, page, file and verifier. */
export interface Results {
  /** How many entries it follows from. */
  readonly entries: number;
  readonly stations: ReturnType<typeof stationCounts>;
  /** Registered voters and ballots beside the stations; `null` where no station is listed or no figure known. */
  readonly progress: Progress | null;
  /** Totals of all that counts; `null` where there is no protocol. */
  readonly totals: UnitTotals | null;
  readonly distribution: Distribution | null;
  /** Whether what is out can still change a seat. */
  readonly verdicts: readonly Verdict[];
  readonly levels: readonly LevelFinding[];
  readonly open: readonly OpenStation[];
  readonly corrections: readonly CorrectedUnit[];
  readonly seals: SealCounts;
  readonly doubts: readonly KeyInDoubt[];
}

/** A station whose protocol is held back, and why. */
export interface OpenStation {
  readonly unit: string;
  readonly state: "outstanding" | "held";
  readonly reason: string | null;
  readonly entry: number | null;
}

/** A unit whose protocol was followed by another one: all of its entries, the first first. */
export interface CorrectedUnit {
  readonly unit: string;
  readonly filings: readonly Filing[];
}

/** How many seals show what: see `sealEvidence`. */
export interface SealCounts {
  readonly "before-opening": number;
  readonly "before-filing": number;
  readonly late: number;
}

/** A key that may have been in other hands, and the entries that it signed from then on. */
export interface KeyInDoubt {
  readonly key: string;
  readonly commission: string;
  readonly since: string;
  /** The entry that says so. */
  readonly revoked: number;
  /** Entries signed with it before it was revoked; the time of each has to be held against `since` by who has them. */
  readonly signed: readonly number[];
}

/** The results of an election as it stands. */
export function resultsOf(fold: Fold): Results {
  const { layout } = fold;
  const tally = tallyOf(fold);
  const totals = layout === null || tally === null ? null : unitTotals(layout, tally, 0);
  const distribution = distribute(fold);
  return {
    entries: fold.entries,
    stations: stationCounts(fold),
    progress: tally === null ? null : progressOf(tally, 0),
    totals,
    distribution,
    verdicts: tally === null || distribution === null ? [] : verdictsOf(fold, distribution),
    levels: levelFindings(fold),
    open: fold.stationUnits.flatMap(openStation),
    corrections: correctedUnits(fold),
    seals: sealCounts(fold),
    doubts: doubtsOf(fold),
  };
}

/** The fewest votes that would move a seat, by what has been counted. */
export function marginsOf(distribution: Distribution): readonly UnitMargins[] {
  return distribution.result.ok ? margins(distribution.contest) : [];
}

function verdictsOf(fold: Fold, { contest, result }: Distribution): readonly Verdict[] {
  const tally = tallyOf(fold);
  if (!result.ok || tally === null) return [];
  const units = contest.units.map((unit, i) => {
    const outcome = result.outcome.units[i];
    const index = unit.unit === "" ? 0 : (tally.units.indices.get(unit.unit) ?? 0);
    return {
      unit: unit.unit,
      lists: unit.lists,
      totals: unit.totals,
      seats: outcome?.seats ?? null,
      qualified: outcome?.qualified ?? [],
      ballots: outstandingBallots(tally, index),
    };
  });
  return stillOpen(contest.rules, units);
}

function openStation(unit: UnitState): readonly OpenStation[] {
  if (unit.invalidated !== null) return [];
  const { name, filing, disputed } = unit;
  if (filing === null) return [{ unit: name, state: "outstanding", reason: null, entry: null }];
  if (!isHeld(unit)) return [];
  return [{ unit: name, state: "held", reason: disputed?.reason ?? filing.held, entry: filing.entry }];
}

function correctedUnits(fold: Fold): readonly CorrectedUnit[] {
  const found: CorrectedUnit[] = [];
  for (const { name, filing } of fold.units.values()) {
    if (filing === null || filing.before === null) continue;
    const filings: Filing[] = [];
    for (let at: Filing | null = filing; at !== null; at = at.before) filings.unshift(at);
    found.push({ unit: name, filings });
  }
  return found;
}

function sealCounts(fold: Fold): SealCounts {
  const counts = { "before-opening": 0, "before-filing": 0, late: 0 };
  const { layout } = fold;
  if (layout === null) return counts;
  for (const unit of fold.units.values()) {
    if (!isStation(unit)) continue;
    for (const seal of unit.seals) counts[sealShows(fold, unit, seal)] += 1;
  }
  return counts;
}

/** What seals show beside the protocol that they were held against: neither changes, and to read a protocol again takes long. */
const shown = new WeakMap<Sealing, { readonly filing: Filing | null; readonly shows: keyof SealCounts }>();

/** What a seal of a station shows, by the time at which it reached the record. */
export function sealShows({ layout }: Fold, { filing }: UnitState, seal: Sealing): keyof SealCounts {
  if (layout === null || seal.received === null) return "late";
  const known = shown.get(seal);
  if (known !== undefined && known.filing === filing) return known.shows;
  const { stages } = layout.form;
  const next = stages[stages.findIndex(({ id }) => id === seal.body.stage) + 1]?.id;
  const begun = filing?.body.stages?.find(({ stage }) => stage === next)?.at ?? null;
  const shows = sealTiming({ received: seal.received, next: begun, filed: filing?.received ?? null });
  shown.set(seal, { filing, shows });
  return shows;
}

function doubtsOf(fold: Fold): readonly KeyInDoubt[] {
  const found: KeyInDoubt[] = [];
  for (const { reference, commission, doubt, number } of fold.keys.values()) {
    if (doubt === null) continue;
    const { since, entry } = doubt;
    found.push({
      key: reference,
      commission: commission.id,
      since,
      revoked: entry,
      signed: fold.signatures.of(number),
    });
  }
  return found;
}
