import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Fold } from "@dauys/core/election";
import { message } from "@dauys/language";
import { type Copied, copyRecord, type ErasedPayload, importFolder, type RecordStore } from "@dauys/store";
import { type Call, isGiven, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { barOn, type Progress } from "../output/bar.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { good, type Result, refused } from "../trouble.ts";
import { openForAppend } from "./append-groups.ts";
import { judgedFolder } from "./judge-folder.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { nameDatabase, newPlace } from "./new-place.ts";
import { discardEmpty, openPlace, type Place, placeOf } from "./place.ts";
import { recordTrouble } from "./told.ts";
import { publicKeyOf } from "./trust.ts";
import { tellingFaults, withRecord } from "./with-record.ts";

/** `dauys record export`: copies a record into another store, which is new or holds the beginning of the record. */
export async function runExport(call: Call): Promise<number> {
  const target = targetOf(call, optionOf(call, "to") ?? "");
  if (!target.ok) return reportTrouble(call, target);
  return withRecord(call, (store) => copyTo(call, store, target.value));
}

/** `dauys record import`: takes a record in from another store, or from a published folder. */
export async function runImport(call: Call): Promise<number> {
  const [folder, from] = [call.args[0] ?? "", optionOf(call, "from") ?? ""];
  const target = targetOf(call, folder);
  if (!target.ok) return reportTrouble(call, target);
  const other = placeOf(from);
  if (other.ok) return withRecord(call, (store) => copyTo(call, store, target.value), from);
  if (!existsSync(join(from, "checkpoint")))
    return reportTrouble(call, refused([recordTrouble("no-source", {}, from)]));
  const key = await publicKeyOf(call, "log");
  if (!key.ok) return reportTrouble(call, key);
  // Before anything is made: what is refused leaves no record behind, and none that is there takes it in.
  const judged = await judgedFolder(call, from, key.value);
  if (!judged.ok) {
    reportTrouble(call, judged);
    return EXIT.checkFailed;
  }
  const erased = judged.value === null ? [] : erasedIn(judged.value);
  return withTarget(call, target.value, (to, progress) => importFolder(from, key.value, to, { erased, progress }));
}

/** From store to store: what the fold does not allow is told before anything of it is copied. */
async function copyTo(call: Call, from: RecordStore, target: Place): Promise<number> {
  const sequencer = await openForAppend(call, from);
  const erased = await sequencer.read(({ fold }) => erasedIn(fold));
  return withTarget(call, target, (to, progress) => copyRecord(from, to, { erased, progress }));
}

/** What the record says is erased, though a folder that was published before, or a backup, may still hold it. */
function erasedIn({ payloads }: Fold): readonly ErasedPayload[] {
  return [...payloads.values()].flatMap(({ body, erased }) =>
    erased === null ? [] : [{ hash: Buffer.from(body.hash, "hex"), at: erased.at, ground: erased.ground }],
  );
}

/** Where the copy goes: a record that is there, or a new one with the options of `record init`. */
function targetOf(call: Call, folder: string): Result<Place> {
  const there = placeOf(folder);
  if (!there.ok) return newPlace(call, folder);
  return isGiven(call, "database") ? refused([recordTrouble("record-there", {}, folder)]) : good(there.value);
}

type Copy = (to: RecordStore, progress: Progress["step"]) => Promise<Copied>;

function withTarget(call: Call, place: Place, copy: Copy): Promise<number> {
  // What lies in the source has been read once by now: a disk or a database that fails now is the target's.
  return tellingFaults(call, place.folder, () => copyInto(call, place, copy));
}

async function copyInto(call: Call, place: Place, copy: Copy): Promise<number> {
  mkdirSync(place.folder, { recursive: true });
  const store = await openPlace(place);
  const progress = barOn(call, "appending");
  let empty = true;
  try {
    const { added, size } = await copy(store, progress.step).finally(progress.end);
    empty = size === 0;
    nameDatabase(place);
    print(
      call,
      () => ({ status: "copied", to: place.folder, added, size }),
      () => [message(RECORD_TEXTS, "copied", call.lang, { folder: place.folder, added, size })],
    );
    return EXIT.decided;
  } finally {
    empty &&= (await store.size()) === 0;
    await store.close();
    if (empty) discardEmpty(place);
  }
}
