/**
 * The small file that names the newest checkpoint of a record, and the pages that show it. It keeps its address and is asked
 * for again and again; everything that it names is fixed by a hash.
 */
export interface LivePointer {
  readonly format: "dauys-latest-1";
  readonly record: { readonly id: string; readonly kind: "official" | "transcribed" | "rehearsal" };
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
  /** When the last entry reached the record. */
  readonly asOf: string;
  /** Whether more is to come: while this is `false` pages look no further. */
  readonly open: boolean;
  /** The page of the count in each language. */
  readonly pages: Readonly<Record<PointerLang, PointedPage>>;
}

/** The languages of the pages. */
export type PointerLang = "kk" | "ru" | "en";

/** A page as it stands at the checkpoint. */
export interface PointedPage {
  /** With a query that follows from the content, so that a cache never gives an older page under it. */
  readonly address: string;
  /** `sha256-` and base64: what a browser checks by itself. */
  readonly integrity: string;
  /** What there is to say of it to who does not see it. */
  readonly says: string;
}

/** The address of the pointer of a record. */
export function pointerAddress(id: string): string {
  return `/records/${id}/latest.json`;
}

/**
 * Reads a pointer that was fetched: only what is used is looked at, and an address leads nowhere but to this site.
 *
 * @returns `null` for anything else.
 */
export function readPointer(text: string, lang: PointerLang): Pointed | null {
  try {
    const { format, checkpoint, open, pages } = JSON.parse(text) as LivePointer;
    const { origin, size, root } = checkpoint;
    const page = pages[lang];
    const known = format === "dauys-latest-1" && typeof origin === "string" && typeof root === "string";
    const placed = /^\/(?!\/)[^\\]*$/.test(page.address) && /^sha256-[A-Za-z0-9+/=]{44}$/.test(page.integrity);
    if (!known || !placed || !Number.isSafeInteger(size) || size < 1) return null;
    return { origin, size, root, open: open === true, page: { ...page, says: String(page.says) } };
  } catch {
    // Half a file, a page of an error, a shape of another time: all the same to who asks again later.
    return null;
  }
}

/** What a page takes from a pointer. */
export interface Pointed {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly open: boolean;
  readonly page: PointedPage;
}

/**
 * What a pointer means to a page that shows a checkpoint: `newer`; nothing new, which an older answer of a cache is as
 * well; or a `fork`: another record, or other entries under the same size, which no honest record can show.
 */
export function compareState(
  shown: { readonly origin: string; readonly size: number; readonly root: string },
  found: Pointed,
): "newer" | "same" | "fork" {
  if (found.origin !== shown.origin) return "fork";
  if (found.size === shown.size && found.root !== shown.root) return "fork";
  return found.size > shown.size ? "newer" : "same";
}
