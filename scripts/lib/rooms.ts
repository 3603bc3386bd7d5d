/** A part of the house that has its place in the order of imports. */
export interface Room {
  readonly name: string;
  /** The folder whose files belong to it, relative to the root. */
  readonly path: string;
}

const CORE = [
  "exact",
  "json",
  "collation",
  "record",
  "rules",
  "calendar",
  "nomination",
  "protocol",
  "tally",
  "apportionment",
  "mandates",
  "chamber",
  "election",
  "scrutiny",
];
const PACKAGES = ["language", "drawing", "exchange", "store", "rehearsal"];
const APPS = ["site", "server", "cli"];

/**
 * The rooms in the order of imports: each may import only from itself and from those before it.
 * The one place where the order is written: `.dependency-cruiser.mjs` makes its rules from it.
 */
export const rooms: readonly Room[] = [
  ...CORE.map((name) => ({ name, path: `packages/core/src/${name}` })),
  ...PACKAGES.map((name) => ({ name, path: `packages/${name}` })),
  ...APPS.map((name) => ({ name, path: `apps/${name}` })),
];
