import type { ReadingContext } from "../context.ts";
import { nameOf, type Reading } from "./reading.ts";

/** Where a figure stands in the body of an entry, as its path: `fields/3`, `votes/0/2`, `collections/1/0/fields/0`. */
export type Path = readonly (string | number)[];

/** What a figure of a protocol is called by the form and the lists; `null` for what is none. */
export function figureLabel(
  path: Path,
  body: Readonly<Record<string, unknown>>,
  { context, lang }: Reading,
): string | null {
  const { form } = context;
  const [part, first, second, , last] = path;
  if (form === null || typeof first !== "number") return null;
  if (part === "fields" && path.length === 2) return form.fields[first]?.label[lang] ?? null;
  if (part === "votes" && path.length === 3 && typeof second === "number") {
    const list = listName(context, second, lang);
    return form.votes.series.length > 1 ? `${form.votes.series[first]?.label[lang]}, ${list}` : list;
  }
  // Of a declared result, votes and seats stand by list alone.
  if ((part === "votes" || part === "seats") && path.length === 2) {
    return `${nameOf(part, lang)}: ${listName(context, first, lang)}`;
  }
  if (part !== "collections") return null;
  const collection = form.collections?.[first];
  if (collection === undefined || typeof second !== "number" || typeof last !== "number") return null;
  const item = (body.collections as readonly (readonly { readonly id: string }[] | null)[] | undefined)?.[first]?.[
    second
  ];
  return `${collection.item[lang]} ${item?.id ?? ""}: ${collection.fields[last]?.label[lang] ?? ""}`;
}

function listName({ lists }: ReadingContext, at: number, lang: Reading["lang"]): string {
  return lists[at]?.name[lang] ?? String(at + 1);
}
