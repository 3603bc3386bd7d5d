import { type Infer, list, nullable, object, oneOf, optional, text } from "../json/index.ts";
import { identifier, isoDate, share, trilingual } from "../rules/cited.ts";
import { base } from "../rules/qualification.ts";
import { contestedList } from "./contested-list.ts";
import { figure } from "./figure.ts";
import { partyInElection } from "./party-in-election.ts";
import { statistics } from "./people.ts";
import { printedPercent } from "./percent-text.ts";
import { contradiction } from "./statement.ts";
import { turnout } from "./turnout.ts";

/** A source of an election file: how much of it was read, and how far its numbers are relied on. */
const electionSource = object({
  id: identifier,
  title: text(),
  url: optional(text()),
  read: oneOf("full", "excerpt", "none"),
  confidence: oneOf("high", "medium", "low"),
  note: optional(text()),
});

/** The day on which a result was announced. */
const announcement = object({ date: isoDate, source: identifier });

/** Totals of the nation. `againstAll` is absent where the ballot had no such line. */
const totals = object({
  registered: figure,
  /** Voters given a ballot. */
  received: figure,
  /** Votes for lists. */
  valid: figure,
  invalid: figure,
  againstAll: optional(figure),
  /** Votes for lists and against all, where a source prints them together. */
  validAndAgainstAll: optional(figure),
});

/** Deputies whom an assembly elected: names as published, in the source's spelling and in Latin letters. */
const assembly = object({
  part: identifier,
  date: optional(isoDate),
  /** Members of the assembly, and those of them who voted. */
  members: optional(figure),
  voted: optional(figure),
  /** Proposed by its council, and those who withdrew; the rest stood. */
  proposed: optional(figure),
  withdrew: optional(figure),
  candidates: figure,
  /** The least and the greatest share of those elected, where only these are printed. */
  shares: optional(object({ least: printedPercent, most: printedPercent })),
  deputies: list(object({ name: text(), latin: text(), votes: figure })),
  source: identifier,
  note: optional(trilingual),
});

/** One election: what was contested, the votes, the published outcome, its sources, and what is not known. */
export const election = object({
  $schema: optional(text()),
  id: identifier,
  /** The version of the law under which it was held. */
  rules: identifier,
  date: isoDate,
  title: trilingual,
  /** Signed by its commission; copied from publications; or invented for practice. */
  kind: oneOf("official", "transcribed", "rehearsal"),
  earlier: nullable(identifier),
  later: nullable(identifier),
  announced: optional(object({ preliminary: optional(announcement), final: optional(announcement) })),
  /** What the printed percentages of the lists are percentages of. */
  percentOf: base,
  /** Parties: those that stood, and those that did not. */
  parties: optional(list(partyInElection, 1)),
  lists: list(contestedList, 1),
  totals,
  turnout: optional(turnout),
  /** Ballots printed: one for each registered voter, and the reserve over them that the article names. */
  ballotsPrinted: optional(object({ count: figure, reserve: share, article: text() })),
  /** Polling stations, and how many of their protocols can be had as data. */
  stations: object({ count: figure, protocolsAsData: figure }),
  commissions: optional(
    list(object({ level: oneOf("central", "regional", "territorial", "precinct"), count: figure })),
  ),
  candidates: figure,
  /** What is stated of the candidates of all lists together. */
  people: optional(statistics),
  assembly: optional(assembly),
  /** Deputies whom the commission registered, of all parts of the chamber. */
  registeredDeputies: optional(object({ count: figure, date: isoDate })),
  /** Other elections of the same day, in words. */
  alsoHeld: optional(list(object({ id: identifier, says: trilingual, source: identifier }), 1)),
  sources: list(electionSource, 1),
  contradictions: list(contradiction),
  unknowns: list(object({ id: identifier, what: trilingual })),
});
/** One election. */
export type Election = Infer<typeof election>;
