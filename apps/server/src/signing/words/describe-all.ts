import type { UnsignedEntry } from "@dauys/core/record";
import type { Lang } from "@dauys/language";
import type { ReadingContext } from "../context.ts";
import { describeEntry } from "./describe-entry.ts";
import type { Described } from "./described.ts";

/** Reads out all entries of a proposal, each beside the protocol that it follows. */
export function describeAll(
  entries: readonly UnsignedEntry[],
  context: ReadingContext,
  lang: Lang,
): readonly Described[] {
  return entries.map((entry, place) => describeEntry(entry, context, context.before[String(place)] ?? null, lang));
}
