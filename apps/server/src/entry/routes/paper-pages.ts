import { formatDateTime, type Lang, message, UTC } from "@dauys/language";
import { grantFor } from "../../access/index.ts";
import { type Call, page, type Reply, type Route, route } from "../../http/index.ts";
import { compareTexts } from "../../texts/entry-compare.ts";
import { scanTexts } from "../../texts/entry-scan.ts";
import { type CustodyNote, custodyNotes } from "../custody.ts";
import { readGround } from "../read-ground.ts";
import { missing } from "../refusals.ts";

const READING = { action: "read-protocols", unit: ({ unit = "" }) => unit } as const;

/** The pages on which papers are compared, photographed and accounted for. */
export const paperPages: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/units/:unit/differences",
    summary: "The page on which two entries are put side by side.",
    access: { action: "settle-differences", unit: ({ unit = "" }) => unit },
    handle: ({ params, lang }) => {
      const unit = params.unit ?? "";
      return page("compare", { unit }, `${message(compareTexts, "title", lang)}: ${unit}`);
    },
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit/scans",
    summary: "The page of the pictures of a unit's papers.",
    access: READING,
    handle: async (call) => {
      const unit = call.params.unit ?? "";
      const title = `${message(scanTexts, "title", call.lang)}: ${unit}`;
      return page("scans", { unit, typing: await mayType(call) }, title);
    },
  }),
  route({
    method: "get",
    path: "/:lang/units/:unit/custody",
    summary: "The page of seals, hand-overs and receipts.",
    access: READING,
    handle: custodyPage,
  }),
];

async function mayType({ office, session, params }: Call): Promise<boolean> {
  const grants = session?.person.grants ?? [];
  return grantFor(await office.record.units(), grants, "type-protocol", params.unit) !== null;
}

async function custodyPage(call: Call): Promise<Reply> {
  const { office, params, lang } = call;
  const ground = await readGround(office, params.unit ?? "");
  if (ground === null) return missing();
  const { unit, form } = ground;
  const places = (form.custody ?? []).map(({ id, label }) => ({ id, label: label[lang] }));
  const labels = new Map(places.map(({ id, label }) => [id, label]));
  const notes = (await custodyNotes(office.tables, unit)).map(({ note, at }) => ({
    kind: note.kind,
    text: textOf(note, labels, lang),
    at: formatDateTime(`${new Date(at).toISOString().slice(0, 19)}Z`, UTC, lang),
  }));
  const title = `${message(scanTexts, "custody-title", lang)}: ${unit}`;
  return page("custody", { unit, typing: await mayType(call), places, notes }, title);
}

function textOf(note: CustodyNote, labels: ReadonlyMap<string, string>, lang: Lang): string {
  if (note.kind === "seal") {
    const place = [labels.get(note.place) ?? note.place, note.thing ?? ""].join(" ").trim();
    return `${place}, ${message(scanTexts, note.when, lang)}: ${note.number}`;
  }
  if (note.kind === "hand-over") return `${note.thing}: ${note.from} → ${note.to}`;
  return `${note.thing} × ${note.copies} → ${note.to}`;
}
