import type { Encoding } from "./profile.ts";

/** Turns the bytes of a file, piece by piece, into bytes in which the characters of CSV are those of ASCII. */
export interface Transcoder {
  /** The next bytes; `null` when the file is not in its encoding. `last`: no more will come. */
  readonly next: (chunk: Uint8Array, last: boolean) => Uint8Array | null;
}

/** UTF-16 becomes UTF-8; a byte order mark is left out; other encodings pass as they are. */
export function transcoder(encoding: Encoding): Transcoder {
  if (encoding === "utf-16le" || encoding === "utf-16be") return fromUtf16(encoding);
  let head: Uint8Array | null = encoding === "utf-8" ? new Uint8Array(0) : null;
  return {
    next: (chunk, last) => {
      if (head === null) return chunk;
      const joined = new Uint8Array(head.length + chunk.length);
      joined.set(head);
      joined.set(chunk, head.length);
      // Three bytes tell whether the file begins with a byte order mark.
      if (joined.length < 3 && !last) {
        head = joined;
        return new Uint8Array(0);
      }
      head = null;
      return joined[0] === 0xef && joined[1] === 0xbb && joined[2] === 0xbf ? joined.subarray(3) : joined;
    },
  };
}

function fromUtf16(encoding: Encoding): Transcoder {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  return {
    next: (chunk, last) => {
      try {
        return encoder.encode(decoder.decode(chunk, { stream: !last }));
      } catch {
        return null;
      }
    },
  };
}
