import { expect, test } from "vitest";
import { fractionText } from "../../exact/index.ts";
import type { CandidateList } from "../candidate-list.ts";
import { checkList } from "./check-list.ts";
import type { ListContext } from "./context.ts";
import { depositDue, depositShare } from "./deposit-due.ts";
import { lawOf } from "./testing/files.ts";
import { shortContext, shortList } from "./testing/sample-lists.ts";

const law = lawOf("kz-2020-05");
const clause = law.lists!.deposit!;
const pays = (votes: number, valid: number): string => {
  const { least, most } = depositShare(clause, { votes, valid });
  expect(least).toEqual(most);
  return fractionText(least);
};

test("7 % last time pay nothing, 5 % half, 3 % 70 %, less all of it: exactly at each of them", () => {
  expect([7000, 6999, 5000, 4999, 3000, 2999, 0].map((votes) => pays(votes, 100_000))).toEqual([
    "0",
    "1/2",
    "1/2",
    "7/10",
    "7/10",
    "1",
    "1",
  ]);
  expect(depositShare(clause, "none")).toEqual({ least: { num: 1n, den: 1n }, most: { num: 1n, den: 1n } });
});

test("the deposit is exact: 15 wages of 42,501 for 13 people at one half", () => {
  expect(fractionText(depositDue(clause, 42_501, 13, { num: 1n, den: 2n }))).toBe("8287695/2");
});

/** The finding on the deposit of the ten people of the short list, by a wage of 1. */
function found(list: Partial<CandidateList>, context: Partial<ListContext> = {}) {
  const { lastElection: _, minimumWage: __, ...rest } = shortContext;
  const findings = checkList(law, { ...shortList, ...list }, { ...rest, ...context }).filter(
    ({ code }) => code === "N17",
  );
  return findings.map(({ severity, text }) => [severity, text.en]);
}
const lastTime = (votes: number) => ({ votes, valid: 100 });

test("a party that is free pays nothing, and nothing has to be stated of it", () => {
  expect(found({ deposit: { paid: 0, lastTime: lastTime(7) } })).toEqual([]);
});

test("what is not stated is said by name", () => {
  const { deposit: _, ...without } = shortList;
  const open = (what: string) => [["unknown", `Whether the deposit is enough cannot be told; not stated: ${what}.`]];
  const bare = checkList(law, without, { ...shortContext }).filter(({ code }) => code === "N17");
  expect(bare.map(({ severity, text }) => [severity, text.en])).toEqual(open("what was paid"));
  expect(found({ deposit: { paid: 5 } })).toEqual(open("the minimum wage"));
  // 150 in full, 0 if the party is free: 149 may be enough, 150 is whatever it had.
  expect(found({ deposit: { paid: 149, minimumWage: 1 } })).toEqual(open("the last result"));
  expect(found({ deposit: { paid: 150, minimumWage: 1 } })).toEqual([]);
});

test("what the commission knows goes before what the list states", () => {
  const deposit = { paid: 75, minimumWage: 1, lastTime: lastTime(7) };
  expect(found({ deposit })).toEqual([]);
  expect(found({ deposit }, { lastElection: { valid: 100, votes: { maple: 5 } } })).toEqual([]);
  expect(found({ deposit }, { lastElection: { valid: 100, votes: {} } })).toHaveLength(1);
  expect(found({ deposit }, { lastElection: { valid: 100, votes: { maple: 5 } }, minimumWage: 2 })).toHaveLength(1);
});

test("a sum below what the best result would leave is too small, whatever the result was", () => {
  const half = { ...clause, exemptions: clause.exemptions!.filter(({ pays: part }) => part !== "0") };
  const rules = { ...law, lists: { ...law.lists, deposit: half } };
  const paid = (sum: number) => {
    const { lastElection: _, ...context } = shortContext;
    const list = { ...shortList, deposit: { paid: sum, minimumWage: 1 } };
    return checkList(rules, list, { ...context, minimumWage: 1 }).map(({ severity }) => severity);
  };
  // 150 in full, 75 at one half.
  expect([74, 75, 149, 150].map(paid)).toEqual([["error"], ["unknown"], ["unknown"], []]);
});

test("less than one unit missing is a question of rounding", () => {
  // 9 people × 15 × 1 at one half: 67.5.
  const candidates = shortList.candidates.slice(0, 9);
  const paid = (sum: number) => found({ candidates, deposit: { paid: sum, minimumWage: 1, lastTime: lastTime(5) } });
  expect(paid(68)).toEqual([]);
  expect(paid(67)).toEqual([
    ["warning", "Deposit: 67 paid, exactly 67.5 due; less than one unit is missing, and the law names no rounding."],
  ]);
  expect(paid(66)).toMatchObject([["error", expect.stringContaining("67.5 due")]]);
});
