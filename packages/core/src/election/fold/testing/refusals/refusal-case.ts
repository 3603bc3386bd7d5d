import { type Act, entriesOf, namesOf } from "../../../testing/tiny/act.ts";
import { commissionOf, majorityOf } from "../../../testing/tiny/places.ts";
import { tinyActs } from "../../../testing/tiny-record.ts";
import type { RefusalReason, RefusalStep } from "../../refusal.ts";
import type { Fold } from "../../state.ts";
import { entryOf } from "../replay.ts";

/** One entry that is refused for one reason, and the record in which it is. */
export interface RefusalCase {
  readonly reason: RefusalReason;
  /** `entry` where it is left out. */
  readonly step?: RefusalStep;
  readonly what: string;
  /** The record; the tiny one where it is left out. */
  readonly base?: readonly Act[];
  /** Acts that come before the refused one and stay in the record. */
  readonly given?: readonly Act[];
  /** The name of the act before which the refused one stands; left out: the end of the record. */
  readonly before?: string;
  /** What is refused: an act, or the bytes of an entry. */
  readonly refused: Act | Uint8Array;
  /** Changes the fold before the refused entry, and gives what changes it back. */
  readonly prepare?: (fold: Fold) => () => void;
}

/** What one commission does, signed by the fewest seats that are enough. */
export function by(unit: string, type: string, body: Act["body"], more: Partial<Act> = {}): Act {
  const at = "2030-01-12T06:00:00Z";
  return { name: "refused", type, at, by: commissionOf(unit), body, seats: majorityOf(unit), ...more };
}

/** The body of an act of the tiny record with some members changed. */
export function like(name: string, change: Act["body"] = {}, acts: readonly Act[] = tinyActs()): Act {
  const act = acts.find((each) => each.name === name);
  if (act === undefined) throw new Error(`there is no act ${name}`);
  return { ...act, name: "refused", body: { ...act.body, ...change } };
}

/** The tiny record with some of its acts changed or, by `null`, left out. */
export function tinyBut(changes: Readonly<Record<string, ((act: Act) => Act) | null>>): readonly Act[] {
  const acts = tinyActs();
  for (const name of Object.keys(changes)) like(name, {}, acts);
  return acts.flatMap((act) => {
    const change = changes[act.name];
    return change === undefined ? [act] : change === null ? [] : [change(act)];
  });
}

/** The bytes of one entry. */
function bytesOf(act: Act): Uint8Array {
  return entriesOf([act])[0] as Uint8Array;
}

const TINY = tinyActs();
const made = new WeakMap<readonly Act[], readonly Uint8Array[]>();

/** The entries of acts; made once for the same list of them, since most cases are of one record. */
function entriesOnce(acts: readonly Act[]): readonly Uint8Array[] {
  const entries = made.get(acts) ?? entriesOf(acts);
  made.set(acts, entries);
  return entries;
}

/** A case as entries: those before the refused one, the refused one, and those after it. */
export function entriesOfCase({ base = TINY, given = [], before, refused }: RefusalCase): {
  readonly head: readonly Uint8Array[];
  readonly bad: Uint8Array;
  readonly tail: readonly Uint8Array[];
  readonly all: readonly Uint8Array[];
} {
  const outer = base.findIndex(({ name, members }) => name === before || members?.some((one) => one.name === before));
  if (before !== undefined && outer < 0) throw new Error(`there is no act ${before}`);
  const place = outer < 0 ? base.length : outer;
  // What is given happens when the act before it does, so that time does not go back.
  const { at: now = "" } = base[place - 1] ?? {};
  const between = given.map((act) => ({ ...act, at: now }));
  const acts = given.length === 0 ? base : [...base.slice(0, place), ...between, ...base.slice(place)];
  const names = namesOf(acts);
  const at = before === undefined ? names.length : names.indexOf(before);
  const entries = entriesOnce(acts);
  const last = entries[at - 1];
  const received = last === undefined ? undefined : entryOf(last).sigs.received;
  const bad = refused instanceof Uint8Array ? refused : bytesOf(placed(refused, names, received));
  return { head: entries.slice(0, at), bad, tail: entries.slice(at), all: entries };
}

/** An act at its place: what it replaces by number, and received no earlier than what stands before it. */
function placed(act: Act, names: readonly string[], received: string | undefined): Act {
  const { replaces, body, received: own = received, ...rest } = act;
  return {
    ...rest,
    body: replaces === undefined ? body : { ...body, replaces: names.indexOf(replaces) },
    ...(own === undefined ? {} : { received: own }),
  };
}
