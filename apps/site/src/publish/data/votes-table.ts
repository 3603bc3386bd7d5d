import type { Column } from "../../data/column.ts";
import { csvText } from "../../data/csv.ts";
import type { RecordView } from "../../records/record-view.ts";

/** The columns of the table of votes by list. */
export const VOTE_COLUMNS: readonly Column[] = [
  { name: "record", type: "string", description: "Kind of record", required: true },
  { name: "checkpoint_size", type: "integer", description: "Entries of the record that were counted", required: true },
  { name: "rules", type: "string", description: "Version of the rules" },
  { name: "list", type: "string", description: "The list's code in the record", required: true, unique: true },
  { name: "name_kk", type: "string", description: "Name in Kazakh" },
  { name: "name_ru", type: "string", description: "Name in Russian" },
  { name: "name_en", type: "string", description: "Name in English" },
  { name: "colour", type: "string", description: "Colour in which it is drawn, #rrggbb" },
  { name: "votes", type: "integer", description: "Votes in the stations that count" },
  { name: "qualified", type: "boolean", description: "Whether it takes part in the distribution; empty: not decided" },
  { name: "seats", type: "integer", description: "Seats that follow; empty: not decided" },
];

/** The lists in the order of registration, with their votes and what follows from them. */
export function votesTable({ record, checkpoint, rules, lists, result }: RecordView): string {
  const { outcome, votes } = result;
  return csvText([
    VOTE_COLUMNS.map(({ name }) => name),
    ...lists.map(({ id, name, colour }, i) => [
      ...[record.kind, checkpoint.size, rules?.id ?? null, id, name.kk, name.ru, name.en, colour, votes[i] ?? null],
      outcome === null ? null : outcome.qualified.includes(id),
      outcome?.seats == null ? null : (outcome.seats[id] ?? 0),
    ]),
  ]);
}
