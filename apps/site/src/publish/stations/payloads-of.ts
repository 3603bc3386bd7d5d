import type { Fold, SealedPayload } from "@dauys/core/election";
import { SALT_BYTES } from "@dauys/core/record";
import { type SniffedPicture, sniffedPicture } from "./sniffed-picture.ts";
import type { PayloadView } from "./station-view.ts";

/** Endings of pictures. Nothing else is shown, whatever the record calls it: the rest is read as the record has it. */
const ENDINGS: Readonly<Record<SniffedPicture["media"], string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

/** A scan of a protocol by its name in the record, after the original: and what is covered in it, with who covered it. */
const SCAN_NAME = /^scan-([0-9a-f]{64})(-[0-9]+)?$/;
const COVERED = /^(.+) \(([^()]+\/[a-z-]+)\)$/s;

/** Files that were looked into once, without their salt: who publishes again knows the same bytes by the same object. */
const seen = new WeakMap<Uint8Array, { readonly content: Uint8Array; readonly picture: SniffedPicture | null }>();

/** What was found of a record's fold once, as long as no entry is added. */
const found = new WeakMap<Fold, { readonly entries: number; readonly byUnit: ReadonlyMap<string, Sealed> }>();
type Sealed = readonly SealedPayload[];

/** Payloads sealed about a unit, in the order of the record: scans of its protocols, as far as they may be seen. */
function sealedAbout(fold: Fold, unit: string): Sealed {
  const known = found.get(fold);
  if (known?.entries === fold.entries) return known.byUnit.get(unit) ?? [];
  const about = [...fold.payloads.values()].filter(({ body }) => body.unit !== undefined);
  const byUnit = Map.groupBy(about, ({ body }) => body.unit as string);
  found.set(fold, { entries: fold.entries, byUnit });
  return byUnit.get(unit) ?? [];
}

/** A record's files as far as payloads stand among them. */
type Published = ReadonlyMap<string, Uint8Array>;

/** The payloads of a unit as its page shows them; without `published` none of them is. */
export function payloadsOf(fold: Fold, unit: string, published: Published = new Map()): readonly PayloadView[] {
  return sealedAbout(fold, unit).map((sealed) => {
    const { entry, body, erased } = sealed;
    const file = fileOf(sealed, published);
    const picture = file === undefined ? null : pictureOf(body, file);
    return {
      entry,
      what: body.what,
      scan: scanOf(body),
      media: body.media,
      bytes: body.bytes,
      hash: body.hash,
      published: file !== undefined,
      file: picture === null ? null : payloadName(body.hash, picture),
      picture: picture === null ? null : { width: picture.width, height: picture.height },
      erased: erased === null ? null : { entry: erased.entry, ground: erased.ground },
    };
  });
}

/** The pictures among payloads without their salt, by their names in the folder of data. */
export function payloadFiles(fold: Fold, published: Published): ReadonlyMap<string, () => Uint8Array> {
  const files = new Map<string, () => Uint8Array>();
  for (const sealed of fold.payloads.values()) {
    const { body } = sealed;
    const file = body.unit === undefined ? undefined : fileOf(sealed, published);
    const picture = file === undefined ? null : pictureOf(body, file);
    if (file !== undefined && picture !== null) {
      files.set(payloadName(body.hash, picture), () => lookInto(file).content);
    }
  }
  return files;
}

function fileOf({ body, erased }: SealedPayload, published: Published): Uint8Array | undefined {
  return erased === null ? published.get(`payload/${body.hash}`) : undefined;
}

/** The picture that a file holds, if it is what the record says that it is. */
function pictureOf({ media }: SealedPayload["body"], file: Uint8Array): SniffedPicture | null {
  const { picture } = lookInto(file);
  return picture?.media === media ? picture : null;
}

function lookInto(file: Uint8Array): { readonly content: Uint8Array; readonly picture: SniffedPicture | null } {
  const known = seen.get(file);
  if (known !== undefined) return known;
  const content = file.subarray(SALT_BYTES);
  const found = { content, picture: sniffedPicture(content) };
  seen.set(file, found);
  return found;
}

function payloadName(hash: string, { media }: SniffedPicture): string {
  return `payloads/${hash}.${ENDINGS[media]}`;
}

function scanOf({ payload, what }: SealedPayload["body"]): PayloadView["scan"] {
  const [, original] = SCAN_NAME.exec(payload) ?? [];
  const [, covered, by] = COVERED.exec(what) ?? [];
  return original === undefined || covered === undefined || by === undefined ? null : { original, covered, by };
}
