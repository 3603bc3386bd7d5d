import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { FAULT_MESSAGES, faultOf, faultText } from "./fault.ts";

test("every kind of fault says what to do about it", () => {
  const keys = Object.keys(FAULT_MESSAGES);
  const lacking = keys.filter((key) => !key.endsWith(".remedy") && !keys.includes(`${key}.remedy`));
  expect(keys.length).toBeGreaterThan(60);
  expect(lacking).toEqual([]);
});

test("a fault is told with file, line and column in each language", () => {
  const fault = faultOf("negative", "votes.csv", { line: 3, column: 7 }, { what: '"A"', value: '"-5"' });
  expect(LANGS.map((lang) => faultText(fault, lang))).toEqual([
    'votes.csv:3:7: "A": теріс сан "-5"',
    'votes.csv:3:7: "A": отрицательное число "-5"',
    'votes.csv:3:7: "A": the negative number "-5"',
  ]);
  expect(fault.remedy.en).toBe("write a whole number, 0 or more");
});
