import {
  type FileReason,
  type Fold,
  MOST_BUNDLE,
  MOST_CHECKPOINT,
  MOST_PAYLOAD,
  type RecordFiles,
  type Verification,
} from "@dauys/core/election";
import {
  decodeBundle,
  encodeBase64,
  encodeBundle,
  encodeUtf8,
  type Fault,
  HASH_BYTES,
  parseVerifierKey,
  type Sha256,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tilesOf,
} from "@dauys/core/record";
import { readmeText } from "./bundle-texts.ts";
import { resultsCsv, resultsJson } from "./results-files.ts";

/** A file of a bundle, or the one that could not be had for it. */
export type BundlePart =
  | { readonly ok: true; readonly path: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly path: string; readonly fault: Fault<FileReason> };

/** A verification with a state and a checkpoint: what a bundle is made of. */
export type Bundled = Verification & {
  readonly fold: Fold;
  readonly record: NonNullable<Verification["record"]>;
  readonly checkpoint: NonNullable<Verification["checkpoint"]>;
};

/** Whether a record was read far enough for a bundle. */
export function canBundle(found: Verification): found is Bundled {
  return found.fold !== null && found.record !== null && found.checkpoint !== null;
}

/** The folder in which all files of a bundle stand: the election and the number of entries. */
export function bundleName({ record, checkpoint }: Bundled): string {
  return `${record.election}-${checkpoint.size}`;
}

/**
 * The files of a bundle in their order: what it is, the record as of its checkpoint, the results, and last the hashes of
 * all of them. `files` has to be what was verified, with the same checkpoint.
 */
export async function* bundleParts(
  files: RecordFiles,
  found: Bundled,
  sha256: Sha256,
): AsyncGenerator<BundlePart, void, undefined> {
  const folder = bundleName(found);
  const sums: string[] = [];
  for await (const part of contents(files, found, sha256)) {
    const path = `${folder}/${part.path}`;
    if (!part.ok) {
      yield { ...part, path };
      return;
    }
    sums.push(`${hex(sha256(part.bytes))}  ${part.path}\n`);
    yield { ...part, path };
  }
  yield { ok: true, path: `${folder}/SHA256SUMS`, bytes: encodeUtf8(sums.join("")) };
}

async function* contents(
  files: RecordFiles,
  found: Bundled,
  sha256: Sha256,
): AsyncGenerator<BundlePart, void, undefined> {
  const { fold, record, checkpoint } = found;
  const held = await heldPayloads(files, fold);
  const { origin, root } = checkpoint;
  const size = checkpoint.size.toString();
  const { title, kind, notice = null, date } = record;
  for (const lang of ["kk", "ru", "en"] as const) {
    const text = readmeText({ title, kind, notice, date, origin, size, root, payloads: held.length }, lang);
    yield textPart(`README.${lang}.txt`, text);
  }
  yield await filePart(files, "checkpoint", MOST_CHECKPOINT);
  yield textPart("log.key", `${record.log}\n`);
  yield textPart("log.pem", keyPem(sha256, record.log));
  yield textPart("results.json", resultsJson(fold, { origin, size, root }));
  yield textPart("results.csv", resultsCsv(fold));
  for (const place of tilesOf(Number(checkpoint.size))) yield await tilePart(files, place);
  for (const path of held) yield await filePart(files, path, MOST_PAYLOAD);
}

function textPart(path: string, text: string): BundlePart {
  return { ok: true, path, bytes: encodeUtf8(text) };
}

async function filePart(files: RecordFiles, path: string, most: number): Promise<BundlePart> {
  return { ...(await files.read(path, most)), path };
}

/** Payloads that are at hand, in the order of their hashes; erased ones are never taken, even where they still lie about. */
async function heldPayloads(files: RecordFiles, { payloads }: Fold): Promise<readonly string[]> {
  const paths = [...payloads.values()].flatMap(({ body, erased }) => (erased === null ? [`payload/${body.hash}`] : []));
  const held: string[] = [];
  for (const path of [...new Set(paths)].sort()) if ((await files.read(path, MOST_PAYLOAD)).ok) held.push(path);
  return held;
}

/** A tile or bundle of entries cut to the checkpoint, also where the record has grown and only the full one is left. */
async function tilePart(files: RecordFiles, place: TilePlace): Promise<BundlePart> {
  const path = tilePath(place);
  const most = place.level === "entries" ? MOST_BUNDLE : TILE_WIDTH * HASH_BYTES;
  const own = await files.read(path, most);
  if (own.ok || own.fault.reason !== "not-there" || place.width === TILE_WIDTH) return { ...own, path };
  const full = await files.read(tilePath({ ...place, width: TILE_WIDTH }), most);
  if (!full.ok) return { ...own, path };
  if (place.level !== "entries") return { ok: true, path, bytes: full.bytes.subarray(0, place.width * HASH_BYTES) };
  const decoded = decodeBundle(full.bytes, TILE_WIDTH);
  if (decoded.ok) return { ok: true, path, bytes: encodeBundle(decoded.entries.slice(0, place.width)) };
  return { ok: false, path, fault: { reason: "damaged", message: decoded.fault.message } };
}

const SPKI_ED25519 = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);

/**
 * The record's key as other tools read it.
 * @source RFC 8410, section 4; RFC 7468, section 13
 */
function keyPem(sha256: Sha256, text: string): string {
  const parsed = parseVerifierKey(sha256, text);
  if (!parsed.ok) throw new TypeError(`the key of a record that was opened: ${parsed.fault.message}`);
  const der = Uint8Array.of(...SPKI_ED25519, ...parsed.key.publicKey);
  return `-----BEGIN PUBLIC KEY-----\n${encodeBase64(der)}\n-----END PUBLIC KEY-----\n`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
