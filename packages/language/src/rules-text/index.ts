export type { Entry, Section } from "./entry.ts";
export { repeatEntry, wayEntry } from "./invalidation.ts";
export { BASE_SHARES } from "./messages/base-shares.ts";
export { LISTS as LIST_WORDS } from "./messages/lists.ts";
export { RULES_WORDS } from "./messages/rules-words.ts";
export { readingCounts, rulesSections } from "./rules-sections.ts";
