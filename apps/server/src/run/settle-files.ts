import { open, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { syncFolder } from "@dauys/store";

/** Makes a file, or the names in a folder, durable. */
export type Sync = (path: string) => Promise<void>;

/** As the machine does it. */
export const syncPath: Sync = async (path) => {
  if ((await stat(path)).isDirectory()) return syncFolder(path);
  // Windows syncs only what may be written to.
  const file = await open(path, process.platform === "win32" ? "r+" : "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Makes files of a folder durable, given by their paths in it with slashes, and then every folder that leads to them. */
export async function settleFiles(folder: string, files: readonly string[], sync: Sync): Promise<void> {
  const folders = new Set<string>(["."]);
  for (const file of files) {
    await sync(join(folder, file));
    for (let at = dirname(file); at !== "."; at = dirname(at)) folders.add(at);
  }
  // The deepest first.
  for (const one of [...folders].toSorted((a, b) => depth(b) - depth(a))) await sync(join(folder, one));
}

function depth(path: string): number {
  return path === "." ? 0 : path.split("/").length;
}

/** Makes the name of a folder durable, and of its parents as far as they are new; `made`: the uppermost that is. */
export async function settleName(folder: string, made: string | undefined, sync: Sync): Promise<void> {
  const top = dirname(resolve(made ?? folder));
  let at = dirname(resolve(folder));
  for (await sync(at); at !== top && at !== dirname(at); await sync(at)) at = dirname(at);
}
