import type { SiteFile } from "../site-file.ts";

/** The kinds of pages that act in the reader's browser: each has a script of its own, `<name>/boot.ts`. */
export const ISLANDS = ["count-again", "live", "search", "what-if"] as const;

/** A kind of page that acts. */
export type Island = (typeof ISLANDS)[number];

/** Scripts for the reader's browser as they were compiled: all of them, and with which one each kind of page begins. */
export interface ClientScripts {
  readonly files: readonly SiteFile[];
  /** Paths, such as `assets/what-if.0123abcd.js`. */
  readonly first: Readonly<Record<Island, string>>;
}
