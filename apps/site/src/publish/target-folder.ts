import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { filesIn } from "../build/input-files.ts";
import { fault, type Outcome } from "./publish-fault.ts";
import { hashOf, readSums, sumsText } from "./sums.ts";

/** What a published folder says of itself, and by which the next run knows it. */
export interface SiteNote {
  readonly format: "dauys-site-1";
  readonly record: {
    readonly id: string;
    readonly kind: "official" | "transcribed" | "rehearsal";
    readonly origin: string;
  };
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly rules: { readonly id: string; readonly sha256: string } | null;
  readonly software: string;
}

/** The names of the files by which a published folder is known. */
const SITE_NAMES = { note: "site.json", sums: "SHA256SUMS", open: ".publishing" } as const;

/** What was done in a folder. */
export interface Written {
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly bytes: number;
}

/**
 * A folder into which a site is published. Each file is written beside its place and then takes it, so that whoever is
 * killed leaves every file either as it was or as it is to be. While the mark `.publishing` stands, the list of hashes is
 * not believed, and what is there is read instead.
 */
export class TargetFolder {
  readonly #folder: string;
  readonly #known: ReadonlyMap<string, string>;
  readonly #wanted = new Map<string, string>();
  readonly #folders = new Set<string>();
  #bytes = 0;
  #written = 0;

  private constructor(folder: string, known: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#known = known;
  }

  /** Begins to publish into a folder; refuses one that holds something else, another record, or a later state of this one. */
  static open(folder: string, { record, checkpoint }: Pick<SiteNote, "record" | "checkpoint">): Outcome<TargetFolder> {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const last = readNote(folder);
    const mark = readMark(folder);
    if (names.length > 0 && last === null && mark === null) return fault("not-a-site", folder);
    const origin = last?.record.origin ?? mark?.origin ?? record.origin;
    if (origin !== record.origin) return fault("other-record", origin);
    if ((last?.record.id ?? record.id) !== record.id) return fault("other-record", last?.record.id ?? "");
    if (last !== null && last.checkpoint.size > checkpoint.size) return fault("older", String(last.checkpoint.size));
    const same = last?.checkpoint.size === checkpoint.size;
    if (same && last.checkpoint.root !== checkpoint.root)
      return fault("other-record", `${origin}, ${last.checkpoint.root}`);
    if (mark !== null && isRunning(mark.pid)) return fault("busy", String(mark.pid));
    mkdirSync(folder, { recursive: true });
    if (mark !== null) rmSync(join(folder, SITE_NAMES.open));
    const sums = mark === null ? readSums(folder) : null;
    const unsure = sums === null && names.length > 0;
    if (!takeMark(folder, record.origin)) return fault("busy", folder);
    return { ok: true, value: new TargetFolder(folder, unsure ? hashesOf(folder) : (sums ?? new Map())) };
  }

  /** Puts a file in its place, unless it is there already. */
  put(path: string, content: Uint8Array | string): void {
    if (this.#wanted.has(path)) throw new Error(`two files want the place ${path}`);
    const hash = hashOf(content);
    this.#wanted.set(path, hash);
    this.#bytes += typeof content === "string" ? Buffer.byteLength(content) : content.length;
    if (this.#known.get(path) === hash && existsSync(join(this.#folder, path))) return;
    this.#write(path, content);
  }

  /** The hash under which a file was put. */
  hashOf(path: string): string | undefined {
    return this.#wanted.get(path);
  }

  /** Removes what does not belong here any more, and writes the list of hashes, and that the site is whole. */
  finish(note: SiteNote): Written {
    this.put(SITE_NAMES.note, `${JSON.stringify(note, null, 2)}\n`);
    const kept = new Set<string>([...this.#wanted.keys(), SITE_NAMES.sums, SITE_NAMES.open]);
    const old = filesIn(this.#folder, (path) => !kept.has(path));
    for (const path of old) rmSync(join(this.#folder, path));
    if (old.length > 0) removeEmptyFolders(this.#folder, old);
    const sums = sumsText(this.#wanted);
    if (readIfThere(join(this.#folder, SITE_NAMES.sums)) !== sums) this.#write(SITE_NAMES.sums, sums);
    this.close();
    return { files: this.#wanted.size + 1, written: this.#written, removed: old.length, bytes: this.#bytes };
  }

  /** Takes the mark away once nothing is half done. */
  close(): void {
    rmSync(join(this.#folder, SITE_NAMES.open), { force: true });
  }

  #write(path: string, content: Uint8Array | string): void {
    const file = join(this.#folder, path);
    const above = dirname(file);
    if (!this.#folders.has(above)) {
      mkdirSync(above, { recursive: true });
      this.#folders.add(above);
    }
    const draft = `${file}.part`;
    writeFileSync(draft, content);
    renameSync(draft, file);
    this.#written += 1;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** What a folder says of itself; `null` where it is no site of ours. */
export function readNote(folder: string): SiteNote | null {
  try {
    const note = JSON.parse(readIfThere(join(folder, SITE_NAMES.note)) ?? "null") as SiteNote | null;
    const whole = note?.format === "dauys-site-1" && typeof note.record.origin === "string";
    return whole && Number.isSafeInteger(note.checkpoint.size) ? note : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

interface Mark {
  readonly pid: number;
  readonly origin: string;
}

/** Who began to publish here and did not end; a mark that was not even written whole names nobody. */
function readMark(folder: string): Mark | null {
  const text = readIfThere(join(folder, SITE_NAMES.open));
  if (text === null) return null;
  const [pid = "", origin = ""] = text.split("\n");
  return { pid: Number(pid) || 0, origin };
}

/** `false`: somebody else was quicker. */
function takeMark(folder: string, origin: string): boolean {
  try {
    const file = openSync(join(folder, SITE_NAMES.open), "wx");
    writeFileSync(file, `${process.pid}\n${origin}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** What really lies in a folder. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  const paths = filesIn(folder, (path) => !path.endsWith(".part"));
  return new Map(paths.map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

function removeEmptyFolders(folder: string, removed: readonly string[]): void {
  const above = (path: string): readonly string[] => {
    const parent = dirname(path);
    return parent === "." ? [] : [parent, ...above(parent)];
  };
  // Those that lie deepest first, so that the ones above them are empty when their turn comes.
  const folders = [...new Set(removed.flatMap(above))].sort((a, b) => b.length - a.length);
  for (const each of folders) if (readdirSync(join(folder, each)).length === 0) rmdirSync(join(folder, each));
}
