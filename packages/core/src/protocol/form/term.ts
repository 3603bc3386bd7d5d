import { list, text } from "../../json/index.ts";

/** What a term of a formula takes its number from. */
export type Source =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "field"; readonly field: string }
  /** The votes of all lists in one series together. */
  | { readonly kind: "votes"; readonly series: string }
  /** How many lists have a number in one series. */
  | { readonly kind: "stated"; readonly series: string }
  /** The votes of one list, in a check over each list. */
  | { readonly kind: "list"; readonly series: string }
  /** The sum of a field over the items of a collection. */
  | { readonly kind: "total"; readonly collection: string; readonly field: string }
  /** How many items a collection has. */
  | { readonly kind: "count"; readonly collection: string }
  /** A field of one item, in a check over each item of a collection. */
  | { readonly kind: "item"; readonly field: string }
  /** How many people of a role signed. */
  | { readonly kind: "signed"; readonly role: string }
  /** How many attachments of a kind there are. */
  | { readonly kind: "attached"; readonly attachment: string };

/** One term of a sum: a source times an exact fraction, which may be negative. */
export interface Term {
  readonly source: Source;
  readonly numerator: number;
  readonly denominator: number;
  /** The source as it is written in the form, which names it. */
  readonly name: string;
}

const NAME = "[a-z][a-z0-9-]*";
const SOURCE = `(?:(?:votes|stated|list|count|item|signed|attached):${NAME}|total:${NAME}\\.${NAME}|${NAME}|[0-9]{1,9})`;
const TERM = `^(-)?(?:([1-9][0-9]{0,2})(?:/([1-9][0-9]{0,2}))? \\* )?(${SOURCE})$`;
const PATTERN = new RegExp(TERM, "u");

/**
 * A sum of terms as a form writes it: field names, `votes:<series>`, `stated:<series>`, `list:<series>`,
 * `total:<collection>.<field>`, `count:<collection>`, `item:<field>`, `signed:<role>`, `attached:<kind>` or a number, each
 * with `-` or a factor such as `101/100 * ` before it where needed.
 */
export const sum = list(
  text({ pattern: TERM, expected: 'a term such as "registered", "votes:votes" or "101/100 * registered"' }),
  1,
);

/**
 * A term as it is written in a form.
 * @throws Error for what {@link sum} does not accept.
 */
export function parseTerm(written: string): Term {
  const match = PATTERN.exec(written);
  if (match === null) throw new Error(`not a term: ${written}`);
  const [, minus, numerator = "1", denominator = "1", name = ""] = match;
  return {
    source: sourceOf(name),
    numerator: Number(numerator) * (minus === undefined ? 1 : -1),
    denominator: Number(denominator),
    name,
  };
}

function sourceOf(name: string): Source {
  const [head = "", tail] = name.split(":");
  if (tail === undefined) {
    return /^[0-9]/.test(name) ? { kind: "number", value: Number(name) } : { kind: "field", field: name };
  }
  if (head === "votes" || head === "stated" || head === "list") return { kind: head, series: tail };
  if (head === "count") return { kind: head, collection: tail };
  if (head === "item") return { kind: head, field: tail };
  if (head === "signed") return { kind: head, role: tail };
  if (head === "attached") return { kind: head, attachment: tail };
  const [collection = "", field = ""] = tail.split(".");
  return { kind: "total", collection, field };
}
