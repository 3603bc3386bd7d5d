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
  tagged,
  text,
} from "@dauys/core/json";

const identifier = text({ pattern: "^[a-z][a-z0-9-]*$", expected: "an identifier such as russia-2011" });
const trilingual = object({ kk: text(), ru: text(), en: text() });
const column = text();
const mark = text({
  pattern: '^[^\\sA-Za-z0-9"]$',
  expected: "one character that is no letter, digit, space or quote",
});
const anything = text({ pattern: "^.*$", expected: "a text" });

/** Encodings in which the characters of CSV are the bytes of ASCII, and the two of UTF-16, which are turned into UTF-8. */
const encoding = oneOf(
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "iso-8859-2",
  "iso-8859-5",
  "koi8-r",
  "koi8-u",
  "ibm866",
);
/** The name of an encoding. */
export type Encoding = Infer<typeof encoding>;

/**
 * How the file is written. `columns`: their names where the file has no header; else the first line after `skip` lines
 * names them.
 */
const file = object({
  encoding,
  separator: oneOf(",", ";", "\t", "|"),
  skip: optional(integer(0, 1000)),
  columns: optional(list(column, 1)),
});

/**
 * How numbers are written. `missing`: texts that say that there is none, `""` for an empty cell. `thousands`: what may
 * stand between groups of three. `point`: before a fraction of zeros, as in `600.0`.
 */
const numbers = object({
  missing: list(anything),
  thousands: optional(list(oneOf(" ", "\u00a0", "\u202f", ".", ",", "'", "’"), 1)),
  point: optional(oneOf(".", ",")),
});

/** A level of units above the protocols', from the top down; `optional`: an empty cell leaves the level out. */
const level = object({ level: identifier, id: column, name: optional(column), optional: optional(flag) });

/**
 * Where the votes of a series stand: in named columns; in all columns that begin with a prefix and end in a number, which is
 * the list; or packed in one cell, such as `18:12;55:4`.
 */
const votes = tagged("from", {
  columns: { series: identifier, columns: record(column) },
  prefix: { series: identifier, prefix: text() },
  packed: { series: identifier, column, between: mark, inside: mark },
});

/**
 * Items of a collection packed in one cell: `between` stands between items, `inside` between the item's name and its
 * figures, which follow in the order of `fields`.
 */
const packedItems = object({
  collection: identifier,
  column,
  between: mark,
  inside: mark,
  fields: list(identifier, 1),
});

/** How a country's file of protocols is read: its columns as the fields of a form, lists, units, encoding, numbers. */
export const profile = object({
  $schema: optional(text()),
  id: identifier,
  form: identifier,
  title: trilingual,
  source: text(),
  file,
  numbers,
  /** Words in columns that hold yes or no. */
  words: optional(object({ yes: list(text(), 1), no: list(text(), 1) })),
  kind: oneOf("station", "territorial"),
  units: list(level),
  /** What names the protocol's own unit within the units above: one column, or several joined by hyphens. */
  unit: object({ level: identifier, id: list(column, 1) }),
  /** The level whose units share out seats; null: the nation. */
  constituency: nullable(identifier),
  fields: record(column),
  signed: optional(record(column)),
  attached: optional(record(column)),
  votes: list(votes, 1),
  collections: optional(list(packedItems, 1)),
});
/** How a country's file of protocols is read. */
export type Profile = Infer<typeof profile>;
