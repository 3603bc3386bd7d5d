import { z } from "zod";
import { unitsFor } from "../access/index.ts";
import { type Call, page, type RefusalReply, type Reply, type Route, refuse, route } from "../http/index.ts";
import type { Office } from "../office/index.ts";
import type { QueueQuery, QueueState, Territory } from "../pages/queues/queue-view.ts";
import { inAll } from "../texts/in-all.ts";
import { queueTexts } from "../texts/queues.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { type BoardState, boardOf } from "./board.ts";
import { clockName, clockText } from "./clock-text.ts";
import { type Asker, queueState } from "./queue-state.ts";
import { rootsFor } from "./scope.ts";
import { deadlinesIn } from "./shown-deadlines.ts";
import type { UnitIndex } from "./unit-index.ts";
import { UNIT_STATES } from "./unit-states.ts";

const asked = z.strictObject({
  kind: z.enum(["stations", "others"]).default("stations"),
  state: z.union([z.enum(UNIT_STATES), z.literal("")]).default(""),
  late: z.enum(["", "1"]).default(""),
  within: z.string().max(200).default(""),
  q: z.string().max(100).default(""),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

type Asked = z.output<typeof asked>;

/** The queues as a page, and as what changes on it. */
export const queueRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/queues",
    summary: "The page of the queues: how many units stand where, and the list of them.",
    access: { action: "read-queues" },
    query: asked,
    handle: queuePage,
  }),
  route({
    method: "get",
    path: "/api/v1/queues",
    summary: "How many units stand where, and a page of the list of them; 304 where nothing has changed.",
    access: { action: "read-queues" },
    query: asked,
    quiet: true,
    handle: queueAnswer,
  }),
];

/** What one question is answered with, and the same as text once somebody asked for that. */
interface Known {
  readonly state: Promise<QueueState>;
  text: Promise<string> | null;
}

/** Answers to what many ask at the same time, for as long as nothing changes: by the question and what the asker may see. */
interface Kept {
  readonly revision: string;
  readonly answers: Map<string, Known>;
  /** Whoever stands in the list as the last to have done something. */
  readonly working: ReadonlySet<string | null>;
}

/** People search for many things while nothing changes. */
const MOST_KEPT = 500;

const kept = new WeakMap<UnitIndex, Kept>();

async function queueAnswer(call: Call<Asked>): Promise<Reply> {
  const { office, query, seen } = call;
  const board = await boardOf(office).soon();
  const asker = askerOf(call, board.index);
  if ("kind" in asker) return asker;
  const etag = `"${board.revision}.${asker.roots.join("-")}"`;
  if (seen === etag) return { kind: "unchanged", etag };
  const known = answerTo(office, board, asker, query);
  known.text ??= known.state.then((state) => JSON.stringify(state));
  return { kind: "text", text: await known.text, type: "application/json; charset=utf-8", etag };
}

/**
 * What is answered to a question: the same for all who ask it while nothing changes. What it says of units is read off the board at
 * once; that names are looked up afterwards makes it no answer to a later question.
 */
function answerTo(office: Office, board: BoardState, asker: Asker, query: Asked): Known {
  const { answers, working } = keptAt(board);
  const name = JSON.stringify([query, asker.roots, asker.doer.grants, typesNow(working, asker)]);
  const before = answers.get(name);
  if (before !== undefined) return before;
  if (answers.size >= MOST_KEPT) answers.clear();
  const known: Known = { state: queueState(office, board, asker, queryOf(query)), text: null };
  answers.set(name, known);
  // Nobody is given what failed a second time.
  known.state.catch(() => answers.delete(name));
  return known;
}

function keptAt({ index, revision }: BoardState): Kept {
  const before = kept.get(index);
  if (before?.revision === revision) return before;
  const working = new Set(index.rows.map(({ work }) => work?.by ?? null));
  const now: Kept = { revision, answers: new Map(), working };
  kept.set(index, now);
  return now;
}

/** Whoever types has links of their own: nobody is led to a second entry of what they typed first. */
function typesNow(working: ReadonlySet<string | null>, { doer }: Asker): string | null {
  const types = unitsFor(doer.grants, "type-protocol").length + unitsFor(doer.grants, "type-territorial").length > 0;
  return types && working.has(doer.id) ? doer.id : null;
}

async function queuePage(call: Call<Asked>): Promise<Reply> {
  const board = await boardOf(call.office).fresh();
  const { index } = board;
  const asker = askerOf(call, index);
  if ("kind" in asker) return asker;
  const query = queryOf(call.query);
  const { state } = answerTo(call.office, board, asker, call.query);
  const grants = call.session?.person.grants ?? [];
  const view = {
    query,
    // Nothing changed since, but it was looked at just now.
    state: { ...(await state), at: clockText(index.clock, board.at) },
    territories: territoriesIn(index, rootsFor(index, grants, "read-queues"), query.within),
    deadlines: deadlinesIn(index, asker.roots),
    clock: clockName(index.clock),
  };
  return page("queues", view, queueTexts.queues[call.lang]);
}

function queryOf({ kind, state, late, within, q, page: wanted }: Asked): QueueQuery & { readonly page: number } {
  return {
    ...{ kind, q: q.trim(), page: wanted },
    state: state === "" ? null : state,
    late: late === "1",
    within: within === "" ? null : within,
  };
}

const NOBODY: Asker["doer"] = { id: "", grants: [] };

/** For whom, and inside which units: what somebody chose has to lie inside what their grants reach. */
function askerOf({ session, query }: Call<Asked>, index: UnitIndex): Asker | RefusalReply {
  const doer = session?.person ?? NOBODY;
  const roots = rootsFor(index, doer.grants, "read-queues");
  if (query.within === "") return { doer, roots };
  const row = index.row(query.within);
  if (row !== undefined && roots.some((root) => index.isWithin(row, root))) return { doer, roots: [row.index] };
  return refuse(403, "not-allowed", inAll(refusalTexts, "not-allowed"));
}

/** Territories to choose from: the first ones, what lies directly below each, and the way down to the chosen one. */
function territoriesIn(index: UnitIndex, roots: readonly number[], chosen: string | null): readonly Territory[] {
  const open = new Set<number>(roots);
  for (let at = index.row(chosen ?? "")?.index ?? -1; at >= 0; at = index.rows[at]?.parent ?? -1) open.add(at);
  const inside = (at: number, depth: number): readonly Territory[] => {
    const row = index.rows[at];
    if (row === undefined || row.station) return [];
    const below = open.has(at) ? index.below(at).flatMap((child) => inside(child.index, depth + 1)) : [];
    return [{ unit: row.unit, label: row.label, depth }, ...below];
  };
  return roots.flatMap((root) => inside(root, 0));
}
