import { describe, expect, test } from "vitest";
import type { Counts } from "./testing/certificates.ts";
import { PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { share } from "./testing/laws.ts";
import { type Members, qualifies, three, votes } from "./testing/qualifies.ts";

const tenPercent = { clauses: [{ id: "t", anyOf: [share("1/10")] }] };

describe("nobody, or too few", () => {
  const unordered = { E: 51, C: 150, A: 500, D: 99, B: 200 };

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

  test("a list needs as many rounds as its easiest share, and with > one more where it only reaches it", () => {
    const lower = (anyOf: readonly Json[]) => ({
      clauses: [{ id: "t", anyOf }],
      ifNone: { rule: "lower", by: "1/10" },
    });
    const [hard, easy] = [share("9/10"), share("3/5")];
    for (const anyOf of [
      [hard, easy],
      [easy, hard],
      [easy, { by: "votes", at: 9999, scope: "nation", compare: ">=" }],
    ]) {
      expect(qualifies({ qualification: lower(anyOf), votes }, { A: 5 }, "100/1")).toEqual(PROVED);
    }
    const close = { A: 500, B: 450, C: 50 };
    const above = lower([share("3/5", { compare: ">" })]);
    expect(qualifies({ qualification: lower([easy]), votes: close }, { A: 5 }, "100/1")).toEqual(PROVED);
    expect(qualifies({ qualification: above, votes: close }, { A: 3, B: 2 }, "500/3")).toEqual(PROVED);
    const nothing = { qualification: above, votes: { A: 0 } };
    expect(qualifies(nothing, { A: 0 }, "0/1")).toEqual(["no list qualifies, and the rules do not say what then"]);
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

  test("the share is lowered until so many qualify as the rules ask for, or as long as it can be", () => {
    const until = (lists: number) => ({ clauses: half, ifNone: { rule: "lower", by: "1/10", until: lists } });
    // 60, 50: A; 40, 30, 20: A and B; 10: A, B and C; D and E stay below.
    expect(qualifies({ qualification: until(1), votes }, { A: 5 }, "100/1")).toEqual(PROVED);
    expect(qualifies({ qualification: until(2), votes }, { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
    expect(qualifies({ qualification: until(3), votes }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification: until(4), votes }, three, "150/1")).toEqual(PROVED);
    expect(qualifies({ qualification: until(2), votes: unordered }, { A: 4, B: 1 }, "125/1")).toEqual(PROVED);
  });

  test("other clauses apply once too few lists pass one that has conditions", () => {
    const clauses = [
      { id: "minority", for: { minority: true }, anyOf: [] },
      { id: "party", anyOf: [share("15/100")] },
    ];
    const instead = (lists: number) => ({
      clauses,
      fallback: { lists, clauses: [{ id: "party", anyOf: [share("9/100", { compare: ">" })] }] },
    });
    const attributes = { E: { minority: true } };
    const election = (lists: number) => ({ qualification: instead(lists), votes, attributes });
    expect(qualifies(election(3), { ...three, E: 0 }, "150/1")).toEqual(PROVED);
    // A, B and C pass; E is exempt and does not count, and under the other clauses it is a party like any other.
    expect(qualifies(election(4), { ...three, D: 0 }, "150/1")).toEqual(PROVED);
    expect(qualifies(election(4), { ...three, E: 0 }, "150/1")).toEqual([
      'qualified lacks "D", which qualifies: by share 9900 is > 9000',
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
    expect(qualifies({ qualification: enough(1, "85/100"), votes: unordered }, three, "150/1")).toEqual(PROVED);
    expect(accepts({ ...enough(2, "1/2"), clauses: tenPercent.clauses }, three, "150/1")).toEqual(PROVED);
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
    expect(qualifies(election, { A: 5, C: 0, D: 0 }, "180/1")).toContain('qualified has "D", which cannot be added');
    expect(qualifies(election, { A: 5, B: 0, C: 0 }, "180/1")).toContain('qualified has "B", which cannot be added');
    const decided = { A: { admitted: true }, B: { admitted: false }, C: { admitted: false }, D: { admitted: false } };
    expect(qualifies({ ...election, attributes: decided }, { A: 5 }, "180/1")).toEqual(PROVED);
  });
});
