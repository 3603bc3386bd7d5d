import { describe, expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { averages, type Counts, certificate } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, law, quota, share } from "./testing/laws.ts";

type Members = { readonly [member: string]: Json };

interface Election {
  readonly qualification: Members;
  readonly votes: Counts;
  readonly attributes?: Readonly<Record<string, Members>>;
  readonly totals?: Counts;
  readonly distribution?: Members;
  readonly againstAll?: boolean;
  readonly house?: number;
}

/** Whether it is proved that exactly these lists qualify, each of them getting the seats given by D'Hondt. */
function qualifies(election: Election, seats: Counts, cut: string): readonly string[] {
  const { qualification, distribution = {}, againstAll = false, house = 5, ...given } = election;
  const rules = law("test", { methods: [divisor("dhondt")], qualification, ...distribution }, againstAll);
  const winners = Object.fromEntries(Object.entries(seats).filter(([, n]) => n > 0));
  const qualified = Object.keys(seats);
  const proof = certificate({ rules: "test", house, ...given, qualified, stages: [averages(winners, cut)], seats });
  return flaws(rules, proof);
}

/** Of 1,000 valid votes; the seats of A, B and C, when they alone qualify, are 3, 1 and 1 with the cut 150. */
const votes = { A: 500, B: 200, C: 150, D: 99, E: 51 };
const three = { A: 3, B: 1, C: 1 };
const tenPercent = { clauses: [{ id: "t", anyOf: [share("1/10")] }] };

describe("threshold clauses", () => {
  test("a share of the valid votes: exactly the share is enough for >= and not for >", () => {
    const at = (compare: string) => ({ clauses: [{ id: "t", anyOf: [share("150/1000", { compare })] }] });
    expect(qualifies({ qualification: at(">="), votes }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification: at(">"), votes }, three, "150/1")).toEqual([
      'qualified has "C", which does not: by share 150000 is not > 150000',
    ]);
    expect(qualifies({ qualification: at(">"), votes }, { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
  });

  test("a list that qualifies may not be left out", () => {
    expect(qualifies({ qualification: tenPercent, votes }, { A: 4, B: 1 }, "125/1")).toEqual([
      'qualified lacks "C", which qualifies: by share 1500 is >= 1000',
    ]);
  });

  test("the first clause that fits decides: alliances, minorities, exempt lists", () => {
    const qualification = {
      clauses: [
        { id: "minority", for: { minority: true }, anyOf: [] },
        { id: "alliance", for: { alliance: { min: 2, max: 3 } }, anyOf: [share("1/4")] },
        { id: "party", for: { alliance: { max: 1 }, minority: false }, anyOf: [share("1/10")] },
      ],
    };
    const attributes = { B: { alliance: 2 }, D: { minority: true }, C: { alliance: 4 } };
    expect(qualifies({ qualification, votes, attributes }, { A: 4, C: 1, D: 0 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification, votes, attributes }, { A: 3, B: 1, C: 1, D: 0 }, "150/1")).toEqual([
      'qualified has "B", which does not: by share 800 is not >= 1000',
    ]);
  });

  test("numbers of votes and seats won before are ways over the threshold of their own", () => {
    const qualification = {
      clauses: [
        {
          id: "t",
          anyOf: [
            { by: "votes", at: 200, scope: "nation", compare: ">=" },
            { by: "seats", at: 1, compare: ">=" },
          ],
        },
      ],
    };
    const attributes = { C: { basic: 1 }, D: { basic: 0 } };
    expect(qualifies({ qualification, votes, attributes }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification, votes }, three, "150/1")).toEqual([
      'qualified has "C", which does not: by votes 150 is not >= 200; by seats 0 is not >= 1',
    ]);
  });

  test("a multiple of the quota over all lists and others", () => {
    const qualification = { clauses: [{ id: "t", anyOf: [{ by: "quota", at: "3/4", compare: ">=" }] }] };
    const methods = [
      quota("hare", "exact", "qualified", [{ step: "highest-averages", divisors: { sequence: "dhondt" } }]),
    ];
    const rules = law("test", { methods, qualification });
    const proof = (others: number) =>
      certificate({
        rules: "test",
        house: 5,
        votes,
        totals: { others },
        qualified: Object.keys(three),
        stages: [
          { stage: "quota", votes: 850, quota: "170/1", whole: { A: 2, B: 1, C: 0 } },
          averages({ A: 1, C: 1 }, "150/1", 0),
        ],
        seats: three,
      });
    // 3/4 of 1,000/5 is 150; with one vote more for others it is more than that.
    expect(checkCertificate(rules, proof(0))).toEqual({ ok: true });
    expect(checkCertificate(rules, proof(1))).toEqual({
      ok: false,
      reasons: ['qualified has "C", which does not: by quota 3000 is not >= 3003'],
    });
  });

  test("a threshold in quotas needs a method with a quota", () => {
    const qualification = { clauses: [{ id: "t", anyOf: [{ by: "quota", at: "3/4", compare: ">=" }] }] };
    expect(qualifies({ qualification, votes }, three, "150/1")).toEqual([
      'a threshold of unit "" asks for a quota, and none applies to its 5 seats',
    ]);
  });

  test("what the authority decided stands, against the clauses too", () => {
    const attributes = { C: { admitted: false }, D: { admitted: true } };
    expect(qualifies({ qualification: tenPercent, votes, attributes }, { A: 4, B: 1, D: 0 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification: tenPercent, votes, attributes }, three, "150/1")).toEqual([
      'qualified lacks "D", which qualifies: the authority admitted it',
    ]);
  });
});

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

describe("nobody, or too few", () => {
  const half = [{ id: "t", anyOf: [share("3/5")] }];

  test("the rules are silent", () => {
    const silent = { clauses: half, ifNone: { rule: "silent", silence: "nobody" } };
    for (const qualification of [{ clauses: half }, silent]) {
      expect(qualifies({ qualification, votes }, three, "150/1")).toEqual([
        "no list qualifies, and the rules do not say what then",
      ]);
    }
  });

  test("every list is admitted", () => {
    const qualification = { clauses: half, ifNone: { rule: "admit-all" } };
    expect(qualifies({ qualification, votes }, { ...three, D: 0, E: 0 }, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification, votes }, { ...three, D: 0 }, "150/1")).not.toEqual(PROVED);
  });

  test("the share is lowered until somebody qualifies, and no further", () => {
    const lower = (by: string, at = "3/5") => ({
      clauses: [{ id: "t", anyOf: [share(at)] }],
      ifNone: { rule: "lower", by },
    });
    // 60, 55, 50 per cent: A alone. 60, 40, 20 per cent: A and B.
    expect(qualifies({ qualification: lower("1/20"), votes }, { A: 5 }, "100/1")).toEqual(PROVED);
    expect(qualifies({ qualification: lower("2/5"), votes }, { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification: lower("2/5"), votes }, { A: 5 }, "100/1")).not.toEqual(PROVED);
    // It never reaches zero, and a step of nothing never ends.
    for (const by of ["3/5", "0"]) {
      expect(qualifies({ qualification: lower(by), votes }, { A: 4, B: 1 }, "125/1")).toEqual([
        "no list qualifies, and the rules do not say what then",
      ]);
    }
    expect(qualifies({ qualification: lower("1/100000000000000000"), votes }, { A: 5 }, "100/1")).toEqual(PROVED);
  });

  test("shares are lowered together: the smallest of them bounds how far", () => {
    const clauses = [
      { id: "alliance", for: { alliance: { min: 2 } }, anyOf: [share("1/10")] },
      { id: "party", anyOf: [share("3/5", { compare: ">" })] },
    ];
    const lower = (by: string) => ({ clauses, ifNone: { rule: "lower", by } });
    expect(qualifies({ qualification: lower("1/10"), votes }, { A: 5 }, "100/1")).toEqual([
      "no list qualifies, and the rules do not say what then",
    ]);
    // A would need 16 rounds of 0.65 points; after 15 of them the alliances' 10 per cent are down to 0.25.
    expect(qualifies({ qualification: lower("13/2000"), votes }, { A: 5 }, "100/1")).toEqual([
      "no list qualifies, and the rules do not say what then",
    ]);
  });

  test("the next lists by votes are added until they are enough, none fewer and none more", () => {
    const enough = (lists: number, at: string, compare = ">=") => ({
      clauses: [{ id: "t", anyOf: [share("1/2")] }],
      admitUntil: { lists, at, of: "valid", compare },
    });
    const accepts = (qualification: Members, seats: Counts, cut: string) =>
      qualifies({ qualification, votes }, seats, cut);
    expect(accepts(enough(2, "1/2"), { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
    expect(accepts(enough(1, "85/100"), three, "150/1")).toEqual(PROVED);
    expect(accepts(enough(1, "85/100", ">"), { ...three, D: 0 }, "150/1")).toEqual(PROVED);
    expect(accepts(enough(1, "85/100", ">"), three, "150/1")).toEqual([
      "qualified lacks a list: those admitted are too few or do not have the share",
    ]);
    expect(accepts(enough(2, "1/2"), three, "150/1")).toEqual([
      'qualified has "C", although the lists before it are enough',
    ]);
    expect(accepts(enough(2, "1/2"), { A: 4, C: 1 }, "125/1")).toEqual([
      'qualified passes over "B" with no fewer than 150 votes',
    ]);
    // When no list is left, those there are have to do.
    expect(accepts(enough(9, "1"), { ...three, D: 0, E: 0 }, "150/1")).toEqual(PROVED);
  });

  test("lists equal for the next place are a question for the law", () => {
    const qualification = { ...tenPercent, admitUntil: { lists: 2, at: "1/2", of: "valid", compare: ">=" } };
    const election = { qualification, votes: { A: 900, B: 50, C: 50 } };
    expect(qualifies(election, { A: 5, B: 0 }, "180/1")).toEqual([
      'qualified passes over "C" with no fewer than 50 votes',
    ]);
    const both = { ...qualification, admitUntil: { lists: 3, at: "1/2", of: "valid", compare: ">=" } };
    expect(qualifies({ ...election, qualification: both }, { A: 5, B: 0, C: 0 }, "180/1")).toEqual([
      "several lists are equal for the next place with 50 votes: undetermined",
    ]);
  });

  test("a list that the authority excluded, or that has no votes, is never added", () => {
    const qualification = { ...tenPercent, admitUntil: { lists: 3, at: "1/2", of: "valid", compare: ">=" } };
    const election = { qualification, votes: { A: 900, B: 60, C: 40, D: 0 }, attributes: { B: { admitted: false } } };
    expect(qualifies(election, { A: 5, C: 0 }, "180/1")).toEqual(PROVED);
    expect(qualifies(election, { A: 5, C: 0, D: 0 }, "180/1")).not.toEqual(PROVED);
    expect(qualifies(election, { A: 5, B: 0, C: 0 }, "180/1")).not.toEqual(PROVED);
  });
});
