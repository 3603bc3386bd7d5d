import { type Call, isGiven } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { keyJson, keyLines } from "./key-lines.ts";
import { readKey, unlockKey } from "./load-keys.ts";

/** `dauys key show`: whose key a file holds; with `--check`, whether the passphrase opens it. */
export async function runKeyShow(call: Call): Promise<number> {
  const path = call.args[0] ?? "";
  const found = await readKey(path);
  if (!found.ok) return reportTrouble(call, found);
  const check = isGiven(call, "check");
  if (check) {
    const opened = await unlockKey(call, found.value);
    if (!opened.ok) return reportTrouble(call, opened);
  }
  const { key, file } = found.value;
  print(
    call,
    () => ({
      status: "read",
      ...keyJson(path, key),
      kdf: { name: file.kdf.name, n: file.kdf.n, r: file.kdf.r, p: file.kdf.p },
      cipher: file.cipher.name,
      opened: check ? true : null,
    }),
    () => [path, ...keyLines(call, key, file, check)],
  );
  return EXIT.decided;
}
