import fc from "fast-check";
import { expect, test } from "vitest";
import { recount, totalsOf } from "../../tally/index.ts";
import { type Act, entriesOf } from "../testing/tiny/act.ts";
import { isAbove } from "./act.ts";
import { admitBytes } from "./fold.ts";
import type { Fold, UnitState } from "./state.ts";
import { isHeld, tallyOf } from "./tally-of.ts";
import { randomOf } from "./testing/random.ts";
import { randomActs } from "./testing/random-acts.ts";
import { admitAll, emptyFold, entryOf } from "./testing/replay.ts";
import { resultsState, stateOf, tallyState } from "./testing/state-of.ts";

/** The entries of acts, without those that are no entry at all. */
function encodable(acts: readonly Act[]): readonly Uint8Array[] {
  const good = acts.filter((act) => {
    try {
      return entriesOf([act]).length > 0;
    } catch {
      return false;
    }
  });
  return entriesOf(good);
}

/** Adds up each column over the stations that count, unit by unit, without the tally. */
function addedUp(fold: Fold, unit: UnitState): readonly number[] {
  const sums = (fold.layout?.columns ?? []).map(() => 0);
  for (const station of fold.stationUnits) {
    const counts = station.filing !== null && station.invalidated === null && !isHeld(station);
    if (!counts || !(station === unit || isAbove(unit, station))) continue;
    for (const [i, value] of (station.filing?.figures ?? []).entries()) sums[i] = (sums[i] as number) + (value ?? 0);
  }
  return sums;
}

/** What has to hold of every state. */
function expectSound(fold: Fold): void {
  const tally = tallyOf(fold);
  if (tally === null) return;
  expect(tallyState(tally)).toEqual(tallyState(recount(tally)));
  for (const unit of fold.units.values()) {
    const index = tally.units.indices.get(unit.name) as number;
    expect({ unit: unit.name, sums: totalsOf(tally, index).map(({ known }) => known) }).toEqual({
      unit: unit.name,
      sums: addedUp(fold, unit),
    });
  }
}

/** Admits entries one by one as a sequencer does: a batch whole or not at all, and what is refused is left out. */
function sequenced(
  entries: readonly Uint8Array[],
  each: (fold: Fold) => void,
): { readonly fold: Fold; readonly admitted: readonly Uint8Array[]; readonly reasons: ReadonlySet<string> } {
  let fold = emptyFold();
  let admitted: Uint8Array[] = [];
  const reasons = new Set<string>();
  for (const bytes of entries) {
    const inBatch = fold.batch !== null && entryOf(bytes).sigs.batch !== undefined;
    const start = fold.batch?.entry ?? 0;
    const before = stateOf(fold);
    const done = admitBytes(fold, bytes);
    if (done.ok) {
      admitted.push(bytes);
      each(fold);
      continue;
    }
    reasons.add(done.refusal.reason);
    if (inBatch) {
      admitted = admitted.slice(0, start);
      fold = admitAll(emptyFold(), admitted);
    } else expect(stateOf(fold)).toEqual(before);
  }
  return { fold, admitted, reasons };
}

test("whatever comes is admitted or refused, what is refused changes nothing, and the sums are always those of a recount", () => {
  const seen = new Set<string>();
  let steps = 0;
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = randomOf(seed);
      const entries = encodable(randomActs(random));
      const { fold, admitted, reasons } = sequenced(entries, (now) => {
        steps += 1;
        expectSound(now);
        if (random.chance(10)) resultsState(now);
      });
      for (const reason of reasons) seen.add(reason);
      const results = resultsState(fold);
      const again = admitAll(emptyFold(), admitted);
      expect(stateOf(again)).toEqual(stateOf(fold));
      expect(resultsState(again)).toEqual(results);
      // Asking changes nothing.
      expect(resultsState(fold)).toEqual(results);
    }),
    { numRuns: 40 },
  );
  // The acts are strange enough to be refused for many reasons, and not so strange that nothing is admitted.
  expect({ reasons: [...seen].toSorted(), enough: seen.size > 12 || steps < 1000 }).toMatchObject({ enough: true });
});
