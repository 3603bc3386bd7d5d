import type { Statements } from "@dauys/store/tables";
import { z } from "zod";
import { type Access, type Call, json, type Reply, type Route, route } from "../../http/index.ts";
import { currentPaper } from "../current-paper.ts";
import { papersOf } from "../paper-rows.ts";
import { readGround } from "../read-ground.ts";
import { conflict, missing, unfit } from "../refusals.ts";
import { type Copy, copiesOf } from "../scans/copy-rows.ts";
import { keepCopy, readCopy } from "../scans/keep-copy.ts";
import { pictureHead } from "../scans/picture-head.ts";
import { isCopyOf, plainPicture } from "../scans/plain-picture.ts";
import { scanFiles } from "../scans/scan-files.ts";
import { noteScan, type Scan, scanBy, scansOf } from "../scans/scan-rows.ts";
import { actorOf } from "../who.ts";
import { redactedAnswer, scanAnswer, scansAnswer } from "./answers.ts";
import { reasonText } from "./shapes.ts";

/** The most that a picture may take, in bytes, and what it may unfold to, in points. */
const MOST_BYTES = 20_000_000;
const MOST_SIDE = 12_000;
const MOST_POINTS = 80_000_000;
/** The most that a copy for the public may take, in bytes: somebody opens it on a phone. */
const MOST_COPY_BYTES = 10_000_000;

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
    handle: async ({ office, params }) => json({ scans: await withCopies(office.tables, params.unit ?? "") }),
  }),
  route({
    method: "post",
    path: BASE,
    summary: "Takes in a picture of a unit's paper, JPEG, PNG or PDF, and keeps it unchanged under its hash.",
    access: TYPING,
    counts: "costly",
    upload: { types: ["image/jpeg", "image/png", "application/pdf"], most: MOST_BYTES },
    answer: scanAnswer,
    handle: takeIn,
  }),
  route({
    method: "get",
    path: `${BASE}/:sha256`,
    summary: "The original of a picture, under the type that its bytes say.",
    access: READING,
    counts: "costly",
    handle: sendOriginal,
  }),
  route({
    method: "get",
    path: `${BASE}/:sha256/redacted`,
    summary: "The copy of a picture in which something is covered.",
    access: READING,
    counts: "costly",
    handle: sendCopy,
  }),
  route({
    method: "post",
    path: `${BASE}/:sha256/redacted`,
    summary:
      "Takes in the copy of a picture in which something is covered, with what and why: a PNG or JPEG with nothing else in it.",
    access: TYPING,
    counts: "costly",
    query: z.strictObject({ covered: reasonText }),
    upload: { types: ["image/png", "image/jpeg"], most: MOST_COPY_BYTES },
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

async function takeInRedacted(call: Call<{ readonly covered: string }>): Promise<Reply> {
  const { office, params, query } = call;
  const bytes = call.body as Uint8Array;
  const [unit, sha256] = [params.unit ?? "", params.sha256 ?? ""];
  const scan = await scanBy(office.tables, unit, sha256);
  if (scan === null) return missing();
  const { width, height } = scan;
  if (width === null || height === null) return unfit("no-redaction");
  const picture = plainPicture(bytes);
  if (picture === null || !isCopyOf(picture, { width, height })) return unfit("not-plain");
  const shelf = { tables: office.tables, store: office.record.store };
  const given = { unit, scan: sha256, bytes, picture, covered: query.covered };
  const copy = await keepCopy(shelf, given, actorOf(call));
  return copy === null ? conflict("copy-proposed") : json({ redacted: copy.sha256, hash: copy.hash }, 201);
}

/** Each picture with its copies: those that wait, are before a commission, or are in the record. */
async function withCopies(statements: Statements, unit: string): Promise<readonly ShownScan[]> {
  const copies = await copiesOf(statements, unit);
  return (await scansOf(statements, unit)).map((scan) => ({
    ...scan,
    copies: copies.filter((copy) => copy.scan === scan.sha256),
  }));
}

/** A picture as it is listed. */
export interface ShownScan extends Scan {
  readonly copies: readonly Copy[];
}

async function sendOriginal({ office, params }: Call): Promise<Reply> {
  const scan = await scanBy(office.tables, params.unit ?? "", params.sha256 ?? "");
  if (scan === null) return missing();
  const bytes = await scanFiles(office.folder).read(scan.sha256);
  // A PDF can do much more than show a picture: it is saved, not shown.
  const name = scan.type === "application/pdf" ? `${scan.sha256.slice(0, 12)}.pdf` : null;
  return { kind: "file", bytes, type: scan.type, name };
}

/** The newest copy of a picture; what was erased is not there. */
async function sendCopy({ office, params }: Call): Promise<Reply> {
  const copies = await copiesOf(office.tables, params.unit ?? "");
  const copy = copies.findLast(({ scan }) => scan === params.sha256);
  const bytes = copy === undefined ? null : await readCopy(office.record.store, copy.hash);
  return copy === undefined || bytes === null ? missing() : { kind: "file", bytes, type: copy.type, name: null };
}
