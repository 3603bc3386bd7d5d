import { integer, list, nullable, object, oneOf, optional, record, text } from "../../../json/index.ts";
import { identifier, isoDate } from "../../../rules/cited.ts";
import { publication, reason, sha256Text, unitName } from "./common.ts";

/** How many members sat when the commission decided. */
const session = object({ present: integer(1, 99) });

/** The result of a unit declared invalid, with all that lies below it. */
export const unitInvalidated = object({ unit: unitName, ground: text(), session: optional(session) });

/** An invalidation that is set aside, such as by a court: what was filed counts again. The same body as invalidating. */
export const invalidationWithdrawn = object({ unit: unitName, ground: text(), session: optional(session) });

/** Voting is repeated in a unit: protocols are expected from there again. */
export const repeatVotingOrdered = object({
  unit: unitName,
  ground: text(),
  date: isoDate,
  session: optional(session),
});

/** A question that the law leaves to chance or to an authority, and its answer. */
export const lotDrawn = object({
  unit: optional(unitName),
  among: list(identifier, 2),
  winners: list(identifier, 1),
  by: oneOf("lot", "decision"),
  source: text(),
  witnesses: optional(list(text(), 1)),
});

const stated = list(object({ unit: unitName, reason }), 1);
const count = integer(0);

/**
 * The result as the commission at the top declares it. Every number must be the one that follows from the entries before.
 * `votes` and `seats` by list, in the order of registration; `seats` is `null` where a question of the law is open.
 */
export const resultDeclared = object({
  series: oneOf("preliminary", "final"),
  stations: object({ all: count, counted: count, held: count, outstanding: count, invalidated: count }),
  /** By the names that are the same in every country, as many as are declared; `null`: not known. */
  totals: record(nullable(count)),
  votes: list(count),
  seats: nullable(list(count)),
  /** SHA-256 of the rules in force, canonical JSON. */
  rules: sha256Text,
  session: optional(session),
  /** Units without which a final result is declared, and why: outstanding or held back. */
  without: optional(stated),
  /** Territorial protocols that differ from what lies below them, and why the result is declared all the same. */
  differences: optional(stated),
});

/** Figures of a unit as somebody published them. Only where a record is transcribed. */
export const figuresTranscribed = object({
  unit: unitName,
  /** By the names that are the same in every country: `registered`, `received`, `valid`, `invalid`. */
  totals: optional(record(count)),
  votes: optional(list(object({ list: identifier, votes: count }), 1)),
  /** Shares that were published without their numbers, as printed: `"72.8"`. */
  percents: optional(record(text({ pattern: "^[0-9]{1,3}(\\.[0-9]{1,4})?$", expected: "a percentage as printed" }))),
  source: publication,
});

/** A result as somebody published it: seats by list. Only where a record is transcribed. */
export const resultTranscribed = object({
  series: oneOf("preliminary", "final"),
  announced: optional(isoDate),
  seats: optional(list(object({ list: identifier, seats: count }), 1)),
  source: publication,
});

/** A payload kept outside the record: what it is, its salted hash, and how long it is in bytes. */
export const payloadSealed = object({
  payload: identifier,
  what: text(),
  unit: optional(unitName),
  media: text({ pattern: "^[a-z]+/[a-z0-9.+-]+$", expected: "a media type such as image/png" }),
  hash: sha256Text,
  bytes: integer(0),
});

/** A payload that was erased, with its salt: on what ground. */
export const payloadErased = object({ payload: identifier, ground: text() });
