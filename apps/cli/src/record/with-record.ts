import { RecordFault, type RecordFaultCode, type RecordStore } from "@dauys/store";
import type { Call } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, fileTrouble, refused } from "../trouble.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { openPlace, type Place, placeOf } from "./place.ts";
import { platformTrouble } from "./platform-trouble.ts";
import { recordTrouble } from "./told.ts";

/** Faults that say something about the record itself, not about how it is reached. */
const FINDINGS: ReadonlySet<RecordFaultCode> = new Set([
  "damaged",
  "not-allowed",
  "rolled-back",
  "forked",
  "bad-checkpoint",
]);

/** Opens the record in the folder that the first argument names, lets `use` work with it, and closes it whatever happens. */
export async function withRecord(
  call: Call,
  use: (store: RecordStore, place: Place) => Promise<number>,
  folder = call.args[0] ?? "",
): Promise<number> {
  const found = placeOf(folder);
  if (!found.ok) return reportTrouble(call, found);
  return withStore(call, found.value, async (store, place) => {
    const empty = (await store.size()) === 0;
    return empty ? reportTrouble(call, refused([recordTrouble("empty-record", {}, folder)])) : use(store, place);
  });
}

/** Opens the store of a place, and closes it whatever happens. What is wrong with the store itself is told. */
export async function withStore(
  call: Call,
  place: Place,
  use: (store: RecordStore, place: Place) => Promise<number>,
): Promise<number> {
  const work = async (): Promise<number> => {
    const store = await openPlace(place);
    try {
      return await use(store, place);
    } finally {
      await store.close();
    }
  };
  return tellingFaults(call, place.folder, work);
}

/** Does some work on a folder, and tells what is wrong when a record, or the disk, cannot be worked with. */
export async function tellingFaults(call: Call, folder: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RecordFault) return reportFault(call, error, folder);
    const trouble = platformTrouble(error, folder);
    if (trouble === null) throw error;
    reportTrouble(call, refused([trouble]));
    return trouble.code === "broken-store" ? EXIT.checkFailed : EXIT.badInput;
  }
}

function reportFault(call: Call, { code, text }: RecordFault, folder: string): ExitCode {
  // Of the others, the sentence names the place; what to do it says itself.
  const file = code === "damaged" || code === "not-allowed" ? folder : null;
  const remedy = inAll(RECORD_TEXTS, "store-remedy");
  const trouble = file === null ? commandLineTrouble(code, text, remedy) : fileTrouble(file, code, text, remedy);
  reportTrouble(call, refused([trouble]));
  return FINDINGS.has(code) ? EXIT.checkFailed : EXIT.badInput;
}
