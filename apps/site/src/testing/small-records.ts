import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MadeRehearsal, makeRehearsal, type RehearsalInput } from "../records/make-rehearsal.ts";
import { readRecord } from "../records/read-record.ts";
import { publishedFolder, recordPlace } from "../records/record-folder.ts";
import type { RecordView } from "../records/record-view.ts";
import { ensureTranscribed } from "../records/transcribed-record.ts";
import { viewOfRecord } from "../records/view-of-record.ts";

const ROOT = new URL("../../../../", import.meta.url);

/** A text of the project by its path from the root. */
export function houseText(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** A rehearsal small enough for a test: every second kind of slip that can be left standing is. */
export const SMALL: Required<Pick<RehearsalInput, "stations" | "slips" | "unmended">> = {
  stations: 68,
  slips: 17,
  unmended: 2,
};

/** A small rehearsal, made in memory. */
export function smallRehearsal(): MadeRehearsal {
  return makeRehearsal({ ...SMALL, rules: houseText("rules/kz-2020-05.json"), form: houseText("forms/kz-2021.json") });
}

/** The views of the records that a site has: that of 2021 as transcribed, and a small rehearsal. */
export async function smallRecords(): Promise<readonly RecordView[]> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-records-"));
  try {
    const texts = { election: houseText("elections/kz-2021/election.json"), rules: houseText("rules/kz-2020-05.json") };
    await ensureTranscribed(folder, "kz-2021", texts);
    const transcribed = await readRecord(publishedFolder(recordPlace(folder, "kz-2021")));
    return [viewOfRecord("kz-2021", transcribed), viewOfRecord("rehearsal", smallRehearsal())];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
