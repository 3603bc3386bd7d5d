import { setImmediate as nextTurn } from "node:timers/promises";
import { isTime, type TreeHasher, treeHasher } from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";
import type { Addition, RecordReader, RecordStore } from "../record/record-store.ts";
import { inTurn } from "../record/turns.ts";
import { type AppendAnswer, answerBefore, type Decision, decide } from "./decide.ts";
import type { Judge } from "./judge.ts";
import { JudgedRecord } from "./judged-record.ts";
import { type AppendCommand, type ReadCommand, readCommand } from "./request.ts";

/** For so long after another writer was met, appends are made under the lock. */
const SHARED_MILLISECONDS = 30_000;
/** After so long without a look at the store, it is looked whether another one wrote. */
const LOOK_AGAIN_MILLISECONDS = 250;
/** After so long without a pause, whatever else waits in the process comes first. */
const MOST_AT_A_STRETCH_MILLISECONDS = 10;
/** At most so many entries become durable together. */
const MOST_TOGETHER = 500;

/** What a sequencer works with. */
export interface SequencerOptions<J extends Judge> {
  readonly store: RecordStore;
  /** A judge that has seen no entry. Called again whenever one has to begin anew. */
  readonly openJudge: () => J;
  /** The present time as entries write it, UTC to the second. */
  readonly clock: () => string;
}

interface Waiting<J extends Judge> {
  readonly command: ReadCommand;
  readonly settle: (answer: AppendAnswer<J>) => void;
  readonly fail: (error: unknown) => void;
}

type AnswersBefore = ReadonlyMap<string, AppendAnswer<never>>;

/** What was decided on the first of a group, and what of it is to be appended. */
interface Decided<J extends Judge> {
  readonly decisions: readonly Decision<J>[];
  readonly additions: readonly Addition[];
}

/**
 * Appends to one record. Each command is judged at the end of the record, gets its time of receipt, and is durable
 * before it is answered. Several sequencers, in one process or on many machines, may work on the same record.
 */
export class Sequencer<J extends Judge> {
  readonly #store: RecordStore;
  readonly #clock: () => string;
  readonly #hasher: TreeHasher = treeHasher(sha256);
  readonly #judged: JudgedRecord<J>;
  readonly #turn = inTurn();
  #waiting: Waiting<J>[] = [];
  #working = false;
  #madeRoom = performance.now();
  #told = "";
  #sharedUntil = 0;
  #looked = Number.NEGATIVE_INFINITY;

  /** Use {@link openSequencer}, which reads the record first. */
  constructor({ store, openJudge, clock }: SequencerOptions<J>) {
    this.#store = store;
    this.#clock = clock;
    this.#judged = new JudgedRecord(openJudge, this.#hasher);
  }

  /**
   * Appends what a command holds, whole or not at all, or says why not.
   * @throws RecordFault when the store fails; whether it was appended is then known by sending the same command again
   */
  append(command: AppendCommand): Promise<AppendAnswer<J>> {
    const read = readCommand(command);
    if (!read.ok) return Promise.resolve(read);
    return new Promise((settle, fail) => {
      this.#waiting.push({ command: read.command, settle, fail });
      if (this.#working) return;
      this.#working = true;
      void this.#turn(() => this.#work());
    });
  }

  /** Reads what others have appended, and hands the judge, who has seen what lies in the store and no more, to `use`. */
  read<T>(use: (judge: J, size: number) => T): Promise<T> {
    return this.#turn(async () => {
      await this.#look(this.#store);
      return use(this.#judged.judge, this.#judged.size);
    });
  }

  /**
   * Hands the judge as this process last saw it to `use`, without a look at the store: what it has admitted may be on its way
   * there. For questions that no single entry decides. `null` where the judge has to begin anew.
   */
  peek<T>(use: (judge: J) => T): T | null {
    return this.#judged.spent ? null : use(this.#judged.judge);
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      if (performance.now() - this.#madeRoom > MOST_AT_A_STRETCH_MILLISECONDS) await this.#makeRoom();
      const group = this.#next();
      try {
        const left = await this.#appendGroup(group);
        this.#waiting.unshift(...left);
      } catch (error) {
        // Whether all that was admitted has been appended is not known, nor what a judge did that threw.
        this.#judged.spend();
        for (const { fail } of group) fail(error);
      }
    }
    this.#working = false;
  }

  // SQLite answers without waiting for anything, so that appends in a row would let nothing else in this process begin.
  async #makeRoom(): Promise<void> {
    await nextTurn();
    this.#madeRoom = performance.now();
  }

  // Whoever waits goes along, so that many who file at once share one flush of the disk; no key twice.
  #next(): readonly Waiting<J>[] {
    if (this.#waiting.length === 1) return this.#waiting.splice(0);
    const keys = new Set<string>();
    let entries = 0;
    const end = this.#waiting.findIndex(({ command }, i) => {
      entries += command.entries.length;
      const full = (i > 0 && entries > MOST_TOGETHER) || keys.has(command.key);
      keys.add(command.key);
      return full;
    });
    const group = this.#waiting;
    this.#waiting = end === -1 ? [] : group.splice(end);
    return group;
  }

  /** Appends what is allowed of a group and answers; returns those who could not be judged any more. */
  async #appendGroup(group: readonly Waiting<J>[]): Promise<readonly Waiting<J>[]> {
    const alone = performance.now() >= this.#sharedUntil;
    const decisions = alone ? await this.#appendAlone(group) : await this.#appendShared(group);
    if (decisions === null) return group;
    for (let i = 0; i < decisions.length; i += 1) group[i]!.settle(decisions[i]!.answer);
    return decisions.length < group.length ? group.slice(decisions.length) : [];
  }

  // The way of a record with one writer: judge first, then one conditional statement. Null when another one wrote.
  async #appendAlone(group: readonly Waiting<J>[]): Promise<readonly Decision<J>[] | null> {
    const { spent, unconfirmed } = this.#judged;
    const longAgo = performance.now() - this.#looked > LOOK_AGAIN_MILLISECONDS;
    if (spent || unconfirmed || longAgo) await this.#look(this.#store);
    const at = this.#judged.size;
    const before = this.#knowsAny(group) ? await this.#answersBefore(this.#store, group) : null;
    const { decisions, additions } = this.#decideAll(group, before);
    // A refusal is a judgement on the end of the record: it has to have been the end.
    const outcome =
      additions.length > 0
        ? await this.#store.append(at, additions)
        : (await this.#store.size()) === at
          ? "appended"
          : "moved";
    if (outcome === "appended") {
      this.#confirm(additions, at);
      return decisions;
    }
    this.#sharedUntil = performance.now() + SHARED_MILLISECONDS;
    return null;
  }

  // With other writers: nobody else can append between the judgement and the append.
  async #appendShared(group: readonly Waiting<J>[]): Promise<readonly Decision<J>[]> {
    // Most of what is to be read is read before the lock is taken.
    await this.#look(this.#store);
    const { at, decisions, additions } = await this.#store.locked(async (record) => {
      await this.#look(record);
      const size = this.#judged.size;
      const made = this.#decideAll(group, await this.#answersBefore(record, group));
      if (made.additions.length > 0) await record.append(made.additions);
      return { at: size, ...made };
    });
    this.#confirm(additions, at);
    return decisions;
  }

  #confirm(additions: readonly Addition[], at: number): void {
    let size = at;
    for (const { entries } of additions) size += entries.length;
    this.#judged.confirm(additions, size);
    this.#looked = performance.now();
  }

  async #look(reader: RecordReader): Promise<void> {
    if (await this.#judged.catchUp(reader)) this.#sharedUntil = performance.now() + SHARED_MILLISECONDS;
    this.#looked = performance.now();
  }

  #now(): string {
    const now = this.#clock();
    if (now !== this.#told && !isTime(now)) throw new TypeError(`the clock says ${now}, not a time in UTC`);
    this.#told = now;
    return now;
  }

  #knowsAny(group: readonly Waiting<J>[]): boolean {
    return group.some(({ command }) => this.#judged.knows(command.key));
  }

  /** What those of a group are answered that were carried out before, by their keys. */
  async #answersBefore(reader: RecordReader, group: readonly Waiting<J>[]): Promise<AnswersBefore> {
    const answers = new Map<string, AppendAnswer<never>>();
    for (const { command } of group) {
      const answer = this.#judged.knows(command.key) ? await answerBefore(reader, command) : null;
      if (answer !== null) answers.set(command.key, answer);
    }
    return answers;
  }

  // As far as a judge can go on: what follows a refusal that spent it is decided later.
  #decideAll(group: readonly Waiting<J>[], before: AnswersBefore | null): Decided<J> {
    const now = this.#now();
    const decisions: Decision<J>[] = [];
    const additions: Addition[] = [];
    for (const { command } of group) {
      const answer = before?.get(command.key);
      const decision =
        answer === undefined ? decide(this.#judged, this.#hasher, command, now) : { answer, addition: null };
      decisions.push(decision);
      if (decision.addition !== null) additions.push(decision.addition);
      if (this.#judged.spent) break;
    }
    return { decisions, additions };
  }
}

/**
 * Opens a record for appending: reads it from the beginning through a judge.
 * @throws RecordFault when the store fails, is damaged, or holds an entry that the judge does not allow
 */
export async function openSequencer<J extends Judge>(options: SequencerOptions<J>): Promise<Sequencer<J>> {
  const sequencer = new Sequencer(options);
  await sequencer.read(() => undefined);
  return sequencer;
}

/** The present time of this machine as entries write it. */
export function systemClock(): string {
  const second = Math.floor(Date.now() / 1000);
  if (second !== told.second) told = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  return told.text;
}

// Writing a time takes longer than looking at the clock, and most appends fall into the same second as the one before.
let told = { second: Number.NaN, text: "" };
