import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { RecordView } from "./record-view.ts";

/** Where the view of a record is kept that this very code made. */
function fileOf(place: string, code: string): string {
  return join(place, `view-${code.slice(0, 16)}.json`);
}

/** Whether the view of a record is there, made by the code with this hash. */
export function hasView(place: string, code: string): boolean {
  return existsSync(fileOf(place, code));
}

/** The view of a record that was kept. @throws Error where there is none */
export async function readView(place: string, code: string): Promise<RecordView> {
  return JSON.parse(await readFile(fileOf(place, code), "utf8"));
}

/** Keeps a view beside its record, and no older ones. */
export async function keepView(place: string, code: string, view: RecordView): Promise<void> {
  const file = fileOf(place, code);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(view));
  await rename(draft, file);
  const old = (await readdir(place)).map((name) => join(place, name));
  await Promise.all(old.filter((path) => isView(path) && path !== file).map((path) => rm(path, { force: true })));
}

function isView(path: string): boolean {
  return /view-[0-9a-f]{16}\.json(\.\d+)?$/.test(path);
}
