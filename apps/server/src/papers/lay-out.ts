import { type Fold, isStation } from "@dauys/core/election";
import { entryOfPaper, type LaidOut, layOutPaper, type PaperFault, type PaperKind } from "@dauys/exchange/papers";
import type { Lang } from "@dauys/language";
import { wholeEntries } from "@dauys/store";
import type { Office } from "../office/index.ts";
import { receiptOf } from "../queues/receipts.ts";
import { type NotOffered, type Reader, whyNot } from "./offered.ts";
import { rootAt } from "./record-root.ts";

/** A paper that somebody asks for. */
export interface Asked {
  readonly kind: PaperKind;
  readonly unit: string;
  readonly reader: Reader;
  readonly lang: Lang;
  readonly bilingual: boolean;
}

/** A paper laid out, or why there is none; `growing`: the record grew faster than it could be read. */
export type Laid =
  | { readonly is: "laid"; readonly paper: LaidOut }
  | { readonly is: "fault"; readonly fault: PaperFault }
  | { readonly is: "refused"; readonly why: NotOffered | "not-found" | "growing" };

/** What a paper needs beside the fold, for one size of the record. */
interface Needed {
  readonly size: number;
  readonly root: string;
  readonly entry: Uint8Array | null;
  readonly receipt: Uint8Array | null;
}

const TRIES = 20;
/** Papers that name no unit: they are of the whole record. */
const WITHOUT_UNIT: ReadonlySet<PaperKind> = new Set(["calculation", "mandates", "checks"]);

/**
 * Lays a paper out. The fold changes in place and is not kept, the root and the bytes come from the store: both have to be
 * of the same size of the record, so what grew in between is asked for again.
 */
export async function layOut(office: Office, asked: Asked): Promise<Laid> {
  const { record } = office;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const first = await record.read((fold, size) => ({ size, ...look(fold, asked) }));
    if (first.why !== null) return { is: "refused", why: first.why };
    const needed = await gather(office, asked, first);
    const laid = await record.read((fold, size) => (size === needed.size ? set(fold, asked, needed) : null));
    if (laid !== null) return laid;
  }
  return { is: "refused", why: "growing" };
}

interface Look {
  readonly why: NotOffered | "not-found" | null;
  readonly index: number | null;
}

function look(fold: Fold, { kind, unit, reader }: Asked): Look {
  const found = fold.units.get(unit);
  if (found === undefined) return { why: "not-found", index: null };
  return { why: whyNot(kind, fold, found, reader), index: entryOfPaper(kind, fold, unit) };
}

async function gather(
  { record: { store } }: Office,
  { kind }: Asked,
  { size, index }: { readonly size: number; readonly index: number | null },
): Promise<Needed> {
  const root = await rootAt(store, size);
  if (index === null) return { size, root, entry: null, receipt: null };
  const [recorded] = await wholeEntries(store, index, index + 1);
  const receipt = kind === "receipt" ? await receiptOf(store, index) : null;
  return { size, root, entry: recorded?.bytes ?? null, receipt };
}

function set(fold: Fold, { kind, unit, lang, bilingual }: Asked, { root, entry, receipt }: Needed): Laid {
  const made = layOutPaper(kind, {
    ...{ fold, lang, record: { origin: originOf(fold), root } },
    ...(WITHOUT_UNIT.has(kind) || isNation(fold, kind, unit) ? {} : { unit }),
    ...(bilingual && kind === "form" ? { bilingual } : {}),
    ...(entry === null ? {} : { entry }),
    ...(receipt === null ? {} : { receipt }),
  });
  return made.ok ? { is: "laid", paper: made.value } : { is: "fault", fault: made.fault };
}

/** The message of the nation names no unit, as on the command line: the same paper has the same name and bytes. */
function isNation({ root }: Fold, kind: PaperKind, unit: string): boolean {
  return kind === "message" && root?.name === unit && !isStation(root);
}

/** The origin of a record is the name of its log's key. */
function originOf({ opened }: Fold): string {
  return opened?.log.split("+")[0] ?? "";
}
