import { isUtf8 } from "node:buffer";
import { message } from "@dauys/language";
import { isLongEnough, LEAST_PASSPHRASE, MOST_PASSPHRASE_BYTES, readPrivateFile } from "@dauys/store/keys";
import { allOf, type Call, optionOf } from "../command.ts";
import { good, type Result, refused } from "../trouble.ts";
import { askSecret } from "./ask-secret.ts";
import { KEYS } from "./messages.ts";
import { keyTrouble, passphraseFileTrouble } from "./troubles.ts";

/**
 * The passphrase of the key file at a place among all that are opened: from its passphrase file, else from
 * DAUYS_PASSPHRASE, else from the terminal. The caller wipes it.
 */
export async function passphraseOf(call: Call, file: string, place = 0): Promise<Result<Buffer>> {
  const files = allOf(call, "passphrase-file");
  const named = files.length > 1 ? files[place] : files[0];
  if (named !== undefined) return passphraseFile(named);
  const variable = call.io.env.DAUYS_PASSPHRASE;
  if (variable !== undefined && variable !== "") return good(Buffer.from(variable));
  return asked(call, message(KEYS, "ask", call.lang, { file }), "no-passphrase", "DAUYS_PASSPHRASE");
}

/** Whether there is one passphrase file for all key files, or as many as key files. */
export function checkPassphraseFiles(call: Call, keys: number): Result<null> {
  const files = allOf(call, "passphrase-file").length;
  return files <= 1 || files === keys ? good(null) : refusedFor("passphrase-files", { keys, files });
}

/** Where a new passphrase may come from, beside the terminal. */
export interface NewPassphraseSource {
  readonly option: "passphrase-file" | "new-passphrase-file";
  readonly variable: "DAUYS_PASSPHRASE" | "DAUYS_NEW_PASSPHRASE";
}

/** A passphrase that is newly chosen: typed twice alike where it is typed, and long enough. The caller wipes it. */
export async function newPassphrase(call: Call, file: string, source: NewPassphraseSource): Promise<Result<Buffer>> {
  const given = await newlyGiven(call, file, source);
  if (!given.ok) return given;
  // What is no text nobody could type again.
  const isText = isUtf8(given.value);
  if (isText && isLongEnough(given.value)) return given;
  given.value.fill(0);
  return isText ? refusedFor("passphrase-short", { least: LEAST_PASSPHRASE }) : refusedFor("passphrase-text", {});
}

async function newlyGiven(
  call: Call,
  file: string,
  { option, variable }: NewPassphraseSource,
): Promise<Result<Buffer>> {
  const named = optionOf(call, option);
  if (named !== undefined) return passphraseFile(named);
  const value = call.io.env[variable];
  if (value !== undefined && value !== "") return good(Buffer.from(value));
  const code = option === "passphrase-file" ? "no-passphrase" : "no-new-passphrase";
  const first = await asked(call, message(KEYS, "askNew", call.lang, { file }), code, variable);
  if (!first.ok) return first;
  const second = await asked(call, message(KEYS, "askAgain", call.lang), code, variable);
  const same = second.ok && second.value.equals(first.value);
  if (second.ok) second.value.fill(0);
  if (same) return first;
  first.value.fill(0);
  return second.ok ? refusedFor("passphrases-differ", {}) : second;
}

async function asked(
  call: Call,
  question: string,
  code: "no-passphrase" | "no-new-passphrase",
  variable: string,
): Promise<Result<Buffer>> {
  const typed = await askSecret(call.io, question);
  if (typed === "no-terminal") return refusedFor(code, { variable });
  return typed === "cancelled" ? refusedFor("passphrase-cancelled", {}) : good(typed);
}

/** What some editors write before a text in UTF-8, and nobody types. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The first line of a file; what follows the newline is not part of the passphrase, and is refused. */
async function passphraseFile(file: string): Promise<Result<Buffer>> {
  const read = await readPrivateFile(file, MOST_PASSPHRASE_BYTES);
  if (!read.ok) return refused([passphraseFileTrouble(file, read.fault)]);
  const bytes = read.bytes.subarray(read.bytes.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0);
  const end = bytes.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const rest = end === -1 ? "" : bytes.subarray(end).toString("latin1");
  if (/^(?:\r?\n)?$/.test(rest)) return good(end === -1 ? bytes : bytes.subarray(0, end));
  bytes.fill(0);
  return refused([keyTrouble("passphrase-text", {}, file)]);
}

function refusedFor(
  code: Parameters<typeof keyTrouble>[0],
  params: Readonly<Record<string, string | number>>,
): Result<never> {
  return refused([keyTrouble(code, params)]);
}
