import type { JsonValue } from "@dauys/core/json";
import type { UnsignedEntry } from "@dauys/core/record";
import { formatDateTime, formatInteger, message, UTC } from "@dauys/language";
import { entryTitles, memberNames, readingTexts } from "../../texts/signing-words.ts";
import type { ReadingContext } from "../context.ts";
import type { Described, DescribedRow } from "./described.ts";
import { figureLabel, type Path } from "./figure-labels.ts";
import { nameOf, noneIn, type Reading, wordOf } from "./reading.ts";

/** The members that are read first, in this order, wherever they stand; all others follow. */
const FIRST: readonly string[] = [
  ...[
    "unit",
    "commission",
    "kind",
    "series",
    "seat",
    "role",
    "correction",
    "stations",
    "all",
    "counted",
    "outstanding",
  ],
  ...["totals", "registered", "delivered", "received", "inBoxes", "valid", "fields", "votes", "seats", "collections"],
  ...["held", "invalidated", "accepted", "code", "check", "about", "reason"],
];

type Body = UnsignedEntry["body"];

/**
 * Reads an entry out: every single thing that its body says, so that nobody signs what was not shown. `before` is the body
 * of the protocol that it follows.
 */
export function describeEntry(
  { type, body }: UnsignedEntry,
  context: ReadingContext,
  before: Body | null,
  lang: Reading["lang"],
): Described {
  const reading: Reading = { context, lang };
  const known = Object.hasOwn(entryTitles, type);
  const unit = body.unit ?? body.commission;
  return {
    picture: type === "payload-sealed" ? copyAddress(body) : null,
    title: known ? entryTitles[type as keyof typeof entryTitles][lang] : type,
    about: typeof unit === "string" ? wordOf("unit", unit, reading) : "",
    rows: membersOf(body).flatMap((member) => rowsOf([member], body[member] as JsonValue, { body, before, reading })),
  };
}

/** The copy of a scan, which is named after its original. */
function copyAddress({ payload, unit }: Body): string | null {
  const [, scan] = /^scan-([0-9a-f]{64})/.exec(String(payload)) ?? [];
  if (scan === undefined || typeof unit !== "string") return null;
  return `/api/v1/units/${encodeURIComponent(unit)}/scans/${scan}/redacted`;
}

function membersOf(body: { readonly [member: string]: JsonValue }): readonly string[] {
  const rank = (member: string): number => (FIRST.includes(member) ? FIRST.indexOf(member) : FIRST.length);
  return Object.keys(body).toSorted((a, b) => rank(a) - rank(b));
}

interface Within {
  readonly body: Body;
  readonly before: Body | null;
  readonly reading: Reading;
}

function rowsOf(path: Path, value: JsonValue, within: Within): readonly DescribedRow[] {
  const { body, before, reading } = within;
  const label = isFigure(value) ? figureLabel(path, body, reading) : null;
  if (label !== null) return [figureRow(label, path, value, within)];
  if (isSum(value)) return [plainRow(path, figureText(value, reading), reading)];
  if (Array.isArray(value) && !isList(path, value)) {
    return value.flatMap((one, i) => rowsOf([...path, i], one, within));
  }
  if (isObject(value) && typeof path.at(-1) !== "number") {
    return membersOf(value).flatMap((member) => rowsOf([...path, member], value[member] as JsonValue, within));
  }
  if (isItem(path, value)) return Object.entries(value).flatMap(([m, one]) => itemRows([...path, m], one, within));
  const text = textOf(String(path.findLast((part) => typeof part === "string")), value, reading);
  const old = before === null ? undefined : at(before, path);
  const oldText = old === undefined ? null : textOf(String(path[0]), old, reading);
  const figure = typeof value === "number";
  return [{ ...plainRow(path, text, reading), figure, before: oldText === text ? null : oldText }];
}

/** The figures of one thing of a collection; its own name stands in the label of each. */
function itemRows(path: Path, value: JsonValue, within: Within): readonly DescribedRow[] {
  if (path.at(-1) !== "id") return rowsOf(path, value, within);
  const fields = at(within.body, [...path.slice(0, -1), "fields"]);
  return Array.isArray(fields) && fields.length > 0 ? [] : [plainRow(path, String(value), within.reading)];
}

function figureRow(label: string, path: Path, value: JsonValue, { before, reading }: Within): DescribedRow {
  const text = figureText(value, reading);
  const old = before === null ? undefined : at(before, path);
  const oldText = old === undefined ? null : figureText(old, reading);
  return { label, value: text, before: oldText === text ? null : oldText, figure: true };
}

function plainRow(path: Path, value: string, { lang }: Reading): DescribedRow {
  const parts = path.filter((part) => typeof part === "string");
  const inside = parts.join("/");
  const own = Object.hasOwn(memberNames, inside) ? [nameOf(inside, lang)] : parts.map((part) => nameOf(part, lang));
  const number = path.find((part) => typeof part === "number");
  return {
    label: own.join(": ") + (number === undefined ? "" : ` ${number + 1}`),
    value,
    before: null,
    figure: false,
  };
}

/** A figure: a number, or what was read beside what was written, or nothing. */
function figureText(value: JsonValue, { lang }: Reading): string {
  if (typeof value === "number") return formatInteger(value, lang);
  if (!isSum(value)) return value === null ? noneIn(lang) : JSON.stringify(value);
  const { read, written, ...rest } = value as Readonly<Record<string, number>>;
  const more = Object.keys(rest).length === 0 ? "" : ` ${JSON.stringify(rest)}`;
  const params = { read: read ?? 0, written: written ?? 0 };
  return message(readingTexts, "written", lang, params) + more;
}

/** Anything else, on one line: its members with their names. */
function textOf(member: string, value: JsonValue, reading: Reading): string {
  const { lang } = reading;
  if (typeof value === "string") return stringText(member, value, reading);
  if (typeof value === "number") return formatInteger(value, lang);
  if (value === true) return message(readingTexts, "yes", lang);
  if (value === null) return noneIn(lang);
  if (Array.isArray(value)) return value.map((one) => textOf(member, one, reading)).join(", ");
  if (!isObject(value)) return String(value);
  return membersOf(value)
    .map((name) => `${nameOf(name, lang)}: ${textOf(name, value[name] as JsonValue, reading)}`)
    .join(" · ");
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

function stringText(member: string, text: string, reading: Reading): string {
  if (TIME.test(text)) return formatDateTime(text, UTC, reading.lang, "second");
  const word = wordOf(member, text, reading);
  // On a paper a role alone means that its holder signed.
  return member === "paper" ? `${word}: ${wordOf("state", "signed", reading)}` : word;
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something can be a figure; a list of figures is none. */
function isFigure(value: JsonValue): boolean {
  return value === null || typeof value === "number" || isSum(value);
}

function isSum(value: JsonValue): boolean {
  return isObject(value) && typeof value.read === "number" && typeof value.written === "number";
}

/** Names that stand side by side, such as the winners of a lot. */
function isList(path: Path, value: readonly JsonValue[]): boolean {
  return path.length === 1 && path[0] !== "paper" && value.length > 0 && value.every((one) => typeof one === "string");
}

function isItem(path: Path, value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return path[0] === "collections" && isObject(value);
}

function at(value: JsonValue, path: Path): JsonValue | undefined {
  let found: unknown = value;
  for (const part of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found as JsonValue | undefined;
}
