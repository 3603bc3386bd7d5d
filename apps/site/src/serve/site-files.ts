import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files of a site by the address at which each is served: `/kk/` and `/kk/index.html` are the same file. */
export type SiteFiles = ReadonlyMap<string, string>;

/** A folder that is served, and below which address. */
export interface Mount {
  /** `/` or `/records/kz-2021/`: it ends with `/`. */
  readonly at: string;
  /** Absolute. */
  readonly folder: string;
}

/** The files of several folders, each below its own address. */
export async function listMounts(mounts: readonly Mount[]): Promise<SiteFiles> {
  const lists = await Promise.all(mounts.map(({ folder, at }) => listSite(folder, at)));
  return new Map(lists.flatMap((list) => [...list]));
}

/**
 * Lists a built site once. The server answers only with what stands in this list, so no address, however written,
 * leads out of the folder; symbolic links are not in it.
 *
 * @param root - the site's folder, absolute.
 * @param at - the address below which it is served.
 */
async function listSite(root: string, at: string): Promise<SiteFiles> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `${at}${relative(root, file).split(sep).join("/")}`;
    files.set(address, file);
    if (entry.name === "index.html") files.set(address.slice(0, -"index.html".length), file);
  }
  return files;
}
