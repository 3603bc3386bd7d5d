import { fingerprintOf } from "../build/input-files.ts";
import { publishedFolder, recordPlace } from "./record-folder.ts";
import { viewCode } from "./record-sources.ts";
import type { RecordView } from "./record-view.ts";
import { isReady, type RehearsalChoice, rehearsalView, wantedRehearsal } from "./rehearsal-record.ts";
import { type ElectionTexts, ensureTranscribed, TRANSCRIBED } from "./transcribed-record.ts";

/** The records that a site is built with: what they follow from, and their views, read only when pages are made. */
export interface SiteRecords {
  /** By what they were made from, and the code that shows them. */
  readonly fingerprint: string;
  readonly views: () => Promise<readonly RecordView[]>;
}

/** The texts of the elections by id, and of the rules by id. */
export interface RecordTexts {
  readonly elections: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
}

/**
 * Makes the transcribed records that are not there yet, and takes the rehearsal where it is ready; making that one takes too long
 * for a build.
 */
export async function siteRecords(
  records: string,
  texts: RecordTexts,
  choice: RehearsalChoice | null,
): Promise<SiteRecords> {
  const code = viewCode();
  const made: { readonly from: string; readonly view: () => Promise<RecordView> }[] = [];
  for (const id of TRANSCRIBED) {
    const own = textsOf(texts, id);
    if (own === null) continue;
    const from = await ensureTranscribed(records, id, own);
    made.push({ from: `${from} ${code}`, view: () => viewFromFolder(records, id) });
  }
  const wanted = choice === null ? null : await wantedRehearsal(records, choice);
  if (wanted !== null && (await isReady(wanted))) {
    made.push({ from: `${wanted.from} ${code}`, view: () => rehearsalView(wanted) });
  }
  return {
    fingerprint: fingerprintOf(made.map(({ from }) => from)),
    views: () => Promise.all(made.map(({ view }) => view())),
  };
}

/** An election's file and its rules; `null` where the site has no such election, or its file is to be refused by its reader. */
function textsOf({ elections, rules }: RecordTexts, id: string): ElectionTexts | null {
  const election = elections[id];
  const law = /"rules":\s*"([^"]+)"/.exec(election ?? "")?.[1];
  const text = law === undefined ? undefined : rules[law];
  return election === undefined || text === undefined ? null : { election, rules: text };
}

async function viewFromFolder(records: string, id: string): Promise<RecordView> {
  const { readRecord } = await import("./read-record.ts");
  const { viewOfRecord } = await import("./view-of-record.ts");
  return viewOfRecord(id, await readRecord(publishedFolder(recordPlace(records, id))));
}
