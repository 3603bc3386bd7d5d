import { type Infer, list, object, oneOf, optional } from "../json/index.ts";
import { identifier, isoDate, trilingual } from "../rules/cited.ts";
import { figure } from "./figure.ts";
import { printedPercent } from "./percent-text.ts";

/** What is counted among people. `quota-groups`: those of the law's quota; the other categories are the source's own. */
const counted = oneOf(
  "quota-groups",
  "women",
  "men",
  "under-29",
  "under-35",
  "women-and-under-35",
  "sat-before",
  "new",
  "average-age",
  "youngest",
  "oldest",
);
/** What is counted among people. */
export type Counted = Infer<typeof counted>;

/** Something stated of a group of people: a number of them, a printed percentage, an age in years, or words. */
const statistic = object({
  what: counted,
  count: optional(figure),
  percent: optional(printedPercent),
  /** An age in years as printed. */
  years: optional(printedPercent),
  says: optional(object({ text: trilingual, source: identifier })),
  note: optional(trilingual),
});
/** Something stated of a group of people. */
export type Statistic = Infer<typeof statistic>;

/** Several things stated of one group of people. */
export const statistics = list(statistic, 1);

/** How people came onto a list or to their seats: by the party's primaries, or by a quota of its leadership. */
const parts = list(object({ by: oneOf("primaries", "party-quota"), count: figure }), 1);

/** How a list became what was registered: adopted, handed in, less those who withdrew or were struck off. */
const steps = list(object({ step: oneOf("adopted", "submitted", "withdrawn", "struck-off"), count: figure }), 1);

/** What is known of the people of a list; their number stands beside it. */
export const listPeople = object({
  registered: optional(object({ date: isoDate, source: identifier })),
  steps: optional(steps),
  parts: optional(parts),
  statistics: optional(statistics),
});

/** What is known of those who took a list's seats. */
export const listMandates = object({
  decided: optional(object({ by: trilingual, date: optional(isoDate), source: identifier })),
  parts: optional(parts),
  statistics: optional(statistics),
  note: optional(trilingual),
});
