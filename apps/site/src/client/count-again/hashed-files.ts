import { type BundleHashes, hashesOver, type RecordFiles } from "@dauys/core/election";
import { decodeBundle, HASH_BYTES, parseTilePath, treeHasher } from "@dauys/core/record";
import { sha256 } from "../cryptography.ts";

/**
 * The same files, and with each bundle of entries the hashes over it, the long ones made by the browser's own SHA-256: it
 * answers later, which is soon enough for what is read ahead, and is several times as fast as ours.
 */
export function hashedFiles(files: RecordFiles): RecordFiles {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return files;
  const hasher = treeHasher(sha256);
  const hashesOf = async (bytes: Uint8Array, width: number): Promise<BundleHashes | null> => {
    const decoded = decodeBundle(bytes, width);
    // What is not as it should be is for who judges to find out, and to say why.
    if (!decoded.ok) return null;
    const inputs = leafInputs(decoded.entries);
    const hashes = await Promise.all(inputs.map((input) => subtle.digest("SHA-256", input)));
    const leaves = new Uint8Array(width * HASH_BYTES);
    for (const [i, hash] of hashes.entries()) leaves.set(new Uint8Array(hash), i * HASH_BYTES);
    return hashesOver(hasher, leaves);
  };
  return {
    read: async (path, most) => {
      const read = await files.read(path, most);
      const place = parseTilePath(path);
      if (!read.ok || place?.level !== "entries") return read;
      const hashes = await hashesOf(read.bytes, place.width);
      return hashes === null ? read : { ...read, hashes };
    },
  };
}

/** What the leaf hash of each entry is taken of: a zero and the entry. All of them share a buffer. @source RFC 6962, section 2.1 */
function leafInputs(entries: readonly Uint8Array[]): readonly Uint8Array<ArrayBuffer>[] {
  const all = new Uint8Array(entries.reduce((length, entry) => length + 1 + entry.length, 0));
  let end = 0;
  return entries.map((entry) => {
    const start = end;
    end += 1 + entry.length;
    all.set(entry, start + 1);
    return all.subarray(start, end);
  });
}
