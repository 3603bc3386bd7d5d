import { flag, type Infer, integer, list, object, optional, text } from "../json/index.ts";
import { identifier, isoDate, time, trilingualName } from "../rules/cited.ts";
import { candidate } from "./candidate.ts";
import { written } from "./person.ts";

/** The decision of the party's organ that adopted a list. */
const adoption = object({
  organ: written,
  date: isoDate,
  /** All members of the organ, those present, and votes for the list. */
  members: integer(1),
  present: optional(integer(0)),
  inFavour: integer(0),
});

/** The deposit that was paid, in the smallest unit of the currency, and what it is computed from. */
const deposit = object({
  paid: integer(0),
  /** One minimum wage, in the same unit. */
  minimumWage: optional(integer(0)),
  /** What the party had last time; absent: it did not stand, or it is not stated. */
  lastTime: optional(object({ votes: integer(0), valid: integer(1) })),
});

/** What is stated of a list beside its people: the same in a file and in the record. */
export const listStatement = {
  list: identifier,
  party: identifier,
  name: trilingualName,
  /** When it was handed in. */
  submitted: time,
  adoption: optional(adoption),
  /** Whether the papers carry the signatures of the party's organ that the law asks for. */
  signed: optional(flag),
  deposit: optional(deposit),
  /** Papers of the list that were handed in, by their ids in the rules. */
  documents: optional(list(identifier)),
} as const;

/** A list of candidates as a party hands it in. */
export const candidateList = object({
  $schema: optional(text()),
  ...listStatement,
  candidates: list(candidate, 1),
});
/** A list of candidates as a party hands it in. */
export type CandidateList = Infer<typeof candidateList>;
