import type { Fault } from "@dauys/core/record";
import type { KeyFileReason, OpenKeyReason, PrivateFileReason, WriteFileReason } from "@dauys/store/keys";
import type { Trouble } from "../trouble.ts";
import { KEYS } from "./messages.ts";
import { told } from "./told.ts";

/** A trouble with what a key command was given. */
export function keyTrouble(
  code: keyof typeof KEYS,
  params: Readonly<Record<string, string | number>> = {},
  file: string | null = null,
): Trouble {
  return told(KEYS, code, params, file);
}

type FileReason = PrivateFileReason | WriteFileReason | KeyFileReason | OpenKeyReason;

/** Under which code each reason is told: some differ for programs only. */
const CODES: Readonly<Record<FileReason, keyof typeof KEYS>> = {
  "cannot-read": "cannot-read",
  "not-a-file": "not-a-file",
  "others-may-read": "others-may-read",
  "too-long": "not-a-key-file",
  "not-a-key-file": "not-a-key-file",
  "public-key": "not-a-key-file",
  passphrase: "passphrase",
  "passphrase-text": "passphrase-text",
  "another-key": "not-a-key-file",
  exists: "exists",
  "cannot-write": "cannot-write",
};

/** Why a file with a secret in it was not read, opened or written. */
export function keyFileTrouble(file: string, { reason, message }: Fault<FileReason>): Trouble {
  return keyTrouble(CODES[reason], { file, detail: message }, file);
}

/** Why a passphrase file was not read. */
export function passphraseFileTrouble(file: string, fault: Fault<PrivateFileReason>): Trouble {
  return fault.reason === "too-long" ? keyTrouble("passphrase-text", {}, file) : keyFileTrouble(file, fault);
}
