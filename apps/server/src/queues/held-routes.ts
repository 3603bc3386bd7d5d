import { z } from "zod";
import { typedEntries } from "../entry/index.ts";
import { type Call, json, page, type Reply, type Route, route } from "../http/index.ts";
import type { HeldView, PublishedView, ThroughputView } from "../pages/queues/held-view.ts";
import { heldTexts } from "../texts/queues.ts";
import { unitTexts } from "../texts/queues-unit.ts";
import { boardOf } from "./board.ts";
import { clockName, clockText } from "./clock-text.ts";
import { rankIn } from "./find-units.ts";
import { heldIn } from "./held.ts";
import { namesOf } from "./person-names.ts";
import { PAGE_SIZE } from "./queue-state.ts";
import { rootsFor } from "./scope.ts";
import { throughputOf } from "./throughput.ts";

const published = z.strictObject({
  q: z.string().max(100).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/** What is held back, what everybody typed, and what observers and proxies read. */
export const heldRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/held",
    summary: "The page of protocols that do not count for now, and what all that is out could change.",
    access: { action: "read-queues" },
    handle: async (call) => page("held", await heldView(call), heldTexts.held[call.lang]),
  }),
  route({
    method: "get",
    path: "/api/v1/held",
    summary: "Protocols that do not count for now, and what all that is out could change.",
    access: { action: "read-queues" },
    handle: async (call) => json(await heldView(call)),
  }),
  route({
    method: "get",
    path: "/:lang/throughput",
    summary: "How many protocols each person typed, how fast, and how often the other entry differed.",
    access: { action: "read-throughput" },
    handle: async (call) => page("throughput", await throughputView(call), heldTexts.throughput[call.lang]),
  }),
  route({
    method: "get",
    path: "/:lang/published",
    summary: "Protocols of somebody's units that stand in the record.",
    access: { action: "read-published" },
    query: published,
    handle: async (call: Call<z.output<typeof published>>): Promise<Reply> =>
      page("published", await publishedView(call), unitTexts.published[call.lang]),
  }),
];

async function heldView({ office, session }: Call): Promise<HeldView> {
  const board = await boardOf(office).fresh();
  const { index } = board;
  const roots = rootsFor(index, session?.person.grants ?? [], "read-queues");
  const found = await office.record.read((fold) => heldIn(fold, index, roots));
  return { at: clockText(index.clock, board.at), clock: clockName(index.clock), ...found };
}

async function throughputView({ office, session }: Call): Promise<ThroughputView> {
  const { index } = await boardOf(office).soon();
  const roots = rootsFor(index, session?.person.grants ?? [], "read-throughput");
  const entries = (await typedEntries(office.tables)).filter(({ unit }) => {
    const row = index.row(unit);
    return row !== undefined && roots.some((root) => index.isWithin(row, root));
  });
  const rows = throughputOf(entries);
  const names = await namesOf(
    office.tables,
    rows.map(({ person }) => person),
  );
  return { rows: rows.map((row) => ({ ...row, person: names.get(row.person) ?? row.person })) };
}

async function publishedView(call: Call<z.output<typeof published>>): Promise<PublishedView> {
  const { office, session, query } = call;
  const { index } = await boardOf(office).fresh();
  const roots = rootsFor(index, session?.person.grants ?? [], "read-published");
  const rank = rankIn(index, query.q.trim());
  const found = index.rows
    .filter((row) => row.record.protocol !== null && roots.some((root) => index.isWithin(row, root)))
    .flatMap((row) => {
      const fits = rank(row);
      return fits === null ? [] : [{ row, fits }];
    })
    .sort((a, b) => a.fits - b.fits);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const at = Math.min(query.page, pages);
  return {
    ...{ clock: clockName(index.clock), q: query.q.trim(), total: found.length, page: at, pages },
    units: found.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE).map(({ row }) => ({
      ...{ unit: row.unit, number: row.number, label: row.label },
      above: index.rows[row.parent]?.label ?? null,
      at: row.record.since === null ? null : clockText(index.clock, Date.parse(row.record.since)),
      entry: row.record.protocol ?? 0,
    })),
  };
}
