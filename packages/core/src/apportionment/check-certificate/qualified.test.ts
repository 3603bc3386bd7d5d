import { describe, expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { averages, certificate } from "./testing/certificates.ts";
import { PROVED } from "./testing/flaws.ts";
import { law, quota, share } from "./testing/laws.ts";
import { qualifies, three, votes } from "./testing/qualifies.ts";

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
    const none = ['a threshold of unit "" asks for a quota, and none applies to its 5 seats'];
    expect(qualifies({ qualification, votes }, three, "150/1")).toEqual(none);
    const small = { methods: [quota("hare", "exact", "all", [], { when: { seats: { max: 4 } } })] };
    expect(qualifies({ qualification, votes, distribution: small }, three, "150/1")).toEqual(none);
  });

  test("what the authority decided stands, against the clauses too", () => {
    const attributes = { C: { admitted: false }, D: { admitted: true } };
    expect(qualifies({ qualification: tenPercent, votes, attributes }, { A: 4, B: 1, D: 0 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification: tenPercent, votes, attributes }, three, "150/1")).toEqual([
      'qualified lacks "D", which qualifies: the authority admitted it',
    ]);
  });
});

describe("what a refusal says", () => {
  const exempt = { clauses: [{ id: "e", for: { minority: true }, anyOf: [] }, ...tenPercent.clauses] };
  const small = { clauses: [{ id: "s", for: { alliance: { min: 2 } }, anyOf: [share("1/10")] }] };
  const without = { A: 4, B: 1 };

  test("of lists that need no threshold, and of bases that are missing", () => {
    const attributes = { C: { minority: true } };
    expect(qualifies({ qualification: exempt, votes, attributes }, without, "125/1")).toEqual([
      'qualified lacks "C", which qualifies: it is exempt from the threshold',
    ]);
    expect(qualifies({ qualification: small, votes }, { ...three, D: 0 }, "150/1")).toEqual([
      'qualified lacks "E", which qualifies: no threshold clause is for it',
    ]);
    const excluded = { C: { admitted: false } };
    expect(qualifies({ qualification: tenPercent, votes, attributes: excluded }, three, "150/1")).toEqual([
      'qualified has "C", which does not: the authority excluded it',
    ]);
    const received = { clauses: [], admitUntil: { lists: 9, at: "1", of: "received", compare: ">=" } };
    const bands = { clauses: [], bands: [{ from: "1/20", below: "1/10", of: "received", seats: 1 }] };
    const all = { ...three, D: 0, E: 0 };
    for (const qualification of [received, bands]) {
      expect(qualifies({ qualification, votes }, all, "150/1")).toEqual([
        'the rules take a share of "received", and totals.received is not given',
      ]);
    }
    const distribution = { weights: [{ for: { minority: true }, below: { at: "1/10", of: "received" }, factor: "2" }] };
    const weighted = { qualification: { clauses: [] }, votes, attributes: { D: { minority: true } }, distribution };
    expect(qualifies(weighted, all, "150/1")).toEqual([
      'the rules take a share of "received", and totals.received is not given',
    ]);
  });
});

describe("votes that count more than once", () => {
  const weights = [{ for: { minority: true }, factor: "2" }];
  const all = { clauses: [] };

  test("are those of the lists that a weight is for, and of no other", () => {
    const election = { qualification: all, votes: { A: 400, B: 200 }, distribution: { weights }, house: 3 };
    expect(qualifies({ ...election, attributes: { B: { minority: true } } }, { A: 1, B: 2 }, "200/1")).not.toEqual(
      PROVED,
    );
    const odd = { ...election, votes: { A: 410, B: 200 } };
    expect(qualifies({ ...odd, attributes: { B: { minority: true } } }, { A: 2, B: 1 }, "205/1")).toEqual(PROVED);
    expect(qualifies({ ...odd, votes: { A: 410, B: 204 } }, { A: 2, B: 1 }, "204/1")).toEqual(PROVED);
    expect(qualifies({ ...odd, attributes: { A: { minority: true } } }, { A: 3, B: 0 }, "820/3")).toEqual(PROVED);
  });

  test("of several weights that fit each counts", () => {
    const twice = [...weights, { for: { alliance: { min: 2 } }, factor: "1/2" }];
    const attributes = { B: { minority: true, alliance: 2 } };
    const election = {
      qualification: all,
      votes: { A: 410, B: 204 },
      distribution: { weights: twice },
      attributes,
      house: 3,
    };
    expect(qualifies(election, { A: 2, B: 1 }, "204/1")).toEqual(PROVED);
  });
});
