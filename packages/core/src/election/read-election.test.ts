import { expect, test } from "vitest";
import { positionAt } from "../json/index.ts";
import { readElection } from "./read-election.ts";
import { electionText } from "./testing/files.ts";

const good = electionText("kz-2021");

function faults(text: string): readonly { line: number; column: number; message: string }[] {
  const read = readElection(text);
  return read.ok ? [] : read.faults;
}

/** The first fault after one passage (of which only the first occurrence counts) is replaced, and its offset in columns. */
function after(
  before: string,
  replacement: string,
): { readonly messages: readonly string[]; readonly columns: number } {
  const offset = good.indexOf(before);
  expect({ before, found: offset >= 0 }).toEqual({ before, found: true });
  const found = faults(good.slice(0, offset) + replacement + good.slice(offset + before.length));
  const at = positionAt(good, offset);
  const first = found[0];
  return {
    messages: found.map((fault) => fault.message),
    columns: first !== undefined && first.line === at.line ? first.column - at.column : Number.NaN,
  };
}

test("a good file reads; the pointer to its schema is no part of what its hash is taken of", () => {
  const read = readElection(good);
  expect(read.ok && read.read.election.id).toBe("kz-2021");
  const moved = readElection(JSON.stringify({ ...JSON.parse(good), $schema: "x" }));
  expect(moved.ok && read.ok && moved.read.canonical === read.read.canonical).toBe(true);
  expect(read.ok && read.read.canonical).not.toContain("$schema");
});

test.each([
  [
    "an unknown source",
    '"source": "strategy2050"',
    '"source": "nobody"',
    'no source "nobody" in "sources"; known: strategy2050',
    10,
  ],
  [
    "a value without an origin",
    '"value": 659019, "origin": "published"',
    '"value": 659019',
    'the member "origin" is missing',
    -1,
  ],
  [
    "a published value without a source",
    '"origin": "published", "source": "strategy2050"',
    '"origin": "published"',
    "a published figure names its source",
    null,
  ],
  [
    "a value that is unknown and known",
    '"value": 659019, "origin": "published"',
    '"value": 659019, "origin": "unknown"',
    'a value of null and the origin "unknown" go together',
    null,
  ],
  [
    "a value that is published and null",
    '"value": 659019',
    '"value": null',
    'a value of null and the origin "unknown" go together',
    null,
  ],
  [
    "a derivation that is not told",
    '"origin": "published", "source": "strategy2050"',
    '"origin": "derived"',
    'a derived figure says in "note" what it was derived from',
    null,
  ],
  ["a fraction of a vote", "659019", "659019.5", "659019.5 is not an integer", 0],
  ["thousands separators in a text", "659019", '"659 019"', "expected an integer from 0", 0],
  ["a percentage with a comma", '"text": "9.1"', '"text": "9,1"', "expected a percentage as printed", 8],
  ["a list twice", '"id": "adal"', '"id": "npk"', 'the list "npk" stands twice', 6],
  [
    "a place on the ballot twice",
    '"ballotOrder": 2',
    '"ballotOrder": 1',
    'the place on the ballot "1" stands twice',
    15,
  ],
  [
    "a statement about a list that does not stand",
    '"lists": [{ "list": "nurotan", "percent": "71.9" }]',
    '"lists": [{ "list": "osdp", "percent": "71.9" }]',
    'no list "osdp" in "lists"',
    20,
  ],
  ["a party twice", '"party": "osdp"', '"party": "npk"', 'the party "npk" stands twice', 9],
  ["a party that stood and has no list", '"list": "akzhol",', "", 'a party that "stood" names its list', null],
  ["a party with a list that is not there", '"list": "akzhol",', '"list": "nobody",', 'no list "nobody" in "lists"', 8],
  [
    "a statistic that states nothing",
    '{ "what": "youngest", "years": { "text": "25", "source": "astanatimes-day" } }',
    '{ "what": "youngest" }',
    "states nothing",
    0,
  ],
  ["a statistic twice", '"what": "youngest"', '"what": "women"', 'the statistic "women" stands twice', 8],
  ["an hour that no clock shows", '"at": "10:00"', '"at": "25:00"', "expected a time such as 22:00", 6],
  ["an unknown member", '"kind": "transcribed"', '"kind": "transcribed", "winner": "x"', 'unknown member "winner"', 33],
  [
    "an unknown kind",
    '"kind": "transcribed"',
    '"kind": "true"',
    'expected one of "official", "transcribed", "rehearsal"',
    8,
  ],
])("%s is refused with its place", (_, before, replacement, message, columns) => {
  const found = after(before, replacement);
  expect(found.messages[0]).toContain(message);
  if (columns !== null && columns >= 0) expect(found.columns).toBe(columns);
});

test.each(["", "{}", "[]", "null", "{"])("%j is no election file, and no crash", (text) => {
  expect(faults(text).length).toBeGreaterThan(0);
});
