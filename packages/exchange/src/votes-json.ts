import type { JsonValue, Path } from "@dauys/core/json";
import { ATTRIBUTES, type Attributes, hasJsonType, jsonExample, readAttributeValue } from "./attribute.ts";
import { readCount } from "./count.ts";
import type { Reading } from "./fault.ts";
import { type JsonReader, type Members, membersOf, onlyKnown, openJson, textOf, wrongType } from "./json-reader.ts";
import { RESERVED_ROWS, rowOf, totalOf } from "./reserved.ts";
import { readSeatCount } from "./seat-count.ts";
import { shown } from "./shown.ts";
import { VotesBuilder } from "./votes-builder.ts";
import type { VotesFile } from "./votes-file.ts";

const LISTS = '{"…": 123} | [{"list": "…", "votes": 123}]';
const UNITS = '{"…": {"lists": …}}';
const TOTALS = '{"valid": 123}';

/** Reads votes from JSON text; see `readVotes` and `votes.schema.json`. */
export function readVotesJson(file: string, text: string): Reading<VotesFile> {
  const opened = openJson(file, text);
  if (!opened.ok) return { ok: false, faults: [opened.fault], count: 1 };
  const { json } = opened;
  const builder = new VotesBuilder(json.log);
  const root = membersOf(json, json.value, [], `{"lists": ${LISTS}}`);
  const byUnit = root?.units !== undefined;
  if (root !== null) readRoot(json, builder, root, byUnit);
  const units = builder.finish();
  if (units.length === 0 && json.log.count === 0) json.log.add("no-lists", json.token([]), { unit: "units" });
  return json.log.reading(() => ({
    units,
    byUnit,
    separator: null,
    placeOf: (unit, row) => json.placeOf(builder.tokenOf(unit, row) ?? -1),
  }));
}

function readRoot(json: JsonReader, builder: VotesBuilder, root: Members, byUnit: boolean): void {
  onlyKnown(json, root, [], ["$schema", "seats", "lists", "totals", "units"]);
  if (!byUnit) {
    readUnit(json, builder, "", root, []);
    return;
  }
  if (root.lists !== undefined) json.log.add("lists-and-units", json.token(["lists"]), {});
  if (root.totals !== undefined)
    json.log.add("unknown-member", json.token(["totals"]), { member: '"totals"', known: "units" });
  const units = membersOf(json, root.units, ["units"], UNITS) ?? {};
  for (const [unit, value] of Object.entries(units)) {
    const path = ["units", unit];
    const members = membersOf(json, value, path, '{"lists": …}');
    if (members === null) continue;
    onlyKnown(json, members, path, ["seats", "lists", "totals"]);
    readUnit(json, builder, unit, members, path);
  }
}

function readUnit(json: JsonReader, builder: VotesBuilder, unit: string, members: Members, path: Path): void {
  const draft = builder.unit(unit, json.token(path), path.length > 0);
  if (draft === null) return;
  if (members.seats !== undefined) draft.seats = readSeats(json, members.seats, [...path, "seats"]);
  const rows: Rows = { json, builder, unit, path };
  const { lists, totals } = members;
  if (lists === undefined) json.log.add("missing-member", json.token(path), { member: "lists" });
  else if (Array.isArray(lists))
    lists.forEach((item, i) => {
      addItem(rows, item, [...path, "lists", i]);
    });
  else {
    for (const [name, votes] of Object.entries(membersOf(json, lists, [...path, "lists"], LISTS) ?? {})) {
      add(rows, name, votes, [...path, "lists", name]);
    }
  }
  if (totals !== undefined) addTotals(rows, totals);
}

interface Rows {
  readonly json: JsonReader;
  readonly builder: VotesBuilder;
  readonly unit: string;
  readonly path: Path;
}

function addTotals(rows: Rows, totals: JsonValue): void {
  const { json, path } = rows;
  for (const [member, value] of Object.entries(membersOf(json, totals, [...path, "totals"], TOTALS) ?? {})) {
    const total = totalOf(member);
    const at = [...path, "totals", member];
    if (total !== undefined) add(rows, rowOf(total), value, at);
    else
      json.log.add("unknown-member", json.token(at), {
        member: shown(member),
        known: Object.values(RESERVED_ROWS).join(", "),
      });
  }
}

function addItem(rows: Rows, item: JsonValue, path: Path): void {
  const { json } = rows;
  const members = membersOf(json, item, path, '{"list": "…", "votes": 123}');
  if (members === null) return;
  onlyKnown(json, members, path, ["list", "votes", ...ATTRIBUTES]);
  const name = textOf(json, members, path, "list");
  const attributes = readAttributesOf(json, members, path);
  if (name === null) return;
  if (members.votes === undefined) json.log.add("missing-member", json.token(path), { member: "votes" });
  else add(rows, name, members.votes, [...path, "votes"], attributes);
}

function add(
  { json, builder, unit, path }: Rows,
  name: string,
  value: JsonValue,
  at: Path,
  attributes?: Attributes,
): void {
  const token = json.token(at);
  const votes = readNumber(json, value, at, () => shown(name));
  const row = { unit, unitToken: json.token(path), name, nameToken: token, votes, votesToken: token };
  builder.add(attributes === undefined ? row : { ...row, attributes }, path.length > 0);
}

function readNumber(json: JsonReader, value: JsonValue, path: Path, what: () => string): number | null {
  if (typeof value === "number") return readCount(String(value), what, json.log, json.token(path));
  wrongType(json, path, "123");
  return null;
}

function readSeats(json: JsonReader, value: JsonValue, path: Path): number | null {
  if (typeof value === "number") return readSeatCount(String(value), () => "seats", json.log, json.token(path));
  wrongType(json, path, "123");
  return null;
}

function readAttributesOf(json: JsonReader, members: Members, path: Path): Attributes {
  const attributes: Attributes = {};
  for (const attribute of ATTRIBUTES) {
    const value = members[attribute];
    if (value === undefined) continue;
    const at = [...path, attribute];
    if (!hasJsonType(attribute, value)) wrongType(json, at, jsonExample(attribute));
    else readAttributeValue(attribute, String(value), () => attribute, json.log, json.token(at), attributes);
  }
  return attributes;
}
