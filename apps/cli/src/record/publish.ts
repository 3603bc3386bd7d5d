import { message } from "@dauys/language";
import type { RecordStore } from "@dauys/store";
import { allOf, type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { openForAppend } from "./append-groups.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { recordLog } from "./record-log.ts";
import { newestCheckpoint } from "./sign-checkpoint.ts";
import { recordTrouble } from "./told.ts";
import { withRecord } from "./with-record.ts";

/** `dauys record publish`: writes the record as of its newest signed checkpoint into a folder of C2SP tlog-tiles. */
export async function runPublish(call: Call): Promise<number> {
  const folder = optionOf(call, "to") ?? "";
  // Of a variable that is not set, the folder one stands in would be made public.
  if (folder === "")
    return reportTrouble(
      call,
      refused([recordTrouble("needs-option", { option: "--to", command: call.command.name })]),
    );
  return withRecord(call, async (store, place) => {
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    const hashes = await payloadHashes(call, store);
    if (!hashes.ok) return reportTrouble(call, hashes);
    const newest = await newestCheckpoint(call, store, log.value, place);
    if (!newest.ok) return reportTrouble(call, newest);
    const progress = barOn(call, "record");
    const { size } = await log.value
      .publish(folder, { payloads: (hash) => hashes.value.has(hash), progress: progress.step })
      .finally(progress.end);
    const entries = await store.size();
    const behind = entries - size;
    print(
      call,
      () => ({ status: "published", folder, size, entries, payloads: hashes.value.size }),
      () => [
        message(RECORD_TEXTS, "published", call.lang, { folder, size }),
        ...(behind > 0 ? [message(RECORD_TEXTS, "behind", call.lang, { n: behind })] : []),
      ],
    );
    return EXIT.decided;
  });
}

/** The hashes of the payloads that may be seen: of `--payload`, each by the name that the record gives it. */
async function payloadHashes(call: Call, store: RecordStore): Promise<Result<ReadonlySet<string>>> {
  const names = allOf(call, "payload");
  if (!isGiven(call, "payload")) return good(new Set());
  const sequencer = await openForAppend(call, store);
  return sequencer.read(({ fold }) => {
    const unknown = names.find((name) => !fold.payloads.has(name));
    if (unknown !== undefined) return refused([recordTrouble("no-payload", { payload: unknown })]);
    return good(new Set(names.map((name) => fold.payloads.get(name)?.body.hash ?? "")));
  });
}
