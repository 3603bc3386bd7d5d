import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { readListFile } from "./read-list-file.ts";
import { headTemplateCsv, listTemplateCsv, listTemplateXlsx } from "./template.ts";
import { smallList } from "./testing/small-list.ts";
import { writeListCsv, writeListXlsx } from "./write-list.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each(LANGS)("a list written with headings in %s is read back as the same list", (lang) => {
  const workbook = readListFile({ file: "list.xlsx", bytes: writeListXlsx(smallList, lang) });
  expect(workbook).toEqual({ ok: true, value: smallList });
  const { candidates, head } = writeListCsv(smallList, lang);
  const csv = readListFile({ file: "list.csv", bytes: utf8(candidates) }, { file: "head.csv", bytes: utf8(head) });
  expect(csv).toEqual({ ok: true, value: smallList });
});

test("the same list gives the same bytes", () => {
  expect(writeListXlsx(smallList, "kk")).toEqual(writeListXlsx(smallList, "kk"));
});

test.each(LANGS)("the template in %s holds an example of nobody, and refuses to be handed in with it", (lang) => {
  const workbook = readListFile({ file: "t.xlsx", bytes: listTemplateXlsx(lang) });
  expect(workbook.ok ? [] : workbook.faults.map(({ code }) => code)).toEqual([
    "example-row",
    ...Array(6).fill("empty-cell"),
  ]);
  const files = [listTemplateCsv(lang), headTemplateCsv(lang)].map(utf8) as [Uint8Array, Uint8Array];
  const csv = readListFile({ file: "t.csv", bytes: files[0] }, { file: "h.csv", bytes: files[1] });
  expect(csv.ok ? [] : csv.faults.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    "t.csv:2 example-row",
    ...[2, 3, 4, 5, 6, 7].map((line) => `h.csv:${line} empty-cell`),
  ]);
});
