import type { PublicCandidate } from "@dauys/core/nomination";

/** A text as whoever wrote it has it: not in every language. */
export type WrittenText = PublicCandidate["name"];
