import { type Fold, resultsOf } from "@dauys/core/election";
import { expect, type TestContext, test } from "vitest";
import { fileOf, need } from "../stations/support/sets.ts";
import { readTable } from "../stations/support/table.ts";
import { newReplay, type Replay, replay } from "./support/fold-acts.ts";
import { ISRAEL } from "./support/israel-events.ts";
import { israelRecord, type SnapshotAct } from "./support/israel-record.ts";
import { newPen, type RecordKeys } from "./support/pen.ts";
import { verifyEntries } from "./support/verify-entries.ts";

/** The three boxes that leave the published file and come back: their units, and the snapshots from which they are gone. */
const GONE = [
  ["18/9000/20", "2021-03-24T01:15:05Z"],
  ["10/2720/20.4", "2021-03-24T05:50:05Z"],
  ["17/70/286.1", "2021-03-24T18:55:07Z"],
] as const;

/** What the fold says after a snapshot. */
interface Moment extends SnapshotAct {
  readonly totals: Readonly<Record<string, number>>;
  /** The boxes that count for nothing, and the ground that their entries give. */
  readonly gone: readonly { readonly unit: string; readonly reason: string }[];
}

interface Played extends Replay {
  readonly keys: RecordKeys;
  readonly moments: readonly Moment[];
}

/** Plays the running count snapshot by snapshot, as far as the fold admits it. */
async function play(): Promise<Played & { readonly refused: string | null }> {
  const keys = newPen("transcribed.invalid/il-2021-03");
  const { opening, snapshots } = await israelRecord(keys.given);
  const run = newReplay();
  replay(run, opening, keys.pen);
  const moments: Moment[] = [];
  for (const each of snapshots) {
    try {
      if (each.act !== null) replay(run, [each.act], keys.pen);
    } catch (error) {
      return { ...run, keys, moments, refused: String(error) };
    }
    moments.push({ ...each, ...momentOf(run.fold) });
  }
  return { ...run, keys, moments, refused: null };
}

function momentOf(fold: Fold): Pick<Moment, "totals" | "gone"> {
  const { stations, totals } = resultsOf(fold);
  const { received, valid } = totals?.figures ?? {};
  const gone = fold.stationUnits.flatMap(({ name, invalidated }) =>
    invalidated === null ? [] : [{ unit: name, reason: invalidated.ground }],
  );
  return { totals: { boxes_reported: stations.counted, voters: received ?? 0, valid: valid ?? 0 }, gone };
}

let played: ReturnType<typeof play> | null = null;

/** The whole count, played once for all tests that only look at it. */
function whole(context: TestContext): ReturnType<typeof play> {
  need(ISRAEL, context);
  played ??= play();
  return played;
}

const asInTable = ({ snapshot: { at, totals } }: SnapshotAct) => {
  const { boxes_reported, voters, valid } = totals;
  return { at, boxes_reported, voters, valid };
};
const asInFold = ({ snapshot: { at }, totals }: Moment) => ({ at, ...totals });

test("after every snapshot boxes, voters and valid votes are those of the table", async (context) => {
  const { moments, refused } = await whole(context);
  expect(refused).toBeNull();
  // The set speaks of 39 snapshots; its table has 38 rows and a header.
  expect(moments).toHaveLength(38);
  expect(moments.map(asInFold)).toEqual(moments.map(asInTable));
});

test("at the end the votes of every list and the seats are the official ones", async (context) => {
  const { fold, entries } = await whole(context);
  const table = readTable(fileOf(ISRAEL, "parties.csv"));
  const { totals, distribution, stations } = resultsOf(fold);
  expect(stations).toEqual({ all: 12_926, counted: 12_926, held: 0, outstanding: 0, invalidated: 0 });
  expect(totals?.votes).toEqual(table.map((row) => Number(row.votes_total)));
  const seats = distribution?.result.ok === true ? distribution.result.outcome.seats : null;
  expect(Object.values(seats ?? {})).toEqual(table.map((row) => Number(row.seats_official)));
  expect(entries.length).toBe(fold.entries);
});

test("every event is an entry: new boxes filed, changed ones corrected, removed ones invalidated until they return", async (context) => {
  const { moments } = await whole(context);
  const counts: Record<string, number> = {};
  for (const { snapshot, act } of moments) {
    const { events, totals } = snapshot;
    const of = (event: string): number => events.filter((each) => each.event === event).length;
    expect([of("new"), of("changed"), of("removed")]).toEqual([totals.new, totals.changed, totals.removed]);
    const batch = act !== null && "batch" in act ? act.batch : [];
    for (const { type } of batch) counts[type] = (counts[type] ?? 0) + 1;
  }
  // 12,929 new and 138 changed; the three that come back do so with other votes, so each counts again and is corrected.
  expect(counts).toEqual({
    "protocol-filed": 12_929 - 3,
    "protocol-corrected": 138 + 3,
    "unit-invalidated": 3,
    "invalidation-withdrawn": 3,
  });
});

test("three boxes leave the file and come back with as many voters and with votes moved between lists", async (context) => {
  const { moments, fold } = await whole(context);
  const seen = new Map<string, string>();
  for (const { gone, snapshot } of moments) {
    for (const { unit, reason } of gone) {
      expect(reason).toContain("not in the published file");
      if (!seen.has(unit)) seen.set(unit, snapshot.at);
    }
  }
  expect([...seen]).toEqual(GONE);
  const corrected = new Map(resultsOf(fold).corrections.map(({ unit, filings }) => [unit, filings]));
  for (const [unit] of GONE) {
    const [before, after] = corrected.get(unit) ?? [];
    expect(after?.figures.slice(0, 4)).toEqual(before?.figures.slice(0, 4));
    expect(after?.figures).not.toEqual(before?.figures);
  }
});

test("799 boxes without voters on the list are accepted with the reason; nothing else is accepted or held", async (context) => {
  const { fold } = await whole(context);
  const accepted = fold.stationUnits.flatMap(({ filing }) => filing?.body.accepted ?? []);
  expect(accepted).toHaveLength(799);
  expect([...new Set(accepted.map(({ code, check, by }) => `${code} ${check} ${by}`))]).toEqual([
    "check 1 transcriber",
  ]);
  expect(fold.stationUnits.filter(({ filing }) => filing?.body.held !== undefined)).toEqual([]);
});

test("a stranger who has the record's key verifies the published files: every step that can be run passes", async (context) => {
  const { entries, keys } = await whole(context);
  const { ok, steps, record } = await verifyEntries(entries, keys);
  expect([ok, record?.kind]).toEqual([true, "transcribed"]);
  const passed = steps.filter(({ result }) => result === "passed").map(({ id }) => id);
  expect(passed).toEqual(expect.arrayContaining(["kind", "signatures", "tree", "entries", "sums", "seats"]));
});
