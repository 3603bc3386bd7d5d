import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

const PIECE = 1 << 18;

/**
 * The bytes of a file piece by piece, unpacked on the way where they are gzip (by their first two bytes, whatever the file
 * is called), so that the unpacked file never stands in memory as a whole. `taken` hears how far the file is.
 * @throws what node:zlib throws for a damaged file; see {@link isBrokenGzip}.
 */
export function unpacked(bytes: Uint8Array, taken: (done: number, of: number) => void): AsyncIterable<Uint8Array> {
  const pieces = Readable.from(piecesOf(bytes, taken));
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return pieces;
  // What goes wrong is thrown to whoever reads the unpacked bytes; the callback has nothing to add.
  return pipeline(pieces, createGunzip({ chunkSize: PIECE }), () => {});
}

/** Whether an error came from unpacking. */
export function isBrokenGzip(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}

function* piecesOf(bytes: Uint8Array, taken: (done: number, of: number) => void): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    taken(at, bytes.length);
    yield bytes.subarray(at, at + PIECE);
  }
}
