import { describe, expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { digits, enumerated, poolName, quoted } from "./reasons.ts";
import { certificate, quotaStage } from "./testing/certificates.ts";
import { changed, type Json, type Path } from "./testing/json.ts";
import { law, quota, share } from "./testing/laws.ts";
import { kazakhstan2007, kazakhstan2021, type RealElection, roermond2026 } from "./testing/real-elections.ts";

const unit = "the pool of the unit";

test("names and numbers are shown whole up to a length, and as how many up to a number", () => {
  expect(quoted("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
  expect(quoted("a".repeat(81))).toBe(`"${"a".repeat(80)}…"`);
  expect(digits(10n ** 159n)).toBe(`1${"0".repeat(159)}`);
  expect(digits(10n ** 160n)).toBe(`1${"0".repeat(79)}… (161 characters)`);
  const names = Array.from({ length: 11 }, (_, i) => String.fromCharCode(97 + i));
  expect(enumerated([])).toBe("nobody");
  expect(enumerated(names.slice(0, 10))).toBe('"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"');
  expect(enumerated(names)).toBe('"a", "b", "c", "d", "e", "f", "g", "h", "i", "j" and 1 more');
  expect(poolName([])).toBe(unit);
  expect(poolName(["G", "S"])).toBe('pool "G"/"S"');
});

test("what has the wrong make is said with its place", () => {
  const rows: readonly (readonly [Path, Json, string])[] = [
    [["rules"], 7, "certificate.rules is not a text"],
    [["lists"], {}, "certificate.lists is not a list"],
    [["totals"], [], "certificate.totals is not an object"],
    [["result"], null, "certificate.result is not an object"],
    [["result", "Auyl"], "0", 'certificate.result["Auyl"] is not a whole number from 0 to 9007199254740991'],
    [["lists", 0, "admitted"], 1, "certificate.lists[0].admitted is not true or false"],
    [
      ["pools", 0, "stages", 0, "stage"],
      "x",
      `certificate.pools[0].stages[0] is not an object whose "stage" is one of bands, second-list, quota, take-back, remainders, largest-lists, averages, majority`,
    ],
    [
      ["pools", 0, "stages", 0, "surplus"],
      1,
      'certificate.pools[0].stages[0] has a member "surplus" that this checker does not know',
    ],
    [["pools", 0, "path"], ["a", "b", "c"], "certificate.pools[0].path is not a list of 0 to 2"],
    [["ties"], [{}], "certificate.ties[0].path is not a list"],
  ];
  for (const [path, value, reason] of rows) expect(reasonFor(kazakhstan2021, path, value)).toBe(reason);
});

/** The first reason for which a certificate is refused in which one value is another. */
function reasonFor(
  { rules, certificate: given }: Pick<RealElection, "rules" | "certificate">,
  path: Path,
  value: Json,
) {
  const verdict = checkCertificate(rules, changed(given, path, value));
  return verdict.ok ? null : verdict.reasons[0];
}

type Row = readonly [at: Path, value: Json, reason: string];

describe("Kazakhstan 2021", () => {
  const stages = ["pools", 0, "stages"];
  const rows: readonly Row[] = [
    [["house"], 97, `${unit} has 98 seats, expected 97`],
    [["qualified"], ["Nur Otan", "Ak Zhol", "NPK", "NPK"], "qualified names a list twice"],
    [["qualified"], ["Nur Otan", "Ak Zhol", "NPK", "X"], "qualified names what is no list of the unit"],
    [
      ["qualified"],
      ["Nur Otan", "Ak Zhol"],
      'qualified lacks "NPK", which qualifies: by share 65901900 is >= 50690934',
    ],
    [[...stages, 0, "votes"], 6599920, `${unit}, stage 0 (quota) divides 6599920 votes, expected 6599921`],
    [[...stages, 0, "quota"], "67346/1", `${unit}, stage 0 (quota) has quota "67346/1", expected 6599921/98`],
    [[...stages, 0, "whole"], { NPK: 9 }, `${unit}, stage 0 (quota) has whole seats for 1 contenders, expected 3`],
    [
      [...stages, 0, "whole"],
      { "Nur Otan": 76, NPK: 9, X: 11 },
      `${unit}, stage 0 (quota) gives "Ak Zhol" no whole seats, expected 11`,
    ],
    [[...stages, 0, "whole", "NPK"], 10, `${unit}, stage 0 (quota) gives "NPK" 10 whole seats, expected 9`],
    [[...stages, 1, "index"], 1, `${unit}, stage 1 (remainders) has index 1, expected 0`],
    [[...stages, 1, "to"], ["NPK"], `${unit}, stage 1 (remainders) gives 1 seats, expected 2`],
    [[...stages, 1, "to"], ["NPK", "NPK"], `${unit}, stage 1 (remainders) names "NPK" twice`],
    [[...stages, 1, "to"], ["NPK", "Auyl"], `${unit}, stage 1 (remainders) names "Auyl", which has no part in it`],
    [[...stages, 1, "cut"], "0/1", `${unit}, stage 1 (remainders) has cut 0/1, the smallest that won is 5098013/98`],
    [stages, [], `${unit}, stage 0: expected "quota", but the stages end`],
    [
      [...stages, 1],
      { stage: "majority", to: "NPK", from: "Auyl" },
      `${unit}, stage 1: expected "remainders", but the stage is "majority"`,
    ],
    [["pools", 0, "result", "NPK"], 9, `${unit}: result "NPK" 9, its stages add up to 10`],
    [["pools", 0, "result", "X"], 0, `${unit}: result "X" 0, its stages add up to nothing`],
    [["pools", 0, "result"], { "Nur Otan": 76, NPK: 10 }, `${unit}: the result lacks "Ak Zhol"`],
    [
      ["pools", 0, "contenders", "X"],
      ["X"],
      `${unit} has the contenders "Nur Otan", "Ak Zhol", "NPK", "X", expected "Nur Otan", "Ak Zhol", "NPK"`,
    ],
    [
      ["pools", 0, "contenders", "NPK"],
      ["NPK", "NPK"],
      `${unit} has the contenders "Nur Otan", "Ak Zhol", "NPK", expected "Nur Otan", "Ak Zhol", "NPK"`,
    ],
    [["pools"], [], `${unit} is missing`],
    [["result", "Auyl"], 1, 'result: "Auyl" has 1 seats, its pool gave 0'],
    [
      ["result"],
      { "Nur Otan": 76, "Ak Zhol": 12, NPK: 10, Auyl: 0 },
      'result: "Adal" has no number of seats, its pool gave 0',
    ],
    [["result", "X"], 0, "result names 6 lists, the input 5"],
  ];
  test.each(rows)("%j is %j", (at, value, reason) => {
    expect(reasonFor(kazakhstan2021, at, value)).toBe(reason);
  });
});

describe("Kazakhstan 2007 by the rule of 2009", () => {
  const stage = ["pools", 0, "stages", 0];
  const rows: readonly Row[] = [
    [
      [...stage, "second"],
      "Ak Zhol",
      `${unit}, stage 0 (second-list) is about "Nur Otan" and "Ak Zhol", expected "Nur Otan" and "OSDP"`,
    ],
    [
      [...stage, "first"],
      "OSDP",
      `${unit}, stage 0 (second-list) is about "OSDP" and "OSDP", expected "Nur Otan" and "OSDP"`,
    ],
    [[...stage, "quota"], "56296/1", `${unit}, stage 0 (second-list) has quota "56296/1", expected 2758515/49`],
    [[...stage, "whole"], [93, 4], `${unit}, stage 0 (second-list) has the whole parts 93 and 4, expected 93 and 3`],
    [[...stage, "whole"], [94, 3], `${unit}, stage 0 (second-list) has the whole parts 94 and 3, expected 93 and 3`],
    [[...stage, "left"], 1, `${unit}, stage 0 (second-list) leaves 1 seats, expected 2`],
    [["pools", 0, "stages", 1], { stage: "bands", seats: {} }, `${unit}, stage 1 (bands) is superfluous`],
  ];
  test.each(rows)("%j is %j", (at, value, reason) => {
    expect(reasonFor(kazakhstan2007, at, value)).toBe(reason);
  });
});

describe("Roermond 2026", () => {
  const stage = ["pools", 0, "stages", 1];
  const at = `${unit}, stage 1 (averages)`;
  const rows: readonly Row[] = [
    [[...stage, "index"], null, `${at} has index null, expected 0`],
    [[...stage, "to", "D66"], 0, `${at} gives 5 seats, expected 6`],
    [[...stage, "to"], { LVR: 3, DS: 1, VVD: 1, D66: 1, SP: 0 }, `${at} gives "SP" 0 seats, possible are 1 to 6`],
    [[...stage, "to"], { LVR: 3, X: 3 }, `${at} names "X", which has no part in it`],
    [[...stage, "cut"], "616/1", `${at} has cut "616/1", the smallest average that won is 617/1`],
    [
      [...stage, "to"],
      { LVR: 2, DS: 1, VVD: 1, D66: 1, SP: 1 },
      `${at} has cut "617/1", the smallest average that won is 573/1`,
    ],
    [["ties", 0, "path"], ["G"], `${at}: "Partij voor de Dieren", "CDA" are equal, and no tie says who wins`],
    [
      ["ties", 1],
      { path: ["G"], stage: 0, among: [], winners: [], by: "lot" },
      'a tie among nobody in stage 0 of pool "G", where nobody is equal',
    ],
  ];
  test.each(rows)("%j is %j", (path, value, reason) => {
    expect(reasonFor(roermond2026, path, value)).toBe(reason);
  });
});

describe("seats taken back and seats of bands", () => {
  const rules = law("test", {
    methods: [
      quota("imperiali", "exact", "qualified", [{ step: "largest-remainders" }], {
        overAward: { rule: "smallest-remainder" },
      }),
    ],
  });
  const given = certificate({
    rules: "test",
    house: 3,
    votes: { A: 60, B: 30, C: 10 },
    qualified: ["A", "B", "C"],
    stages: [quotaStage(100, "20/1", { A: 3, B: 1, C: 0 }), { stage: "take-back", from: ["A"], cut: "0/1" }],
    seats: { A: 2, B: 1, C: 0 },
  });
  const at = `${unit}, stage 1 (take-back)`;
  const rows: readonly Row[] = [
    [["pools", 0, "stages", 1, "from"], ["A", "B"], `${at} takes 2 seats, expected 1`],
    [["pools", 0, "stages", 1, "from"], ["C"], `${at} names "C", which has no part in it`],
    [["pools", 0, "stages", 1, "cut"], "10/1", `${at} has cut "10/1", the largest remainder that lost is 0/1`],
  ];
  test.each(rows)("%j is %j", (path, value, reason) => {
    expect(reasonFor({ rules, certificate: given }, path, value)).toBe(reason);
  });

  const bands = [{ from: "1/20", below: "1/10", of: "valid", seats: 1 }];
  const banded = law("test", {
    methods: [quota("hare", "exact", "qualified", [])],
    qualification: { clauses: [{ id: "t", anyOf: [share("1/10")] }], bands },
  });
  const withBand = changed(
    certificate({
      rules: "test",
      house: 3,
      votes: { A: 94, B: 6 },
      qualified: ["A"],
      stages: [{ stage: "bands", seats: { B: 1 } }, quotaStage(94, "47/1", { A: 2 })],
      seats: { A: 2 },
    }),
    ["pools", 0, "result", "B"],
    1,
  );
  const proof = changed(withBand, ["result", "B"], 1);
  const ofBands: readonly Row[] = [
    [["pools", 0, "stages", 0, "seats", "B"], 2, `${unit}, stage 0 (bands) gives "B" 2 seats, expected 1`],
    [["pools", 0, "stages", 0, "seats"], {}, `${unit}, stage 0 (bands) gives "B" no seats, expected 1`],
    [["pools", 0, "stages", 0, "seats", "A"], 1, `${unit}, stage 0 (bands) names lists that are in no band`],
  ];
  test.each(ofBands)("%j is %j", (path, value, reason) => {
    expect(checkCertificate(banded, proof)).toEqual({ ok: true });
    expect(reasonFor({ rules: banded, certificate: proof }, path, value)).toBe(reason);
  });
});
