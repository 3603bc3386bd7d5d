import { flag, type Infer, integer, list, object, oneOf, optional, text } from "../json/index.ts";
import { identifier, status, trilingual } from "../rules/cited.ts";
import { figure } from "./figure.ts";
import { listMandates, listPeople } from "./people.ts";
import { printedPercent } from "./percent-text.ts";

/** The list of an earlier election that a list continues: renamed, or merged from several. */
const predecessor = object({
  list: identifier,
  status: optional(status),
  source: optional(identifier),
  note: optional(trilingual),
});

/** How a list may be drawn: a colour that claims nothing about it, and a pattern that tells it apart without colour. */
const mark = object({
  colour: text({ pattern: "^#[0-9a-f]{6}$", expected: "a colour such as #0072b2" }),
  pattern: oneOf("solid", "dots", "horizontal", "vertical", "rising", "falling", "cross", "ring"),
});

/** One list of an election: what it got by the published result, and what is known of it. */
export const contestedList = object({
  id: identifier,
  name: trilingual,
  votes: figure,
  /** The share as printed; of which base, the election says in `percentOf`. */
  percent: optional(printedPercent),
  /** Seats by the published result. */
  seats: figure,
  /** Place on the ballot, 1 is the first; absent: unknown. */
  ballotOrder: optional(integer(1)),
  /** Order of registration, 1 is the earliest; absent: unknown. */
  registrationOrder: optional(integer(1)),
  candidates: optional(figure),
  /** What is known of the people on it. */
  people: optional(listPeople),
  /** What is known of those who took its seats. */
  mandates: optional(listMandates),
  /** The authority's own decision whether the list takes part, where the base to recompute it is not published. */
  admitted: optional(object({ value: flag, source: identifier, note: optional(trilingual) })),
  mark,
  predecessors: optional(list(predecessor)),
  note: optional(trilingual),
});
/** One list of an election. */
export type ContestedList = Infer<typeof contestedList>;
