import type { BodyOf, EntryType } from "@dauys/core/election";
import { encodeUtf8, type Sha256, type UnsignedEntry } from "@dauys/core/record";
import type { Trilingual } from "@dauys/core/rules";

/** Who copies from publications, and answers for having copied rightly. */
export interface Transcriber {
  /** What entries name as `by`: letters of ASCII, digits and `./:_-`. */
  readonly id: string;
  readonly name: Trilingual;
  /** The transcriber's public key as `name+id+base64`. */
  readonly key: string;
}

/** What every transcribed record needs beside what is transcribed. */
export interface Transcription {
  /** The record's own public key as text; its name is the record's origin. */
  readonly log: string;
  readonly transcriber: Transcriber;
  /** When it is transcribed: UTC to the second, `2026-11-22T09:00:00Z`. */
  readonly at: string;
  readonly sha256: Sha256;
}

/** An entry of the transcriber, at a time of its own or at that of the transcription. */
export function transcribed<T extends EntryType>(
  { transcriber, at }: Pick<Transcription, "transcriber" | "at">,
  type: T,
  body: BodyOf<T>,
): UnsignedEntry {
  return { v: 1, type, at, by: transcriber.id, body: body as UnsignedEntry["body"] };
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export function sha256Hex(sha256: Sha256, text: string): string {
  return Array.from(sha256(encodeUtf8(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
