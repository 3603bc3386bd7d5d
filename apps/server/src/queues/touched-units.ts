import type { Entry } from "@dauys/core/record";

/** What an entry may have changed: single units, a unit with all below and above it, or any of them. */
export type Touched =
  | { readonly what: "units"; readonly units: readonly string[] }
  | { readonly what: "around"; readonly unit: string }
  | { readonly what: "all" };

const ONE: ReadonlySet<string> = new Set([
  "stage-sealed",
  "protocol-filed",
  "protocol-corrected",
  "protocol-held",
  "protocol-released",
]);
const AROUND: ReadonlySet<string> = new Set(["unit-invalidated", "invalidation-withdrawn", "repeat-voting-ordered"]);
const LISTING: ReadonlySet<string> = new Set(["units-listed", "record-opened", "rules-adopted"]);

/** The units of which an entry may say something that the queues show. */
export function touchedBy({ type, body }: Pick<Entry, "type" | "body">): Touched {
  if (LISTING.has(type)) return { what: "all" };
  const { unit } = body as { readonly unit?: unknown };
  if (typeof unit !== "string") return { what: "units", units: [] };
  if (AROUND.has(type)) return { what: "around", unit };
  return { what: "units", units: ONE.has(type) ? [unit] : [] };
}
