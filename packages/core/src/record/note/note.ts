import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { concatBytes } from "../bytes/bytes.ts";
import { decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { type Result, refuse } from "../result.ts";
import { hasControlCharacter, isKeyName } from "./key-name.ts";

const MAX_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
const LINE_START = "\u2014 ";

/** One signature line of a note, whoever signed. */
export interface NoteSignature {
  readonly name: string;
  /** The key's id in eight hexadecimal digits. */
  readonly id: string;
  /** What the key made of the text, in the form of its algorithm. */
  readonly signature: Uint8Array;
}

/** A text with signatures, none of them verified: nothing in it may be believed before `openNote` has opened it. */
export interface Note {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Why bytes are not a signed note. */
export type NoteReason = "too-long" | "not-utf8" | "control-character" | "not-a-note" | "signature-line";

/**
 * Reads a signed note: a text that ends in a newline, an empty line, and one to a hundred signature lines.
 * @source C2SP signed-note, "Format"
 */
export function parseNote(bytes: Uint8Array): Result<{ readonly note: Note }, NoteReason> {
  if (bytes.length > MAX_BYTES) return refuse("too-long", `${bytes.length} bytes; a note has at most ${MAX_BYTES}`);
  const whole = decodeUtf8(bytes);
  if (whole === null) return refuse("not-utf8", "the note is not UTF-8");
  if (hasControlCharacter(whole.replaceAll("\n", ""))) {
    return refuse("control-character", "the note holds a control character other than newline");
  }
  const divide = whole.lastIndexOf("\n\n");
  if (divide === -1 || !whole.endsWith("\n") || divide + 2 === whole.length) {
    return refuse("not-a-note", "expected a text, an empty line, and signature lines that end in a newline");
  }
  const lines = whole.slice(divide + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) return refuse("signature-line", `more than ${MAX_SIGNATURES} signature lines`);
  const signatures: NoteSignature[] = [];
  for (const [i, line] of lines.entries()) {
    const signature = parseSignatureLine(line);
    if (signature === null) return refuse("signature-line", `signature line ${i + 1} is not "\u2014 name base64"`);
    signatures.push(signature);
  }
  return { ok: true, note: { text: whole.slice(0, divide + 1), signatures } };
}

/**
 * A note as bytes: what {@link parseNote} reads.
 * @throws TypeError for a note that could not be read back
 */
export function formatNote(note: Note): Uint8Array {
  const bytes = encodeUtf8(`${note.text}\n${note.signatures.map(signatureLine).join("")}`);
  const read = parseNote(bytes);
  if (!read.ok || read.note.text !== note.text) throw new TypeError("this text cannot stand in a signed note");
  return bytes;
}

/** A signature line with its newline, as a witness hands it over. */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  return `${LINE_START}${name} ${encodeBase64(concatBytes(idBytes(id), signature))}\n`;
}

/** The signature in a line without its newline, or null when it is none. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const space = line.indexOf(" ", LINE_START.length);
  if (!line.startsWith(LINE_START) || space === -1) return null;
  const name = line.slice(LINE_START.length, space);
  const bytes = decodeBase64(line.slice(space + 1));
  if (!isKeyName(name) || bytes === null || bytes.length < 5) return null;
  const id = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { name, id, signature: bytes.slice(4) };
}

function idBytes(id: string): Uint8Array {
  return Uint8Array.from({ length: 4 }, (_, i) => Number.parseInt(id.slice(2 * i, 2 * i + 2), 16));
}
