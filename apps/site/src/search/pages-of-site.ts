import type { SiteFile } from "../site-file.ts";
import { namesOf, type SearchIndex } from "./search-index.ts";

/** The pages of an election or a record: its first, and those one step below it that are about no unit. */
const PAGE = /^(kk|ru|en)\/([^/]+)\/([a-z-]+\/)?index\.html$/;
const TITLE = /<title>([^<]*)<\/title>/;

type Titles = { kk: string; ru: string; en: string };

/**
 * The pages of each election by its id, as their own titles say what they are: whatever page is added to the site can be found.
 *
 * @param files - pages of the site, the same ones in all languages
 */
export function pagesOfSite(files: readonly SiteFile[]): ReadonlyMap<string, SearchIndex["pages"]> {
  const found = new Map<string, Map<string, Titles>>();
  for (const { path, content } of files) {
    const [, lang, id, below = ""] = PAGE.exec(path) ?? [];
    const title = TITLE.exec(content)?.[1];
    if (lang === undefined || id === undefined || title === undefined) continue;
    const pages = found.get(id) ?? new Map<string, Titles>();
    const titles = pages.get(below) ?? { kk: "", ru: "", en: "" };
    titles[lang as keyof Titles] = plainTitle(title);
    pages.set(below, titles);
    found.set(id, pages);
  }
  return new Map(
    [...found].map(([id, pages]) => [id, [...pages].map(([below, title]) => [below, namesOf(title)] as const)]),
  );
}

/** Without the name of the site, which ends every title. */
function plainTitle(title: string): string {
  return title
    .replace(/ · [^·]*$/, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
