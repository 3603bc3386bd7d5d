import type { ListVotes } from "@dauys/core/apportionment";
import type { JsonValue } from "@dauys/core/json";
import { readAtLeast } from "./count.ts";
import type { FaultLog } from "./fault-log.ts";
import { isName } from "./name.ts";
import { shown } from "./shown.ts";

/** What can be known of a list beside its votes. */
export type Attributes = { -readonly [K in Exclude<keyof ListVotes, "list" | "votes">]?: ListVotes[K] };

/** The name of an attribute. */
export type Attribute = keyof Attributes & string;

/** The attributes of a list, and by which other names a column can give them. */
export const ATTRIBUTE_NAMES: Readonly<Record<Attribute, readonly string[]>> = {
  order: ["registration", "registration_order", "registered"],
  alliance: ["alliance_size"],
  minority: [],
  group: ["apparentement", "apparentement_group", "connection"],
  subgroup: ["subconnection"],
  held: ["seats_held"],
  basic: [],
  candidates: ["number_of_candidates"],
  precincts: [],
  admitted: [],
};

/** The names of the attributes. */
export const ATTRIBUTES = Object.keys(ATTRIBUTE_NAMES) as readonly Attribute[];

/** How a JSON file writes a value of an attribute, as an example of the form. */
export function jsonExample(attribute: Attribute): string {
  if (isFlag(attribute)) return "true | false";
  return isGroup(attribute) ? '"…"' : "123";
}

/** Whether a JSON value has the type of an attribute; an empty text has none. */
export function hasJsonType(attribute: Attribute, value: JsonValue): value is boolean | string | number {
  if (isFlag(attribute)) return typeof value === "boolean";
  return isGroup(attribute) ? typeof value === "string" && value !== "" : typeof value === "number";
}

function isFlag(attribute: Attribute): attribute is "minority" | "admitted" {
  return attribute === "minority" || attribute === "admitted";
}

function isGroup(attribute: Attribute): attribute is "group" | "subgroup" {
  return attribute === "group" || attribute === "subgroup";
}

const YES = ["yes", "true", "1"];
const NO = ["no", "false", "0"];

/** Reads one attribute from its text into `into`; what it cannot be is logged. An empty text gives no attribute. */
export function readAttributeValue(
  attribute: Attribute,
  text: string,
  what: () => string,
  log: FaultLog,
  token: number,
  into: Attributes,
): void {
  if (text === "") return;
  if (isFlag(attribute)) {
    if (YES.includes(text)) into[attribute] = true;
    else if (NO.includes(text)) into[attribute] = false;
    else log.add("not-a-flag", token, { what: what(), value: shown(text) });
  } else if (isGroup(attribute)) {
    if (isName(text, attribute, log, token)) into[attribute] = text;
  } else {
    const least = attribute === "order" || attribute === "alliance" ? 1 : 0;
    const value = readAtLeast(least, text, what, log, token);
    if (value !== null) into[attribute] = value;
  }
}
