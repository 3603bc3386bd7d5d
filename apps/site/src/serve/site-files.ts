import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The files of a site by the address at which each is served: `/kk/` and `/kk/index.html` are the same file. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Lists a built site once. The server answers only with what stands in this list, so no address, however written,
 * leads out of the folder; symbolic links are not in it.
 *
 * @param root - the site's folder, absolute.
 */
export async function listSite(root: string): Promise<SiteFiles> {
  const files = new Map<string, string>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(root, file).split(sep).join("/")}`;
    files.set(address, file);
    if (entry.name === "index.html") files.set(address.slice(0, -"index.html".length), file);
  }
  return files;
}
