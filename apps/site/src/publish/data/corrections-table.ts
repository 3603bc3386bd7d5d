import type { Column } from "../../data/column.ts";
import { csvText } from "../../data/csv.ts";
import type { CorrectionView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";

/** The columns of the table of corrections: a line for each figure that changed, or one where none did. */
export const CORRECTION_COLUMNS: readonly Column[] = [
  { name: "record", type: "string", description: "Kind of record", required: true },
  { name: "entry", type: "integer", description: "Entry that holds the new protocol", required: true },
  { name: "replaces", type: "integer", description: "Entry of the protocol before", required: true },
  { name: "unit", type: "string", description: "Code of the unit", required: true },
  { name: "level", type: "string", description: "Level of the unit" },
  {
    name: "kind",
    type: "string",
    description: "Kind of correction",
    required: true,
    enum: ["transcription-fix", "recount", "re-issue"],
  },
  { name: "reason", type: "string", description: "The reason as it was written" },
  { name: "by", type: "string", description: "Commission that filed it" },
  { name: "received", type: "datetime", description: "When it reached the record" },
  { name: "figure", type: "string", description: "What the figure is called; empty: no figure changed" },
  { name: "before", type: "integer", description: "The figure before; empty: not known" },
  { name: "after", type: "integer", description: "The figure after; empty: not known" },
];

/** All corrections of a record with every figure that they changed. */
export function correctionsTable({ record, mended }: RecordView): string {
  const start = ({ entry, replaces, place, correction, by, received }: CorrectionView) => [
    ...[record.kind, entry, replaces, place.unit, place.level, correction.kind, correction.reason, by, received],
  ];
  return csvText([
    CORRECTION_COLUMNS.map(({ name }) => name),
    ...mended.corrections.flatMap((correction) => {
      if (correction.changes.length === 0) return [[...start(correction), null, null, null]];
      return correction.changes.map(({ label, before, after }) => [...start(correction), label.en, before, after]);
    }),
  ]);
}
