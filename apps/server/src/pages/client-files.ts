/** The pages that act in the browser: each has a script of its own, `client/<name>/boot.ts`. */
export const ISLANDS = [
  "frame",
  "sign-in",
  "enrol",
  "account",
  "invite",
  "entry",
  "compare",
  "scan",
  "queues",
  "wall",
  "sign",
] as const;

/** The name of a script. */
export type Island = (typeof ISLANDS)[number];

/** Where a page finds what it loads: paths with the hash of their content, and what the browser checks. */
export interface ClientFiles {
  readonly style: Asset;
  readonly scripts: Readonly<Record<Island, Asset>>;
}

/** A file that a page loads. */
export interface Asset {
  readonly href: string;
  readonly integrity: string;
}
