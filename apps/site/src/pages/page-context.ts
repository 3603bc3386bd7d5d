import type { Catalogue, Lang } from "@dauys/language";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Speaker, speak } from "../texts/speak.ts";

/** What every part of a page needs to know of the page it stands in. */
export interface PageContext {
  readonly lang: Lang;
  /** The number under which the page lists a source, from 1; `null` if it does not list it. */
  readonly sourceNumber: (id: string) => number | null;
}

/** The page that is being rendered. */
export const Page = createContext<PageContext | null>(null);

/**
 * The page around a component.
 *
 * @throws Error outside a page: a bug.
 */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (page === null) throw new Error("a part of a page was rendered outside a page");
  return page;
}

/** A catalogue in the language of the page. */
export function useTexts<C extends Catalogue>(catalogue: C): Speaker<C> {
  return speak(catalogue, usePage().lang);
}
