import { mkdirSync } from "node:fs";
import { admitSigned, openFold, type Refusal } from "@dauys/core/election";
import { message } from "@dauys/language";
import type { AppendRefusal } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { appendGroups, openForAppend } from "./append-groups.ts";
import { givenEntry } from "./given-entry.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { nameDatabase, newPlace } from "./new-place.ts";
import { showAppended, showRefused } from "./show-appended.ts";
import { recordTrouble } from "./told.ts";
import { withStore } from "./with-record.ts";

const TYPE = "record-opened";

/** `dauys record init`: opens a record in a folder, with its first entry. */
export async function runInit(call: Call): Promise<number> {
  const place = newPlace(call, call.args[0] ?? "");
  if (!place.ok) return reportTrouble(call, place);
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
  mkdirSync(place.value.folder, { recursive: true });
  return withStore(call, place.value, async (store) => {
    if ((await store.size()) > 0) {
      return reportTrouble(call, refused([recordTrouble("record-there", {}, place.value.folder)]));
    }
    const appended = await appendGroups(call, await openForAppend(call, store), [[bytes]]);
    if (appended.refused === null) nameDatabase(place.value);
    return showAppended(
      call,
      store,
      appended,
      [TYPE],
      message(RECORD_TEXTS, "opened", call.lang, { place: place.value.folder }),
    );
  });
}
