import type { Commission, Fold } from "@dauys/core/election";
import { decodeEntry } from "@dauys/core/record";
import { message } from "@dauys/language";
import { eachWholeEntry, openSequencer, type RecordStore, systemClock } from "@dauys/store";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { foldJudge } from "../record/judge.ts";
import { withRecord } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { plannedPath, readPlan } from "./plan-file.ts";
import { CEREMONY } from "./texts.ts";

/** What an entry of the ceremony was, who signed it, and its hash. */
interface Taken {
  readonly entry: number;
  readonly type: string;
  readonly received: string;
  readonly hash: string;
  /** Names and ids of the keys; empty for an entry of a batch. */
  readonly keys: readonly string[];
}

/** `dauys ceremony minutes`: what was done, to be printed, completed by hand and signed on paper. */
export async function runMinutes(call: Call): Promise<number> {
  const plan = await readPlan(call);
  if (!plan.ok) return reportTrouble(call, plan);
  const write = async (store: RecordStore): Promise<number> => {
    const sequencer = await openSequencer({ store, openJudge: foldJudge, clock: systemClock });
    const fold = await sequencer.read((judge) => judge.fold);
    const taken = await entriesOf(store, await store.size());
    print(
      call,
      () => minutesJson(fold, taken),
      () => minutesLines(call, fold, taken),
    );
    return EXIT.decided;
  };
  return withRecord(call, write, plannedPath(plan.value.folder, plan.value.record));
}

async function entriesOf(store: RecordStore, size: number): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for await (const { bytes, leaf } of eachWholeEntry(store, 0, size)) {
    const read = decodeEntry(bytes);
    if (!read.ok) throw new Error(read.fault.message);
    const { type, sigs } = read.entry;
    taken.push({
      entry: taken.length,
      type,
      received: sigs.received ?? "",
      hash: Buffer.from(leaf).toString("hex"),
      keys: sigs.keys.map(({ key }) => key),
    });
  }
  return taken;
}

function minutesJson(fold: Fold, taken: readonly Taken[]): object {
  return {
    status: "minutes",
    election: fold.opened?.election ?? null,
    log: fold.opened?.log ?? null,
    rules: fold.rules?.sha256 ?? null,
    commissions: [...fold.commissions.values()].map(({ id, unit, quorum, seats }) => ({
      commission: id,
      unit: unit.name,
      quorum,
      seats: seats.map(({ role, key }, i) => ({ seat: i + 1, role, key: key?.reference ?? null })),
    })),
    entries: taken,
  };
}

function minutesLines(call: Call, fold: Fold, taken: readonly Taken[]): readonly string[] {
  const { lang } = call;
  const t = (key: "record" | "origin" | "log-key" | "first-hash" | "rules-hash"): string =>
    message(CEREMONY, key, lang);
  const log = fold.opened?.log ?? "";
  const title = fold.opened?.title;
  const rows: (readonly [string, string])[] = [
    [t("record"), `${typeof title === "string" ? title : (title?.[lang] ?? "")}, ${fold.opened?.date ?? ""}`],
    [t("origin"), log.split("+")[0] ?? ""],
    [t("log-key"), log],
    [t("first-hash"), taken[0]?.hash ?? ""],
    [t("rules-hash"), fold.rules?.sha256 ?? "—"],
  ];
  const head = textTable([texts(""), texts("")], rows).slice(1);
  const blank = ["", "______________________________", "______________________________", ""];
  return [
    message(CEREMONY, "minutes-title", lang),
    "",
    ...head,
    "",
    ...[...fold.commissions.values()].flatMap((commission) => commissionLines(call, commission)),
    ...entryLines(call, taken),
    "",
    message(CEREMONY, "compared", lang),
    message(CEREMONY, "envelopes", lang),
    ...blank,
    message(CEREMONY, "present", lang),
    ...blank,
  ];
}

function commissionLines({ lang }: Call, { id, seats, quorum }: Commission): readonly string[] {
  const columns = [
    figures(message(CEREMONY, "seat", lang)),
    texts(message(CEREMONY, "role", lang)),
    texts(message(CEREMONY, "key-id", lang)),
    texts(message(CEREMONY, "key-name", lang)),
  ];
  const rows = seats.map(({ role, key }, i) => {
    const [name = "", keyId = ""] = key?.reference.split("+") ?? [message(CEREMONY, "no-key", lang), ""];
    return [String(i + 1), role, keyId, name];
  });
  return [message(CEREMONY, "quorum", lang, { id, seats: seats.length, quorum }), ...textTable(columns, rows), ""];
}

function entryLines({ lang }: Call, taken: readonly Taken[]): readonly string[] {
  const columns = [
    figures(message(CEREMONY, "entry", lang)),
    texts(message(CEREMONY, "type", lang)),
    texts(message(CEREMONY, "received", lang)),
    texts(message(CEREMONY, "signed-by", lang)),
  ];
  const rows = taken.map(({ entry, type, received, keys }) => [
    String(entry),
    type,
    received,
    keys.length === 0 ? message(CEREMONY, "in-batch", lang) : keys.map((key) => key.split("+")[0]).join(", "),
  ]);
  return textTable(columns, rows);
}
