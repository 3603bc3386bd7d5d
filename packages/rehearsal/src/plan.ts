import { canonicalJson } from "@dauys/core/json";
import { encodeUtf8, type Signer } from "@dauys/core/record";
import { type Act, entriesOf } from "./acts/act.ts";
import { countActs } from "./acts/count-acts.ts";
import { resultActs } from "./acts/declare.ts";
import { keyActs } from "./acts/keys.ts";
import { assemblySeats, lawOf } from "./acts/law.ts";
import { listActs } from "./acts/list-acts.ts";
import { openingActs } from "./acts/opening.ts";
import { paperForm } from "./acts/paper-form.ts";
import { peopleActs } from "./acts/people-acts.ts";
import { EDITION, type RehearsalOptions, type Settings, settle } from "./options.ts";
import { type People, peopleOf } from "./people/people.ts";
import { GENERATOR } from "./random/xoshiro.ts";
import { type Events, eventsOf } from "./stations/stories.ts";
import { hexOf } from "./stations/tell.ts";

/** A rehearsal that is planned to the last figure and second, and of which nothing is written or signed yet. */
export interface Rehearsal {
  readonly settings: Settings;
  /** The record's origin: two rehearsals that differ in anything have different ones. */
  readonly origin: string;
  /** The key of the record itself, derived from the seed like all others. */
  readonly log: Signer;
  /** How many entries the record will have. */
  readonly size: number;
  readonly events: Events;
  /** Everybody who wants to stand; `null` where people are left out. */
  readonly people: People | null;
  /**
   * Papers of candidates, kept beside the record: by the hash in hexadecimal digits, 32 bytes of salt and then the bytes.
   * Those that are erased in the record are not among them.
   */
  readonly payloads: ReadonlyMap<string, Uint8Array>;
  /** In the order in which they reach the record. */
  readonly acts: readonly Act[];
}

/**
 * Plans a rehearsal: country, figures, slips, times. Takes a fraction of a second; signing takes longer.
 * @throws RangeError for options that cannot be, and for rules or a form that do not fit
 */
export function planRehearsal(options: RehearsalOptions): Rehearsal {
  const settings = settle(options);
  const { tools, seed } = settings;
  const origin = originOf(settings);
  const log = tools.signerFrom(tools.sha256(encodeUtf8(`${seed}/log/${origin}`)), origin);
  const law = lawOf(settings.rules, settings.people);
  const paper = paperForm(settings.form);
  const events = eventsOf(settings);
  const count = countActs(settings, paper, events);
  const people = settings.people ? peopleOf(settings, events.country, assemblySeats(law.rules)) : null;
  const theirs = people === null ? null : peopleActs({ settings, rules: law.rules, events, count, people });
  const acts = [
    ...openingActs(settings, events.country, log),
    ...keyActs(events.stories.values()),
    ...listActs(law.rules, people),
    ...(theirs?.acts ?? []),
    ...count.acts,
    ...resultActs({ settings, law, paper, events, count }),
  ].sort((a, b) => a.received - b.received);
  const size = acts.reduce((sum, act) => sum + entriesOf(act), 0);
  return { settings, origin, log, size, events, people, payloads: theirs?.payloads ?? new Map(), acts };
}

/** The origin names all that the record follows from, so that no two rehearsals are taken for a fork of each other. */
function originOf({ tools, rules, form, ...said }: Settings): string {
  const text = canonicalJson({ ...said, rules, form, generator: GENERATOR, edition: EDITION });
  return `rehearsal.example/xr-2031/${hexOf(tools.sha256(encodeUtf8(text))).slice(0, 16)}`;
}
