import { figure } from "../../election/figure.ts";
import { type Infer, list, nullable, object, oneOf, optional, tagged, text } from "../../json/index.ts";
import { identifier, isoDate, sources, status, trilingual } from "../../rules/cited.ts";
import { mission } from "./mission.ts";
import { predicate } from "./predicate.ts";

/** A report whose claims are held against the record: its title as it stands, and the day of it. */
const report = object({
  id: identifier,
  title: text(),
  /** The language of the title. */
  lang: oneOf("kk", "ru", "en"),
  date: nullable(isoDate),
  source: identifier,
});

/**
 * A part of a claim. `record`: decided by what the tests find, all of them; `judgement`: no record could decide it, and
 * `beside` is shown without a verdict; `nothing`: neither record nor law decides, for the reason given. `missing`: the
 * source that would decide.
 */
const part = tagged("by", {
  record: { text: optional(trilingual), tests: list(predicate, 1), missing: optional(trilingual) },
  judgement: { text: optional(trilingual), beside: optional(list(predicate, 1)) },
  nothing: { text: optional(trilingual), reason: trilingual, missing: optional(trilingual) },
});
/** A part of a claim. */
export type Part = Infer<typeof part>;

/** One claim of one report, in our words, under the question that it answers. */
const claim = object({
  id: identifier,
  report: identifier,
  question: identifier,
  text: trilingual,
  parts: list(part, 1),
});
/** One claim of one report. */
export type Claim = Infer<typeof claim>;

/** Words that were read in a source. */
const passage = object({ source: identifier, words: text() });

/** A dated fact that no other file holds, with whose act it was. `date` null: no dated source was read. */
const fact = object({
  id: identifier,
  what: trilingual,
  date: nullable(isoDate),
  by: optional(object({ id: identifier, name: trilingual })),
  status,
  source: optional(identifier),
});

/** Reports on one election, claim by claim, and the missions of observers. It holds no verdict. */
export const statementsFile = object({
  $schema: optional(text()),
  election: identifier,
  title: trilingual,
  reports: list(report, 1),
  questions: list(object({ id: identifier, text: trilingual }), 1),
  claims: list(claim, 1),
  missions: list(mission),
  /** All foreign observers whom the commission accredited. */
  accredited: optional(object({ count: figure, note: trilingual })),
  /** What the reports share and what divides them. */
  together: trilingual,
  /** What no record decides: who could. */
  beyond: list(trilingual, 1),
  facts: list(fact),
  passages: list(passage),
  sources,
});
/** Reports on one election, claim by claim. */
export type Statements = Infer<typeof statementsFile>;
