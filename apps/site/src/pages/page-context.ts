import type { Catalogue, Lang } from "@dauys/language";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Speaker, speak } from "../texts/speak.ts";

/** What every part of a page needs to know of the page it stands in. */
export interface PageContext {
  readonly lang: Lang;
  /** The number under which the page lists a source, from 1; `null` if it does not list it. */
  readonly sourceNumber: (id: string) => number | null;
  /** Where the site is published, such as `https://example.org`; left out where that is not known. */
  readonly origin?: string;
}

/** The page that is being rendered. */
export const Page = createContext<PageContext | null>(null);

/** The page that is rendered at once, where that is said without a provider. */
let rendered: PageContext | null = null;

/**
 * Renders something of a page at once. A provider would take note of every part that asks for its page, and all of them would
 * outlive the page: with thousands of pages, most of the time goes into clearing them up.
 */
export function inPage<T>(page: PageContext, render: () => T): T {
  const before = rendered;
  rendered = page;
  try {
    return render();
  } finally {
    rendered = before;
  }
}

/**
 * The page around a component.
 *
 * @throws Error outside a page: a bug.
 */
export function usePage(): PageContext {
  const page = rendered ?? useContext(Page);
  if (page === null) throw new Error("a part of a page was rendered outside a page");
  return page;
}

/** A catalogue in the language of the page. */
export function useTexts<C extends Catalogue>(catalogue: C): Speaker<C> {
  return speak(catalogue, usePage().lang);
}
