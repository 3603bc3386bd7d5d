import { type Access, type Call, json, type Reply, type Route, route } from "../../http/index.ts";
import { currentPaper } from "../current-paper.ts";
import { papersOf } from "../paper-rows.ts";
import { readGround } from "../read-ground.ts";
import { conflict, missing, unfit } from "../refusals.ts";
import { pictureHead } from "../scans/picture-head.ts";
import { isPlainPng } from "../scans/plain-png.ts";
import { scanFiles } from "../scans/scan-files.ts";
import { noteRedacted, noteScan, scanBy, scansOf } from "../scans/scan-rows.ts";
import { actorOf } from "../who.ts";
import { redactedAnswer, scanAnswer, scansAnswer } from "./answers.ts";

/** The most that a picture may take, in bytes, and what it may unfold to, in points. */
const MOST_BYTES = 20_000_000;
const MOST_SIDE = 12_000;
const MOST_POINTS = 80_000_000;

const TYPING: Access = { action: "type-protocol", unit: ({ unit = "" }) => unit };
const READING: Access = { action: "read-protocols", unit: ({ unit = "" }) => unit };
const BASE = "/api/v1/units/:unit/scans";

/** The routes of pictures: the original is kept as it came, and a copy with covered places beside it. */
export const scanRoutes: readonly Route[] = [
  route({
    method: "get",
    path: BASE,
    summary: "The pictures of a unit's papers.",
    access: READING,
    answer: scansAnswer,
    handle: async ({ office, params }) => json({ scans: await scansOf(office.tables, params.unit ?? "") }),
  }),
  route({
    method: "post",
    path: BASE,
    summary: "Takes in a picture of a unit's paper, JPEG, PNG or PDF, and keeps it unchanged under its hash.",
    access: TYPING,
    upload: { types: ["image/jpeg", "image/png", "application/pdf"], most: MOST_BYTES },
    answer: scanAnswer,
    handle: takeIn,
  }),
  route({
    method: "get",
    path: `${BASE}/:sha256`,
    summary: "The original of a picture, under the type that its bytes say.",
    access: READING,
    handle: (call) => sendFile(call, "original"),
  }),
  route({
    method: "get",
    path: `${BASE}/:sha256/redacted`,
    summary: "The copy of a picture in which something is covered.",
    access: READING,
    handle: (call) => sendFile(call, "redacted"),
  }),
  route({
    method: "post",
    path: `${BASE}/:sha256/redacted`,
    summary: "Takes in the copy of a picture in which something is covered: a plain PNG of the same size.",
    access: TYPING,
    upload: { types: ["image/png"], most: MOST_BYTES * 2 },
    answer: redactedAnswer,
    handle: takeInRedacted,
  }),
];

async function takeIn(call: Call): Promise<Reply> {
  const { office, params } = call;
  const bytes = call.body as Uint8Array;
  const unit = params.unit ?? "";
  const head = pictureHead(bytes);
  if (head === null) return unfit("not-an-image");
  const { type, width, height } = head;
  if (width !== null && !isShowable(width, height)) return unfit("too-many-pixels");
  const ground = await readGround(office, unit);
  if (ground === null) return missing();
  const current = currentPaper(await papersOf(office.tables, unit), ground, false);
  const round = current.kind === "open" ? current.paper.round : current.kind === "new" ? current.round : 1;
  const { person, now: at } = actorOf(call);
  const sha256 = await scanFiles(office.folder).keep(bytes);
  const scan = { sha256, round, type, size: bytes.length, width, height, at };
  const other = await office.tables.transaction((statements) => noteScan(statements, unit, scan, person));
  return other === null ? json(scan, 201) : conflict("scan-elsewhere");
}

function isShowable(width: number, height: number): boolean {
  const sides = [width, height];
  return sides.every((side) => side > 0 && side <= MOST_SIDE) && width * height <= MOST_POINTS;
}

async function takeInRedacted(call: Call): Promise<Reply> {
  const { office, params } = call;
  const bytes = call.body as Uint8Array;
  const [unit, sha256] = [params.unit ?? "", params.sha256 ?? ""];
  const scan = await scanBy(office.tables, unit, sha256);
  if (scan === null) return missing();
  if (scan.width === null || scan.height === null) return unfit("no-redaction");
  const head = pictureHead(bytes);
  // A camera that was held upright says so beside the picture: drawn, its sides are the other way round.
  const size = [head?.width ?? 0, head?.height ?? 0].toSorted((a, b) => a - b).join();
  const same = size === [scan.width, scan.height].toSorted((a, b) => a - b).join();
  if (!same || !isPlainPng(bytes)) return unfit("not-plain-png");
  const { person, now: at } = actorOf(call);
  const redacted = await scanFiles(office.folder).keep(bytes);
  const noted = { sha256: redacted, size: bytes.length, person, at };
  await office.tables.transaction((statements) => noteRedacted(statements, unit, sha256, noted));
  return json({ redacted }, 201);
}

async function sendFile({ office, params }: Call, which: "original" | "redacted"): Promise<Reply> {
  const scan = await scanBy(office.tables, params.unit ?? "", params.sha256 ?? "");
  if (scan === null || (which === "redacted" && scan.redacted === null)) return missing();
  const bytes = await scanFiles(office.folder).read(which === "redacted" ? (scan.redacted ?? "") : scan.sha256);
  const type = which === "redacted" ? "image/png" : scan.type;
  // A PDF can do much more than show a picture: it is saved, not shown.
  const name = type === "application/pdf" ? `${scan.sha256.slice(0, 12)}.pdf` : null;
  return { kind: "file", bytes, type, name };
}
