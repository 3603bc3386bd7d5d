import { decodeEntry } from "@dauys/core/record";
import { message } from "@dauys/language";
import { eachWholeEntry, type RecordStore } from "@dauys/store";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble } from "../report.ts";
import { refusedTogether } from "../trouble.ts";
import { type Doubt, doubtsOf } from "./doubts.ts";
import { aboutOf, isWanted, type LoggedEntry, signatureCount } from "./log-entry.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { numberOption } from "./number-option.ts";
import { withRecord } from "./with-record.ts";

/** `dauys record log`: the entries of a record, filtered; as a table, as JSON, or raw, one a line. */
export async function runLog(call: Call): Promise<number> {
  const [from, to] = [numberOption(call, "from"), numberOption(call, "to")];
  if (!from.ok || !to.ok) return reportTrouble(call, refusedTogether([from, to]));
  const range = { from: from.value ?? 0, to: to.value };
  return withRecord(call, async (store) => {
    const size = await store.size();
    const doubts = isGiven(call, "in-doubt") ? await doubtsOf(call, store) : null;
    const wanted = entriesOf(call, store, { from: range.from, to: Math.min(range.to ?? size, size) }, doubts);
    if (isGiven(call, "ndjson")) {
      for await (const { bytes } of wanted) call.io.out(`${Buffer.from(bytes).toString()}\n`);
      return EXIT.decided;
    }
    const entries: LoggedEntry[] = [];
    for await (const one of wanted) entries.push(one);
    if (call.json)
      call.io.out(`${JSON.stringify({ size, entries: entries.map((one) => entryJson(one, doubts)) }, null, 2)}\n`);
    else call.io.out(`${logLines(call, entries, size, doubts).join("\n")}\n`);
    return EXIT.decided;
  });
}

async function* entriesOf(
  call: Call,
  store: RecordStore,
  { from, to }: { readonly from: number; readonly to: number },
  doubts: ReadonlyMap<number, Doubt> | null,
): AsyncGenerator<LoggedEntry, void, undefined> {
  const [type, by, unit, key] = ["type", "by", "unit", "signed-by"].map((name) => optionOf(call, name) ?? null);
  const filter = { type: type ?? null, by: by ?? null, unit: unit ?? null, key: key ?? null };
  let seq = from;
  for await (const { bytes, leaf } of eachWholeEntry(store, from, to)) {
    const read = decodeEntry(bytes);
    if (!read.ok) throw new Error(`the bytes of entry ${seq} are not those of an entry: ${read.fault.message}`);
    const one = { seq, hash: Buffer.from(leaf).toString("hex"), entry: read.entry, bytes };
    seq += 1;
    if (isWanted(one, filter) && (doubts === null || doubts.has(one.seq))) yield one;
  }
}

function entryJson({ seq, hash, entry }: LoggedEntry, doubts: ReadonlyMap<number, Doubt> | null): object {
  return { seq, hash, ...(doubts === null ? {} : { doubt: doubts.get(seq) ?? null }), entry };
}

function logLines(
  { lang }: Call,
  entries: readonly LoggedEntry[],
  size: number,
  doubts: ReadonlyMap<number, Doubt> | null,
): readonly string[] {
  const say = (key: "entry" | "received" | "type" | "by" | "about" | "signatures" | "doubt"): string =>
    message(RECORD_TEXTS, key, lang);
  const columns = [
    figures(say("entry")),
    texts(say("received")),
    texts(say("type")),
    texts(say("by")),
    texts(say("about")),
    figures(say("signatures")),
    ...(doubts === null ? [] : [texts(say("doubt"))]),
  ];
  const rows = entries.map(({ seq, entry }) => {
    const doubt = doubts?.get(seq);
    return [
      String(seq),
      entry.sigs.received ?? `(${entry.at})`,
      entry.type,
      entry.by,
      aboutOf(entry),
      signatureCount(entry),
      ...(doubt === undefined
        ? []
        : [message(RECORD_TEXTS, "doubtIs", lang, { ...doubt, revoked: String(doubt.revoked) })]),
    ];
  });
  return [...textTable(columns, rows), message(RECORD_TEXTS, "listed", lang, { n: entries.length, size })];
}
