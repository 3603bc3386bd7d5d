import {
  distribute,
  type Fold,
  isHeld,
  isStation,
  levelFindings,
  stationCounts,
  tallyOf,
  type UnitState,
  unitTotals,
} from "@dauys/core/election";
import { totalsOf } from "@dauys/core/tally";

/** The state of a record as a checkpoint says it. */
export interface ResultState {
  readonly origin: string;
  readonly size: string;
  readonly root: string;
}

/** The result that follows from the entries, as JSON: `docs/schema/results.schema.json`. */
export function resultsJson(fold: Fold, checkpoint: ResultState): string {
  const { opened, rules, layout } = fold;
  const tally = tallyOf(fold);
  const totals = layout === null || tally === null ? null : unitTotals(layout, tally, 0);
  const outcome = outcomeOf(fold);
  const seats = outcome?.seats ?? null;
  const value = {
    record: recordOf(opened),
    checkpoint,
    rules: rules === null ? null : { id: rules.rules.id, sha256: rules.sha256 },
    stations: stationCounts(fold),
    totals: totals?.figures ?? null,
    status: outcome?.status ?? null,
    lists: fold.lists.map(({ list, name }, i) => ({
      list,
      name,
      votes: totals?.votes[i] ?? null,
      seats: seats === null ? null : (seats[list] ?? 0),
    })),
    declared: fold.declared.map(({ entry, body }) => ({ entry, series: body.series, seats: body.seats })),
    differences: levelFindings(fold).map(({ unit, entry, comparison }) => ({
      unit,
      entry,
      figures: comparison.differences.map(({ about, own, sum }) => ({ about, own, sum })),
    })),
    erased: [...fold.payloads.values()].flatMap(({ body, erased }) =>
      erased === null ? [] : [{ payload: body.payload, hash: body.hash, ...erased }],
    ),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function recordOf(opened: Fold["opened"]): object | null {
  if (opened === null) return null;
  const { kind, title, notice, country, election, date } = opened;
  return { kind, title, notice: notice ?? null, country, election, date };
}

function outcomeOf(
  fold: Fold,
): { readonly status: string; readonly seats: Readonly<Record<string, number>> | null } | null {
  const now = distribute(fold);
  return now?.result.ok === true ? now.result.outcome : null;
}

/**
 * The figures of every unit as CSV: of each protocol that stands as it was filed (`protocol`), and of each unit above the
 * stations the sum of what counts below it (`sum`). An empty cell is not known. The first column says what kind of record
 * it is, so that no row of a rehearsal is taken for a real one.
 */
export function resultsCsv(fold: Fold): string {
  const { layout, opened } = fold;
  const columns = layout?.columns ?? [];
  const head = ["record", "unit", "level", "below", "state", "what", "entry", ...columns];
  const lines = [head, ...[...fold.units.values()].flatMap((unit) => unitRows(fold, opened?.kind ?? "", unit))];
  return lines.map((cells) => `${cells.map(cell).join(",")}\n`).join("");
}

type Row = readonly (string | number | null)[];

function unitRows(fold: Fold, kind: string, unit: UnitState): readonly Row[] {
  const { name, level, parent, filing } = unit;
  const start = (what: string, entry: number | null): Row => [
    kind,
    name,
    level,
    parent?.name ?? null,
    stateOf(unit),
    what,
    entry,
  ];
  const rows: Row[] = filing === null ? [] : [[...start("protocol", filing.entry), ...filing.figures]];
  const tally = tallyOf(fold);
  const index = tally?.units.indices.get(name);
  if (isStation(unit) || tally === null || index === undefined) return rows.length === 0 ? [start("", null)] : rows;
  const sums = totalsOf(tally, index).map(({ known, unknown }) => (unknown > 0 ? null : known));
  return [...rows, [...start("sum", null), ...sums]];
}

function stateOf(unit: UnitState): string {
  if (unit.invalidated !== null) return "invalidated";
  if (!isStation(unit)) return "";
  return unit.filing === null ? "outstanding" : isHeld(unit) ? "held" : "counted";
}

function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  return value === null ? "" : /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
