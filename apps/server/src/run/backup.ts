import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { copyRecord, openSqliteStore, type RecordStore } from "@dauys/store";
import { copyTables, openSqliteTables, type Tables } from "@dauys/store/tables";
import { MIGRATIONS } from "../migrations.ts";
import { type Sync, settleFiles, settleName, syncPath } from "./settle-files.ts";

/** The parts of an office that a backup holds beside its two databases: what people handed in, and the configuration. */
const KEPT = ["scans", "office.json", "keys/accounts.key", "rehearsal.json"] as const;
const SUMS = "SHA256SUMS";

/** An office that is backed up, or into which a backup is brought back. */
export interface OfficeParts {
  readonly store: RecordStore;
  readonly tables: Tables;
  readonly folder: string;
}

/** What a backup holds, or brought back. */
export interface Backup {
  readonly entries: number;
  readonly rows: number;
  readonly files: number;
}

/**
 * Copies an office into an empty folder while it goes on working: the private tables as of one moment, then the record, which
 * only grows, so that nothing that the tables know is missing in it. The keys of log and TLS are not in it, nor is the
 * checkpoint that was published last: that one must never be restored with the rest. All of it is durable when this returns,
 * and its sums are written when the rest is.
 *
 * @throws Error when the folder is not empty; RecordFault when a database cannot be read
 */
export async function backUp(
  { store, tables, folder }: OfficeParts,
  to: string,
  sync: Sync = syncPath,
): Promise<Backup> {
  const made = await emptyFolder(to);
  const copied = await openSqliteTables(join(to, "office.sqlite"), MIGRATIONS);
  const rows = await copyTables(tables, copied, MIGRATIONS).finally(copied.close);
  const record = await openSqliteStore(join(to, "record.sqlite"));
  const { size } = await copyRecord(store, record).finally(() => record.close());
  const files = await copyKept(folder, to);
  await settleFiles(to, await filesOf(to), sync);
  await writeFile(join(to, SUMS), await sumsOf(to));
  await settleFiles(to, [SUMS], sync);
  await settleName(to, made, sync);
  return { entries: size, rows, files: files.length };
}

/** A file of a backup that is not what its sum says. */
export class DamagedBackup extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is not what ${SUMS} says`);
    this.name = "DamagedBackup";
    this.file = file;
  }
}

/** A folder that is no backup, or one that was never finished: the sums come last, and it has none. */
export class NoBackup extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder} has no ${SUMS}`);
    this.name = "NoBackup";
    this.folder = folder;
  }
}

/**
 * Brings a backup back into an empty office, on whichever databases.
 * @throws NoBackup or DamagedBackup before anything is written; RangeError when the office is not empty
 */
export async function restore(
  from: string,
  { store, tables, folder }: OfficeParts,
  sync: Sync = syncPath,
): Promise<Backup> {
  await checkBackup(from);
  const copied = await openSqliteTables(join(from, "office.sqlite"), MIGRATIONS);
  const rows = await copyTables(copied, tables, MIGRATIONS).finally(copied.close);
  const record = await openSqliteStore(join(from, "record.sqlite"));
  const { size } = await copyRecord(record, store).finally(() => record.close());
  const files = await copyKept(from, folder);
  // The databases see to theirs, and are open: a file of SQLite that is closed here would lose its locks.
  await settleFiles(folder, files, sync);
  return { entries: size, rows, files: files.length };
}

/** Makes a folder, or finds it empty; gives the uppermost folder that had to be made. */
async function emptyFolder(folder: string): Promise<string | undefined> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new RangeError(`${folder} is not empty`);
  return made;
}

/** Copies what a backup holds beside the databases; gives the paths. */
async function copyKept(from: string, to: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of await filesOf(from)) {
    if (!KEPT.some((kept) => path === kept || path.startsWith(`${kept}/`))) continue;
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, path), join(to, path));
    files.push(path);
  }
  return files;
}

async function filesOf(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** The sums of all files but themselves and what a database only keeps while it is open, as `sha256sum -c` reads them. */
async function sumsOf(folder: string): Promise<string> {
  const lines: string[] = [];
  for (const path of await filesOf(folder)) {
    if (path === SUMS || /\.sqlite-(wal|shm)$/.test(path)) continue;
    lines.push(
      `${createHash("sha256")
        .update(await readFile(join(folder, path)))
        .digest("hex")}  ${path}\n`,
    );
  }
  return lines.join("");
}

/** Holds a backup against its sums. @throws NoBackup; DamagedBackup */
export async function checkBackup(folder: string): Promise<void> {
  const stated = await readFile(join(folder, SUMS), "utf8").catch(({ code }: NodeJS.ErrnoException) => {
    throw code === "ENOENT" || code === "ENOTDIR" ? new NoBackup(folder) : new DamagedBackup(SUMS);
  });
  const actual = new Map((await sumsOf(folder)).split("\n").map((line) => [line.slice(66), line.slice(0, 64)]));
  const lines = stated.split("\n").filter((line) => line !== "");
  if (lines.length === 0) throw new DamagedBackup(SUMS);
  for (const line of lines)
    if (actual.get(line.slice(66)) !== line.slice(0, 64)) throw new DamagedBackup(line.slice(66));
}
