import { decodeEntry, type Entry, equalBytes, type TreeHasher } from "@dauys/core/record";
import { type Lang, message, type Trilingual } from "@dauys/language";
import { damaged, RECORD_MESSAGES } from "../record/messages.ts";
import { eachEntry } from "../record/read-all.ts";
import { RecordFault } from "../record/record-fault.ts";
import type { Addition, RecordedEntry, RecordReader } from "../record/record-store.ts";
import type { Judge } from "./judge.ts";

/** A judge, and how far in the record it has come. */
export class JudgedRecord<J extends Judge> {
  readonly #open: () => J;
  readonly #hasher: TreeHasher;
  #judge: J;
  #size = 0;
  #received = "";
  #keys = new Set<string>();
  #spent = false;
  #unconfirmed = false;
  /** How many entries are known to lie in the store; null before the first look. */
  #stored: number | null = null;

  constructor(open: () => J, hasher: TreeHasher) {
    this.#open = open;
    this.#hasher = hasher;
    this.#judge = open();
  }

  /** The judge, who has seen what lies in the store and no more: true right after {@link catchUp} only. */
  get judge(): J {
    return this.#judge;
  }

  /** How many entries the judge has admitted. */
  get size(): number {
    return this.#size;
  }

  /** When the last of them was received; empty where there is none. */
  get received(): string {
    return this.#received;
  }

  /** Whether a key came with an entry that the judge has seen in the store or that was confirmed since. */
  knows(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Whether the judge may have seen what the store does not hold: it begins anew at the next {@link catchUp}. */
  get spent(): boolean {
    return this.#spent;
  }

  /** The judge has admitted what will not be appended. */
  spend(): void {
    this.#spent = true;
  }

  /** Whether entries have been admitted of which nobody knows yet whether the store holds them. */
  get unconfirmed(): boolean {
    return this.#unconfirmed;
  }

  /** All that was admitted and was to be appended lies in the store, which has so many entries now. */
  confirm(additions: readonly Addition[], stored: number): void {
    for (const { key } of additions) if (key !== null) this.#keys.add(key);
    this.#unconfirmed = false;
    this.#stored = stored;
  }

  /** Hands an entry to the judge that is not in the store yet. */
  admit(entry: Entry, bytes: Uint8Array): ReturnType<J["admit"]> {
    const verdict = this.#judge.admit(entry, bytes) as ReturnType<J["admit"]>;
    if (verdict.ok) {
      this.#unconfirmed = true;
      this.#move(entry);
    } else if (verdict.spent === true) this.#spent = true;
    return verdict;
  }

  /**
   * Takes in what lies in the store beyond what was seen, and says whether somebody else appended some of it.
   * @throws RecordFault when the store's bytes are damaged, the judge refuses them, or the record has become shorter
   */
  async catchUp(reader: RecordReader): Promise<boolean> {
    if (this.#spent || this.#unconfirmed) this.#restart();
    const size = await reader.size();
    const before = this.#stored;
    if (size < (before ?? 0)) throw damaged(size);
    for await (const stored of eachEntry(reader, this.#size, size)) this.#take(stored);
    if (this.#size !== size) throw damaged(this.#size);
    this.#stored = size;
    return before !== null && size > before;
  }

  #take({ bytes, leaf, key }: RecordedEntry): void {
    const read = decodeEntry(bytes);
    if (!read.ok || !equalBytes(this.#hasher.leaf(bytes), leaf)) throw damaged(this.#size);
    const judge: Judge = this.#judge;
    const verdict = (judge.readmit ?? judge.admit).call(judge, read.entry, bytes);
    if (!verdict.ok) {
      this.#spent = true;
      throw notAllowed(this.#size, verdict.refusal.message);
    }
    if (key !== null) this.#keys.add(key);
    this.#move(read.entry);
  }

  #move({ sigs }: Entry): void {
    this.#size += 1;
    this.#received = sigs.received ?? this.#received;
  }

  #restart(): void {
    this.#judge = this.#open();
    this.#size = 0;
    this.#received = "";
    this.#keys = new Set();
    this.#spent = false;
    this.#unconfirmed = false;
  }
}

function notAllowed(at: number, why: Trilingual): RecordFault {
  const text = (lang: Lang): string =>
    message(RECORD_MESSAGES, "not-allowed", lang, { place: String(at), reason: why[lang] });
  return new RecordFault("not-allowed", { kk: text("kk"), ru: text("ru"), en: text("en") });
}
