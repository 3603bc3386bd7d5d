import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesIn } from "../../build/input-files.ts";
import { fault, type Outcome } from "../publish-fault.ts";
import { hashOf, readSums } from "../sums.ts";
import { FileWriter } from "./file-writer.ts";
import type { Manifest } from "./manifest.ts";
import { dropMark, isRunning, readMark, takeMark } from "./mark.ts";
import { noteText, readNote, SITE_NAMES, type SiteNote } from "./site-note.ts";

/** How many files were written at the end, and the hash of the list of hashes. */
export interface Finished {
  readonly written: number;
  readonly sums: string;
}

/**
 * The folder of a site while somebody publishes into it. As long as the mark `.publishing` stands, the list of hashes is not
 * believed, and what is there is read instead.
 */
export class SiteFolder {
  readonly path: string;
  /** Whether nothing was there. */
  readonly fresh: boolean;
  /** Whether a run before this one did not end. */
  readonly unsure: boolean;

  private constructor(path: string, fresh: boolean, unsure: boolean) {
    this.path = path;
    this.fresh = fresh;
    this.unsure = unsure;
  }

  /** Begins to publish into a folder; refuses one that holds something else, another record, or a later state of this one. */
  static open(path: string, { record, checkpoint }: Pick<SiteNote, "record" | "checkpoint">): Outcome<SiteFolder> {
    const names = existsSync(path) ? readdirSync(path) : [];
    const last = readNote(path);
    const mark = readMark(path);
    if (names.length > 0 && last === null && mark === null) return fault("not-a-site", path);
    const origin = last?.record.origin ?? mark?.origin ?? record.origin;
    if (origin !== record.origin) return fault("other-record", origin);
    if ((last?.record.id ?? record.id) !== record.id) return fault("other-record", last?.record.id ?? "");
    if (last !== null && last.checkpoint.size > checkpoint.size) return fault("older", String(last.checkpoint.size));
    const same = last?.checkpoint.size === checkpoint.size;
    if (same && last.checkpoint.root !== checkpoint.root)
      return fault("other-record", `${origin}, ${last.checkpoint.root}`);
    if (mark !== null && isRunning(mark)) return fault("busy", String(mark.pid));
    mkdirSync(path, { recursive: true });
    if (mark !== null) dropMark(path);
    if (!takeMark(path, record.origin)) return fault("busy", path);
    return { ok: true, value: new SiteFolder(path, names.length === 0, mark !== null) };
  }

  /** The hashes of what is there, by path: as listed, or where the list cannot be believed as read. */
  known(): ReadonlyMap<string, string> {
    if (this.fresh) return new Map();
    const listed = this.unsure ? null : readSums(this.path);
    if (listed !== null) return listed;
    const paths = filesIn(this.path, (path) => !path.endsWith(".part"));
    return new Map(paths.map((path) => [path, hashOf(readFileSync(join(this.path, path)))]));
  }

  /** All files that are there, but for those by which the folder is known. */
  files(): readonly string[] {
    const own = new Set<string>([SITE_NAMES.sums, SITE_NAMES.open]);
    return filesIn(this.path, (path) => !own.has(path));
  }

  /** Removes files, with the folders that are empty then. Gives back how many bytes each had. */
  remove(paths: readonly string[]): ReadonlyMap<string, number> {
    const sizes = new Map<string, number>();
    for (const path of paths) {
      const file = join(this.path, path);
      sizes.set(path, statSync(file, { throwIfNoEntry: false })?.size ?? 0);
      rmSync(file, { force: true });
    }
    removeEmptyFolders(this.path, paths);
    return sizes;
  }

  /**
   * Writes what the site is, and the list of hashes, and takes the mark away.
   *
   * @param sums - the hash of the list that lies there, where it is known.
   */
  finish(note: SiteNote, manifest: Manifest, sums = this.#hashNow(SITE_NAMES.sums)): Finished {
    const there = new Map([
      [SITE_NAMES.note, this.#hashNow(SITE_NAMES.note)],
      [SITE_NAMES.sums, sums],
    ]);
    const writer = new FileWriter(this.path, { known: there, measure: true });
    const said = writer.put(SITE_NAMES.note, noteText(note));
    manifest.put(said);
    const listed = writer.put(SITE_NAMES.sums, manifest.text());
    this.close();
    return { written: Number(said.written) + Number(listed.written), sums: listed.hash };
  }

  /** Takes the mark away: nothing is half done. */
  close(): void {
    dropMark(this.path);
  }

  #hashNow(name: string): string {
    const file = join(this.path, name);
    return existsSync(file) ? hashOf(readFileSync(file)) : "";
  }
}

function removeEmptyFolders(folder: string, removed: readonly string[]): void {
  const above = (path: string): readonly string[] => {
    const parent = dirname(path);
    return parent === "." ? [] : [parent, ...above(parent)];
  };
  // Those that lie deepest first, so that the ones above them are empty when their turn comes.
  const folders = [...new Set(removed.flatMap(above))].sort((a, b) => b.length - a.length);
  for (const each of folders) {
    const path = join(folder, each);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }
}
