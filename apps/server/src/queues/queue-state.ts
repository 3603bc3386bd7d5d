import type { UnitTree } from "../access/index.ts";
import type { Office } from "../office/index.ts";
import type { QueueQuery, QueueRow, QueueState, StateCount } from "../pages/queues/queue-view.ts";
import type { BoardState } from "./board.ts";
import { clockText } from "./clock-text.ts";
import { isLate, listUnits } from "./list-units.ts";
import { namesOf } from "./person-names.ts";
import { actionsFor, type Doer } from "./unit-actions.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-row.ts";
import { UNIT_STATES } from "./unit-states.ts";

/** Units on a page of the list. */
export const PAGE_SIZE = 50;

/** For whom the queues are shown. */
export interface Asker {
  readonly doer: Doer;
  /** The units inside which, by their indices. */
  readonly roots: readonly number[];
}

/** What the queues show to somebody who asked for something. */
export async function queueState(
  office: Office,
  board: BoardState,
  asker: Asker,
  query: QueueQuery & { readonly page: number },
): Promise<QueueState> {
  const { index } = board;
  const tree = treeOf(index);
  const now = board.at;
  const filter = { ...query, roots: asker.roots, search: query.q, size: PAGE_SIZE };
  const { rows, ...listed } = listUnits(index, filter, now);
  const shown = rows.map((row) => rowView(index, row, { tree, doer: asker.doer, now }));
  const counted = countsIn(index, asker.roots, query.kind, now);
  const people = rows.flatMap((row) => sinceOf(row).person ?? []);
  const names = await namesOf(office.tables, people);
  const named = shown.map((row) => (row.by === null ? row : { ...row, by: names.get(row.by) ?? row.by }));
  return { at: clockText(index.clock, now), ...counted, rows: named, ...listed };
}

/** How many units inside some stand where. */
function countsIn(
  index: UnitIndex,
  roots: readonly number[],
  kind: QueueQuery["kind"],
  now: number,
): Pick<QueueState, "counts" | "all" | "allRegistered" | "unknownRegistered" | "late"> {
  const counts = kind === "stations" ? index.stations : index.others;
  const each = roots.map((root) => counts.of(root));
  const sum = (of: (one: (typeof each)[number]) => number): number => each.reduce((all, one) => all + of(one), 0);
  const passed = index.terms.flatMap(({ at }, i) => (at < now ? [i] : []));
  return {
    counts: UNIT_STATES.map((state): StateCount => {
      return { state, units: sum(({ units }) => units[state]), registered: sum(({ registered }) => registered[state]) };
    }),
    all: sum(({ all }) => all),
    allRegistered: sum(({ allRegistered }) => allRegistered),
    unknownRegistered: sum(({ unknownRegistered }) => unknownRegistered),
    late: roots.reduce((all, root) => all + counts.late(root, passed), 0),
  };
}

interface Showing {
  readonly tree: UnitTree;
  readonly doer: Doer;
  readonly now: number;
}

/** A unit as a list shows it; `by` is still the id of a person where somebody works on it. */
export function rowView(index: UnitIndex, row: UnitRow, { tree, doer, now }: Showing): QueueRow {
  const above = index.rows[row.parent];
  const { at, person, commission } = sinceOf(row);
  return {
    ...{ unit: row.unit, number: row.number, label: row.label, registered: row.registered, state: row.state },
    above: above === undefined ? null : (above.label ?? { kk: above.unit, ru: above.unit, en: above.unit }),
    since: at === null ? null : clockText(index.clock, at),
    by: person ?? commission,
    late: isLate(index, row, now),
    links: actionsFor(tree, doer, row),
  };
}

/** Since when a unit stands where it does, and who brought it there: somebody of the office, or a commission in the record. */
export function sinceOf({ record, work }: UnitRow): {
  readonly at: number | null;
  readonly person: string | null;
  readonly commission: string | null;
} {
  const working = work !== null && record.state !== "invalidated";
  if (working && (record.protocol === null || work.correction === "recount")) {
    return { at: work.since, person: work.by, commission: null };
  }
  return { at: record.since === null ? null : Date.parse(record.since), person: null, commission: record.by };
}

/** The units of an index as the question of who may do what sees them. */
export function treeOf(index: UnitIndex): UnitTree {
  return {
    above: (unit) => {
      const row = index.row(unit);
      return row === undefined ? undefined : (index.rows[row.parent]?.unit ?? null);
    },
  };
}
