import { type Call, jsonUnlessSeen, page, type Reply, type Route, refuse, route } from "../http/index.ts";
import { inAll } from "../texts/in-all.ts";
import { wallTexts } from "../texts/queues.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { boardOf } from "./board.ts";
import { rootsFor } from "./scope.ts";
import { wallOf } from "./wall.ts";

/** Progress for a wall: nothing to press, nobody named. */
export const wallRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/wall",
    summary: "Leads to the wall view of the first territory that somebody reads.",
    access: { action: "read-queues" },
    handle: async ({ office, session, params }) => {
      const { index } = await boardOf(office).soon();
      const [root] = rootsFor(index, session?.person.grants ?? [], "read-queues");
      const unit = index.rows[root ?? -1]?.unit ?? "";
      return { kind: "redirect", to: `/${params.lang}/wall/${encodeURIComponent(unit)}` };
    },
  }),
  route({
    method: "get",
    path: "/:lang/wall/:unit",
    summary: "The wall view: how far a territory has come, in large type.",
    access: { action: "read-queues", unit: ({ unit = "" }) => unit },
    handle: wallPage,
  }),
  route({
    method: "get",
    path: "/api/v1/units/:unit/progress",
    summary: "How far a unit has come, and each of those directly below it; 304 where nothing has changed.",
    access: { action: "read-queues", unit: ({ unit = "" }) => unit },
    quiet: true,
    handle: async ({ office, params, seen }) => {
      const board = await boardOf(office).soon();
      const row = board.index.row(params.unit ?? "");
      if (row === undefined) return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
      return jsonUnlessSeen(board.revision, seen, () => wallOf(board, row));
    },
  }),
];

async function wallPage({ office, params, lang }: Call): Promise<Reply> {
  const board = await boardOf(office).fresh();
  const row = board.index.row(params.unit ?? "");
  if (row === undefined) return refuse(404, "not-found", inAll(refusalTexts, "not-found"));
  const name = row.label?.[lang] ?? row.unit;
  return page("wall", wallOf(board, row), `${name}: ${wallTexts.wall[lang].toLowerCase()}`);
}
