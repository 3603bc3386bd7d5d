import { createHash } from "node:crypto";
import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "@dauys/store";

/** The files of scans, each under the SHA-256 of its bytes and no other name. Several nodes share the folder. */
export interface ScanFiles {
  /** Keeps bytes, durably; the same bytes again are the same file. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  /** @throws Error for a file that is not there, or whose bytes are no longer what its name says */
  readonly read: (sha256: string) => Promise<Uint8Array>;
}

/** The scans in a folder of the office; `sync` makes the names in a folder durable. */
export function scanFiles(folder: string, sync: (path: string) => Promise<void> = syncFolder): ScanFiles {
  const root = join(folder, "scans");
  return {
    keep: async (bytes) => {
      const name = hashOf(bytes);
      const place = join(root, name.slice(0, 2));
      await mkdir(place, { recursive: true, mode: 0o700 });
      const draft = join(place, `draft-${crypto.randomUUID()}`);
      const file = await open(draft, "wx", 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(place, name));
      // Every time, and not by whoever made a folder alone: that one may not have come so far yet, or may never.
      for (const one of [place, root, folder]) await sync(one);
      return name;
    },
    read: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("a scan is named by its hash");
      const bytes = await readFile(join(root, sha256.slice(0, 2), sha256));
      if (hashOf(bytes) !== sha256) throw new Error(`the scan ${sha256} was changed`);
      return bytes;
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
