import { type Infer, integer, list, object, oneOf, optional, text } from "../../../json/index.ts";
import { clock, identifier, isoDate, share, trilingual } from "../../../rules/cited.ts";
import { keyText, sha256Text, trilingualName, unitName } from "./common.ts";

/**
 * A seat of a commission: its role as the form names it, and the key of who holds it. Seats are numbered from 1 in their
 * order. Without `key` the seat counts in the quorum and cannot sign here.
 */
export const seat = object({ role: identifier, key: optional(keyText) });
/** A seat of a commission. */
export type Seat = Infer<typeof seat>;

/**
 * The first entry of every record: what it is, who answers for it, and by which key its checkpoints are signed. `by` is
 * the commission at the top, or the transcriber. Signed by a majority of the seats that it names itself: whether these are
 * the right ones, no record can say of itself.
 */
export const recordOpened = object({
  election: identifier,
  /** Signed by its commission; copied from publications; or invented for practice. */
  kind: oneOf("official", "transcribed", "rehearsal"),
  title: trilingualName,
  date: isoDate,
  /** How far the clock at the top is ahead of UTC on that day, by which the law's hours are read; UTC where it is left out. */
  clock: optional(clock),
  /** ISO 3166 code; `XR` is the Rehearsal Republic, and no other record may be a rehearsal. */
  country: text({ pattern: "^[A-Z]{2}$", expected: "an ISO 3166 code of two letters" }),
  /** What readers are told first; a rehearsal has to say that it is one. */
  notice: optional(trilingual),
  /** The key of the record itself; its name is the origin of the checkpoints. */
  log: keyText,
  /** A decision needs more than `decision` of all seats, a session at least `session` of them. */
  quorum: object({ decision: share, session: share }),
  /** The unit at the top. */
  root: object({ unit: unitName, level: identifier, name: trilingualName }),
  commission: object({ name: trilingualName, seats: list(seat, 1) }),
  /** The level at which seats are distributed where the law does not distribute them in the whole nation. */
  contestLevel: optional(identifier),
  /** The record that this one continues, because its key was lost: its origin, and the last checkpoint that is known. */
  continues: optional(object({ origin: text(), size: integer(0), root: text() })),
  /** What was transcribed: the file of the election and its SHA-256. */
  transcribedFrom: optional(object({ file: text(), sha256: sha256Text })),
});
