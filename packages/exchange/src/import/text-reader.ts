import { shortText } from "./bytes.ts";
import type { Encoding } from "./profile.ts";

/** Reads cells of text. */
export interface TextReader {
  /** The encoding that the cells are in, for messages. */
  readonly encoding: string;
  /** The text of a cell; `null` when its bytes are not in the encoding. `doubled`: quotes in it are written twice. */
  readonly read: (bytes: Uint8Array, doubled: boolean) => string | null;
}

/** A reader of cells in an encoding; UTF-16 is turned into UTF-8 before cells are found. */
export function textReader(encoding: Encoding): TextReader {
  const inUtf8 = encoding.startsWith("utf-");
  const decoder = new TextDecoder(inUtf8 ? "utf-8" : encoding, { fatal: true, ignoreBOM: true });
  return {
    encoding,
    read: (bytes, doubled) => {
      try {
        const text = shortText(bytes, (all) => decoder.decode(all));
        return doubled ? text.replaceAll('""', '"') : text;
      } catch {
        return null;
      }
    },
  };
}
