import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { open, rename, unlink } from "node:fs/promises";
import process from "node:process";
import { type BundlePart, tarEnd, tarFile } from "@dauys/exchange/record";

/** What was written. */
export interface WrittenBundle {
  readonly files: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes the files of a bundle into an archive beside its place and moves it there when it is whole: half a bundle never
 * bears the name. Ends with the first file that could not be had.
 * @throws Error what the platform throws, when it cannot be written
 */
export async function writeBundle(
  out: string,
  parts: AsyncIterable<BundlePart>,
): Promise<WrittenBundle | { readonly missing: Extract<BundlePart, { readonly ok: false }> }> {
  const half = `${out}.part-${process.pid}`;
  const file = await open(half, "w");
  const hash = createHash("sha256");
  let files = 0;
  let bytes = 0;
  const write = async (piece: Uint8Array): Promise<void> => {
    hash.update(piece);
    bytes += piece.length;
    await file.writeFile(piece);
  };
  try {
    for await (const part of parts) {
      if (!part.ok) return { missing: part };
      for (const piece of tarFile(part.path, part.bytes)) await write(piece);
      files += 1;
    }
    await write(tarEnd());
    await file.sync();
    if (existsSync(out)) throw Object.assign(new Error(`${out}: EEXIST`), { code: "EEXIST" });
    await rename(half, out);
    return { files, bytes, sha256: hash.digest("hex") };
  } finally {
    await file.close();
    await unlink(half).catch(() => undefined);
  }
}
