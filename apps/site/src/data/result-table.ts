import type { RecordView } from "../records/record-view.ts";
import { resultOf } from "../view/result-view.ts";
import type { ShownElection } from "../view/shown-election.ts";
import { csvText } from "./csv.ts";

const COLUMNS = [
  "record",
  "list",
  "name_kk",
  "name_ru",
  "name_en",
  "votes",
  "votes_origin",
  "share_base",
  "share_base_votes",
  "qualified",
  "seats",
  "seats_published",
  "seats_change",
  "rules",
  "rules_sha256",
  "checkpoint_size",
  "checkpoint_root",
] as const;

/**
 * The result table as CSV (RFC 4180, UTF-8, lines end in CR LF), a line for each list in the order of votes. `record` is
 * the kind of data: official, transcribed or a rehearsal. A list's
 * share is `votes` of `share_base_votes`; what is unknown is empty. Each line names the rules, and the checkpoint of the
 * record from which the same votes and seats follow, where there is one.
 */
export function resultTable(shown: ShownElection, record: RecordView | null = null): string {
  const { rows, base } = resultOf(shown);
  const lines = rows.map(({ list, qualified, seats, published, change }) => [
    shown.election.kind,
    list.id,
    list.name.kk,
    list.name.ru,
    list.name.en,
    list.votes.value,
    list.votes.origin,
    base.name,
    base.value,
    qualified,
    seats,
    published,
    change?.seats.change ?? null,
    shown.rules.id,
    shown.hashes.rules,
    record?.checkpoint.size ?? null,
    record?.checkpoint.root ?? null,
  ]);
  return csvText([COLUMNS, ...lines]);
}
