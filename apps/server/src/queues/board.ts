import { decodeEntry } from "@dauys/core/record";
import type { Office } from "../office/index.ts";
import { touchedBy } from "./touched-units.ts";
import { UnitIndex } from "./unit-index.ts";
import { type WorkStamp, workSince } from "./work-feed.ts";

/** Where every unit stands, as this node knows it: one for each office. */
export interface Board {
  /** With all that any node had written when this was asked for. */
  readonly fresh: () => Promise<BoardState>;
  /** As it was a moment ago, at once; looks for what is new in the meantime. For what pages ask for again and again. */
  readonly soon: () => Promise<BoardState>;
}

/** Where every unit stood at a moment. It changes in place: whoever got it reads it at once and keeps nothing of it. */
export interface BoardState {
  readonly index: UnitIndex;
  /** Changes whenever anything in it does, and is the same on every node. */
  readonly revision: string;
  /** When it was looked whether anything is new, in milliseconds since 1970 by the office's clock. */
  readonly at: number;
  /** How many entries the record has. */
  readonly entries: number;
}

/** For so long after a look at the tables nothing new is looked for. */
const LOOK_AGAIN_MILLISECONDS = 250;
/** Older than this, a state is not shown any more without a look. */
const OLDEST_MILLISECONDS = 2_000;
/** More new entries than this are not looked at one by one: all units are read again. */
const MOST_NEW = 2_000;

const boards = new WeakMap<Office["record"], Board>();

/** The board of an office; made at the first question. */
export function boardOf(office: Office): Board {
  const known = boards.get(office.record);
  if (known !== undefined) return known;
  const made = openBoard(office);
  boards.set(office.record, made);
  return made;
}

interface Kept {
  index: UnitIndex;
  entries: number;
  stamp: WorkStamp | null;
  at: number;
}

function openBoard(office: Office): Board {
  let kept: Kept | null = null;
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<Kept> | null = null;
  const look = (): Promise<Kept> => {
    looking ??= (async () => {
      const began = performance.now();
      kept = await refreshed(office, kept);
      looked = began;
      return kept;
    })().finally(() => {
      looking = null;
    });
    return looking;
  };
  // A look that had begun before the question may have passed what it asks for.
  const fresh = async (): Promise<Kept> => {
    if (looking !== null) await looking.catch(() => undefined);
    return look();
  };
  return {
    fresh: async () => stateOf(await fresh()),
    soon: async () => {
      const age = performance.now() - looked;
      if (kept === null || age > OLDEST_MILLISECONDS) return stateOf(await look());
      if (age > LOOK_AGAIN_MILLISECONDS) look().catch(() => office.log.error("board-look-failed"));
      return stateOf(kept);
    },
  };
}

function stateOf({ index, entries, stamp, at }: Kept): BoardState {
  const passed = index.terms.filter((term) => term.at < at).length;
  return { index, revision: `${entries}.${stamp?.name ?? ""}.${passed}`, at, entries };
}

async function refreshed(office: Office, before: Kept | null): Promise<Kept> {
  const { record, tables, clock } = office;
  const at = clock.now();
  const size = await record.store.size();
  const touched = new Set<string>();
  const kept =
    before === null
      ? await rebuilt(office)
      : size > before.entries
        ? await grown(office, before, size, touched)
        : before;
  const work = await workSince(tables, kept.stamp, touched);
  if (work.whole) for (const { unit, work: part } of kept.index.rows) if (part !== null) kept.index.work(unit, null);
  for (const [unit, part] of work.now) kept.index.work(unit, part);
  kept.stamp = work.stamp;
  kept.at = at;
  return kept;
}

function rebuilt({ record, clock, expected }: Office): Promise<Kept> {
  return record.read((fold, size) => {
    return { index: new UnitIndex(fold, expected), entries: size, stamp: null, at: clock.now() };
  });
}

/** Takes in what the record has beyond what was seen: only units that one of the new entries names are looked at, and put into `seen`. */
async function grown(office: Office, kept: Kept, size: number, seen: Set<string>): Promise<Kept> {
  const { record } = office;
  if (size - kept.entries > MOST_NEW) return rebuilt(office);
  const entries = (await record.store.entries(kept.entries, size)).map(({ bytes }) => {
    const read = decodeEntry(bytes);
    return read.ok ? touchedBy(read.entry) : ({ what: "all" } as const);
  });
  if (entries.some(({ what }) => what === "all")) return rebuilt(office);
  await record.read((fold) => {
    for (const one of entries) {
      if (one.what === "around") kept.index.readAround(fold, one.unit);
      else if (one.what === "units") {
        for (const unit of one.units) {
          kept.index.read(fold, unit);
          seen.add(unit);
        }
      }
    }
  });
  kept.entries = size;
  return kept;
}
