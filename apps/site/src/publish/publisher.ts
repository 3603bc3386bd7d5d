import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { MOST_CHECKPOINT, type RecordFiles } from "@dauys/core/election";
import { compilePages, pagesFingerprint } from "../build/compile-pages.ts";
import { DEFAULTS } from "../build/house.ts";
import { Manifest } from "./folder/manifest.ts";
import { SiteFolder } from "./folder/site-folder.ts";
import { SITE_NAMES, type SiteNote } from "./folder/site-note.ts";
import { type KeptState, publishingCode, StateKeeper } from "./kept-state.ts";
import type { Plan } from "./press/job.ts";
import type { Standing } from "./press/press.ts";
import { type Made, PressTeam } from "./press/press-team.ts";
import { fault, type Outcome } from "./publish-fault.ts";
import { readCheckpoint } from "./read-checkpoint.ts";

/** A record and the folder into which its site goes. */
export interface PublisherOptions {
  /** The published files of the record, wherever they are: see `storeFiles` for a record that is kept in a database. */
  readonly files: RecordFiles;
  /** The folder of the site: it is not there, or empty, or holds the site of an earlier state of this record. */
  readonly out: string;
  /** The part of all addresses that names the election; that of the record itself unless it is said. */
  readonly id?: string | undefined;
  /** Where the site will be published, such as `https://example.org`; without it addresses have no host. */
  readonly origin?: string | undefined;
  /** The folder in which compiled pages are kept; what was published last is kept beside it. */
  readonly cache?: string | undefined;
  /** How many threads do the work; 0: this one does, and does nothing else meanwhile. Without it one, or more for a large record. */
  readonly threads?: number | undefined;
  readonly progress?: ((part: "read" | "write", done: number, of: number) => void) | undefined;
}

/** A site that was published. */
export interface Published {
  /** How many files it has, and how many bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly written: number;
  readonly removed: number;
  readonly note: SiteNote;
  /** Whether every receipt is under the checkpoint of the site; if not, under an earlier one, and as valid. */
  readonly renewed: boolean;
}

/** Publishes a record that grows. Calls may come at any time; they are done one after the other. */
export interface Publisher {
  /**
   * Publishes the record as it is now: all pages and data, and the receipts of what is new. Where little is new, little is
   * made. Other receipts stay as they were, proofs under an earlier checkpoint, until {@link settle}.
   */
  publishNext(): Promise<Outcome<Published>>;
  /** Renews what receipts are left; then the folder is what it would be if all of it were made anew. Stops for `publishNext`. */
  settle(): Promise<Outcome<Published>>;
  close(): Promise<void>;
}

/** With fewer entries another thread takes longer to begin than the work does. */
const FEW_ENTRIES = 4000;
const MOST_THREADS = 4;

/** Whether a record is so small that threads would only slow its publication down. */
export async function isSmall(files: RecordFiles): Promise<boolean> {
  const checkpoint = await readCheckpoint(files);
  return !checkpoint.ok || checkpoint.value.size < FEW_ENTRIES;
}

/** Opens a publisher. @throws Error when the pages cannot be compiled */
export async function openPublisher(options: PublisherOptions): Promise<Publisher> {
  const { files, id, origin, cache = DEFAULTS.cache, threads } = options;
  const out = resolve(options.out);
  const hands = threads ?? ((await isSmall(files)) ? 1 : Math.min(MOST_THREADS, availableParallelism()));
  // Once here, so that not every thread does it.
  const fingerprint = await pagesFingerprint();
  await compilePages(cache, fingerprint);
  const openTeam = (): Promise<PressTeam> => PressTeam.open({ id, origin, cache, fingerprint, out }, files, hands);
  const code = publishingCode(fingerprint, { id: id ?? null, origin: origin ?? null });
  const keeper = new StateKeeper(cache, out);
  keeper.prune();
  return new SitePublisher(options, openTeam, { out, code, keeper });
}

interface Place {
  readonly out: string;
  readonly code: string;
  readonly keeper: StateKeeper;
}

/** What lies in the folder, as this publisher left it. */
interface Left {
  readonly manifest: Manifest;
  readonly kept: Omit<KeptState, "format" | "folder">;
  readonly published: Published;
  readonly plan: Plan;
}

class SitePublisher implements Publisher {
  readonly #options: PublisherOptions;
  readonly #openTeam: () => Promise<PressTeam>;
  readonly #place: Place;
  #team: PressTeam | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #left: Left | null = null;

  constructor(options: PublisherOptions, openTeam: () => Promise<PressTeam>, place: Place) {
    this.#options = options;
    this.#openTeam = openTeam;
    this.#place = place;
  }

  publishNext(): Promise<Outcome<Published>> {
    this.#waiting += 1;
    return this.#inTurn(
      (team) => this.#publish(team),
      () => {
        this.#waiting -= 1;
      },
    );
  }

  settle(): Promise<Outcome<Published>> {
    return this.#inTurn((team) => this.#renew(team));
  }

  async close(): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#team?.close();
  }

  #inTurn<T>(work: (team: PressTeam) => Promise<T>, begun: () => void = () => undefined): Promise<T> {
    const next = this.#turn
      .catch(() => undefined)
      .then(async () => {
        begun();
        this.#team ??= await this.#openTeam();
        return work(this.#team);
      })
      .catch(async (error) => {
        await this.#forget();
        throw error;
      });
    this.#turn = next;
    return next;
  }

  /** What went wrong does not stay: the next call begins with the record as it is then. */
  async #forget(): Promise<void> {
    const team = this.#team;
    this.#team = null;
    this.#left = null;
    await team?.close();
  }

  async #publish(team: PressTeam): Promise<Outcome<Published>> {
    const { files, progress } = this.#options;
    const checkpoint = await files.read("checkpoint", MOST_CHECKPOINT);
    if (!checkpoint.ok) return fault("record", `checkpoint: ${checkpoint.fault.message}`);
    const standing = await team.advance(checkpoint.bytes, (done, of) => progress?.("read", done, of));
    if (!standing.ok) {
      await this.#forget();
      return standing;
    }
    const folder = SiteFolder.open(this.#place.out, standing.value.note);
    if (!folder.ok) return folder;
    const before = this.#before(folder.value);
    if (this.#left !== null && before === this.#left && before.kept.signed === standing.value.signed) {
      folder.value.close();
      return { ok: true, value: { ...this.#left.published, written: 0, removed: 0 } };
    }
    const plan = await team.plan(before?.kept ?? null);
    const left = await this.#make(team, folder.value, standing.value, plan, plan.everything ? null : before);
    return this.#leave(left);
  }

  /** What this folder was left as, by this publisher or by another one that ran this very code; `null`: nobody knows. */
  #before(folder: SiteFolder): Pick<Left, "manifest" | "kept"> | null {
    const { keeper, code } = this.#place;
    const kept = folder.unsure || folder.fresh ? null : keeper.read(code);
    if (kept === null) return null;
    if (this.#left !== null && this.#left.kept.sums === kept.sums) return this.#left;
    // Somebody else may have taken a file away.
    const manifest = new Manifest(folder.known(), kept.bytes);
    const there = new Set(folder.files());
    const whole = there.size === manifest.size && [...manifest.hashes.keys()].every((path) => there.has(path));
    return whole ? { manifest, kept } : null;
  }

  async #make(
    team: PressTeam,
    folder: SiteFolder,
    standing: Standing,
    plan: Plan,
    before: Pick<Left, "manifest" | "kept"> | null,
  ): Promise<Left> {
    const { progress } = this.#options;
    const own = before !== null && before === this.#left;
    const known = own ? null : (before?.manifest.hashes ?? folder.known());
    await team.begin({ known, measure: before !== null, fresh: folder.fresh });
    const of = plan.stations.length + plan.districts.length;
    let done = 0;
    const made = await team.publish(plan, () => {
      done += 1;
      progress?.("write", done, of);
    });
    const manifest = before?.manifest ?? new Manifest();
    for (const put of [...made.units, ...made.shared]) manifest.put(put);
    const removed = folder.remove(goneFrom(folder, made, before));
    for (const [path, bytes] of removed) manifest.drop(path, bytes);
    const { sums, written } = folder.finish(standing.note, manifest, before?.kept.sums);
    const renewed = before === null || (before.kept.renewed && before.kept.signed === standing.signed);
    const { size, root } = standing.note.checkpoint;
    const kept = {
      ...{ size, root, payloads: standing.payloads, signed: standing.signed, code: this.#place.code, renewed },
      ...{ shared: made.shared.map(({ path }) => path), sums, bytes: manifest.bytes },
    };
    const all = countWritten(made) + written;
    return leftAs({ manifest, kept, plan, note: standing.note, written: all, removed: removed.size });
  }

  #leave(left: Left): Outcome<Published> {
    this.#left = left;
    this.#place.keeper.write(left.kept);
    return { ok: true, value: left.published };
  }

  async #renew(team: PressTeam): Promise<Outcome<Published>> {
    const left = this.#left;
    if (left === null) return this.#publish(team);
    if (left.kept.renewed || this.#waiting > 0) return { ok: true, value: left.published };
    const { manifest, plan, published, kept } = left;
    const folder = SiteFolder.open(this.#place.out, published.note);
    if (!folder.ok) return folder;
    const { put, all } = await team.renew(plan.receipts, () => this.#waiting > 0);
    for (const file of put) manifest.put(file);
    const { note } = published;
    const { sums, written } = folder.value.finish(note, manifest, kept.sums);
    const now = { ...kept, sums, bytes: manifest.bytes, renewed: all };
    const count = put.filter((file) => file.written).length + written;
    return this.#leave(leftAs({ manifest, kept: now, plan, note, written: count, removed: 0 }));
  }
}

interface Done extends Pick<Left, "manifest" | "kept" | "plan">, Pick<Published, "note" | "written" | "removed"> {}

function leftAs({ manifest, kept, plan, note, written, removed }: Done): Left {
  const { bytes, size } = manifest;
  return {
    manifest,
    plan,
    kept,
    published: { files: size + 1, bytes, written, removed, note, renewed: kept.renewed },
  };
}

/** The files that do not belong there any more. */
function goneFrom(folder: SiteFolder, { units, shared }: Made, before: Pick<Left, "kept"> | null): readonly string[] {
  const now = new Set([...units, ...shared].map(({ path }) => path));
  if (before !== null) return before.kept.shared.filter((path) => !now.has(path));
  if (folder.fresh) return [];
  return folder.files().filter((path) => path !== SITE_NAMES.note && !now.has(path));
}

function countWritten({ units, shared }: Made): number {
  return [...units, ...shared].filter(({ written }) => written).length;
}
