import { RecordFault, type RecordFaultCode, type RecordStore } from "@dauys/store";
import type { Call } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, refused } from "../trouble.ts";
import { RECORD_TEXTS } from "./messages.ts";
import { openPlace, type Place, placeOf } from "./place.ts";

/** Faults that say something about the record itself, not about how it is reached. */
const FINDINGS: ReadonlySet<RecordFaultCode> = new Set([
  "damaged",
  "not-allowed",
  "rolled-back",
  "forked",
  "bad-checkpoint",
]);

/** Opens the record that the first argument names, lets `use` work with it, and closes it whatever happens. */
export async function withRecord(
  call: Call,
  use: (store: RecordStore, place: Place) => Promise<number>,
): Promise<number> {
  const place = placeOf(call.args[0] ?? "");
  return place.ok ? withStore(call, place.value, use) : reportTrouble(call, place);
}

/** Opens the store of a place, and closes it whatever happens. What is wrong with the store itself is told. */
export async function withStore(
  call: Call,
  place: Place,
  use: (store: RecordStore, place: Place) => Promise<number>,
): Promise<number> {
  return tellingFaults(call, async () => {
    const store = await openPlace(place);
    try {
      return await use(store, place);
    } finally {
      await store.close();
    }
  });
}

/** Does some work, and tells what is wrong when a record cannot be worked with. */
export async function tellingFaults(call: Call, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    return reportFault(call, error);
  }
}

function reportFault(call: Call, { code, text }: RecordFault): ExitCode {
  // The sentence says itself what to do.
  reportTrouble(call, refused([commandLineTrouble(code, text, inAll(RECORD_TEXTS, "store-remedy"))]));
  return FINDINGS.has(code) ? EXIT.checkFailed : EXIT.badInput;
}
