import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ClientScripts, ISLANDS, type Island } from "../client/islands.ts";
import { filesIn } from "./input-files.ts";

/**
 * The scripts that Vite compiled for the reader's browser: all of them, and which one each kind of page begins with.
 *
 * @throws Error where one of them is missing
 */
export async function readClient(folder: string): Promise<ClientScripts> {
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const paths = filesIn(folder, (path) => path.startsWith("assets/"));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(folder, path), "utf8") })),
  );
  const first = (island: Island): string => {
    const path: unknown = manifest[`src/client/${island}/boot.ts`]?.file;
    if (typeof path !== "string" || !paths.includes(path)) throw new Error(`there is no script for ${island}`);
    return path;
  };
  return {
    files,
    first: Object.fromEntries(ISLANDS.map((island) => [island, first(island)])) as ClientScripts["first"],
  };
}
