import { readdir } from "node:fs/promises";
import { publishedFolder, readMade, recordPlace } from "../records/record-folder.ts";
import type { Mount } from "./site-files.ts";

/** The records of a folder that are whole, each below `/records/`. What is half made has no place here. */
export async function recordMounts(records: string): Promise<readonly Mount[]> {
  const names = await readdir(records).catch(() => []);
  const mounts = await Promise.all(
    names
      .filter((name) => /^[a-z0-9-]+$/.test(name))
      .map(async (name) => {
        const place = recordPlace(records, name);
        const made = await readMade(place);
        return made === null ? [] : [{ at: `/records/${name}/`, folder: publishedFolder(place) }];
      }),
  );
  return mounts.flat();
}
