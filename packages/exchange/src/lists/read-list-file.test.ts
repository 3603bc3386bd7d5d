import { expect, test } from "vitest";
import type { Source } from "../fault.ts";
import { readListFile } from "./read-list-file.ts";
import { smallList } from "./testing/small-list.ts";

const source = (file: string, text: string): Source => ({ file, bytes: new TextEncoder().encode(text) });
const { candidates, ...stated } = smallList;
const HEAD = source("head.json", JSON.stringify(stated));

function told(text: string, head: Source | null = HEAD): readonly string[] {
  const read = readListFile(source("list.csv", text), head ?? undefined);
  if (read.ok) return read.value.candidates.map((each) => JSON.stringify(each));
  return read.faults.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code}: ${message.en}`);
}

const ONE = ['{"number":1,"person":"a","name":{"ru":"Б; В"},"sex":"woman"}'];

test.each([
  ["commas and LF", 'number,person,name_ru,sex\n1,a,"Б; В",әйел\n'],
  ["semicolons, CRLF and a byte order mark", '\ufeffНомер;Идентификатор лица;ФИО;Пол\r\n1;a;"Б; В";Женщина\r\n'],
  ["tabs, and empty rows at the end", "№\tID\tФИО\tsex\n1\ta\tБ; В\tf\n\t\t\t\n\t\t\t\n"],
])("CSV with %s", (_, text) => {
  expect(told(text)).toEqual(ONE);
});

test("faults of CSV have line, column, heading and value", () => {
  const text = 'number,person,name_kk,born\n1,=1+1,"Ә\tә",1999\n\n1a,b,,30.02.1999\n3,c,В\n';
  expect(told(text)).toEqual(["list.csv:5:1 ragged: cells in this row: 3, in the header: 4"]);
  expect(told(text.replace("В\n", "В,\n"))).toEqual(["list.csv:3:1 blank-row: an empty row stands between rows"]);
  expect(told(text.replace("В\n", "В,\n").replace("\n\n", "\n"))).toEqual([
    'list.csv:2:3 formula: "person": a formula stands in place of a value: "=1+1"',
    expect.stringContaining('list.csv:2:8 control: "name_kk"'),
    expect.stringContaining('list.csv:3:1 not-a-number: "number": "1a"'),
    'list.csv:3:6 no-name: "name_kk": the name is given in no language',
    'list.csv:3:7 no-such-day: "born": the calendar has no day "30.02.1999"',
  ]);
  const turned = "number,person,name_kk\n1,a,Ә\u202eқ\n";
  expect(told(turned)[0]).toContain('list.csv:2:5 control: "name_kk"');
  expect(told('number,person\n1,"a\n')[0]).toContain("list.csv:2:3 unclosed-quote");
});

test("lists of ids: none is not the same as not looked at", () => {
  const read = readListFile(
    source("l.csv", 'number,person,name_kk,barred,documents\n1,a,Ә,жоқ,\n2,b,Б,,a;b\n3,c,В,"a, B",нет\n'),
    HEAD,
  );
  expect(read.ok ? [] : read.faults.map(({ line, message }) => `${line} ${message.en}`)).toEqual([
    '4 "barred": "B" cannot be an id',
  ]);
  const good = readListFile(source("l.csv", "number,person,name_kk,barred,documents\n1,a,Ә,жоқ,\n2,b,Б,,a;b\n"), HEAD);
  expect(good.ok && good.value.candidates.map(({ examined }) => examined)).toEqual([
    { barred: [] },
    { documents: ["a", "b"] },
  ]);
});

test("what is stated of the list stands beside CSV, as JSON or as a table of fields", () => {
  const rows = "number,person,name_kk\n1,a,Ә\n";
  expect(told(rows, null)[0]).toBe(
    "list.csv:1:1 no-head: what is stated of the list itself is missing: whose it is, when it was handed in",
  );
  const table = "field;value\nlist;x\nparty;y\nname_kk;К\nname_ru;Р\nname_en;E\nsubmitted;2026-02-30 10:00 +05:00\n";
  expect(told(rows, source("h.csv", table))).toEqual([
    'h.csv:7:11 bad-time: "submitted": "2026-02-30 10:00 +05:00" is not a time',
  ]);
  const more = `${table.replace("02-30", "02-20").replace("party;y\n", "")}list;z\nshoe;5\nmembers;12\nlast_votes;5\n`;
  expect(told(rows, source("h.csv", more))).toEqual([
    expect.stringContaining("h.csv:7:1 field-twice"),
    expect.stringContaining("h.csv:8:1 unknown-field"),
    "h.csv:1:1 missing-field: the field party is missing",
  ]);
  const partly = `${table.replace("02-30", "02-20")}members;12\nlast_votes;5\n`;
  expect(told(rows, source("h.csv", partly)).map((fault) => fault.replace(/: the.*/, ""))).toEqual([
    'h.csv:1:1 empty-cell: "organ_kk"',
    'h.csv:1:1 empty-cell: "decision_date"',
    'h.csv:1:1 empty-cell: "in_favour"',
    'h.csv:1:1 empty-cell: "deposit_paid"',
    'h.csv:1:1 empty-cell: "last_valid"',
  ]);
  const json = JSON.stringify({ ...stated, adoption: { ...stated.adoption, date: "2026-02-30" } });
  expect(told(rows, source("h.json", json))[0]).toMatch(
    /^h\.json:1:[0-9]+ bad-head-json: adoption\.date: there is no such day/,
  );
  expect(told(rows, source("h.json", "{}"))).toHaveLength(4);
});

test("a list in JSON is read as it is, and needs no head", () => {
  const text = JSON.stringify(smallList);
  expect(readListFile(source("l.json", text))).toEqual({ ok: true, value: smallList });
  expect(told(text)[0]).toContain("head-not-needed");
  expect(candidates).toHaveLength(5);
});
