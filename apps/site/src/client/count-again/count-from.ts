import { countAgain, countLayout, unitTotals } from "@dauys/core/election";
import { encodeUtf8 } from "@dauys/core/record";
import { progressOf, type Tally, tallyOfTable } from "@dauys/core/tally";
import type { Figures } from "../../data/figures/figures.ts";
import { readFigures } from "../../data/figures/read-figures.ts";
import { hex } from "../hex.ts";
import { load } from "../load.ts";
import { sha256 } from "../sha256.ts";
import { comparePublished } from "./compare-published.ts";
import type { Count, CountedList, CountOrder, CountWord } from "./messages.ts";
import { protocolFaults } from "./protocol-faults.ts";

const MOST_FIGURES = 2 ** 26;
const MOST_RESULT = 2 ** 25;
/** So many differences are told one by one. */
const MOST_TOLD = 20;

/** Loads the figures, counts them, and holds what comes out against what is published. */
export async function countFrom(order: CountOrder, say: (word: CountWord) => void): Promise<void> {
  const began = performance.now();
  if (typeof DecompressionStream === "undefined") return say({ word: "failed", what: "too-old", detail: "" });
  const loaded = await load(order.figures, MOST_FIGURES, (done, of) => say({ word: "loading", done, of }));
  if (!loaded.ok) return say({ word: "failed", what: "not-loaded", detail: loaded.detail });
  say({ word: "counting" });
  const there = performance.now();
  const read = await readFigures(loaded.bytes, sha256);
  if (!read.ok) return say({ word: "failed", what: "not-read", detail: read.fault.message });
  const { figures, rulesText } = read;
  const ready = performance.now();
  const { tally, lists, house } = counted(figures);
  const done = performance.now();
  const checks = tally === null ? null : protocolFaults(figures.ground, tally);
  const end = performance.now();
  const published = await load(order.result, MOST_RESULT);
  const differences = [
    ...comparePublished(published, figures.head, lists, votesBelow(figures, tally)),
    ...(checks?.faults ?? []),
  ];
  const count: Count = {
    bytes: loaded.bytes.length,
    times: { load: there - began, read: ready - there, count: done - ready, check: end - done },
    kind: figures.head.kind,
    notice: figures.head.notice,
    checkpoint: figures.head.checkpoint,
    stations: tally === null ? null : stationsOf(tally),
    lists,
    house,
    checked: { protocols: checks?.protocols ?? 0, checks: checks?.checks ?? 0 },
    sameFile: hex(sha256(loaded.bytes)) === order.figuresSha256,
    sameRules: hex(sha256(encodeUtf8(rulesText))) === order.rulesSha256,
    differences: differences.slice(0, MOST_TOLD),
    more: Math.max(0, differences.length - MOST_TOLD),
  };
  say({ word: "done", count });
}

/** Adds up and distributes: by the same core as everywhere else. */
function counted({ head, ground, count }: Figures): {
  readonly tally: Tally | null;
  readonly lists: readonly CountedList[];
  readonly house: number | null;
} {
  const tally = count === null ? null : tallyOfTable(count.units, count.table);
  const { contest, result } = countAgain(ground, tally);
  const seats = result.ok ? result.outcome.seats : null;
  const lists = head.lists.map(({ id, name }): CountedList => {
    const votes = contest.units.reduce(
      (sum, unit) => sum + (unit.lists.find(({ list }) => list === id)?.votes ?? 0),
      0,
    );
    return { id, name, votes, seats: seats === null ? null : (seats[id] ?? 0) };
  });
  return { tally, lists, house: seats === null ? null : Object.values(seats).reduce((sum, each) => sum + each, 0) };
}

function stationsOf(tally: Tally): Count["stations"] {
  const { all, counted: inside, held } = progressOf(tally, 0);
  return { all: all.stations, counted: inside.stations, held: held.stations };
}

/** The votes of the lists in each unit above the stations, by the code of the unit. */
function votesBelow({ ground }: Figures, tally: Tally | null): ReadonlyMap<string, readonly number[]> {
  if (tally === null) return new Map();
  const layout = countLayout(ground);
  const { ids, sums } = tally.units;
  return new Map(ids.slice(0, sums).map((id, unit) => [id, unitTotals(layout, tally, unit).votes]));
}
