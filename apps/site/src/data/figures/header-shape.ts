import {
  flag,
  type Infer,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from "@dauys/core/json";

/** A text in three languages. */
export const trilingual = object({ kk: text(), ru: text(), en: text() });
/** A text that may be empty. */
const anyText: Shape<string> = text({ pattern: "" });

const listVotes = object({
  list: text(),
  votes: integer(0),
  order: optional(integer(1)),
  alliance: optional(integer(1)),
  minority: optional(flag),
  group: optional(text()),
  subgroup: optional(text()),
  held: optional(integer(0)),
  basic: optional(integer(0)),
  candidates: optional(integer(0)),
  precincts: optional(integer(0)),
  admitted: optional(flag),
});

/** One unit in which seats are distributed. */
export const unitVotes = object({
  unit: anyText,
  seats: nullable(integer(0)),
  lists: list(listVotes),
  totals: record(integer(0)),
});

/** A lot that was drawn, or a decision. */
export const answer = object({
  unit: optional(anyText),
  among: list(text()),
  winners: list(text()),
  by: oneOf("lot", "decision"),
  source: text(),
});

/**
 * A column in the order in which columns can be read: its name, its place in the table, its type, from which columns it is
 * foretold (place and sign), and how many bytes a row has.
 */
const column = object({
  id: text(),
  place: integer(0),
  type: oneOf("u8", "u32"),
  from: list(list(integer(-1))),
  planes: integer(0, 6),
});

/** The units: those above the stations with level and parent, then runs of stations below one of them. */
const units = object({
  sums: integer(1),
  stations: integer(1),
  nameBytes: integer(0),
  levels: list(text(), 1),
  parents: list(integer(-1), 1),
  /** Parent and how many stations follow each other below it. */
  runs: list(list(integer(0))),
});

/** The header of a figures file, as JSON. Rules and form stand in it as texts, to be read by their own readers. */
export const headerShape = object({
  kind: oneOf("official", "transcribed", "rehearsal"),
  title: trilingual,
  notice: nullable(trilingual),
  date: text(),
  country: text(),
  checkpoint: object({ origin: text(), size: integer(0), root: text() }),
  lists: list(object({ id: text(), name: trilingual })),
  unitNames: list(nullable(trilingual)),
  rules: text(),
  form: nullable(text()),
  partial: list(text()),
  contest: list(unitVotes, 1),
  answers: list(answer),
  units: nullable(units),
  columns: list(column),
});

/** The header of a figures file. */
export type Header = Infer<typeof headerShape>;
