import type { Fold, UnitState } from "@dauys/core/election";
import { z } from "zod";
import { grantFor } from "../access/index.ts";
import { type Call, json, page, type Reply, type Route, refuse, route } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import type { QueueRow } from "../pages/queues/queue-view.ts";
import type { UnitView } from "../pages/queues/unit-view.ts";
import { papersOffered, type Reader } from "../papers/offered.ts";
import { inAll } from "../texts/in-all.ts";
import { queueTexts } from "../texts/queues.ts";
import { unitTexts } from "../texts/queues-unit.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { boardOf } from "./board.ts";
import { clockName } from "./clock-text.ts";
import { chain, historyOf } from "./history.ts";
import { namesOf } from "./person-names.ts";
import { rowView, sinceOf, treeOf } from "./queue-state.ts";
import { receiptOf } from "./receipts.ts";
import { shownProtocol } from "./shown-protocol.ts";
import { shownSums } from "./shown-sums.ts";
import { actionsFor } from "./unit-actions.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-row.ts";

const ofUnit = ({ unit = "" }: Readonly<Record<string, string>>): string => unit;

/** One unit: its page, its protocol as data, receipts of its entries. */
export const unitRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/units/:unit",
    summary: "The page of one unit: its protocol and history; for whoever works on it also where it stands.",
    access: { action: "read-published", unit: ofUnit },
    handle: unitPage,
  }),
  route({
    method: "get",
    path: "/api/v1/units/:unit/protocol",
    summary: "A unit's protocol as it stands in the record, with its findings, sums and history.",
    access: { action: "read-published", unit: ofUnit },
    handle: async (call) => {
      const view = await viewOf(call);
      if (view === null) return notFound();
      const { unit, protocol, sums, history } = view;
      return json({ unit, protocol, sums, history });
    },
  }),
  route({
    method: "get",
    path: "/api/v1/units/:unit/receipts/:entry",
    summary: "The receipt of a unit's entry: a C2SP tlog-proof file.",
    access: { action: "read-published", unit: ofUnit },
    handle: receipt,
  }),
];

async function unitPage(call: Call): Promise<Reply> {
  const view = await viewOf(call);
  if (view === null) return notFound();
  const { lang } = call;
  const code = view.label === null ? view.unit : `${view.label[lang]} (${view.unit})`;
  const title =
    view.number === null ? code : `${inAll(queueTexts, "station", { number: String(view.number) })[lang]} · ${code}`;
  return page("unit", view, title);
}

/** What somebody may see of a unit: where it stands, and what waits, only those who work on protocols there. */
async function viewOf({ office, session, params }: Call): Promise<UnitView | null> {
  const board = await boardOf(office).fresh();
  const { index } = board;
  const row = index.row(params.unit ?? "");
  if (row === undefined) return null;
  const doer = session?.person ?? { id: "", grants: [] };
  const tree = treeOf(index);
  const isInside = grantFor(tree, doer.grants, "read-protocols", row.unit) !== null;
  const showing = { tree, doer, now: board.at };
  const standing = (one: UnitRow): QueueRow | null => (isInside ? rowView(index, one, showing) : null);
  const seen = await office.record.read((fold) => {
    const unit = fold.units.get(row.unit);
    return unit === undefined ? null : recordedView(fold, unit, index, isInside ? "worker" : "outsider");
  });
  if (seen === null) return null;
  return {
    ...seen,
    ...{ unit: row.unit, label: row.label, number: row.number, registered: row.registered },
    path: pathOf(index, row),
    standing: await withName(office, standing(row), row),
    below: index.below(row.index).map((one) => ({ unit: one.unit, label: one.label, standing: standing(one) })),
    links: actionsFor(tree, doer, row, true),
    clock: clockName(index.clock),
  };
}

type Recorded = Pick<UnitView, "protocol" | "sums" | "history" | "delivered" | "papers">;

function recordedView(fold: Fold, unit: UnitState, { clock }: UnitIndex, reader: Reader): Recorded {
  const { layout } = fold;
  const { filing } = unit;
  return {
    delivered: unit.delivered,
    protocol: filing === null || layout === null ? null : shownProtocol(fold, layout, unit, filing),
    sums: shownSums(fold, unit),
    history: historyOf(fold, unit, clock),
    papers: papersOffered(fold, unit, reader),
  };
}

function pathOf({ rows }: UnitIndex, row: UnitRow): UnitView["path"] {
  const found: UnitView["path"][number][] = [];
  for (let at = row.parent; at >= 0; at = rows[at]?.parent ?? -1) {
    const above = rows[at];
    if (above !== undefined) found.unshift({ unit: above.unit, label: above.label });
  }
  return found;
}

async function withName({ tables }: Office, shown: QueueRow | null, row: UnitRow): Promise<QueueRow | null> {
  const { person } = sinceOf(row);
  if (shown === null || person === null) return shown;
  return { ...shown, by: (await namesOf(tables, [person])).get(person) ?? person };
}

async function receipt({ office, params }: Call): Promise<Reply> {
  const read = z.coerce.number().int().min(0).safeParse(params.entry);
  if (!read.success) return notFound();
  const entry = read.data;
  const known = await office.record.read((fold) => entriesOf(fold.units.get(params.unit ?? "")).includes(entry));
  if (!known) return notFound();
  const bytes = await receiptOf(office.record.store, entry);
  if (bytes === null) return refuse(409, "no-checkpoint-yet", unitTexts["no-receipt"]);
  const name = `${params.unit}-${entry}.tlog-proof`;
  return { kind: "file", bytes, type: "text/plain; charset=utf-8", name };
}

/** The entries of a unit of which receipts are handed out: everything that its commission filed. */
function entriesOf(unit: UnitState | undefined): readonly number[] {
  if (unit === undefined) return [];
  const filings = [...unit.earlier, ...(unit.filing === null ? [] : [unit.filing])].flatMap(chain);
  return [...filings, ...unit.seals].map(({ entry }) => entry);
}

function notFound(): Reply {
  return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
}
