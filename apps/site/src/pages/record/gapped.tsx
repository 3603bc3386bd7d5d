import { h, type JSX } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { inPage, type PageContext, usePage } from "../page-context.ts";

/** What a part of a page is made from: texts, which are only shown, and all else, on which its markup may depend. */
type Words =
  | string
  | number
  | boolean
  | null
  | { readonly is: string }
  | readonly Words[]
  | { readonly [name: string]: Words };

/** So many shapes of one part are kept; a record has a few hundred at most. */
const MOST = 2000;

// Letters of the private use area, which no text of ours holds: between them stands the number of a text.
const [BEGIN, END] = ["\uE010", "\uE011"] as const;

/**
 * A part of many pages, rendered once for each shape that it takes: its markup is kept, and the texts are put into it. The
 * HTML is the one that the part itself gives, as long as it does nothing with a text but show it whole.
 *
 * Every text among its properties that is not empty is such a gap. What decides anything stands there as a number, as a truth value, as `null`,
 * as the length of a list, or as `{ is: "…" }`.
 */
export function gapped<W extends { readonly [name: string]: Words }>(Part: (words: W) => JSX.Element) {
  const kept = new Map<string, readonly string[]>();
  return (words: W): JSX.Element => {
    const page = usePage();
    const texts: string[] = [];
    const shape = `${page.lang}${shapeOf(words, texts)}`;
    let parts = kept.get(shape);
    if (parts === undefined) {
      parts = partsOf(Part, words, page);
      if (kept.size >= MOST) kept.clear();
      kept.set(shape, parts);
    }
    return <>{jsxTemplate([filled(parts, texts)])}</>;
  };
}

/** The shape of words as a text that no other shape has; their texts are added to `texts` in their order. */
function shapeOf(words: Words, texts: string[]): string {
  // What is empty may be left out: an attribute, a node.
  if (words === "") return "e";
  if (typeof words === "string") {
    texts.push(words);
    return "s";
  }
  if (words === null || typeof words !== "object") return `${words},`;
  let shape = "";
  if (isList(words)) {
    for (const each of words) shape += shapeOf(each, texts);
    return `[${shape}]`;
  }
  const { is } = words;
  if (typeof is === "string") return `"${is}"`;
  // In the order of the names: whoever makes the words of one part names them in one order.
  const named = words as { readonly [name: string]: Words };
  for (const name in named) shape += shapeOf(named[name] as Words, texts);
  return `{${shape}}`;
}

function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words);
}

/** The markup of a part: at even places what stands in it whatever the texts are, at odd ones the number of a text. */
function partsOf<W extends object>(Part: (words: W) => JSX.Element, words: W, page: PageContext): readonly string[] {
  let count = 0;
  const marked = (each: Words): Words => {
    if (typeof each === "string" && each !== "") return `${BEGIN}${count++}${END}`;
    if (each === null || typeof each !== "object") return each;
    if (isList(each)) return each.map(marked);
    if (typeof each.is === "string") return each;
    return Object.fromEntries(Object.entries(each).map(([name, value]) => [name, marked(value as Words)]));
  };
  const html = inPage(page, () => renderToString(h(Part, marked(words as Words) as W)));
  return html.split(new RegExp(`${BEGIN}(\\d+)${END}`));
}

function filled(parts: readonly string[], texts: readonly string[]): string {
  let html = parts[0] ?? "";
  for (let i = 1; i < parts.length; i += 2) html += escaped(texts[Number(parts[i])] ?? "") + (parts[i + 1] ?? "");
  return html;
}

/** A text as it stands in HTML, in an attribute too. */
export function escaped(text: string): string {
  if (!/["&<]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
