import { describe, expect, test } from "vitest";
import { PROVED } from "./testing/flaws.ts";
import { share } from "./testing/laws.ts";
import { qualifies, three, votes } from "./testing/qualifies.ts";

const tenPercent = { clauses: [{ id: "t", anyOf: [share("1/10")] }] };

describe("bases", () => {
  const of = (base: string) => ({ clauses: [{ id: "t", anyOf: [share("15/100", { of: base })] }] });
  const missing = (figure: string, base: string) => [
    `the rules take a share of "${base}", and totals.${figure} is not given`,
  ];

  test.each([
    ["registered", "registered", "registered"],
    ["received", "received", "received"],
    ["valid+against-all", "againstAll", "valid+against-all"],
    ["in-boxes", "invalid", "in-boxes"],
  ])("%s is no guess: without the figure it is missing", (base, figure, name) => {
    expect(qualifies({ qualification: of(base), votes }, three, "150/1")).toEqual(missing(figure, name));
  });

  test.each([
    ["registered", { registered: 1000 }, { registered: 1001 }],
    ["received", { received: 1000 }, { received: 1001 }],
    ["valid", { others: 0 }, { others: 1 }],
    ["valid+against-all", { againstAll: 0 }, { againstAll: 1 }],
    ["in-boxes", { inBoxes: 1000 }, { inBoxes: 1001 }],
    ["in-boxes", { invalid: 0 }, { invalid: 1 }],
  ])("15 per cent of %s: one more and C falls below", (base, enough, tooMany) => {
    const qualification = of(base);
    expect(qualifies({ qualification, votes, totals: enough }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification, votes, totals: tooMany }, three, "150/1")).toEqual([
      'qualified has "C", which does not: by share 15000 is not >= 15015',
    ]);
  });

  test("blank votes and votes against all count as valid where the rules include them", () => {
    const included = (part: string) => ({ valid: { includes: ["lists", part] } });
    const totals = { blank: 1, againstAll: 1, valid: 1001 };
    for (const part of ["blank", "against-all"]) {
      expect(
        qualifies({ qualification: of("valid"), votes, totals, distribution: included(part) }, three, "150/1"),
      ).toEqual(['qualified has "C", which does not: by share 15000 is not >= 15015']);
    }
    const both = of("valid+against-all");
    expect(
      qualifies({ qualification: both, votes, totals, distribution: included("against-all") }, { A: 4, B: 1 }, "125/1"),
    ).toEqual(PROVED);
  });

  test("votes against all are in the boxes where the ballot has such a line", () => {
    const qualification = of("in-boxes");
    const totals = { againstAll: 1, invalid: 0 };
    expect(qualifies({ qualification, votes, totals, againstAll: true }, { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification, votes, totals }, three, "150/1")).toEqual(PROVED);
  });

  test.each([
    [{ valid: 999 }, "totals.valid is 999, its parts add up to 1000"],
    [{ valid: 1000, others: 1 }, "totals.valid is 1000, its parts add up to 1001"],
    [{ inBoxes: 999 }, "totals.inBoxes is 999, its parts add up to at least 1000"],
    [{ inBoxes: 1002, invalid: 1 }, "totals.inBoxes is 1002, its parts add up to 1001"],
    [{ inBoxes: 1001, valid: 1000, invalid: 2 }, "totals.inBoxes is 1001, its parts add up to 1002"],
  ])("totals that contradict their parts: %j", (totals, reason) => {
    expect(qualifies({ qualification: tenPercent, votes, totals }, three, "150/1")).toEqual([reason]);
  });

  test("a valid total whose parts are not all given is not smaller than those that are", () => {
    const distribution = { valid: { includes: ["lists", "blank"] } };
    const election = { qualification: { clauses: [] }, votes: { A: 10 }, distribution };
    expect(qualifies({ ...election, totals: { valid: 11 } }, { A: 5 }, "2/1")).toEqual(PROVED);
    expect(qualifies({ ...election, totals: { valid: 9 } }, { A: 5 }, "2/1")).toEqual([
      "totals.valid is 9, its parts add up to at least 10",
    ]);
  });
});
