import { percentText } from "../../election/percent-text.ts";
import { flag, type Infer, integer, list, object, oneOf, optional, tagged, text } from "../../json/index.ts";
import { identifier, isoDate, share, trilingual } from "../../rules/cited.ts";

/** A month, `YYYY-MM`. */
const month = text({ pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$", expected: "a month YYYY-MM" });

/** `this`: the election that the file is about; `earlier`: the one before it. */
const whichElection = oneOf("this", "earlier");

const groups = list(oneOf("women", "under-29", "under-35", "disabled", "youth"), 1);

/**
 * What a part of a claim says, in a form that can be held against the record and the law. A closed set: a claim that none
 * of these can express is not decided here. None of them holds a verdict.
 */
export const predicate = tagged("test", {
  /** The election was held on that day. */
  "held-on": { on: isoDate },
  /** The share of a list as printed (`printed`: rounded or cut to its digits), or a share that it exceeds (`more`). */
  share: { list: identifier, percent: percentText, how: oneOf("printed", "more") },
  /** The list with the most votes. */
  first: { list: identifier },
  /** Seats of a list, as computed by the law and as published. */
  seats: { in: whichElection, list: identifier, seats: integer(0) },
  /** The size of the chamber and of its parts, by who elects them. */
  house: {
    seats: integer(1),
    parts: list(object({ elected: oneOf("lists", "single-member", "assembly", "other"), seats: integer(0) }), 1),
  },
  /** The body that nominates the candidates for a part of the chamber, by its name. */
  "nominated-by": { part: identifier, body: trilingual },
  /** A list reaches a majority of the law with its own seats; `kept`: and it did in the chamber before. */
  majority: { list: identifier, majority: identifier, kept: optional(flag) },
  /** A list reaches a majority, and the decision needs no other chamber. */
  "decides-alone": { list: identifier, majority: identifier },
  /** The share of a list went up or down since the election before. */
  "share-change": { list: identifier, direction: oneOf("higher", "lower") },
  /** The seats of a list went up or down; `before` and `change`: from how many, and by how many. */
  "seat-change": {
    list: identifier,
    direction: oneOf("more", "fewer"),
    before: optional(integer(0)),
    change: optional(integer(1)),
  },
  /** A party had another name before. */
  predecessor: { party: identifier, was: identifier },
  /** The lists with seats are those that had seats in the chamber before. */
  "same-lists-seated": {},
  /** So many lists beside one reached the threshold, and each of them had seats in the chamber before. */
  "others-over-threshold": { beside: identifier, count: integer(0), at: share },
  /** A list stayed below the threshold. */
  "below-threshold": { list: identifier, at: share },
  /** Turnout as printed. */
  turnout: { percent: percentText },
  /** Turnout was higher, or lower, than at every earlier election at hand. */
  "turnout-among-earlier": { direction: oneOf("higher", "lower") },
  /** In which months the stages of a party's primary began and ended. */
  "primary-period": { party: identifier, from: month, until: month },
  /** At least so many lists stood. */
  "lists-stood": { atLeast: integer(1) },
  /** A party decided not to stand, and has no list. */
  boycotted: { party: identifier },
  /** A result had not been announced on the day of the report. */
  "not-announced": { result: oneOf("preliminary", "final") },
  /** A quota for these groups together is in this law, and was not in that of the election before. */
  "quota-introduced": { groups, of: oneOf("list", "mandates") },
  /** All these words stand in one passage that was read of a source; without `from`: of any source. */
  quotation: { from: optional(identifier), words: list(text(), 1) },
  /** A dated fact of this file, and whose act it was. */
  fact: { fact: identifier, by: identifier },
  /** A dated fact came before a party's decision to stand or not. */
  "fact-before-decision": { fact: identifier, party: identifier },
  /** A share of a list's people, by the number of them. */
  "list-people": { list: identifier, what: oneOf("sat-before", "women", "under-29", "under-35"), percent: percentText },
  /** The average age of a list's people went up or down since the election before. */
  "average-age-change": { list: identifier, direction: oneOf("higher", "lower") },
});
/** What a part of a claim says, in a form that can be held against the record and the law. */
export type Predicate = Infer<typeof predicate>;
/** One kind of predicate. */
export type PredicateOf<T extends Predicate["test"]> = Extract<Predicate, { readonly test: T }>;
