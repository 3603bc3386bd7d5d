import { tinyActs, tinyEntries, tinyFiles } from "../../tiny-record.ts";
import { type Act, namesOf } from "../act.ts";

/** A record with which somebody tampered, and where a verification has to find it. */
export interface Sample {
  readonly name: string;
  /** What was done, in a few words. */
  readonly what: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether it is held against the checkpoint that was saved of the good record. */
  readonly since: boolean;
  /** The step, the reason and the place of a failure in that step. */
  readonly found: {
    readonly step: string;
    readonly reason: string;
    readonly place: Readonly<Record<string, string | number>>;
  };
}

/** The acts of the good record: those of the tiny one, with the founding in one batch, so that samples stay small. */
export const ACTS: readonly Act[] = foundedAtOnce(tinyActs());

/** The entries of the good record. */
export const ENTRIES: readonly Uint8Array[] = tinyEntries(ACTS);

const NAMES = namesOf(ACTS);

/** The place of an act in the good record. */
export function at(name: string): number {
  const index = NAMES.indexOf(name);
  if (index < 0) throw new Error(`the tiny record has no act ${name}`);
  return index;
}

/** The acts with one of them changed. */
export function changed(name: string, change: (act: Act) => Act, acts: readonly Act[] = ACTS): readonly Act[] {
  return acts.map((act) => (act.name === name ? change(act) : act));
}

/** The files of a record of acts as whoever holds the record's key publishes them: tree and checkpoint are in order. */
export function published(acts: readonly Act[], size?: number): ReadonlyMap<string, Uint8Array> {
  return tinyFiles(tinyEntries(acts).slice(0, size));
}

/** All that one commission does first, after it has opened the record, as one batch. */
function foundedAtOnce([opened, ...acts]: readonly Act[]): readonly Act[] {
  if (opened === undefined) throw new Error("the tiny record has no acts");
  const own = acts.findIndex(({ by }) => by !== opened.by);
  const [founding, rest] = [acts.slice(0, own), acts.slice(own)];
  const members = founding.flatMap((act) => act.members ?? [act]);
  const { at: time, received = time } = founding.at(-1) ?? opened;
  const batch = { ...opened, name: "founding", type: "batch", body: {}, at: time, received, members };
  return [opened, batch, ...rest];
}
