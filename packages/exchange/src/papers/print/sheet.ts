import type { Lang } from "@dauys/language";

/** A column of a table; `share` columns divide what the others leave among them. */
export interface Column {
  readonly header: string;
  readonly align: "start" | "end";
  readonly share?: number;
}

/** A row of a table; a strong one is a sum or a line that must not be passed over. */
export interface Row {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

/** A line to be filled in by hand: a box for each digit, beside it a rule for the words. */
export interface Blank {
  readonly symbol: string;
  /** What is to be written, once for each language of the sheet. */
  readonly label: readonly string[];
  readonly article: string;
  readonly boxes: number;
}

/** Somebody who signs by hand, once for each language of the sheet. */
export interface Signer {
  readonly seat: string;
  readonly role: readonly string[];
}

/** A piece of a paper. Every text in it is a text: whatever it says, it is printed and never obeyed. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly tone: "plain" | "small" | "boxed" }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      readonly dense: boolean;
    }
  | { readonly kind: "blanks"; readonly heads: readonly string[]; readonly rows: readonly Blank[] }
  | { readonly kind: "signing"; readonly heads: readonly string[]; readonly rows: readonly Signer[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "mark"; readonly svg: string; readonly says: string; readonly blocks: readonly Block[] };

/** A paper before it is set: what stands on it, in one language, or in Kazakh and Russian side by side. */
export interface Sheet {
  /** The language of the document; the first of several. */
  readonly lang: Lang;
  readonly title: string;
  /** The moment that the data are of, in UTC to the second; no clock is asked. */
  readonly date: string;
  /** What stands above every page: which kind of record the data are from. */
  readonly banner: readonly string[];
  /** What stands below every page. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

/** A file inside a paper. `data`: the paper was made of it; `supplement`: it proves or completes it. */
export interface AttachedFile {
  readonly name: string;
  readonly media: string;
  readonly relation: "data" | "supplement";
  readonly about: string;
  readonly text: string;
}

/** A heading: level 1 for the whole, 2 for its parts. */
export function heading(text: string, level: 1 | 2 = 2): Block {
  return { kind: "heading", level, text };
}

/** A paragraph. */
export function text(words: string, tone: "plain" | "small" | "boxed" = "plain"): Block {
  return { kind: "text", text: words, tone };
}

/** A table; one with many columns is set small. */
export function table(columns: readonly Column[], rows: readonly Row[]): Extract<Block, { readonly kind: "table" }> {
  return { kind: "table", columns, rows, dense: columns.length > 6 };
}
