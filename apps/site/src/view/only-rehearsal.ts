import type { RecordView } from "../records/record-view.ts";
import type { ShownElection } from "./shown-election.ts";

/** Whether a site shows nothing but rehearsals: then its pages of no single record say so too. */
export function onlyRehearsals(elections: readonly ShownElection[], counts: readonly RecordView[]): boolean {
  return elections.length === 0 && counts.length > 0 && counts.every(({ record }) => record.kind === "rehearsal");
}
