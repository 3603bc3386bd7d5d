import type { JsonValue } from "../../../json/index.ts";
import type { Random } from "./random.ts";

type Json = { readonly [key: string]: JsonValue };

const ODD: readonly JsonValue[] = [
  null,
  true,
  0,
  1,
  -1,
  2,
  99,
  2_147_483_648,
  9_007_199_254_740_991,
  "",
  " ",
  "a",
  "A b",
  "final",
  "station",
  "chair",
  "01",
  "010101",
  "maple",
  "1/2",
  "\u0001",
  "ә",
  "😀",
  "x".repeat(201),
  [],
  {},
  [[]],
  [null],
  [1],
  ["chair"],
  { read: 1, written: 2 },
  { role: "chair", state: "absent" },
  { unit: "010101", reason: "r" },
];

/** A JSON value with one place in it changed, left out, doubled or put under another name. */
export function spoilJson(random: Random, value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(15)) return spoilList(random, value);
    const at = random.below(value.length);
    return value.map((item: JsonValue, i: number) => (i === at ? spoilJson(random, item) : item));
  }
  if (typeof value !== "object" || value === null) return spoilLeaf(random, value);
  const keys = Object.keys(value);
  if (keys.length === 0 || random.chance(15)) return spoilObject(random, value as Json);
  const key = random.one(keys);
  return { ...value, [key]: spoilJson(random, (value as Json)[key] as JsonValue) };
}

function spoilLeaf(random: Random, value: JsonValue): JsonValue {
  if (typeof value === "number" && random.chance(70)) return value + random.one([-1, 1, 1000]);
  if (typeof value === "string" && random.chance(20)) return `${value}${random.one(["1", " ", "-", "\u0007", "ы"])}`;
  return random.one(ODD);
}

function spoilList(random: Random, value: readonly JsonValue[]): JsonValue {
  const at = random.below(value.length + 1);
  const kind = random.below(4);
  if (kind === 0) return [...value.slice(0, at), random.one(ODD), ...value.slice(at)];
  if (kind === 1) return value.filter((_, i) => i !== at);
  if (kind === 2) return [...value, ...value.slice(at, at + 1)];
  return value.toReversed();
}

function spoilObject(random: Random, value: Json): JsonValue {
  const keys = Object.keys(value);
  const kind = random.below(3);
  if (kind === 0 || keys.length === 0)
    return { ...value, [random.one(["held", "accepted", "note", "paper", "unit"])]: random.one(ODD) };
  const key = random.one(keys);
  const { [key]: taken, ...rest } = value;
  return kind === 1 ? rest : { ...rest, [`${key}x`]: taken as JsonValue };
}
