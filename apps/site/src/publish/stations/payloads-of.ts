import type { Fold, SealedPayload } from "@dauys/core/election";
import type { PayloadFacts } from "./payload-facts.ts";
import type { SniffedPicture } from "./sniffed-picture.ts";
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

/** What the published payloads of a record are, by the paths of their files. */
export type PublishedPayloads = ReadonlyMap<string, PayloadFacts>;

/** The payloads of a unit as its page shows them; without `published` none of them is. */
export function payloadsOf(fold: Fold, unit: string, published: PublishedPayloads = new Map()): readonly PayloadView[] {
  return sealedAbout(fold, unit).map((sealed) => {
    const { entry, body, erased } = sealed;
    const facts = publishedOf(sealed, published);
    const picture = facts === undefined ? null : shownOf(body, facts);
    return {
      entry,
      what: body.what,
      scan: scanOf(body),
      media: body.media,
      bytes: body.bytes,
      hash: body.hash,
      published: facts !== undefined,
      file: picture === null ? null : payloadName(body.hash, picture),
      picture: picture === null ? null : { width: picture.width, height: picture.height },
      erased: erased === null ? null : { entry: erased.entry, ground: erased.ground },
    };
  });
}

/** A published payload: its file, and the name under which it is shown without its salt, if it is a picture of a unit. */
export interface PayloadPlace {
  readonly path: string;
  readonly facts: PayloadFacts;
  readonly shown: string | null;
}

/** The published payloads, in the order of the record. */
export function payloadPlaces(fold: Fold, published: PublishedPayloads): readonly PayloadPlace[] {
  return [...fold.payloads.values()].flatMap((sealed): readonly PayloadPlace[] => {
    const { body } = sealed;
    const facts = publishedOf(sealed, published);
    if (facts === undefined) return [];
    const picture = body.unit === undefined ? null : shownOf(body, facts);
    const shown = picture === null ? null : payloadName(body.hash, picture);
    return [{ path: pathOf(body), facts, shown }];
  });
}

function publishedOf({ body, erased }: SealedPayload, published: PublishedPayloads): PayloadFacts | undefined {
  return erased === null ? published.get(pathOf(body)) : undefined;
}

function pathOf({ hash }: SealedPayload["body"]): string {
  return `payload/${hash}`;
}

/** The picture that a file holds, if it is what the record says that it is. */
function shownOf({ media }: SealedPayload["body"], { picture }: PayloadFacts): SniffedPicture | null {
  return picture?.media === media ? picture : null;
}

function payloadName(hash: string, { media }: SniffedPicture): string {
  return `payloads/${hash}.${ENDINGS[media]}`;
}

function scanOf({ payload, what }: SealedPayload["body"]): PayloadView["scan"] {
  const [, original] = SCAN_NAME.exec(payload) ?? [];
  const [, covered, by] = COVERED.exec(what) ?? [];
  return original === undefined || covered === undefined || by === undefined ? null : { original, covered, by };
}
