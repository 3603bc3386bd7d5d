/** A column of a table: its head, and the side on which its cells stand (figures end on one line). */
export interface Column {
  readonly header: string;
  readonly align: "start" | "end";
}

/**
 * A piece of an explanation, ready to be set on a page or in a terminal: every text is in its language, every number
 * formatted. `article` is the place in the law as the rules file names it. `code` is text to be copied as it stands.
 */
export type Paragraph =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly article?: string }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "code"; readonly text: string };

/** A heading: level 1 for the whole, 2 for its parts. */
export function heading(text: string, level: 1 | 2 = 2): Paragraph {
  return { kind: "heading", level, text };
}

/** Our own words with which a sentence can begin before a name; the name itself keeps its letters as they are. */
const OPENING = /^(?:list|group|список|списки|группа|группы) /;

/** Sentences with the article they rest on; parts that are empty are left out. */
export function sentences(parts: readonly string[], article?: string): Paragraph {
  const text = parts
    .filter((part) => part !== "")
    .map((part) => (OPENING.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part))
    .join(" ");
  return article === undefined ? { kind: "text", text } : { kind: "text", text, article };
}

/** A table from its heads, those that begin with `>` over columns of figures, and its rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): Paragraph {
  const columns = headers.map(
    (header): Column =>
      header.startsWith(">") ? { header: header.slice(1), align: "end" } : { header, align: "start" },
  );
  return { kind: "table", columns, rows };
}
