import { message } from "@dauys/language";
import type { RecordStore, Sequencer } from "@dauys/store";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { appendGroups, openForAppend } from "./append-groups.ts";
import { givenEntry, missingOf } from "./given-entry.ts";
import type { FoldJudge } from "./judge.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { recordLog } from "./record-log.ts";
import { showRefused } from "./show-appended.ts";
import { recordTrouble } from "./told.ts";
import { withRecord } from "./with-record.ts";

const ERASED = "payload-erased";

/** `dauys record erase`: says in the record that a payload is erased, and takes away its salt and bytes. */
export async function runErase(call: Call): Promise<number> {
  const payload = call.args[1] ?? "";
  const ground = optionOf(call, "ground");
  const missing = isGiven(call, "entries") ? null : missingOf(call, ["ground"]);
  if (missing !== null) return reportTrouble(call, missing);
  return withRecord(call, async (store, place) => {
    const log = await recordLog(call, store, place);
    if (!log.ok) return reportTrouble(call, log);
    const sequencer = await openForAppend(call, store);
    const state = await stateOf(sequencer, payload);
    if (state === null) return reportTrouble(call, refused([recordTrouble("no-payload", { payload })]));
    // The record said so before and something kept the bytes from going: they go now.
    if (state.erased !== null) return takeAway(call, store, payload, state.hash, state.erased);
    const given = await givenEntry(call, ERASED, ground === undefined ? undefined : { payload, ground });
    if (!given.ok) return reportTrouble(call, given);
    const { entry, bytes } = given.value;
    if (entry.type !== ERASED || entry.body.payload !== payload) {
      return reportTrouble(call, refused([recordTrouble("other-payload", { payload })]));
    }
    const appended = await appendGroups(call, sequencer, [[bytes]]);
    if (appended.refused !== null) return showRefused(call, 0, appended.refused, [ERASED]);
    const erased = { entry: appended.first ?? 0, at: entry.at, ground: String(entry.body.ground) };
    return takeAway(call, store, payload, state.hash, erased);
  });
}

interface Erased {
  readonly entry: number;
  readonly at: string;
  readonly ground: string;
}

function stateOf(
  sequencer: Sequencer<FoldJudge>,
  payload: string,
): Promise<{ readonly hash: string; readonly erased: Erased | null } | null> {
  return sequencer.read(({ fold }) => {
    const sealed = fold.payloads.get(payload);
    return sealed === undefined ? null : { hash: sealed.body.hash, erased: sealed.erased };
  });
}

/** Only after the record says so: what nobody has recorded as erased is never lost. */
async function takeAway(
  call: Call,
  store: RecordStore,
  payload: string,
  hash: string,
  { entry, at, ground }: Erased,
): Promise<number> {
  const bytes = Buffer.from(hash, "hex");
  const before = await store.payload(bytes);
  const there = await store.erasePayload(bytes, at, ground);
  const held = there && before?.state === "held";
  print(
    call,
    () => ({ status: "erased", payload, hash, entry, at, ground, removed: held }),
    () => [
      message(RECORD_TEXTS, "erased", call.lang, { payload, entry: String(entry) }),
      message(RECORD_TEXTS, held ? "bytesGone" : "bytesNotHere", call.lang),
      message(RECORD_TEXTS, "copiesElsewhere", call.lang),
    ],
  );
  return EXIT.decided;
}
