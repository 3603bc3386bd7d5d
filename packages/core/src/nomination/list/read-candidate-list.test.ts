import { expect, test } from "vitest";
import { readCandidateList, readListContext } from "./read-candidate-list.ts";
import { sampleFiles } from "./testing/sample-files.ts";

const good = sampleFiles().get("short.json")!;
const context = sampleFiles().get("short.context.json")!;

function faultsOf(text: string) {
  const read = readCandidateList(text);
  return read.ok ? [] : read.faults;
}

test("faults stand at their line and column", () => {
  const lines = good.split("\n");
  const line = lines.findIndex((each) => each.includes('"number":4')) + 1;
  const at = (search: string): number => (lines[line - 1] as string).indexOf(search) + search.length - 8;
  const sexless = good.replace(/("number":4,.*"sex":)"woman"/, '$1"other"');
  expect(faultsOf(sexless)).toEqual([
    { line, column: at('"sex":"woman"') + 2, message: 'expected one of "woman", "man"' },
  ]);
});

test.each([
  ["a member that is not known", '"signed": true', '"signd": true', 'unknown member "signd"'],
  ["a time without seconds", "05:30:00Z", "05:30Z", "expected a time in UTC"],
  ["a day that does not exist", "2030-10-25", "2030-02-30", "there is no such day: 2030-02-30"],
  ["a birthday that does not exist", "1962-03-01", "1962-02-29", "there is no such day: 1962-02-29"],
  [
    "a name in no language",
    '"name":{"kk":"Көк Шәйнек","ru":"Синий Чайник","en":"Blue Kettle"}',
    '"name":{}',
    "expected a text",
  ],
  ["a key twice", '"signed": true', '"signed": true,\n  "signed": true', "signed"],
])("%s is a fault", (_, from, to, message) => {
  expect(good).toContain(from);
  const faults = faultsOf(good.replace(from, to));
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toContain(message);
});

test("the context is read as strictly", () => {
  const read = readListContext(context.replace("2031-01-12", "2031-01-32").replace("300", '"+5"'));
  expect(read.ok ? [] : read.faults.map(({ line, message }) => [line, message.slice(0, 40)])).toEqual([
    [3, "expected a date YYYY-MM-DD"],
    [5, "expected an integer from -720 to 840"],
  ]);
  expect(readListContext(context.replace("2031-01-12", "2031-02-30"))).toMatchObject({ ok: false });
});
