import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { positionAt } from "../json/index.ts";
import { readRules } from "./read-rules.ts";

const good = readFileSync(new URL("../../../../rules/kz-2020-05.json", import.meta.url), "utf8");

/** The file with one passage replaced, and where the replacement begins. */
function replaced(
  before: string,
  after: string,
): { readonly text: string; readonly at: { line: number; column: number } } {
  const offset = good.indexOf(before);
  expect({ before, found: offset >= 0, once: good.indexOf(before, offset + 1) === -1 }).toEqual({
    before,
    found: true,
    once: true,
  });
  return { text: good.slice(0, offset) + after + good.slice(offset + before.length), at: positionAt(good, offset) };
}

function faults(text: string): readonly { line: number; column: number; message: string }[] {
  const read = readRules(text);
  return read.ok ? [] : read.faults;
}

test("a good file reads, and its canonical text leaves out the pointer to the schema and all spaces", () => {
  const read = readRules(good);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.read.rules.id).toBe("kz-2020-05");
  expect(read.read.canonical).toContain('"id":"kz-2020-05","inForce":{');
  expect(read.read.canonical).not.toContain("$schema");
  const moved = readRules(JSON.stringify({ ...JSON.parse(good), $schema: "../elsewhere.json" }));
  expect(moved.ok && moved.read.canonical).toBe(read.read.canonical);
});

test("the canonical text changes with the law", () => {
  const read = readRules(good);
  const other = readRules(replaced('"at": "7/100", "of": "valid"', '"at": "5/100", "of": "valid"').text);
  expect(read.ok && other.ok && read.read.canonical !== other.read.canonical).toBe(true);
});

const PLACES: readonly (readonly [string, string, string, number, string])[] = [
  // what, passage, replacement, columns from the passage's start to the place named, message
  ["a duplicate key", '"jurisdiction": "KZ"', '"id": "kz"', 0, 'the key "id" stands twice in one object'],
  ["a float", '"count": 107', '"count": 107.0', 9, '107.0 is not an integer; write fractions as "7/100"'],
  ["a percentage as a number", '"at": "7/100"', '"at": 0.07', 6, '0.07 is not an integer; write fractions as "7/100"'],
  ["a percentage in words", '"at": "7/100"', '"at": "7%"', 6, 'expected a fraction of two integers such as "7/100"'],
  [
    "an unknown member",
    '"ballot": { "againstAll"',
    '"ballot": { "againstall": true, "againstAll"',
    26,
    'unknown member "againstall"; known: againstAll, article',
  ],
  [
    "a wrong word",
    '"scope": "nation",\n    "seats"',
    '"scope": "country",\n    "seats"',
    9,
    'expected one of "nation", "units"',
  ],
  [
    "an unknown question",
    '"silence": "nobody-qualifies"',
    '"silence": "nobody"',
    11,
    'no question "nobody" in "silent"; known: nobody-qualifies',
  ],
  ["an unknown tie question", '"tieSilence": "tie-for-second"', '"tieSilence": "x"', 14, 'no question "x" in "silent"'],
  [
    "an unknown overflow question",
    '"overflowSilence": "second-list-overflow"',
    '"overflowSilence": "x"',
    19,
    'no question "x" in "silent"',
  ],
  [
    "an unknown source",
    '"source": "act-2021-05"',
    '"source": "x"',
    10,
    'no source "x" in "sources"; known: act-2020-01, act-2021-05, constitution-2007',
  ],
  ["seats that do not add up", '"count": 107', '"count": 108', 0, "the parts have 107 seats, the chamber 108"],
  ["a house without seats", '"count": 107', '"count": 0', 9, "expected an integer from 1 to"],
  [
    "an end before the beginning",
    '"until": "2021-05-23"',
    '"until": "2019-05-23"',
    0,
    "in force from 2020-05-25 until 2019-05-23: the end comes first",
  ],
  ["a day that no month has", '"until": "2021-05-23"', '"until": "2021-05-32"', 9, "expected a date YYYY-MM-DD"],
  ["an empty text", '"en": "Party lists"', '"en": " "', 6, "expected a text that is not empty"],
];

test.each(PLACES)("%s is told with its place", (_, before, after, columns, message) => {
  const { text, at } = replaced(before, after);
  const [first, ...more] = faults(text);
  expect(more).toEqual([]);
  expect(first?.message).toContain(message);
  if (columns > 0)
    expect({ line: first?.line, column: first?.column }).toEqual({ line: at.line, column: at.column + columns });
});

test("what is found in an object is told at the object's place", () => {
  const missing = faults(replaced('"ballot": { "againstAll": false, ', '"ballot": { ').text)[0];
  const at = positionAt(good, good.indexOf('"ballot": { ') + '"ballot": '.length);
  expect(missing).toEqual({ ...at, message: 'the member "againstAll" is missing' });
  const sum = faults(replaced('"count": 107', '"count": 108').text)[0];
  expect(sum).toMatchObject(positionAt(good, good.indexOf('"parts": [') + '"parts": '.length));
  const span = faults(replaced('"until": "2021-05-23"', '"until": "2019-05-23"').text)[0];
  expect(span).toMatchObject(positionAt(good, good.indexOf('"inForce": {') + '"inForce": '.length));
});

test("a missing member at the top is told at the beginning of the file", () => {
  const { chamber: _, ...rest } = JSON.parse(good);
  expect(faults(JSON.stringify(rest))).toEqual([{ line: 1, column: 1, message: 'the member "chamber" is missing' }]);
});

test("every fault of the shape is told at once", () => {
  const value = JSON.parse(good);
  expect(faults(JSON.stringify({ ...value, id: "KZ 1", ballot: {}, extra: 1 }))).toHaveLength(4);
});

test.each([
  [
    "a tie rule after the last word",
    ["distribution", "ties", 0],
    { by: "lot", article: "x" },
    'nothing can follow "lot"',
  ],
  [
    "units in a distribution by nation",
    ["distribution", "units"],
    [{ id: "a", seats: 1 }],
    'units have seats only when "scope" is "units"',
  ],
])("%s is refused", (_, path, inserted, message) => {
  const value = JSON.parse(good);
  const [section, key, index] = path as [string, string, number | undefined];
  if (index === undefined) value[section][key] = inserted;
  else value[section][key].splice(index, 0, inserted);
  expect(faults(JSON.stringify(value)).map((fault) => fault.message)).toEqual([message]);
});

test("a method that can never apply is refused", () => {
  const value = JSON.parse(good);
  value.distribution.methods.push(value.distribution.methods[0]);
  expect(faults(JSON.stringify(value)).map((fault) => fault.message)).toEqual([
    'the methods after one without "when" can never apply',
  ]);
});

test.each(["", "[]", "null", '"rules"', "{", "\ufeff{}", "{}"])("%j is no rules file, and no crash", (text) => {
  expect(faults(text).length).toBeGreaterThan(0);
});

test.each([
  [
    { sequence: "dhondt", firstDivisor: "5/2" },
    "firstDivisor",
    "the first is 5/2, the second 2; write a first divisor of at most 2",
  ],
  [{ sequence: "sainte-lague", firstDivisor: "4" }, "firstDivisor", "write a first divisor of at most 3"],
  [{ sequence: "linear", first: "1", step: "0" }, "step", "the divisors do not rise: write a step above 0, not 0"],
  [{ sequence: "linear", first: "1/2", step: "1/3", firstDivisor: "1" }, "firstDivisor", "at most 5/6"],
])("divisors that do not rise are refused at their place: %j", (divisors, member, message) => {
  const value = JSON.parse(good);
  for (const method of [
    { kind: "divisor", divisors, article: "x" },
    {
      kind: "quota",
      quota: value.distribution.methods[0].quota,
      steps: [{ step: "highest-averages", divisors, article: "x" }],
      article: "x",
    },
  ]) {
    const { qualification, ...distribution } = value.distribution;
    const { ifOne: _, ...plain } = qualification;
    const text = JSON.stringify(
      { ...value, distribution: { ...distribution, qualification: plain, methods: [method] } },
      null,
      1,
    );
    const [found, ...more] = faults(text);
    const wrong = (divisors as Readonly<Record<string, string>>)[member];
    expect(more).toEqual([]);
    expect(found?.message).toContain(message);
    expect(found).toMatchObject(positionAt(text, text.indexOf(`"${member}": "${wrong}"`) + `"${member}": `.length));
  }
});

test.each([
  { sequence: "dhondt", firstDivisor: "2" },
  { sequence: "sainte-lague", firstDivisor: "7/5" },
  { sequence: "linear", first: "0", step: "1/9" },
  { sequence: "macau" },
])("divisors that rise are read: %j", (divisors) => {
  const value = JSON.parse(good);
  value.distribution.methods = [{ kind: "divisor", divisors, article: "x" }];
  delete value.distribution.qualification.ifOne;
  expect(faults(JSON.stringify(value))).toEqual([]);
});
