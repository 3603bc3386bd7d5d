import type { Signer } from "@dauys/core/record";
import { folderFiles } from "@dauys/exchange/record";
import { openPublisher, type Publisher } from "@dauys/site/publish";
import { type Log, openLog, RecordFault, type RecordStore } from "@dauys/store";
import type { Logger } from "../office/index.ts";

/** What publishing works with. */
export interface PublishingOptions {
  readonly store: RecordStore;
  /** The record's own key, which signs checkpoints; it never lies in the tables. */
  readonly signer: Signer;
  /** The folder into which the record is written as tlog-tiles. */
  readonly recordFolder: string;
  /** A file outside the database that keeps the last checkpoint published, so that a restored backup is found out. */
  readonly remembered: string | null;
  /** The public site; `null` where only the record is published. */
  readonly site: { readonly folder: string; readonly origin?: string; readonly cache?: string } | null;
  /** Which payloads are public now, by their hashes in hexadecimal digits: none unless given. Asked before each publication. */
  readonly payloads?: () => Promise<ReadonlySet<string>>;
  readonly log: Logger;
  /** How long entries are gathered before they are published together, in milliseconds. */
  readonly gather?: number;
  /** How long after a failure it is tried again, the first time; each further time twice as long, up to a minute. */
  readonly again?: number;
}

/** What is published, and how it goes. */
export interface PublishingState {
  /** How many entries the published record has. */
  readonly entries: number;
  /** How often it failed since it last went well. */
  readonly failures: number;
}

/** Publishes what is appended. */
export interface Publishing {
  /** Something was appended; says so and returns at once. */
  readonly wake: () => void;
  /** Settled once all that was appended so far is published, or was tried once and failed. */
  readonly published: () => Promise<PublishingState>;
  readonly state: () => PublishingState;
  /** Ends after what is under way. */
  readonly close: () => Promise<void>;
}

const GATHER_MILLISECONDS = 1000;
const AGAIN_MILLISECONDS = 2000;
const LONGEST_MILLISECONDS = 60_000;

/**
 * Opens publishing: record folder and public site follow the store, and nothing else. Nobody who appends waits for it, and
 * what fails is tried again; entries that are appended meanwhile are published together.
 *
 * @throws RecordFault where the store is older than what was published of it, or holds something else
 */
export async function openPublishing(options: PublishingOptions): Promise<Publishing> {
  const { store, signer, remembered } = options;
  const log = await openLog({ store, key: signer.key, remembered });
  const publishing = new RecordPublishing(options, log);
  publishing.follow(await store.watch(() => publishing.wake()));
  publishing.wake();
  return {
    wake: () => publishing.wake(),
    published: () => publishing.published(),
    state: () => publishing.state,
    close: () => publishing.close(),
  };
}

class RecordPublishing {
  readonly #options: PublishingOptions;
  readonly #log: Log;
  #publisher: Publisher | null = null;
  #unwatch: () => Promise<void> = async () => {};
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #due = false;
  #closed = false;
  state: PublishingState = { entries: 0, failures: 0 };

  constructor(options: PublishingOptions, log: Log) {
    this.#options = options;
    this.#log = log;
  }

  follow(unwatch: () => Promise<void>): void {
    this.#unwatch = unwatch;
  }

  wake(): void {
    if (this.#closed) return;
    this.#due = true;
    if (this.#running === null) this.#plan(this.#options.gather ?? GATHER_MILLISECONDS);
  }

  async published(): Promise<PublishingState> {
    // What runs may have begun before the last entry was there: another one is due behind it, and ends at once for nothing.
    this.wake();
    await this.#running;
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
      this.#timer = null;
      this.#start();
    }
    await this.#running;
    return this.state;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#unwatch();
    while (this.#running !== null) await this.#running;
    await this.#publisher?.close();
  }

  #plan(milliseconds: number): void {
    if (this.#timer !== null || this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#start();
    }, milliseconds);
  }

  /** One at a time; what was appended while it ran is published by the next one. */
  #start(): void {
    if (this.#running !== null) return;
    this.#running = this.#once().finally(() => {
      this.#running = null;
      const { failures } = this.state;
      const wait = failures === 0 ? (this.#options.gather ?? GATHER_MILLISECONDS) : this.#wait(failures);
      if (this.#due) this.#plan(wait);
    });
  }

  #wait(failures: number): number {
    return Math.min(LONGEST_MILLISECONDS, (this.#options.again ?? AGAIN_MILLISECONDS) * 2 ** (failures - 1));
  }

  async #once(): Promise<void> {
    const { log, signer, store, recordFolder, payloads } = this.#options;
    this.#due = false;
    try {
      // Signing and publishing touch the store too, and its hint may mean no more than that.
      if (this.state.failures === 0 && (await store.size()) === this.state.entries) return;
      await this.#log.checkpoint(signer);
      const shown = (await payloads?.()) ?? new Set<string>();
      const { size } = await this.#log.publish(recordFolder, { payloads: (hash) => shown.has(hash) });
      await this.#site();
      this.state = { entries: size, failures: 0 };
      log.info("published", { entries: size });
    } catch (error) {
      this.#due = true;
      this.state = { ...this.state, failures: this.state.failures + 1 };
      log.error("publishing-failed", { failures: this.state.failures, why: why(error) });
    }
  }

  async #site(): Promise<void> {
    const { site, recordFolder } = this.#options;
    if (site === null) return;
    const { folder: out, ...where } = site;
    this.#publisher ??= await openPublisher({ files: folderFiles(recordFolder), out, ...where });
    const published = await this.#publisher.publishNext();
    if (!published.ok) throw new SiteFault(`${published.fault.reason}: ${published.fault.detail}`);
    // Receipts under the newest checkpoint, as far as nothing new comes meanwhile.
    if (!this.#due) await this.#publisher.settle();
  }
}

class SiteFault extends Error {
  override readonly name = "SiteFault";
}

function why(error: unknown): string {
  if (error instanceof RecordFault) return error.code;
  return error instanceof Error ? `${error.name} ${error.message}`.slice(0, 300) : "unknown";
}
