import { existsSync } from "node:fs";
import { isKeyName } from "@dauys/core/record";
import { message } from "@dauys/language";
import { newKey, sealKey, writePrivateFile } from "@dauys/store/keys";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { keyJson, keyLines } from "./key-lines.ts";
import { KEYS } from "./messages.ts";
import { newPassphrase } from "./passphrase.ts";
import { keyFileTrouble, keyTrouble } from "./troubles.ts";

/** `dauys key new`: makes a key, writes it encrypted, and prints its public part. */
export async function runKeyNew(call: Call): Promise<number> {
  const path = call.args[0] ?? "";
  const name = optionOf(call, "name") ?? "";
  if (!isKeyName(name)) return reportTrouble(call, refused([keyTrouble("key-name", { name: JSON.stringify(name) })]));
  // Before anybody has thought of a passphrase for nothing; what counts is that writing never replaces a file.
  if (existsSync(path)) return reportTrouble(call, refused([keyTrouble("exists", {}, path)]));
  const source = { option: "passphrase-file", variable: "DAUYS_PASSPHRASE" } as const;
  const passphrase = await newPassphrase(call, path, source);
  if (!passphrase.ok) return reportTrouble(call, passphrase);
  const pair = newKey(name, isGiven(call, "witness") ? "cosignature/v1" : "ed25519");
  const bytes = await sealKey(pair, passphrase.value).finally(() => passphrase.value.fill(0));
  const written = await writePrivateFile(path, bytes);
  if (!written.ok) return reportTrouble(call, refused([keyFileTrouble(path, written.fault)]));
  print(
    call,
    () => ({ status: "created", ...keyJson(path, pair.key) }),
    () => [
      message(KEYS, "created", call.lang, { file: path }),
      ...keyLines(call, pair.key),
      message(KEYS, "toHandOver", call.lang),
    ],
  );
  return EXIT.decided;
}
