import { mkdirSync } from "node:fs";
import { admitSigned, openFold, type Refusal } from "@dauys/core/election";
import { message } from "@dauys/language";
import type { AppendRefusal, RecordStore } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { appendGroups, openForAppend } from "./append-groups.ts";
import { givenEntry } from "./given-entry.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { nameDatabase, newPlace } from "./new-place.ts";
import { type Place, placeOf } from "./place.ts";
import { showAppended, showRefused } from "./show-appended.ts";
import { recordTrouble } from "./told.ts";
import { tellingFaults, withStore } from "./with-record.ts";

const TYPE = "record-opened";

/** `dauys record init`: opens a record in a folder, with its first entry. */
export async function runInit(call: Call): Promise<number> {
  const folder = call.args[0] ?? "";
  const place = newPlace(call, folder);
  if (!place.ok) return reportTrouble(call, place);
  // Before anybody types a passphrase for nothing.
  const free = placeOf(folder).ok
    ? await withStore(
        call,
        place.value,
        whileEmpty(call, async () => EXIT.decided),
      )
    : 0;
  if (free !== EXIT.decided) return free;
  const opening = await givenEntry(call, TYPE);
  if (!opening.ok) return reportTrouble(call, opening);
  const { entry, bytes } = opening.value;
  // Before anything is made: an opening that is refused leaves no empty record behind.
  const admitted = admitSigned(openFold({ sha256 }), entry, bytes, verifyEd25519);
  if (!admitted.ok) {
    const { refusal } = admitted;
    const told: AppendRefusal<Refusal> = { reason: "not-allowed", place: 0, message: refusal.message, refusal };
    return showRefused(call, 0, { place: 0, refusal: told }, [TYPE]);
  }
  return open(call, place.value, bytes);
}

function open(call: Call, place: Place, bytes: Uint8Array): Promise<number> {
  const { folder } = place;
  return tellingFaults(call, folder, async () => {
    mkdirSync(folder, { recursive: true });
    const begin = async (store: RecordStore): Promise<number> => {
      const appended = await appendGroups(call, await openForAppend(call, store), [[bytes]]);
      if (appended.refused === null) nameDatabase(place);
      const said = message(RECORD_TEXTS, "opened", call.lang, { place: folder });
      return showAppended(call, store, appended, [TYPE], { head: said });
    };
    return withStore(call, place, whileEmpty(call, begin));
  });
}

function whileEmpty(call: Call, begin: (store: RecordStore) => Promise<number>): typeof begin {
  return async (store) => {
    if ((await store.size()) === 0) return begin(store);
    return reportTrouble(call, refused([recordTrouble("record-there", {}, call.args[0] ?? "")]));
  };
}
