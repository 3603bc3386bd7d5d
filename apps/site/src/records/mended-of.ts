import {
  type BodyOf,
  type Filing,
  type Fold,
  findingsOf,
  isStation,
  type Results,
  sealShows,
  type UnitState,
} from "@dauys/core/election";
import { holdsOf } from "./holds-of.ts";
import type {
  AcceptedView,
  ChangeView,
  CorrectionView,
  HeldView,
  HoldView,
  KeyEventView,
  LateSealView,
  MendedView,
  PlaceView,
} from "./mended-view.ts";
import type { PlacedEntry } from "./seen-entries.ts";
import { columnLabel } from "./tree-of.ts";

/** Corrections, protocols held back, late seals, keys and accepted warnings of a record. */
export function mendedOf(fold: Fold, results: Results, rare: readonly PlacedEntry[]): MendedView {
  const units = [...fold.units.values()];
  const holds = holdsOf(fold, rare);
  return {
    corrections: results.corrections.flatMap((each) => correctionsOf(fold, each)).sort(byEntry),
    held: [...units.flatMap(heldInFiling), ...holds.flatMap((hold) => heldFromAbove(fold, hold))].sort(byEntry),
    holds,
    seals: results.seals,
    late: fold.stationUnits.flatMap((unit) => lateSeals(fold, unit)).sort(byEntry),
    keys: rare.flatMap(keyEvent),
    doubts: results.doubts,
    accepted: acceptedIn(fold, units),
    invalidated: units.flatMap(({ name, invalidated }) =>
      invalidated === null ? [] : [{ unit: name, ...invalidated }],
    ),
  };
}

function byEntry(a: { readonly entry: number }, b: { readonly entry: number }): number {
  return a.entry - b.entry;
}

/** Where a unit lies. */
function placeOf(unit: UnitState): PlaceView {
  const path: { unit: string; name: UnitState["label"] }[] = [];
  for (let at: UnitState = unit; at.parent !== null; at = at.parent) path.unshift({ unit: at.name, name: at.label });
  return { unit: unit.name, level: unit.level, path };
}

function correctionsOf(fold: Fold, { unit, filings }: Results["corrections"][number]): readonly CorrectionView[] {
  const state = fold.units.get(unit);
  if (state === undefined) return [];
  return filings.flatMap((filing, i) => {
    const { body, entry, by, received } = filing;
    const before = filings[i - 1];
    if (before === undefined || !("correction" in body)) return [];
    const changes = changesOf(fold, before, filing);
    const { correction, replaces } = body;
    return [{ place: placeOf(state), correction, by: by.id, replaces, entry, received, changes }];
  });
}

function changesOf(fold: Fold, before: Filing, after: Filing): readonly ChangeView[] {
  const { layout } = fold;
  if (layout === null) return [];
  return layout.columns.flatMap((about, column) => {
    const [was, is] = [before.figures[column] ?? null, after.figures[column] ?? null];
    return was === is ? [] : [{ label: columnLabel(fold, layout, about), before: was, after: is }];
  });
}

/** Protocols that were filed as held back, the current one and those before it. */
function heldInFiling(unit: UnitState): readonly HeldView[] {
  const found: HeldView[] = [];
  let next: Filing | null = null;
  for (let at = unit.filing; at !== null; at = at.before) {
    const { held, entry, released } = at;
    if (held !== null) {
      const end: HeldView["end"] = released === null ? endOf(next) : { how: "released", ...released };
      found.push({ place: placeOf(unit), entry, reason: held, fromAbove: false, end });
    }
    next = at;
  }
  return found;
}

function endOf(next: Filing | null): HeldView["end"] {
  if (next === null || !("correction" in next.body)) return null;
  return { how: "corrected", entry: next.entry, reason: next.body.correction.reason };
}

/** A protocol that a commission above held back, as it stands among all that were. */
function heldFromAbove(fold: Fold, { unit, entry, reason, released }: HoldView): readonly HeldView[] {
  const state = fold.units.get(unit);
  if (state === undefined) return [];
  const end: HeldView["end"] =
    released === null ? null : { how: "released", entry: released.entry, reason: released.reason };
  return [{ place: placeOf(state), entry, reason, fromAbove: true, end }];
}

function lateSeals(fold: Fold, unit: UnitState): readonly LateSealView[] {
  const stages = fold.layout?.form.stages ?? [];
  return unit.seals.flatMap((seal) => {
    if (sealShows(fold, unit, seal) !== "late") return [];
    const after = stages[stages.findIndex(({ id }) => id === seal.body.stage) + 1]?.id;
    const next = unit.filing?.body.stages?.find(({ stage }) => stage === after)?.at ?? null;
    return [{ place: placeOf(unit), entry: seal.entry, at: seal.body.at, received: seal.received, next }];
  });
}

function keyEvent({ index, entry }: PlacedEntry): readonly KeyEventView[] {
  const { type, by, body, sigs } = entry;
  const common = { entry: index, received: sigs.received ?? null };
  switch (type) {
    case "key-revoked": {
      const { commission, seat, reason, since = null } = body as BodyOf<"key-revoked">;
      return [{ event: "revoked", commission, seat, reason, since, ...common }];
    }
    case "key-introduced": {
      const { commission, seat, reason } = body as BodyOf<"key-introduced">;
      return [{ event: "introduced", commission, seat, reason, since: null, ...common }];
    }
    case "key-rotated": {
      const { seat, reason } = body as BodyOf<"key-rotated">;
      return [{ event: "rotated", commission: by, seat, reason, since: null, ...common }];
    }
    default:
      return [];
  }
}

/** Accepted warnings of the protocols that stand, put together by what was found and why it was accepted. */
function acceptedIn(fold: Fold, units: readonly UnitState[]): readonly AcceptedView[] {
  const found = new Map<string, { -readonly [K in keyof AcceptedView]: AcceptedView[K] }>();
  for (const unit of units) {
    for (const acceptance of unit.filing === null ? [] : acceptancesOf(unit.filing)) {
      const { code, check = null, reason } = acceptance;
      const key = JSON.stringify([code, check, reason]);
      const row = found.get(key) ?? {
        code,
        check,
        reason,
        stations: 0,
        above: 0,
        example: exampleOf(fold, unit, acceptance),
      };
      if (isStation(unit)) row.stations += 1;
      else row.above += 1;
      found.set(key, row);
    }
  }
  return [...found.values()].sort((a, b) => b.stations - a.stations || b.above - a.above);
}

type Acceptance = NonNullable<Filing["body"]["accepted"]>[number];

/** What was accepted in each protocol: none changes, and to read ten thousand of them again takes long. */
const acceptances = new WeakMap<Filing, readonly Acceptance[]>();

function acceptancesOf(filing: Filing): readonly Acceptance[] {
  const known = acceptances.get(filing) ?? filing.body.accepted ?? [];
  acceptances.set(filing, known);
  return known;
}

function exampleOf(fold: Fold, unit: UnitState, acceptance: Acceptance): AcceptedView["example"] {
  const { code, about = "" } = acceptance;
  const check = acceptance.check ?? null;
  const findings = fold.layout === null || unit.filing === null ? [] : findingsOf(fold.layout, unit, unit.filing.body);
  const found = findings.find((each) => each.code === code && each.check === check && each.about === about);
  return { unit: unit.name, text: found?.text ?? { kk: "", ru: "", en: "" } };
}
