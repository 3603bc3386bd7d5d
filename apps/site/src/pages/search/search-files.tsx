import { createHash } from "node:crypto";
import { LANGS, message } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import { indexOfElection } from "../../search/index-of-election.ts";
import { indexOfRecord } from "../../search/index-of-record.ts";
import { pagesOfSite } from "../../search/pages-of-site.ts";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { searchTexts } from "../../texts/search.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { searchAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { SearchPage } from "./search-page.tsx";
import { unitList } from "./unit-index.ts";

/** What is searched. */
export interface Searched {
  readonly elections: readonly ShownElection[];
  /** Records of which no election is shown. */
  readonly counts: readonly RecordView[];
  /** All other pages of the site. */
  readonly pages: readonly SiteFile[];
}

/** A file for each election with all that can be found of it, and the page that searches them, in three languages. */
export function searchFiles(searched: Searched, common: Omit<Common, "lang">): readonly SiteFile[] {
  const { elections, counts } = searched;
  const pages = pagesOfSite(searched.pages);
  const indexes = [
    ...counts.map((view) => indexOfRecord(view, pages.get(view.id) ?? [])),
    ...elections.map(({ election }) => indexOfElection(election, pages.get(election.id) ?? [])),
  ];
  const files = indexes.map((index): SiteFile => {
    const content = `${JSON.stringify(index)}\n`;
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
    return { path: `search/${index.id}.${hash}.json`, content };
  });
  const found = LANGS.map((lang) => {
    const site = message(chrome, "site", lang);
    return framed(
      { ...common, lang },
      {
        address: searchAddress,
        title: `${message(searchTexts, "title", lang)} · ${site}`,
        description: message(searchTexts, "description", lang),
        sources: [],
        general: true,
        content: (
          <SearchPage
            indexes={files.map(({ path }) => `/${path}`)}
            lists={indexes.map((index) => unitList(index, lang))}
          />
        ),
        island: "search",
      },
    );
  });
  return [...files, ...found];
}
