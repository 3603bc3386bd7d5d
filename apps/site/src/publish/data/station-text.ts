import type { RecordView } from "../../records/record-view.ts";
import type { FormTerms, StationView } from "../stations/station-view.ts";

/**
 * A station as JSON: what its page shows, with figures under the names of the form. It names the record, the rules and the
 * entries in which everything stands, with the hash of each leaf; the receipts beside it name the checkpoint.
 */
export function stationText(view: RecordView, terms: FormTerms, station: StationView): string {
  const { record, checkpoint, rules } = view;
  const named = (figures: readonly (number | null)[]) =>
    Object.fromEntries(terms.columns.map(({ about }, i) => [about, figures[i] ?? null]));
  const { filings, seals, ...rest } = station;
  return `${JSON.stringify({
    format: "dauys-station-1",
    record: { kind: record.kind, origin: checkpoint.origin, country: record.country, date: record.date },
    rules: rules === null ? null : { id: rules.id, sha256: rules.sha256 },
    ...rest,
    filings: filings.map(({ figures, changes: _, ...filing }) => ({ ...filing, figures: named(figures) })),
    seals: seals.map(({ figures, ...seal }) => ({ ...seal, figures: named(figures) })),
  })}\n`;
}
