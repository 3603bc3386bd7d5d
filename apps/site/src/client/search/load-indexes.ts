import { type Findable, openIndex } from "../../search/open-index.ts";
import { SEARCH_FORMAT, type SearchIndex } from "../../search/search-index.ts";
import { load } from "../load.ts";

const MOST_BYTES = 2 ** 24;

/** All that can be found, or why it could not be loaded. */
export type LoadedIndexes =
  | { readonly ok: true; readonly all: readonly Findable[] }
  | { readonly ok: false; readonly detail: string };

/** Loads the indexes whose addresses the page names. */
export async function loadIndexes(addresses: string): Promise<LoadedIndexes> {
  const hrefs: readonly string[] = JSON.parse(addresses);
  const loaded = await Promise.all(hrefs.map((href) => load(href, MOST_BYTES)));
  const all: Findable[] = [];
  for (const one of loaded) {
    if (!one.ok) return one;
    // Made by the same build as this page; its name holds the hash of its content.
    const index: SearchIndex = JSON.parse(new TextDecoder().decode(one.bytes));
    if (index.format !== SEARCH_FORMAT) return { ok: false, detail: String(index.format) };
    for (const each of openIndex(index)) all.push(each);
  }
  return { ok: true, all };
}
