import { message } from "@dauys/language";
import { z } from "zod";
import { type Grant, grantFor } from "../../access/index.ts";
import { type Call, page, type Reply, type Route, route } from "../../http/index.ts";
import { entryTexts } from "../../texts/entry.ts";
import { readGround } from "../read-ground.ts";
import { missing } from "../refusals.ts";

/** The pages on which papers are typed. */
export const entryPages: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/entry",
    summary: "The page on which somebody says which paper is to be typed.",
    access: { action: "type-protocol" },
    query: z.strictObject({ unit: z.string().trim().min(1).max(200).optional() }),
    handle: findPaper,
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit/entry",
    summary: "The page on which a station's protocol is typed.",
    access: { action: "type-protocol", unit: ({ unit = "" }) => unit },
    handle: (call) => entryPage(call, "station"),
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit/territorial-entry",
    summary: "The page on which a territorial protocol is typed.",
    access: { action: "type-territorial", unit: ({ unit = "" }) => unit },
    handle: (call) => entryPage(call, "territorial"),
  }),
];

const TAIL = { station: "entry", territorial: "territorial-entry" } as const;

async function entryPage({ office, params, session, lang }: Call, kind: keyof typeof TAIL): Promise<Reply> {
  const ground = await readGround(office, params.unit ?? "");
  if (ground === null || ground.kind !== kind) return missing();
  const { unit, label } = ground;
  const path = `/api/v1/units/${encodeURIComponent(unit)}/${TAIL[kind]}`;
  const title = `${message(entryTexts, kind, lang)}: ${label === null ? unit : `${label[lang]} (${unit})`}`;
  return page("entry", { path, unit, person: session?.person.id ?? "" }, title);
}

async function findPaper(call: Call<{ readonly unit?: string | undefined }>): Promise<Reply> {
  const { office, session, lang, query } = call;
  const grants = session?.person.grants ?? [];
  const to = query.unit === undefined ? null : await addressOf(call, grants, query.unit);
  if (to !== null) return { kind: "redirect", to: `/${lang}${to}` };
  const rows = await office.tables.query<{ unit: string; kind: keyof typeof TAIL }>(
    `SELECT p.unit, p.kind FROM entry_drafts d JOIN entry_papers p ON p.id = d.paper
     WHERE d.person = $1 AND d.state <> 'done' AND p.state IN ('first', 'second', 'first-done') ORDER BY d.opened`,
    [session?.person.id ?? ""],
  );
  const mine = rows.map(({ unit, kind }) => ({ unit, href: `/units/${encodeURIComponent(unit)}/${TAIL[kind]}` }));
  const importing = grants.some(({ role }) => role === "territorial-clerk");
  return page("find-paper", { unknown: query.unit ?? null, mine, importing }, message(entryTexts, "find-title", lang));
}

/** Where somebody types the paper of a unit; `null` where they may not, or there is no such unit. */
async function addressOf({ office }: Call, grants: readonly Grant[], unit: string): Promise<string | null> {
  const ground = await readGround(office, unit);
  if (ground === null) return null;
  const action = ground.kind === "station" ? "type-protocol" : "type-territorial";
  if (grantFor(await office.record.units(), grants, action, unit) === null) return null;
  return `/units/${encodeURIComponent(unit)}/${TAIL[ground.kind]}`;
}
