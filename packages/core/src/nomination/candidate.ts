import { flag, type Infer, integer, list, object, optional } from "../json/index.ts";
import { identifier, isoDate } from "../rules/cited.ts";
import { publishedPerson } from "./person.ts";

/** A candidate as an entry of the record: what the law publishes, with the place on the list, from 1. */
export const publicCandidate = object({
  list: identifier,
  number: integer(1),
  ...publishedPerson,
  /** Sat in the chamber before this one; absent where it is not known. */
  sat: optional(flag),
  /** Counts towards the list's quota on a ground that is not published, such as a disability. */
  counted: optional(flag),
  /** The sealed payload with the papers that are not published. */
  papers: optional(identifier),
});
/** A candidate as the record has it. */
export type PublicCandidate = Infer<typeof publicCandidate>;

/** What the commission learns from a candidate's papers; never published. An absent member was not looked at. */
export const examination = object({
  /** The whole date of birth. */
  born: optional(isoDate),
  citizen: optional(flag),
  /** Whole years of permanent residence before election day. */
  residentYears: optional(integer(0)),
  /** Grounds in the rules' `barred` that hold for the person; an empty list: none of them does. */
  barred: optional(list(identifier)),
  /** Groups that the law protects and does not publish: `disabled`, `youth`. */
  groups: optional(list(identifier)),
  /** Papers that were handed in, by their ids in the rules. */
  documents: optional(list(identifier)),
});
/** What the commission learns from a candidate's papers. */
export type Examination = Infer<typeof examination>;

/** A candidate as a party hands the list in: what is published, and what only the commission sees. */
export const candidate = object({
  number: integer(1),
  ...publishedPerson,
  sat: optional(flag),
  counted: optional(flag),
  examined: optional(examination),
});
/** A candidate as a party hands the list in. */
export type Candidate = Infer<typeof candidate>;
