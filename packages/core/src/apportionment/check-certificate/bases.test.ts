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

  test("a total that is not given is the sum of its parts, and a part that is not given is missing", () => {
    const blank = { valid: { includes: ["lists", "blank"] } };
    const election = { qualification: of("valid"), votes, distribution: blank };
    const below = ['qualified has "C", which does not: by share 15000 is not >= 15015'];
    expect(qualifies({ ...election, totals: { blank: 0 } }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ ...election, totals: { blank: 1 } }, three, "150/1")).toEqual(below);
    expect(qualifies({ ...election, totals: { valid: 1001 } }, three, "150/1")).toEqual(below);
    expect(qualifies(election, three, "150/1")).toEqual(missing("blank", "valid"));
    const inBoxes = { ...election, qualification: of("in-boxes"), totals: { invalid: 0 } };
    expect(qualifies(inBoxes, three, "150/1")).toEqual(missing("blank", "in-boxes"));
    const against = { ...election, distribution: { valid: { includes: ["lists", "against-all"] } } };
    expect(qualifies({ ...against, totals: { againstAll: 1 } }, three, "150/1")).toEqual(below);
    expect(qualifies(against, three, "150/1")).toEqual(missing("againstAll", "valid"));
  });

  test("votes against all that are valid are not added to the valid ones again", () => {
    const qualification = { clauses: [{ id: "t", anyOf: [share("150/1001", { of: "valid+against-all" })] }] };
    const distribution = { valid: { includes: ["lists", "against-all"] } };
    expect(qualifies({ qualification, votes, distribution, totals: { againstAll: 1 } }, three, "150/1")).toEqual(
      PROVED,
    );
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

  test("the boxes hold the votes against all once", () => {
    const election = { qualification: tenPercent, votes };
    const included = { valid: { includes: ["lists", "against-all"] } };
    const totals = { againstAll: 1, invalid: 0, inBoxes: 1001 };
    expect(qualifies({ ...election, totals, againstAll: true }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ ...election, totals, againstAll: true, distribution: included }, three, "150/1")).toEqual(
      PROVED,
    );
    expect(qualifies({ ...election, totals }, three, "150/1")).toEqual([
      "totals.inBoxes is 1001, its parts add up to 1000",
    ]);
    const blank = { valid: { includes: ["lists", "blank"] } };
    const counted = { valid: 1005, invalid: 0, inBoxes: 1004 };
    expect(qualifies({ ...election, totals: counted, distribution: blank }, three, "150/1")).toEqual([
      "totals.inBoxes is 1004, its parts add up to 1005",
    ]);
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
