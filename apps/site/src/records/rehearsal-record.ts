import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HOUSE_ROOT } from "../build/house.ts";
import { hasView, keepView, readView } from "./kept-view.ts";
import type { RehearsalInput } from "./make-rehearsal.ts";
import { publishedFolder, putRecord, readMade, recordPlace } from "./record-folder.ts";
import { recordSources, viewCode } from "./record-sources.ts";
import type { RecordView } from "./record-view.ts";

/** The part of the addresses of the rehearsal's pages, and its folder among the records. */
export const REHEARSAL = "rehearsal";

/** Rules and form that the rehearsal borrows. */
const BORROWED = { rules: "rules/kz-2020-05.json", form: "forms/kz-2021.json" } as const;

/** The options of the site's rehearsal that can be chosen. */
export type RehearsalChoice = Pick<RehearsalInput, "seed" | "stations" | "slips" | "unmended">;

/** The texts of the rules and the form that the rehearsal borrows. */
export async function borrowed(): Promise<Pick<RehearsalInput, "rules" | "form">> {
  const read = (path: string): Promise<string> => readFile(join(HOUSE_ROOT, path), "utf8");
  return { rules: await read(BORROWED.rules), form: await read(BORROWED.form) };
}

/** The rehearsal as it should be: what it is made from, and by which code it is shown. */
export interface WantedRehearsal {
  readonly place: string;
  readonly input: RehearsalInput;
  readonly from: string;
  readonly code: string;
}

/** What the site's rehearsal should be now. */
export async function wantedRehearsal(records: string, choice: RehearsalChoice): Promise<WantedRehearsal> {
  const input: RehearsalInput = { ...choice, ...(await borrowed()) };
  const from = recordSources("rehearsal").add("input", JSON.stringify(input)).toString();
  return { place: recordPlace(records, REHEARSAL), input, from, code: viewCode() };
}

/** Whether the rehearsal is there as it should be, with its view: then nothing has to be made. */
export async function isReady({ place, from, code }: WantedRehearsal): Promise<boolean> {
  return (await readMade(place))?.from === from && hasView(place, code);
}

/** The view of a rehearsal that is ready. */
export function rehearsalView({ place, code }: WantedRehearsal): Promise<RecordView> {
  return readView(place, code);
}

/**
 * Makes the rehearsal and its view where they are not there. Takes about ten seconds for the whole country, and is for a thread
 * of its own.
 */
export async function ensureRehearsal(
  wanted: WantedRehearsal,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const { place, input, from, code } = wanted;
  if (await isReady(wanted)) return;
  const { viewOfRecord } = await import("./view-of-record.ts");
  if ((await readMade(place))?.from === from) {
    const { readRecord } = await import("./read-record.ts");
    return keepView(place, code, viewOfRecord(REHEARSAL, await readRecord(publishedFolder(place))));
  }
  const { makeRehearsal } = await import("./make-rehearsal.ts");
  const made = makeRehearsal(input, progress);
  await putRecord(place, made.files, from);
  await keepView(place, code, viewOfRecord(REHEARSAL, made));
}
