import { expect, test } from "vitest";
import type { Reading } from "./fault.ts";
import { readVotes } from "./votes.ts";
import type { VotesFile } from "./votes-file.ts";

const read = (text: string, file = "v.csv"): Reading<VotesFile> =>
  readVotes({ file, bytes: new TextEncoder().encode(text) });
const faults = (text: string, file?: string): readonly string[] => {
  const reading = read(text, file);
  return reading.ok ? [] : reading.faults.map((fault) => `${fault.line}:${fault.column} ${fault.code}`);
};
const value = (reading: Reading<VotesFile>): VotesFile => {
  if (!reading.ok) throw new Error(reading.faults.map((fault) => fault.message.en).join("\n"));
  return reading.value;
};

test("a contest in one piece, with reserved rows", () => {
  const votes = value(
    read("list,votes\nAk Zhol,792828\nNur Otan,5148074\n@valid,7241562\n@against-all,0\n@in-boxes,7300000\n"),
  );
  expect(votes.units).toEqual([
    {
      unit: "",
      seats: null,
      lists: [
        { list: "Ak Zhol", votes: 792828 },
        { list: "Nur Otan", votes: 5148074 },
      ],
      totals: { valid: 7241562, againstAll: 0, inBoxes: 7300000 },
    },
  ]);
  expect(votes).toMatchObject({ byUnit: false, separator: "," });
});

test("votes by unit keep the order of the file, rows of a unit need not stand together", () => {
  const votes = value(read("unit,list,votes\nNorth,A,1\nSouth,A,2\nNorth,B,3\nSouth,@invalid,4"));
  expect(votes.units).toEqual([
    {
      unit: "North",
      seats: null,
      lists: [
        { list: "A", votes: 1 },
        { list: "B", votes: 3 },
      ],
      totals: {},
    },
    { unit: "South", seats: null, lists: [{ list: "A", votes: 2 }], totals: { invalid: 4 } },
  ]);
  expect(votes.byUnit).toBe(true);
});

test.each([
  [",", "\n"],
  [";", "\r\n"],
  ["\t", "\n"],
] as const)("the separator %j is found from the header and reported", (separator, end) => {
  const rows = ["list,votes", '"Ред, ""Алға""",5', "ליכוד,7", "ქართული ოცნება,0"].map((row) =>
    row.replace(/,(?=\d|votes)/, separator),
  );
  const votes = value(read(rows.join(end) + end + end));
  expect(votes.separator).toBe(separator);
  expect(votes.units[0]?.lists.map(({ list }) => list)).toEqual(['Ред, "Алға"', "ליכוד", "ქართული ოცნება"]);
});

test("columns may stand in any order", () => {
  expect(value(read("votes,list\n5,A")).units[0]?.lists).toEqual([{ list: "A", votes: 5 }]);
});

test.each([
  ["only a header", "list,votes\n", ["1:1 only-header"]],
  ["no header", "Nur Otan,5148074\nAuyl,3\n", ["1:1 no-header"]],
  ["a header in other words", "party,votes\nA,1\n", ["1:1 unknown-column", "1:1 missing-column"]],
  ["an attribute as a column", "list,votes,order\nA,1,1\n", ["1:12 unknown-column"]],
  ["a column twice", "list,votes,votes\nA,1,1\n", ["1:12 duplicate-column"]],
  ["a column with a space", "list, votes\nA,1\n", ["1:6 unknown-column", "1:1 missing-column"]],
  ["a cell too many", "list,votes\nA,1,x\n", ["2:1 ragged"]],
  ["a cell too few", "list,votes\nA\nB,1\n", ["2:1 ragged"]],
  ["a number cut at its separators", "list,votes\nA,1,234\n", ["2:3 ragged-number"]],
  ["an empty line between rows", "list,votes\nA,1\n\nB,2\n", ["3:1 blank-line"]],
  ["an unclosed quote", 'list,votes\nA,1\n"B,2\nC,3\n', ["3:1 unclosed-quote"]],
  ["a stray quote", 'list,votes\nParty "A",1\n', ["2:7 stray-quote"]],
  ["negative", "list,votes\nA,-5\n", ["2:3 negative"]],
  ["fractional", "list,votes\nA,1.5\n", ["2:3 fractional"]],
  [
    "thousands separator",
    'list,votes\nA,"1,234"\nB,1 234\nC,1.234\nD,1\u00a0234\n',
    ["2:3 thousands", "3:3 thousands", "4:3 thousands", "5:3 thousands"],
  ],
  ["exponent", "list,votes\nA,1e5\n", ["2:3 exponent"]],
  ["10^400", `list,votes\nA,1${"0".repeat(400)}\nB,10^400\n`, ["2:3 too-large", "3:3 exponent"]],
  ["an empty number", "list,votes\nA,\n", ["2:3 empty-number"]],
  ["an empty name", "list,votes\n,5\n", ["2:1 empty-name"]],
  ["spaces around a name", "list,votes\n A,5\nB\u00a0,6\n", ["2:1 spaces", "3:1 spaces"]],
  ["a line break in a name", 'list,votes\n"A\nB",5\n', ["2:1 control"]],
  ["a damaged name", "list,votes\nA\ufffd,5\n", ["2:1 damaged"]],
  ["a duplicate list", "list,votes\nA,5\nB,1\nA,6\n", ["4:1 duplicate-list"]],
  ["a duplicate whose number is at fault", "list,votes\nA,5\nA,x\n", ["3:3 not-a-number", "3:1 duplicate-list"]],
  ["a duplicate reserved row", "list,votes\nA,5\n@valid,5\n@valid,5\n", ["4:1 duplicate-row"]],
  ["an unknown reserved row", "list,votes\nA,5\n@spoilt,5\n", ["3:1 unknown-reserved"]],
  ["one name in two spellings", "list,votes\nЁлка,5\nЕ\u0308лка,6\n", ["3:1 unicode-clash"]],
  ["one name in two spellings in two units", "unit,list,votes\nN,é,5\nS,e\u0301,6\n", ["3:3 unicode-clash"]],
  ["one unit in two spellings", "unit,list,votes\né,A,5\ne\u0301,B,6\n", ["3:1 unicode-clash"]],
  ["a unit without a name", "unit,list,votes\n,A,5\n", ["2:1 empty-name"]],
  ["reserved rows alone", "list,votes\n@valid,5\n", ["1:1 no-lists"]],
  ["more than 10^15 in all", "list,votes\nA,999999999999999\nB,1\nC,1\nD,1\n", ["4:3 total-too-large"]],
  ["old line ends", "list,votes\rA,1\r", ["1:11 carriage-return", "1:15 carriage-return"]],
])("%s", (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test("the first twenty faults are told and all are counted", () => {
  const reading = read(`list,votes\n${Array.from({ length: 33 }, (_, i) => `L${i},-1\n`).join("")}`);
  expect(reading.ok ? null : [reading.faults.length, reading.count]).toEqual([20, 33]);
});

test("a fault names what to do", () => {
  const reading = read('list,votes\nA,"1,234"\n');
  expect(reading.ok ? null : reading.faults[0]).toEqual({
    file: "v.csv",
    line: 2,
    column: 3,
    code: "thousands",
    message: {
      kk: '"A": "1,234" санында разряд бөлгіші бар',
      ru: '"A": в числе "1,234" есть разделитель разрядов',
      en: '"A": the number "1,234" has thousands separators',
    },
    remedy: { kk: "тек цифрларды жазыңыз: 1234", ru: "впишите одни цифры: 1234", en: "write the digits alone: 1234" },
  });
});

test("the place of a row is known afterwards", () => {
  const votes = value(read("unit,list,votes\nN,A,1\nN,@valid,1\nS,A,2\n"));
  expect(votes.placeOf("N", "@valid")).toEqual({ line: 3, column: 10 });
  expect(votes.placeOf("S", "A")).toEqual({ line: 4, column: 5 });
  expect(votes.placeOf("S", "@valid")).toEqual({ line: 1, column: 1 });
  const json = value(read('{"lists": {"A": 1},\n "totals": {"valid": 1}}'));
  expect(json.placeOf("", "@valid")).toEqual({ line: 2, column: 22 });
});

test("JSON gives the same data", () => {
  const csv = value(read("unit,list,votes\nN,A,1\nN,@against-all,2\nS,B,3\n"));
  const json = value(
    read('{"units": {"N": {"lists": {"A": 1, "@against-all": 2}}, "S": {"lists": [{"list": "B", "votes": 3}]}}}'),
  );
  expect(json.units).toEqual(csv.units);
  expect(json.separator).toBe(null);
});

test("JSON holds attributes, seats and totals by any of their names", () => {
  const votes = value(
    read(
      '{"seats": 9, "lists": [{"list": "A", "votes": 1, "order": 2, "minority": true, "group": "g"}], "totals": {"against-all": 1, "inBoxes": 2}}',
    ),
  );
  expect(votes.units).toEqual([
    {
      unit: "",
      seats: 9,
      lists: [{ list: "A", votes: 1, order: 2, minority: true, group: "g" }],
      totals: { againstAll: 1, inBoxes: 2 },
    },
  ]);
});

test.each([
  ["a syntax error", '{"lists": {"A": 1,}}', ["1:19 json"]],
  ["a key twice", '{"lists": {"A": 1, "A": 2}}', ["1:20 json"]],
  ["a fraction", '{"lists": {"A": 1.5}}', ["1:17 json"]],
  ["10^400", `{"lists": {"A": 1${"0".repeat(400)}}}`, ["1:17 json"]],
  ["negative", '{"lists": {"A": -1}}', ["1:17 negative"]],
  ["a text for a number", '{"lists": {"A": "1"}}', ["1:17 wrong-type"]],
  ["too large", '{"lists": {"A": 1000000000000001}}', ["1:17 too-large"]],
  ["no lists", '{"totals": {}}', ["1:1 missing-member"]],
  ["empty lists", '{"lists": {}}', ["1:1 no-lists"]],
  ["empty units", '{"units": {}}', ["1:1 no-lists"]],
  ["lists and units", '{"lists": {"A": 1}, "units": {"N": {"lists": {"A": 1}}}}', ["1:11 lists-and-units"]],
  ["an unknown member", '{"lists": {"A": 1}, "valid": 1}', ["1:30 unknown-member"]],
  ["an unknown total", '{"lists": {"A": 1}, "totals": {"spoilt": 1}}', ["1:42 unknown-member"]],
  ["a total by two names", '{"lists": {"A": 1}, "totals": {"inBoxes": 1, "in-boxes": 1}}', ["1:58 duplicate-row"]],
  ["an unknown attribute", '{"lists": [{"list": "A", "votes": 1, "x": 1}]}', ["1:43 unknown-member"]],
  ["a flag as a number", '{"lists": [{"list": "A", "votes": 1, "minority": 1}]}', ["1:50 wrong-type"]],
  ["order 0", '{"lists": [{"list": "A", "votes": 1, "order": 0}]}', ["1:47 too-small"]],
  ["a list twice", '{"lists": [{"list": "A", "votes": 1}, {"list": "A", "votes": 2}]}', ["1:62 duplicate-list"]],
  ["no votes", '{"lists": [{"list": "A"}]}', ["1:12 missing-member"]],
  ["no seats", '{"seats": 0, "lists": {"A": 1}}', ["1:11 too-small"]],
  ["a list", "[]", ["1:1 wrong-type"]],
])("JSON with %s", (_, text, expected) => {
  expect(faults(text, "v.json").slice(0, expected.length)).toEqual(expected);
});

test("a list named like a part of every object is a list like others", () => {
  const names = ["__proto__", "constructor", "toString", "12", "3"];
  const votes = value(read(`list,votes\n${names.map((name, i) => `${name},${i}\n`).join("")}`));
  expect(votes.units[0]?.lists.map(({ list }) => list)).toEqual(names);
});
