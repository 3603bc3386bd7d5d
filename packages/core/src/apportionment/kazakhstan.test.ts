import { expect, test } from "vitest";
import { apportion } from "./apportion.ts";
import { rulesOf } from "./conformance/cases.ts";
import type { Contest, ListVotes, Totals } from "./contest.ts";
import { listsOf, outcomeOf, stagesOf, stepsOf, type TestLists } from "./testing/contests.ts";

const mazhilis: readonly ListVotes[] = [
  { list: "NPK", votes: 659_019 },
  { list: "Nur Otan", votes: 5_148_074 },
  { list: "Auyl", votes: 383_023 },
  { list: "Ak Zhol", votes: 792_828 },
  { list: "Adal", votes: 258_618 },
];
const totals: Totals = { valid: 7_241_562 };
const seats = { NPK: 10, "Nur Otan": 76, Auyl: 0, "Ak Zhol": 12, Adal: 0 };

function contest(id: string, lists: readonly ListVotes[], figures: Totals = {}): Contest {
  return { rules: rulesOf(id), units: [{ unit: "", seats: null, lists, totals: figures }] };
}

const unitOf = (input: Contest) => {
  const [unit] = outcomeOf(input).units;
  if (unit === undefined) throw new TypeError("no unit");
  return unit;
};

test("Mazhilis 2021: every step of Art. 97-1 with its numbers", () => {
  expect(unitOf(contest("kz-2020-05", mazhilis, totals)).steps).toEqual([
    {
      step: "threshold",
      clause: "threshold",
      article: "Act, Art. 97-1(1), Art. 43(5)",
      at: "7/100",
      base: "valid",
      baseValue: 7_241_562,
      compare: ">=",
      rows: [
        { list: "NPK", votes: 659_019, passes: true, left: "65901900", right: "50690934" },
        { list: "Nur Otan", votes: 5_148_074, passes: true, left: "514807400", right: "50690934" },
        { list: "Auyl", votes: 383_023, passes: false, left: "38302300", right: "50690934" },
        { list: "Ak Zhol", votes: 792_828, passes: true, left: "79282800", right: "50690934" },
        { list: "Adal", votes: 258_618, passes: false, left: "25861800", right: "50690934" },
      ],
    },
    {
      step: "quota",
      name: "hare",
      votes: 6_599_921,
      seats: 98,
      by: 98,
      quota: "6599921/98",
      article: "Act, Art. 97-1(1)",
    },
    {
      step: "whole",
      rows: [
        { list: "NPK", votes: 659_019, whole: 9, quotient: "64583862/6599921", remainder: "5184573/98" },
        { list: "Nur Otan", votes: 5_148_074, whole: 76, quotient: "504511252/6599921", remainder: "1458628/49" },
        { list: "Ak Zhol", votes: 792_828, whole: 11, quotient: "77697144/6599921", remainder: "5098013/98" },
      ],
      left: 2,
      article: "Act, Art. 97-1(1), (3)-(4)",
    },
    {
      step: "remainders",
      seats: 2,
      winners: ["NPK", "Ak Zhol"],
      order: [
        { list: "NPK", remainder: "5184573/98" },
        { list: "Ak Zhol", remainder: "5098013/98" },
        { list: "Nur Otan", remainder: "1458628/49" },
      ],
      article: "Act, Art. 97-1(4)",
    },
  ]);
});

test("Mazhilis 2021: the outcome and its certificate, whole", () => {
  const outcome = outcomeOf(contest("kz-2020-05", mazhilis, totals));
  const qualified = ["NPK", "Nur Otan", "Ak Zhol"];
  const { units, ...whole } = outcome;
  expect(whole).toEqual({ status: "decided", seats, awarded: seats, qualified });
  const [unit] = units;
  expect(units).toHaveLength(1);
  expect(unit).toMatchObject({ unit: "", house: 98, status: "decided", seats, awarded: seats, qualified, ties: [] });
  expect(unit).not.toHaveProperty("question");
  expect(unit?.certificate).toEqual({
    format: "dauys-certificate-1",
    rules: "kz-2020-05",
    unit: "",
    house: 98,
    lists: mazhilis,
    totals,
    qualified,
    pools: [
      {
        path: [],
        seats: 98,
        contenders: { NPK: ["NPK"], "Nur Otan": ["Nur Otan"], "Ak Zhol": ["Ak Zhol"] },
        stages: [
          { stage: "quota", votes: 6_599_921, quota: "6599921/98", whole: { NPK: 9, "Nur Otan": 76, "Ak Zhol": 11 } },
          { stage: "remainders", index: 0, to: ["NPK", "Ak Zhol"], cut: "5098013/98" },
        ],
        result: { NPK: 10, "Nur Otan": 76, "Ak Zhol": 12 },
      },
    ],
    ties: [],
    result: seats,
  });
});

test("the certificate carries the order of registration, which the law uses, and no attribute that it does not", () => {
  const lists = mazhilis.map((entry, i) => ({ ...entry, order: i + 1, held: 3, group: "X", candidates: 126 }));
  expect(unitOf(contest("kz-2020-05", lists, totals)).certificate?.lists[1]).toEqual({
    list: "Nur Otan",
    votes: 5_148_074,
    order: 2,
  });
});

test("Art. 97-1(1): a list with exactly 7 per cent takes part, with one vote less it does not", () => {
  const of = (lists: TestLists) => unitOf(contest("kz-2020-05", listsOf(lists))).qualified;
  expect(of({ A: 86, B: 7, C: 7 })).toEqual(["A", "B", "C"]);
  expect(of({ A: 8_601, B: 699, C: 700 })).toEqual(["A", "C"]);
});

test("Mazhilis 2007 under the rule of 2009: one list over 7 per cent admits the next, reduced by 0.7, with two seats at least", () => {
  const unit = unitOf(contest("kz-2009", listsOf({ First: 950, Second: 50, Third: 49 })));
  // Quota 1000/98; 950 * 98 / 1000 = 93.1; 50 * 98 / 1000 = 4.9, times 0.7 = 3.43.
  expect(unit.seats).toEqual({ First: 95, Second: 3, Third: 0 });
  expect(unit.qualified).toEqual(["First"]);
  expect(stepsOf(unit, "second-list")).toEqual([
    {
      step: "second-list",
      first: { list: "First", votes: 950, whole: 93, quotient: "931/10" },
      second: { list: "Second", votes: 50, whole: 3, quotient: "49/10", reduced: "343/100", seats: 3 },
      quota: "500/49",
      left: 2,
      article: "Act, Art. 97-1(2)-(4)",
    },
  ]);
  expect(unit.certificate?.pools).toEqual([
    {
      path: [],
      seats: 98,
      contenders: { First: ["First"], Second: ["Second"] },
      stages: [{ stage: "second-list", first: "First", second: "Second", quota: "500/49", whole: [93, 3], left: 2 }],
      result: { First: 95, Second: 3 },
    },
  ]);
  expect(unit.certificate?.qualified).toEqual(["First"]);
});

test("Mazhilis 2007, the real votes: 98 seats under the rule of its time, 95 and 3 under that of 2009", () => {
  const lists = listsOf({ "Nur Otan": 5_247_720, OSDP: 269_310, "Ak Zhol": 183_346, Auyl: 89_855 });
  expect(unitOf(contest("kz-2007", lists)).seats).toEqual({ "Nur Otan": 98, OSDP: 0, "Ak Zhol": 0, Auyl: 0 });
  expect(unitOf(contest("kz-2009", lists)).seats).toEqual({ "Nur Otan": 95, OSDP: 3, "Ak Zhol": 0, Auyl: 0 });
});

test("Art. 97-1 is silent where nobody has 7 per cent", () => {
  const lists = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`L${i}`, 1_000 + i]));
  const outcome = outcomeOf(contest("kz-2020-05", listsOf(lists)));
  expect(outcome).toMatchObject({ status: "undetermined", seats: null, qualified: [] });
  expect(outcome.question).toEqual({
    kind: "silent",
    unit: "",
    among: [],
    seats: 0,
    losing: false,
    silence: "nobody-qualifies",
    article: "Act, Art. 97-1",
  });
});

test("Art. 97-1(4): of equal remainders the list registered earlier wins, and its order is asked for where it is not known", () => {
  const even: TestLists = { A: 100, B: 50, C: 50 };
  const input = (orders: readonly number[]): Contest => {
    const lists = listsOf(even).map((entry, i) => {
      const order = orders[i];
      return order === undefined ? entry : { ...entry, order };
    });
    return { ...contest("kz-2020-05", lists), seats: 3 };
  };
  const unit = unitOf(input([3, 2, 1]));
  expect(unit.seats).toEqual({ A: 1, B: 1, C: 1 });
  expect(unit.ties).toEqual([]);
  const odd: Contest = { ...input([3, 2, 1]), seats: 5 };
  // 5 * 100 / 200 = 2.5; 1.25; 1.25: one seat for A, none tied. With 7 seats: 3.5, 1.75, 1.75: B and C.
  expect(unitOf(odd).seats).toEqual({ A: 3, B: 1, C: 1 });
  const tied = (orders: readonly number[]): Contest => ({ ...input(orders), seats: 2 });
  // 1, 0.5, 0.5: one seat for B or C.
  const decided = unitOf(tied([1, 3, 2]));
  expect(decided.seats).toEqual({ A: 1, B: 0, C: 1 });
  expect(decided.ties).toEqual([
    {
      unit: "",
      among: ["B", "C"],
      seats: 1,
      losing: false,
      decidedBy: "registered-earlier",
      winners: ["C"],
      article: "Act, Art. 97-1(4)",
    },
  ]);
  expect(stepsOf(decided, "tie")).toEqual([
    {
      step: "tie",
      among: ["B", "C"],
      seats: 1,
      losing: false,
      winners: ["C"],
      by: "registered-earlier",
      article: "Act, Art. 97-1(4)",
    },
  ]);
  expect(decided.certificate?.ties).toEqual([
    { path: [], stage: 1, among: ["B", "C"], winners: ["C"], by: "registered-earlier" },
  ]);
  expect(stagesOf(decided)).toEqual([
    { stage: "quota", votes: 200, quota: "100/1", whole: { A: 1, B: 0, C: 0 } },
    { stage: "remainders", index: 0, to: ["C"], cut: "50/1" },
  ]);
  const asked = outcomeOf(tied([1]));
  expect(asked).toMatchObject({ status: "lot", seats: null, awarded: { A: 1, B: 0, C: 0 } });
  expect(asked.question).toEqual({
    kind: "data",
    unit: "",
    among: ["B", "C"],
    seats: 1,
    losing: false,
    needs: "order",
    article: "Act, Art. 97-1(4)",
  });
  const same = outcomeOf(tied([1, 2, 2]));
  expect(same).toMatchObject({ status: "undetermined", seats: null });
  expect(same.question).toEqual({
    kind: "silent",
    unit: "",
    among: ["B", "C"],
    seats: 1,
    losing: false,
    silence: "tie-same-registration",
    article: "Act, Art. 97-1(4)",
  });
});

test("since 2021 the votes against all are part of the base, and are asked for where they are missing", () => {
  const lists = listsOf({ A: 95, B: 5 });
  expect(unitOf(contest("kz-2022", lists, { againstAll: 0 })).qualified).toEqual(["A", "B"]);
  expect(unitOf(contest("kz-2022", lists, { againstAll: 1 })).qualified).toEqual(["A"]);
  expect(apportion(contest("kz-2022", lists))).toEqual({
    ok: false,
    faults: [
      {
        fault: "missing-base",
        unit: "",
        base: "valid+against-all",
        row: "@against-all",
        article: expect.stringContaining("97-1"),
      },
    ],
  });
});
