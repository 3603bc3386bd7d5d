import type { Lang } from "@dauys/language";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Island } from "../client/islands.ts";
import type { SiteFile } from "../site-file.ts";
import { inPage } from "./page-context.ts";
import { escaped } from "./record/gapped.tsx";
import { type Common, framed } from "./site-pages.tsx";

/** What differs between many pages of one kind. */
export interface ShellPage {
  /** What follows the language in the page's address, such as `rehearsal/0101001/`. */
  readonly below: string;
  readonly title: string;
  readonly description: string;
  readonly content: JSX.Element;
}

// Letters that no text of ours holds, so that they mark in a page what is put in later.
const MARK = { below: "\uE000", title: "\uE001", description: "\uE002", content: "\uE003" } as const;

/**
 * Makes many pages in one frame: head and foot of the site are rendered once, and the same as on every other page.
 *
 * @param island - the kind of page that acts, where they do.
 */
export function shellOf(common: Common, island?: Island): (page: ShellPage) => SiteFile {
  const { content } = framed(common, {
    address: (lang: Lang) => `/${lang}/${MARK.below}/`,
    title: MARK.title,
    description: MARK.description,
    sources: [],
    ...(island === undefined ? {} : { island }),
    content: <>{MARK.content}</>,
  });
  const parts = content.split(/([\uE000-\uE003])\/?/u);
  const page = { lang: common.lang, sourceNumber: () => null };
  return ({ below, title, description, content: body }) => {
    const filled: Readonly<Record<string, string>> = {
      [MARK.below]: below,
      [MARK.title]: escaped(title),
      [MARK.description]: escaped(description),
      [MARK.content]: inPage(page, () => renderToString(body)),
    };
    return { path: `${common.lang}/${below}index.html`, content: parts.map((part) => filled[part] ?? part).join("") };
  };
}
