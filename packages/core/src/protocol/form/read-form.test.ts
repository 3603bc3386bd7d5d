import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { positionAt } from "../../json/index.ts";
import { readForm } from "./read-form.ts";

const good = readFileSync(new URL("../../../../../forms/kz-2021.json", import.meta.url), "utf8");

function faults(text: string): readonly { line: number; column: number; message: string }[] {
  const read = readForm(text);
  return read.ok ? [] : read.faults;
}

test("the canonical text leaves out the pointer to the schema, and changes with a formula", () => {
  const read = readForm(good);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.read.canonical).toContain('"id":"kz-2021"');
  expect(read.read.canonical).not.toContain("$schema");
  const other = readForm(good.replace("102/100 * registered", "103/100 * registered"));
  expect(other.ok && other.read.canonical).not.toBe(read.read.canonical);
});

const PLACES: readonly (readonly [string, string, string, string])[] = [
  ["an unknown field", '["received", "cancelled"]', '["received", "cancel"]', 'no field "cancel"; known: registered'],
  ["an unknown series", '["votes:votes"]', '["votes:x"]', 'no series "x"'],
  ["an unknown collection", '["total:members.issued"]', '["total:boxes.issued"]', 'no collection "boxes"'],
  [
    "an unknown field of a collection",
    '["total:members.issued"]',
    '["total:members.given"]',
    'no field of "members" "given"',
  ],
  [
    "an item without a collection",
    '["total:members.issued"]',
    '["item:issued"]',
    '"item:" stands only in a check over each item',
  ],
  ["a list without each", '["total:members.issued"]', '["list:votes"]', '"list:" stands only in a check with'],
  ["no term", '["total:members.issued"]', '["total:members"]', "expected a term such as"],
  ["an unknown comparison", '"compare": "=="', '"compare": "="', 'expected one of "==", "!="'],
  ["an unknown stage", '"stage": "before-opening"', '"stage": "opening"', 'no stage "opening"; known: before-opening'],
  ["a field twice", '"id": "received"', '"id": "registered"', '"registered" stands twice'],
  ["an absent field that is there", '"id": "against-all"', '"id": "received"', '"received" stands twice'],
  ["a check twice", '"number": 2,', '"number": 1,', '"1" stands twice'],
  [
    "factors that are too large",
    "102/100 * registered",
    '999/997 * received", "999/991 * invalid", "999/983 * registered',
    "the factors are too large together",
  ],
  ["an unknown stand-in", '"standIns": ["deputy", "secretary"]', '"standIns": ["vice"]', 'no role "vice"'],
  ["an unknown source", '"source": "act-2026",', '"source": "act-2027",', 'no source "act-2027"'],
  [
    "a maximum below the minimum",
    '"id": "registered",',
    '"id": "registered", "maximum": 1, "minimum": 2,',
    "from 2 to 1: the end comes first",
  ],
];

test.each(PLACES)("%s is told", (_, before, after, message) => {
  expect(good.includes(before)).toBe(true);
  const found = faults(good.replace(before, after)).map((fault) => fault.message);
  expect(
    found.some((each) => each.includes(message)),
    JSON.stringify(found),
  ).toBe(true);
});

test("a fault has the line and column of its place", () => {
  const text = good.replace('["total:members.issued"]', '["total:members.given"]');
  const at = positionAt(text, text.indexOf('"total:members.given"'));
  expect(faults(text)[0]).toMatchObject(at);
});

test("a text that names no operand, or not the same in all languages, is told", () => {
  const unknown = good.replace(
    "{received} voters received ballots, and the members",
    "{recieved} voters received ballots, and the members",
  );
  expect(faults(unknown).map((fault) => fault.message)).toEqual([
    expect.stringContaining("no operand {recieved}; known: left, right, difference, received, total:members.issued"),
    "the three languages name different operands",
  ]);
});

test("advice that no check gives, and advice that is not there, are told", () => {
  const text = good.replaceAll('"advice": "shortfall"', '"advice": "surplus"');
  expect(text).not.toBe(good);
  expect(faults(text).map((fault) => fault.message)).toEqual([
    'no advice "surplus" in "advice"',
    "no check gives this advice",
  ]);
});

test.each(["", "[]", "null", "{", "\ufeff{}", "{}"])("%j is no form, and no crash", (text) => {
  expect(faults(text).length).toBeGreaterThan(0);
});
