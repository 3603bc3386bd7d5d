/** The kinds of pages that act in the reader's browser: each has a script of its own, `<name>/boot.ts`. */
export const ISLANDS = ["count-again", "live", "search", "what-if"] as const;

/** A kind of page that acts. */
export type Island = (typeof ISLANDS)[number];
