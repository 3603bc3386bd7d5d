import { METHOD_NAMES } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";
import { type SeatsOutput, schemaFaults } from "../testing/seats-output.ts";

interface WhatIfOutput {
  readonly notTheLaw: boolean;
  readonly note: string;
  readonly changes: readonly string[];
  readonly law: SeatsOutput;
  readonly whatIf: SeatsOutput;
}

const whatIf = (...options: readonly string[]) =>
  runJson<WhatIfOutput>(["what-if", "--election", "kz-2021", ...options]);
const seatsOf = (output: SeatsOutput): readonly (number | undefined)[] =>
  ["nurotan", "akzhol", "npk", "auyl", "adal"].map((list) => output.seats?.[list]);

test("a threshold of 5 % for 2021, beside the law of the election, and said to be no law", async () => {
  const { code, json } = await whatIf("--threshold", "5/100");
  expect(code).toBe(0);
  expect([seatsOf(json.law), seatsOf(json.whatIf)]).toEqual([
    [76, 12, 10, 0, 0],
    [72, 11, 9, 6, 0],
  ]);
  expect([json.notTheLaw, json.note]).toEqual([
    true,
    "This is not the law: the same votes under other conditions (threshold 7/100 → 5/100). On the left, the law of the election.",
  ]);
  expect([json.law.rules.id, json.whatIf.rules.id]).toEqual(["kz-2020-05", "kz-2020-05-what-if"]);
  expect(json.law.rules.sha256).not.toBe(json.whatIf.rules.sha256);
  expect([schemaFaults(json.law), schemaFaults(json.whatIf)]).toEqual([[], []]);
});

test("for people: the two side by side, with the change", async () => {
  const { out } = await runHere(["what-if", "--election", "kz-2021", "--threshold", "5%"]);
  expect(out).toContain("List                              Votes  Law  What if  Change");
  expect(out).toContain("Nur Otan                      5,148,074   76       72      −4");
  const kazakh = await runHere(["what-if", "--election", "kz-2021", "--threshold", "5%", "--lang", "kk"]);
  expect(kazakh.out).toContain("Бұл заң емес");
  expect(kazakh.out).toContain("«Нұр Отан»");
});

test("the methods of the ground truth, other seats, and no threshold", async () => {
  expect(seatsOf((await whatIf("--method", "dhondt")).json.whatIf)).toEqual([77, 12, 9, 0, 0]);
  expect(seatsOf((await whatIf("--method", "sainte-lague")).json.whatIf)).toEqual([76, 12, 10, 0, 0]);
  expect(Object.values((await whatIf("--seats", "107")).json.whatIf.seats ?? {}).reduce((a, b) => a + b, 0)).toBe(107);
  const none = (await whatIf("--threshold", "0")).json.whatIf;
  expect(none.qualified.length).toBe(5);
});

test.each(METHOD_NAMES)("the method %s gives out every seat", async (method) => {
  const { json } = await whatIf("--method", method);
  expect(
    json.whatIf.seats === null ? json.whatIf.status : Object.values(json.whatIf.seats).reduce((a, b) => a + b, 0),
  ).toBe(98);
});

test("a law with several thresholds asks which; one with none gets one", async () => {
  const files = { "v.csv": "list,votes\nA,6011\nB,402\nC,3598\n" };
  const slovak = ["what-if", "--rules", "sk-nrsr", "--votes", "v.csv", "--threshold"];
  const which = await runHere([...slovak, "3/100"], { files });
  expect([which.code, which.err.includes("--threshold coalition-of-four=5/100")]).toEqual([2, true]);
  const named = await runJson<WhatIfOutput>([...slovak, "party=3/100"], { files });
  expect([named.code, named.json.law.qualified, named.json.whatIf.qualified]).toEqual([0, ["A", "C"], ["A", "B", "C"]]);
  const none = ["what-if", "--rules", "us-house", "--votes", "v.csv", "--threshold", "5/100"];
  const added = await runJson<WhatIfOutput>(none, { files });
  expect([added.json.whatIf.qualified, added.json.changes]).toEqual([["A", "C"], ["threshold none → 5/100"]]);
});

test("where the law fixes no seats, those given are for both", async () => {
  const files = { "v.csv": "list,votes\nA,60\nB,40\n" };
  const args = ["what-if", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "7", "--method", "adams"];
  const { json } = await runJson<WhatIfOutput>(args, { files });
  const sum = (output: SeatsOutput): number => Object.values(output.seats ?? {}).reduce((a, b) => a + b, 0);
  expect([sum(json.law), sum(json.whatIf), json.changes]).toEqual([7, 7, ["method: adams"]]);
});

test.each([
  [[], "nothing is changed"],
  [["--threshold", "7"], 'threshold: "7" is more than the whole, and no list could reach it'],
  [["--threshold", "100.01%"], "write a share of at most 100%, such as 5/100 or 5%"],
  [["--threshold", "101/100", "--lang", "kk"], "бүтіннен артық"],
  [["--threshold", "101/100", "--lang", "ru"], "больше целого"],
  [["--threshold", "100%"], null],
  [["--threshold", "seven"], 'threshold: "seven" is not a fraction'],
  [["--threshold", "x=5/100"], 'there is no threshold by share "x"'],
  [["--method", "dhont"], "did you mean dhondt?"],
  [["--seats", "0"], "--seats:1:1: seats: 0 is less than the least possible, 1"],
  [["--rules", "kz-2022", "--threshold", "5%"], "--rules cannot stand beside --election"],
])("%j: %s", async (options, told) => {
  const { code, err } = await runHere(["what-if", "--election", "kz-2021", ...options]);
  if (told !== null) expect([code, err.includes(told)]).toEqual([2, true]);
  // A threshold of the whole is a strange wish and a clear one: nobody passes, and the law is silent on that.
  else expect(code).toBe(4);
});
