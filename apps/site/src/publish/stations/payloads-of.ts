import type { Fold, SealedPayload } from "@dauys/core/election";
import { SALT_BYTES } from "@dauys/core/record";
import type { PayloadView } from "./station-view.ts";

/** Endings of files by the type of what is in them; of other types a browser is to make nothing. */
const ENDINGS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "application/pdf": "pdf",
  "text/plain": "txt",
};

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
  return sealedAbout(fold, unit).map(({ entry, body, erased }) => ({
    entry,
    what: body.what,
    media: body.media,
    bytes: body.bytes,
    hash: body.hash,
    file: erased === null && published.has(`payload/${body.hash}`) ? payloadName(body) : null,
    erased: erased === null ? null : { entry: erased.entry, ground: erased.ground },
  }));
}

/** The files of payloads without their salt, by their names in the folder of data. */
export function payloadFiles(fold: Fold, published: Published): ReadonlyMap<string, () => Uint8Array> {
  const files = new Map<string, () => Uint8Array>();
  for (const { body, erased } of fold.payloads.values()) {
    const bytes = body.unit === undefined || erased !== null ? undefined : published.get(`payload/${body.hash}`);
    if (bytes !== undefined) files.set(payloadName(body), () => bytes.subarray(SALT_BYTES));
  }
  return files;
}

function payloadName({ hash, media }: SealedPayload["body"]): string {
  return `payloads/${hash}.${ENDINGS[media] ?? "bin"}`;
}
