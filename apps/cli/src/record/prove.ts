import { formatReceipt, inclusionProof, leafSource, treeHasher } from "@dauys/core/record";
import { message } from "@dauys/language";
import { eachLeaf, publishedBytes, type RecordStore, wholeEntries } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { wholeNumber } from "./number-option.ts";
import { recordTrouble } from "./told.ts";
import { withRecord } from "./with-record.ts";
import { writeNewFile } from "./write-file.ts";

/** `dauys record prove`: the receipt of an entry, a C2SP tlog-proof that needs nothing else to be checked. */
export async function runProve(call: Call): Promise<number> {
  const index = wholeNumber(call.args[1] ?? "", "<n>");
  if (!index.ok) return reportTrouble(call, index);
  return withRecord(call, async (store) => {
    const made = await receiptOf(store, index.value);
    if (!made.ok) return reportTrouble(call, made);
    return show(call, index.value, made.value);
  });
}

interface MadeReceipt {
  readonly receipt: Uint8Array;
  readonly size: number;
}

/** The receipt of an entry under the newest signed checkpoint; the entry itself stands in it as its `extra`. */
export async function receiptOf(store: RecordStore, index: number): Promise<Result<MadeReceipt>> {
  const size = await store.size();
  if (index >= size) return refused([recordTrouble("no-such-entry", { n: String(index), size })]);
  const checkpoint = await store.latestCheckpoint();
  if (checkpoint === null || checkpoint.size <= index) {
    return refused([recordTrouble("no-checkpoint", { n: index + 1 })]);
  }
  const leaves: Uint8Array[] = [];
  for await (const leaf of eachLeaf(store, 0, checkpoint.size)) leaves.push(leaf);
  const hasher = treeHasher(sha256);
  const made = inclusionProof(
    hasher,
    leafSource(hasher, (i) => leaves[i]),
    index,
    checkpoint.size,
  );
  if (!made.ok) throw new Error(made.fault.message);
  const [entry] = await wholeEntries(store, index, index + 1);
  const note = publishedBytes(checkpoint);
  const receipt = formatReceipt({
    index: BigInt(index),
    proof: made.proof,
    checkpoint: note,
    extra: entry?.bytes ?? null,
  });
  return good({ receipt, size: checkpoint.size });
}

async function show(call: Call, index: number, { receipt, size }: MadeReceipt): Promise<number> {
  const path = optionOf(call, "out");
  const text = Buffer.from(receipt).toString();
  if (path === undefined && !call.json) {
    call.io.out(text);
    return EXIT.decided;
  }
  const written = path === undefined ? good("") : await writeNewFile(path, receipt);
  if (!written.ok) return reportTrouble(call, written);
  print(
    call,
    () => ({ status: "proved", entry: index, size, file: path ?? null, receipt: text }),
    () => [message(RECORD_TEXTS, "proved", call.lang, { n: String(index), size, file: path ?? "" })],
  );
  return EXIT.decided;
}
