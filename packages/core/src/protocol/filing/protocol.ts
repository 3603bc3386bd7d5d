import { flag, type Infer, integer, list, object, oneOf, optional, record, text } from "../../json/index.ts";
import { identifier, time } from "../../rules/cited.ts";
import { protocolKind } from "../form/field.ts";
import { value } from "../value.ts";

/** The SHA-256 of a file in lower-case hexadecimal digits. */
const sha256 = text({ pattern: "^[0-9a-f]{64}$", expected: "a SHA-256 in 64 lower-case hexadecimal digits" });

/**
 * One person of the commission and the paper: `no-signature` when it is not said why there is none. `dissent`: with a
 * dissenting opinion. `seat` is the number of the seat in the commission.
 */
export const signature = object({
  role: identifier,
  state: oneOf("signed", "absent", "refused", "no-signature"),
  seat: optional(integer(1)),
  name: optional(text()),
  dissent: optional(flag),
  reason: optional(text()),
});
/** One person of the commission and the paper. */
export type Signature = Infer<typeof signature>;

/** A seal by its number, as read when the place was closed or when it was opened. `thing`: which box of several. */
export const seal = object({
  place: identifier,
  thing: optional(text()),
  when: oneOf("closed", "opened"),
  number: text(),
  at: optional(time),
});
/** A seal by its number. */
export type Seal = Infer<typeof seal>;

/** Something that went from one hand to the next. */
export const handOver = object({ thing: text(), from: text(), to: text(), at: optional(time) });
/** Something that went from one hand to the next. */
export type HandOver = Infer<typeof handOver>;

/** The items of one collection, each with its own name: the box's number, the member's seat. */
export const items = list(object({ id: text(), fields: record(value) }));
/** The items of one collection. */
export type Items = Infer<typeof items>;

/** The votes of one series, list by list; a list that is not named does not stand here. */
export const seriesVotes = object({ series: identifier, lists: list(object({ list: text(), votes: value })) });
/** The votes of one series. */
export type SeriesVotes = Infer<typeof seriesVotes>;

/**
 * One result form as a commission filled it in. What is absent is not known; `signatures: []` says that nobody signed,
 * and no member `signatures` says that it is not published who did.
 */
export const protocol = object({
  form: identifier,
  unit: text(),
  kind: protocolKind,
  fields: record(value),
  collections: optional(record(items)),
  votes: list(seriesVotes),
  signatures: optional(list(signature)),
  custody: optional(object({ seals: list(seal), handOvers: list(handOver) })),
  attachments: optional(list(object({ kind: identifier, sha256 }))),
  /** When the commission says that it finished each stage. */
  stages: optional(list(object({ stage: identifier, at: time }))),
});
/** One result form as a commission filled it in. */
export type Protocol = Infer<typeof protocol>;
