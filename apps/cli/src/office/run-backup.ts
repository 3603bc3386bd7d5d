import { mkdirSync } from "node:fs";
import { message } from "@dauys/language";
import { type Backup, backUp, checkBackup, DamagedBackup, NoBackup, restore } from "@dauys/server";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { print } from "../output/print.ts";
import { nameDatabase, newPlace } from "../record/new-place.ts";
import { openPlace, type Place } from "../record/place.ts";
import { tellingFaults, withStore } from "../record/with-record.ts";
import { reportTrouble } from "../report.ts";
import { refused } from "../trouble.ts";
import { OFFICE_TEXTS } from "./messages.ts";
import { officePlace, openOfficeTables } from "./open-parts.ts";

/** `dauys office backup`: a copy of a whole office, while it goes on working. */
export async function runBackup(call: Call): Promise<number> {
  const [folder = ""] = call.args;
  const to = optionOf(call, "to") ?? "";
  const found = officePlace(folder, call.io);
  if (!found.ok) return reportTrouble(call, found);
  return telling(call, () =>
    withStore(call, found.value, async (store, place) => {
      const tables = await openOfficeTables(place);
      const copied = await backUp({ store, tables, folder }, to).finally(tables.close);
      return shown(call, to, copied);
    }),
  );
}

/** `dauys office restore`: a backup into an empty office. */
export async function runRestore(call: Call): Promise<number> {
  const [from = ""] = call.args;
  const folder = optionOf(call, "to") ?? "";
  const place = newPlace(call, folder);
  if (!place.ok) return reportTrouble(call, place);
  return telling(call, () => tellingFaults(call, folder, () => restored(call, from, place.value)));
}

async function restored(call: Call, from: string, place: Place): Promise<number> {
  // Before anything is made where it should go.
  await checkBackup(from);
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const store = await openPlace(place);
  try {
    const tables = await openOfficeTables(place);
    const back = await restore(from, { store, tables, folder: place.folder }).finally(tables.close);
    nameDatabase(place);
    return shown(call, place.folder, back);
  } finally {
    await store.close();
  }
}

/** Does some work, and tells what is wrong with a backup, or with the place that it should go to. */
async function telling(call: Call, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DamagedBackup) {
      reportTrouble(call, refused([told(OFFICE_TEXTS, "damaged-backup", { file: error.file })]));
      return EXIT.checkFailed;
    }
    if (error instanceof NoBackup) {
      return reportTrouble(call, refused([told(OFFICE_TEXTS, "no-backup", { folder: error.folder })]));
    }
    if (!(error instanceof RangeError)) throw error;
    return reportTrouble(call, refused([told(OFFICE_TEXTS, "not-empty", { reason: error.message })]));
  }
}

function shown(call: Call, folder: string, { entries, rows, files }: Backup): number {
  print(
    call,
    () => ({ folder, entries, rows, files }),
    () => [
      message(OFFICE_TEXTS, "backed-up", call.lang, { folder, entries, rows, files }),
      message(OFFICE_TEXTS, "no-keys", call.lang),
    ],
  );
  return EXIT.decided;
}
