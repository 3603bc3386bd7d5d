import {
  decodeEntry,
  type Entry,
  type Policy,
  parseReceipt,
  treeHasher,
  type VerifiedReceipt,
  type VerifyReceiptReason,
  verifyReceipt,
} from "@dauys/core/record";
import { type Catalogue, message } from "@dauys/language";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { readSource } from "../input/read-source.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { aboutOf } from "./log-entry.ts";
import { RECEIPT_TEXTS } from "./receipt-messages.ts";
import { recordTrouble } from "./told.ts";
import { trustedPolicy } from "./trust.ts";

/** `dauys record check-receipt`: whether a receipt shows that an entry is recorded. Needs no network and no record. */
export async function runCheckReceipt(call: Call): Promise<number> {
  const [policy, source] = [await trustedPolicy(call), await readSource(call.io, call.args[0] ?? "")];
  if (!policy.ok) return reportTrouble(call, policy);
  if (!source.ok) return reportTrouble(call, source);
  const { file, bytes } = source.value;
  const entry = await entryOf(call, file, bytes);
  if (!entry.ok) return reportTrouble(call, entry);
  const verified = verifyReceipt(treeHasher(sha256), verifyEd25519, bytes, entry.value, policy.value);
  if (!verified.ok) return showFailed(call, verified.fault.reason, verified.fault.message);
  return showVerified(call, policy.value, verified, entry.value);
}

/** The entry that the receipt is for: of `--entry`, else the one that stands in the receipt itself. */
async function entryOf(call: Call, file: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const parsed = parseReceipt(bytes);
  if (!parsed.ok) return refused([recordTrouble("receipt", { detail: parsed.fault.message }, file)]);
  const path = optionOf(call, "entry");
  if (path === undefined) {
    const { extra } = parsed.receipt;
    return extra === null ? refused([recordTrouble("no-entry-beside", {}, file)]) : good(extra);
  }
  const source = await readSource(call.io, path);
  if (!source.ok) return source;
  const { bytes: entry } = source.value;
  // Whoever cut the entry out of a file of lines has its newline, too, which no entry ends in.
  return good(entry.at(-1) === 0x0a ? entry.subarray(0, -1) : entry);
}

/** Under which sentence each reason is told. */
const SENTENCE: Readonly<Partial<Record<VerifyReceiptReason, keyof typeof RECEIPT_TEXTS>>> = {
  "unknown-origin": "origin",
  "not-signed-by-log": "signature",
  "no-known-signature": "signature",
  "bad-signature": "signature",
  "ambiguous-key": "signature",
  "quorum-not-met": "quorum",
};

/** Reasons of the proof; all others concern the form of the checkpoint. */
const PROOF: ReadonlySet<string> = new Set(["index", "hash-length", "proof-length", "root-differs"]);

function showFailed(call: Call, reason: VerifyReceiptReason, detail: string): number {
  const { lang, io } = call;
  const sentence = SENTENCE[reason] ?? (PROOF.has(reason) ? "proof" : "checkpoint");
  const said = message(RECEIPT_TEXTS as Catalogue, sentence, lang);
  print(
    call,
    () => ({ ok: false, reason, message: said, detail }),
    () => [
      `  ${paint(io.stdoutIsTty, io.env)("red", "✗")} ${said} (${reason})`,
      paint(io.stdoutIsTty, io.env)("red", message(RECEIPT_TEXTS, "failed", lang)),
    ],
  );
  return EXIT.checkFailed;
}

function showVerified(call: Call, policy: Policy, verified: VerifiedReceipt, bytes: Uint8Array): number {
  const { lang, io } = call;
  const { checkpoint, index, witnesses } = verified;
  const { origin, size } = checkpoint;
  const read = decodeEntry(bytes);
  const tick = paint(io.stdoutIsTty, io.env)("green", "✓");
  const asked = policy.witnesses.length > 0;
  print(
    call,
    () => ({
      ok: true,
      origin,
      size: Number(size),
      index: Number(index),
      cosigners: witnesses.cosigners.map(({ witness, time }) => ({ name: witness.name, time: Number(time) })),
      witnesses: witnesses.of,
      entry: read.ok ? read.entry : null,
    }),
    () => [
      `  ${tick} ${message(RECEIPT_TEXTS, "signed", lang, { origin, size })}`,
      `  ${tick} ${message(RECEIPT_TEXTS, "included", lang, { index: String(index) })}`,
      asked
        ? `  ${tick} ${message(RECEIPT_TEXTS, "cosigned", lang, { n: witnesses.cosigners.length, of: witnesses.of })}`
        : `  – ${message(RECEIPT_TEXTS, "nobodyAsked", lang)}`,
      read.ok ? entryLine(call, read.entry) : message(RECEIPT_TEXTS, "unread", lang),
      paint(io.stdoutIsTty, io.env)("green", message(RECEIPT_TEXTS, "passed", lang)),
      message(RECEIPT_TEXTS, "notChecked", lang),
    ],
  );
  return EXIT.decided;
}

function entryLine({ lang }: Call, entry: Entry): string {
  const { type, by, at } = entry;
  const about = aboutOf(entry);
  return about === ""
    ? message(RECEIPT_TEXTS, "says", lang, { type, by, at })
    : message(RECEIPT_TEXTS, "saysAbout", lang, { type, about, by, at });
}
