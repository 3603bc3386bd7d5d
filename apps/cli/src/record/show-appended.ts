import type { Trilingual } from "@dauys/language";
import { message } from "@dauys/language";
import type { RecordStore } from "@dauys/store";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { inAll } from "../say.ts";
import type { Appended } from "./append-groups.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { remedyOf } from "./remedies.ts";

/** Where each entry stands in the file that it came from, from 1; `null` for one that stands in none. */
type Lines = readonly (number | null)[];

/** Tells what was appended, with the hash of each entry for one, of the last for many; or why not all of it. */
export async function showAppended(
  call: Call,
  store: RecordStore,
  appended: Appended,
  types: readonly string[],
  { head, lines }: { readonly head?: string; readonly lines?: Lines } = {},
): Promise<number> {
  const { first, count, received, repeated, refused } = appended;
  if (refused !== null) return showRefused(call, count, refused, types, lines);
  const leaves = await store.leaves(first ?? 0, (first ?? 0) + count);
  const hashes = leaves.map((leaf) => Buffer.from(leaf).toString("hex"));
  const entries = hashes.map((hash, i) => ({ seq: (first ?? 0) + i, type: types[i] ?? "", hash }));
  const last = entries.at(-1);
  const { lang } = call;
  const what =
    count === 1
      ? message(RECORD_TEXTS, "appendedOne", lang, { seq: String(first), type: types[0] ?? "" })
      : message(RECORD_TEXTS, "appendedMany", lang, { n: count, first: String(first), last: String(last?.seq ?? "") });
  print(
    call,
    () => ({ status: repeated ? "repeated" : "appended", first, count, received, entries }),
    () => [
      ...(head === undefined ? [] : [head]),
      what,
      `  ${message(RECORD_TEXTS, "received", lang)}: ${received}`,
      `  ${message(RECORD_TEXTS, "hash", lang)}: ${last?.hash ?? ""}`,
      ...(repeated ? [message(RECORD_TEXTS, "repeated", lang)] : []),
    ],
  );
  return EXIT.decided;
}

/** Tells why an entry was refused, and how many were appended before it. */
export function showRefused(
  call: Call,
  count: number,
  { place, refusal }: NonNullable<Appended["refused"]>,
  types: readonly string[],
  lines: Lines = [],
): number {
  const { lang, io, json } = call;
  const reason = refusal.refusal?.reason ?? refusal.reason;
  const remedy: Trilingual =
    refusal.refusal === null ? inAll(RECORD_TEXTS, "store-remedy") : remedyOf(refusal.refusal.reason);
  const line = types.length === 1 ? null : (lines[place] ?? null);
  const head =
    line === null
      ? message(RECORD_TEXTS, "refused", lang)
      : message(RECORD_TEXTS, "refusedAt", lang, { place: String(line) });
  const rest =
    count === 0
      ? message(RECORD_TEXTS, "nothingAppended", lang)
      : message(RECORD_TEXTS, "appendedBefore", lang, { n: count });
  io.err(`${head} (${types[place] ?? ""}, ${reason}): ${refusal.message[lang]}\n`);
  io.err(`  ${message(RECORD_TEXTS, "remedy", lang)}: ${remedy[lang]}\n${rest}\n`);
  if (json) {
    const step = refusal.refusal?.step ?? null;
    const told = {
      reason,
      step,
      place,
      type: types[place] ?? null,
      message: refusal.message[lang],
      remedy: remedy[lang],
    };
    io.out(`${JSON.stringify({ status: "refused", appended: count, refusal: told }, null, 2)}\n`);
  }
  return EXIT.checkFailed;
}
