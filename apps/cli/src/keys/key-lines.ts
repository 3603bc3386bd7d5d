import type { VerifierKey } from "@dauys/core/record";
import { formatVerifierKey } from "@dauys/core/record";
import { message } from "@dauys/language";
import type { KeyFile } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { texts, textTable } from "../output/text-table.ts";
import { KEYS } from "./messages.ts";

type Word =
  | "name"
  | "id"
  | "signs"
  | "signsEntries"
  | "signsWitness"
  | "publicKey"
  | "protection"
  | "opens"
  | "opensYes";

/** A public key for people; with the file, how it is protected, and whether the passphrase was tried and opened it. */
export function keyLines({ lang }: Call, key: VerifierKey, file?: KeyFile, opened = false): readonly string[] {
  const say = (word: Word): string => message(KEYS, word, lang);
  const rows: (readonly [string, string])[] = [
    [say("name"), key.name],
    [say("id"), key.id],
    [say("signs"), say(key.algorithm === "ed25519" ? "signsEntries" : "signsWitness")],
    [say("publicKey"), formatVerifierKey(key)],
  ];
  if (file !== undefined)
    rows.push([say("protection"), `scrypt N=${file.kdf.n} r=${file.kdf.r} p=${file.kdf.p}, AES-256-GCM`]);
  if (opened) rows.push([say("opens"), say("opensYes")]);
  // Without a head: a list of what is known, each under its name.
  return textTable([texts(""), texts("")], rows)
    .slice(1)
    .map((line) => `  ${line}`);
}

/** A public key for programs. */
export function keyJson(file: string, key: VerifierKey): object {
  return { file, name: key.name, id: key.id, algorithm: key.algorithm, publicKey: formatVerifierKey(key) };
}
