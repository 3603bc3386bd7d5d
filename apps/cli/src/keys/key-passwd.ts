import { message } from "@dauys/language";
import { replacePrivateFile, sealKey } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { keyJson } from "./key-lines.ts";
import { readKey, unlockKey } from "./load-keys.ts";
import { KEYS } from "./messages.ts";
import { newPassphrase } from "./passphrase.ts";
import { keyFileTrouble } from "./troubles.ts";

/** `dauys key passwd`: the same key under another passphrase, in the same file. */
export async function runKeyPasswd(call: Call): Promise<number> {
  const path = call.args[0] ?? "";
  const found = await readKey(path);
  if (!found.ok) return reportTrouble(call, found);
  const opened = await unlockKey(call, found.value);
  if (!opened.ok) return reportTrouble(call, opened);
  const source = { option: "new-passphrase-file", variable: "DAUYS_NEW_PASSPHRASE" } as const;
  const passphrase = await newPassphrase(call, path, source);
  if (!passphrase.ok) return reportTrouble(call, passphrase);
  const bytes = await sealKey(opened.value, passphrase.value).finally(() => passphrase.value.fill(0));
  const written = await replacePrivateFile(path, bytes);
  if (!written.ok) return reportTrouble(call, refused([keyFileTrouble(path, written.fault)]));
  print(
    call,
    () => ({ status: "changed", ...keyJson(path, opened.value.key) }),
    () => [message(KEYS, "changed", call.lang, { file: path }), message(KEYS, "oldCopies", call.lang)],
  );
  return EXIT.decided;
}
