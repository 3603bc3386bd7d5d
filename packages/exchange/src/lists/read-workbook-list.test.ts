import { expect, test } from "vitest";
import { readListFile } from "./read-list-file.ts";
import { headSheet, type RawSheet, rawParts, rawRow, rawWorkbook } from "./testing/raw-workbook.ts";
import { writeZip } from "./xlsx/zip-writer.ts";

const HEADINGS = rawRow(1, ["№", "Person id", "ФИО", "Дата рождения", "Жынысы", "Sat in the last chamber"]);
const GOOD = rawRow(2, [1, "p1", "Первый", "2001-05-30", "ж", true]);

function candidates(rows: string, more: Partial<RawSheet> = {}): RawSheet {
  return { name: "Кандидаты", rows: HEADINGS + rows, ...more };
}

function faultsIn(sheets: readonly RawSheet[], strings: readonly string[] = []): readonly string[] {
  const read = readListFile(rawWorkbook({ sheets, strings }));
  return read.ok
    ? []
    : read.faults.map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message.en}`);
}

test("numbers, dates of every kind, shared and formatted strings are read as what they show", () => {
  const strings = [
    "<t>Second</t>",
    '<r><t>Th</t></r><r><rPr/><t xml:space="preserve">ird \u0410</t></r><rPh><t>x</t></rPh>',
  ];
  const rows = [
    GOOD,
    rawRow(2, [2, "p2", { xml: '<c t="s"><v>0</v></c>' }, { xml: '<c s="1"><v>37041</v></c>' }, "м", "нет"]),
    rawRow(2, [3, "p3", { xml: '<c t="s"><v>1</v></c>' }, { xml: '<c s="2"><v>37041</v></c>' }, null, "жоқ"]),
    rawRow(2, [{ xml: "<c ><v>4.0</v></c>" }, "p4", "Fourth", 37041, "woman", null]),
    rawRow(2, [5, "p5", "Fifth", 1980, "ер", "1"]),
    rawRow(2, [6, "p6", "Sixth", { xml: '<c t="d"><v>2001-05-30T00:00:00</v></c>' }]),
    rawRow(2, [7, "p7", { xml: '<c t="str"><v>Se_x0041_ven &amp; _x005F_x0041_</v></c>' }, "30.05.2001"]),
  ].map((row, i) => row.replaceAll(/([A-F])2"/g, `$1${i + 2}"`).replace('row r="2"', `row r="${i + 2}"`));
  const read = readListFile(rawWorkbook({ sheets: [candidates(rows.join("")), headSheet], strings }));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  expect(read.value.submitted).toBe("2026-11-22T12:30:00Z");
  expect(
    read.value.candidates.map(({ number, name, born, sex, sat, examined }) => [
      number,
      Object.values(name)[0],
      born,
      sex,
      sat,
      examined?.born,
    ]),
  ).toEqual([
    [1, "Первый", 2001, "woman", true, "2001-05-30"],
    [2, "Second", 2001, "man", false, "2001-05-30"],
    [3, "Third \u0410", 2001, undefined, false, "2001-05-30"],
    [4, "Fourth", 2001, "woman", undefined, "2001-05-30"],
    [5, "Fifth", 1980, "man", true, undefined],
    [6, "Sixth", 2001, undefined, undefined, "2001-05-30"],
    [7, "SeAven & _x0041_", 2001, undefined, undefined, "2001-05-30"],
  ]);
});

test("a workbook that counts days from 1904 gives the same dates", () => {
  const rows = GOOD + rawRow(3, [2, "p2", "Second", { xml: '<c s="1"><v>35579</v></c>' }]);
  const read = readListFile(rawWorkbook({ sheets: [candidates(rows), headSheet], from1904: true }));
  expect(read.ok && read.value.candidates[1]?.examined?.born).toBe("2001-05-30");
});

test("what people do not see, or would see otherwise, is told by its address", () => {
  const rows = [
    GOOD,
    rawRow(3, [{ xml: "<c ><f>A2+1</f><v>2</v></c>" }, "p2", "Second"]),
    rawRow(4, [3, "p3", { xml: '<c t="e"><v>#REF!</v></c>' }]).replace("<row ", '<row hidden="1" '),
  ].join("");
  const before = '<cols><col min="6" max="9" hidden="1"/></cols>';
  const after = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
  expect(faultsIn([candidates(rows, { before, after }), headSheet])).toEqual([
    '3:1 formula: Кандидаты!A3: a formula stands in place of a value: "=A2+1"',
    '4:3 cell-error: Кандидаты!C4: the cell holds an error: "#REF!"',
    "4:1 hidden-row: Кандидаты!A4: the row is hidden, and its cells are not empty",
    "1:6 hidden-column: Кандидаты!F: the column is hidden, and its cells are not empty",
    '2:3 merged-cells: Кандидаты!C2: the cells "C2:C3" are merged',
  ]);
});

test("what is struck out is not taken for what is meant", () => {
  const part = "<r><t>Jane </t></r><r><rPr><strike/></rPr><t>Roe</t></r>";
  const kept = '<r><t>John</t></r><r><rPr><strike val="0"/></rPr><t> Doe</t></r><r><rPr><strike/></rPr><t> </t></r>';
  const rows = [
    GOOD,
    rawRow(3, [
      2,
      { xml: '<c s="4" t="inlineStr"><is><t>p2</t></is></c>' },
      "Second",
      { xml: '<c s="4"><v>1980</v></c>' },
    ]),
    rawRow(4, [3, "p3", { xml: '<c t="s"><v>0</v></c>' }]),
    rawRow(5, [4, "p4", { xml: '<c t="s"><v>1</v></c>' }, { xml: '<c s="4"/>' }]),
  ].join("");
  expect(faultsIn([candidates(rows), headSheet], [part, kept])).toEqual([
    '3:2 struck-out: Кандидаты!B3: the text is struck out: "p2"',
    '3:4 struck-out: Кандидаты!D3: the text is struck out: "1980"',
    '4:3 struck-out: Кандидаты!C4: the text is struck out: "Jane Roe"',
    expect.stringContaining("5:3 spaces"),
  ]);
});

test("cells that say nothing sensible are told with heading and value", () => {
  const rows = [
    rawRow(2, [1.5, 77, " Second", { xml: '<c s="1"><v>1980</v></c>' }, "кто-то", "возможно"]),
    rawRow(3, [-2, "p 2", "Second", "31.02.2001", "w", ""]),
    rawRow(4, [0, "p3", "Third", "2001/05/30", null, 2]),
  ].join("");
  expect(faultsIn([candidates(rows), headSheet])).toEqual([
    '2:1 fractional: Кандидаты!A2 "№": the number "1.5" is not whole',
    '2:2 id-as-number: Кандидаты!B2 "Person id": the id is kept as a number: "77"',
    expect.stringContaining('2:3 spaces: Кандидаты!C2 "ФИО"'),
    '2:4 year-as-date: Кандидаты!D2 "Дата рождения": a cell formatted as a date holds "1905-06-02"; it seems that the year 1980 was typed',
    '2:5 bad-word: Кандидаты!E2 "Жынысы": the value "кто-то" is not known',
    '2:6 bad-word: Кандидаты!F2 "Sat in the last chamber": the value "возможно" is not known',
    '3:1 negative: Кандидаты!A3 "№": the negative number "-2"',
    '3:2 bad-person: Кандидаты!B3 "Person id": "p 2" cannot be the id of a person',
    '3:4 no-such-day: Кандидаты!D3 "Дата рождения": the calendar has no day "31.02.2001"',
    '3:5 bad-word: Кандидаты!E3 "Жынысы": the value "w" is not known',
    expect.stringContaining('4:1 too-small: Кандидаты!A4 "№"'),
    '4:4 bad-birth: Кандидаты!D4 "Дата рождения": "2001/05/30" is neither a date nor a year of birth',
    '4:6 bad-word: Кандидаты!F4 "Sat in the last chamber": the value "2" is not known',
  ]);
});

test("sheets are known by their names; others may only be empty", () => {
  const empty = { name: "Sheet3", rows: '<row r="9"/>' };
  expect(faultsIn([candidates(GOOD), headSheet, empty])).toEqual([]);
  expect(faultsIn([candidates(GOOD), headSheet, { name: "Draft", rows: GOOD }])).toEqual([
    '1:1 unknown-sheet: the sheet "Draft" is no part of a list, but it is not empty',
  ]);
  expect(faultsIn([candidates(GOOD), { ...headSheet, state: "hidden" }])).toEqual([
    '1:1 hidden-sheet: the sheet "List" is hidden',
  ]);
  expect(faultsIn([{ ...candidates(GOOD), name: "Лист1" }])).toEqual([
    "1:1 no-head: what is stated of the list itself is missing: whose it is, when it was handed in",
  ]);
  expect(faultsIn([candidates(GOOD), candidates(GOOD, { name: "candidates" }), headSheet])).toEqual([
    '1:1 sheet-twice: the sheets "candidates" and "Кандидаты" mean the same',
  ]);
  expect(faultsIn([{ ...candidates(GOOD), name: "People" }, headSheet])[1]).toContain("no-candidates-sheet");
});

test("headings have to be known and stand once; no cell stands below none", () => {
  const sheet = (headings: readonly string[], ...rows: readonly string[]): RawSheet => ({
    name: "Candidates",
    rows: rawRow(1, headings) + rows.join(""),
  });
  expect(faultsIn([sheet(["Number", "ID", "Shoe size", "number *", "person"], GOOD), headSheet])).toEqual([
    expect.stringContaining('1:3 unknown-heading: unknown column: Candidates!C1 "Shoe size"'),
    '1:4 heading-twice: the columns Candidates!D1 "number *" and "Number" mean the same',
    '1:5 heading-twice: the columns Candidates!E1 "person" and "ID" mean the same',
    '2:6 no-heading: Candidates!F2 "true": the column has no heading, and its cells are not empty',
  ]);
  expect(faultsIn([sheet(["Имя"]), headSheet])[0]).toContain("no-headings");
  expect(faultsIn([sheet(["Number", "Name"]), headSheet])[0]).toBe("1:1 missing-heading: the column person is missing");
  expect(faultsIn([sheet(["Number", "Person id", "Name"]), headSheet])[0]).toContain("2:1 no-candidates");
  expect(faultsIn([candidates(GOOD + rawRow(4, [2, "p2", "Second"])), headSheet])[0]).toContain("3:1 blank-row");
});

test("a damaged, strange or swollen workbook is refused with its part", () => {
  const { bytes } = rawWorkbook({ sheets: [candidates(GOOD), headSheet] });
  const codeOf = (given: Uint8Array): string => {
    const read = readListFile({ file: "list.xlsx", bytes: given });
    return read.ok ? "" : `${read.faults[0]?.code}: ${read.faults[0]?.message.en}`;
  };
  expect(codeOf(bytes)).toBe("");
  expect(codeOf(bytes.subarray(0, bytes.length - 9))).toContain("damaged-workbook");
  const parts = rawParts({ sheets: [candidates(GOOD), headSheet] });
  const with_ = (name: string, text: string): Uint8Array =>
    writeZip(parts.map(([each, old]) => [each, each === name ? text : old]));
  expect(codeOf(with_("xl/styles.xml", "<a><b></a>"))).toContain(
    'bad-xml: the part "xl/styles.xml" is not well-formed',
  );
  expect(codeOf(with_("xl/styles.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toContain("DOCTYPE");
  expect(codeOf(with_("xl/worksheets/sheet0.xml", "<a>".repeat(20_000)))).toContain("bad-xml");
  expect(codeOf(with_("xl/worksheets/sheet0.xml", `<worksheet>${" ".repeat(17 * 1024 * 1024)}</worksheet>`))).toContain(
    "part-too-large",
  );
  expect(codeOf(writeZip([["mimetype", "application/vnd.oasis.opendocument.spreadsheet"]]))).toContain("not-workbook");
  expect(codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toContain("old-workbook");
  expect(codeOf(new Uint8Array(8 * 1024 * 1024 + 1))).toContain("file-too-large");
  const wrong = bytes.slice();
  wrong[60] = (wrong[60] ?? 0) ^ 1;
  expect(codeOf(wrong)).toContain('damaged-workbook: the workbook is damaged: its part "_rels/.rels"');
});

test("a part that says it is small and is not stops at what it says", () => {
  const swollen = writeZip(rawParts({ sheets: [candidates(GOOD + " ".repeat(7_000_000)), headSheet] }));
  const view = new DataView(swollen.buffer);
  for (let at = 0; at + 4 < swollen.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 7_000_000)
      view.setUint32(at + 24, 900, true);
  }
  const read = readListFile({ file: "list.xlsx", bytes: swollen });
  expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(["damaged-workbook"]);
});
