import { admitBytes, openFold, type RecordFiles } from "@dauys/core/election";
import { encodeBase64, rootOf, treeHasher } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import { type CompiledPages, compilePages, pagesFingerprint } from "../build/compile-pages.ts";
import { DEFAULTS, softwareVersion } from "../build/house.ts";
import { schemaFiles } from "../build/schema-files.ts";
import { fault, type Outcome } from "../publish/publish-fault.ts";
import { type LazyFiles, recordContent } from "../publish/record-content.ts";
import { readSource, type SourceRecord } from "../publish/source-record.ts";
import type { CheckpointView, RecordView } from "../records/record-view.ts";
import { EntryWatch } from "../records/seen-entries.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { fileBytes, type SiteFile } from "../site-file.ts";
import { type ReplayTimes, replayTimes } from "./replay-times.ts";
import { LIVE_SETTINGS, type LiveSettings } from "./settings.ts";
import { withholdSeats } from "./withhold.ts";

/** What is played, and how its pages follow it. */
export interface ReplayOptions {
  readonly files: RecordFiles;
  readonly id?: string;
  readonly live?: Partial<LiveSettings>;
  /** The pages; compiled where they are not given. */
  readonly pages?: CompiledPages;
  readonly progress?: (done: number, of: number) => void;
}

/** The site of a record as it stood after some of its entries. */
export interface ReplayState {
  readonly view: RecordView;
  /** Its files by their paths, each made when it is asked for, until the replay goes on. */
  readonly files: LazyFiles;
}

const hasher = treeHasher(sha256);

/** A recorded count that is played: entries go into one fold, one after the other, and never back. */
export class Replay {
  readonly id: string;
  readonly times: ReplayTimes;
  readonly #source: SourceRecord;
  readonly #pages: CompiledPages;
  readonly #live: Partial<LiveSettings>;
  readonly #fold = openFold({ sha256 });
  readonly #watch = new EntryWatch();

  private constructor(id: string, source: SourceRecord, pages: CompiledPages, live: Partial<LiveSettings>) {
    this.id = id;
    this.#source = source;
    this.#pages = pages;
    this.#live = live;
    this.times = replayTimes(source.entries);
  }

  /** Reads a whole record, and holds its entries against its checkpoint before anything is played. */
  static async open({ files, id, live = {}, pages, progress }: ReplayOptions): Promise<Outcome<Replay>> {
    const read = await readSource(files, progress);
    if (!read.ok) return read;
    const name = id ?? read.value.fold.opened?.election ?? "";
    if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(name)) return fault("id", name);
    const made = pages ?? (await compilePages(DEFAULTS.cache, await pagesFingerprint()));
    return { ok: true, value: new Replay(name, read.value, made, live) };
  }

  /** How many entries were played. */
  get size(): number {
    return this.#fold.entries;
  }

  /** How many entries there are. */
  get of(): number {
    return this.#source.entries.length;
  }

  /** Plays up to a size, and to the end of what was signed together; sizes that were passed change nothing. */
  playTo(size: number): ReplayState {
    while (this.size < this.of && (this.size < size || this.#fold.batch !== null)) {
      const bytes = this.#source.entries[this.size] as Uint8Array;
      const admitted = admitBytes(this.#fold, bytes);
      // The whole record was admitted once before.
      if (!admitted.ok) throw new Error(`entry ${this.size}: ${admitted.refusal.message.en}`);
      this.#watch.add(bytes);
    }
    return this.#state();
  }

  #state(): ReplayState {
    const { entries, leaves, files, payloads } = this.#source;
    const whole = this.size === this.of;
    const source: SourceRecord = {
      fold: this.#fold,
      seen: this.#watch.seen(this.#fold),
      checkpoint: whole ? this.#source.checkpoint : this.#onTheWay(),
      entries: entries.slice(0, this.size),
      leaves: leaves.slice(0, this.size),
      // Of a record that has not come so far nothing is signed: its own files are there at the end.
      files: whole ? files : new Map(),
      payloads: whole ? payloads : new Map(),
    };
    const view: RecordView = { ...viewOfRecord(this.id, source), replay: { of: this.of } };
    const software = softwareVersion();
    const input = { elections: {}, rules: {}, records: [view], software, live: this.#live };
    const base = this.#pages.renderSite(input);
    const data = (): readonly SiteFile[] => base.filter(({ path }) => path.startsWith(`data/${this.id}/`));
    // What pages do not say yet, no file of data says before them.
    const shown = withholdSeats(view, this.#live.seatsFrom ?? LIVE_SETTINGS.seatsFrom);
    const given = { source, view: shown, pages: this.#pages, software, data, live: this.#live };
    const content = recordContent(given);
    if (!whole) for (const path of content.keys()) if (path.endsWith(".tlog-proof")) content.delete(path);
    const own = [...base, ...schemaFiles()]
      .filter(({ path }) => !content.has(path))
      .map((file) => [file.path, () => fileBytes(file)] as const);
    return { view, files: new Map([...own, ...content]) };
  }

  /** The state of the record as a checkpoint that nobody signed. */
  #onTheWay(): CheckpointView {
    const { origin } = this.#source.checkpoint;
    const root = encodeBase64(rootOf(hasher, this.#source.leaves.slice(0, this.size)));
    return { origin, size: this.size, root, note: `${origin}\n${this.size}\n${root}\n` };
  }
}
