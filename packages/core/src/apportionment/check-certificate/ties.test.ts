import { describe, expect, test } from "vitest";
import { answer, averages, certificate, tie } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, law } from "./testing/laws.ts";

type Members = { readonly [member: string]: Json };

/** Five seats by D'Hondt: 60, 30, 30 and 20 votes; A, B, C have one, and A's second, with 30, another. */
const FOUR = ["A", "B", "C", "D"];
const at = "the pool of the unit, stage 0 (averages)";

/** Two seats for the three equals at 30: the second of A, the first of B and of C. */
function threeForTwo(
  ties: Json,
  winners: readonly string[],
  certified: readonly Json[],
  attributes: Members = {},
): readonly string[] {
  const rules = law("test", { methods: [divisor("dhondt")], ties });
  const to = Object.fromEntries(["A", ...winners].map((name) => [name, name === "A" && winners.includes("A") ? 2 : 1]));
  return flaws(
    rules,
    certificate({
      rules: "test",
      house: 3,
      votes: { A: 60, B: 30, C: 30, D: 20 },
      attributes: attributes as Readonly<Record<string, Members>>,
      qualified: FOUR,
      stages: [averages(to, "30/1")],
      seats: { ...Object.fromEntries(FOUR.map((name) => [name, 0])), ...to },
      ties: certified,
    }),
  );
}

const equals = ["A", "B", "C"];

describe("criteria", () => {
  test("more votes: A, and between B and C a lot", () => {
    const criteria = [{ by: "more-votes" }, { by: "lot" }];
    const drawn = tie(0, equals, ["A", "C"], "lot", answer(["B", "C"], ["C"]));
    expect(threeForTwo(criteria, ["A", "C"], [drawn])).toEqual(PROVED);
    const againstThem = tie(0, equals, ["B", "C"], "lot", answer(["B", "C"], ["C"]));
    expect(threeForTwo(criteria, ["B", "C"], [againstThem])).toEqual([
      `${at}: the criterion "more-votes" does not decide the tie in this way for "A"`,
    ]);
  });

  test("fewer votes: B and C before A, and nobody is asked", () => {
    const criteria = [{ by: "fewer-votes" }, { by: "lot" }];
    expect(threeForTwo(criteria, ["B", "C"], [tie(0, equals, ["B", "C"], "fewer-votes")])).toEqual(PROVED);
    const asked = tie(0, equals, ["B", "C"], "fewer-votes", answer(equals, ["B", "C"]));
    expect(threeForTwo(criteria, ["B", "C"], [asked])).toEqual([
      `${at}: the criterion "fewer-votes" decides, yet the tie carries an answer`,
    ]);
    expect(threeForTwo(criteria, ["B", "C"], [tie(0, equals, ["B", "C"], "more-votes")])).toEqual([
      `${at}: the tie is decided by "fewer-votes", not by "more-votes"`,
    ]);
  });

  test("the largest remainder of the first division", () => {
    // 140 votes and 3 seats: q = 36; remainders 24 of A, 30 of B and C.
    const criteria = [{ by: "largest-remainder" }, { by: "lot" }];
    expect(threeForTwo(criteria, ["B", "C"], [tie(0, equals, ["B", "C"], "largest-remainder")])).toEqual(PROVED);
    // 13 votes and 2 seats: q = floor(13/3) + 1 = 5; remainders 3 of A and 4 of B.
    const rules = law("test", { methods: [divisor("dhondt")], ties: [{ by: "largest-remainder" }] });
    const given = certificate({
      rules: "test",
      house: 2,
      votes: { A: 8, B: 4, C: 1 },
      qualified: ["A", "B", "C"],
      stages: [averages({ A: 1, B: 1 }, "4/1")],
      seats: { A: 1, B: 1, C: 0 },
      ties: [tie(0, ["A", "B"], ["B"], "largest-remainder")],
    });
    expect(flaws(rules, given)).toEqual(PROVED);
  });

  test("fewer votes win although the remainder is smaller", () => {
    // 45 votes and 2 seats: q = 16; remainders 14 of A and 7 of B.
    const decided = (by: string, winner: string) =>
      flaws(
        law("test", { methods: [divisor("dhondt")], ties: [{ by }] }),
        certificate({
          rules: "test",
          house: 2,
          votes: { A: 14, B: 7, C: 6, D: 6, E: 6, F: 6 },
          qualified: ["A", "B", "C", "D", "E", "F"],
          stages: [averages(winner === "A" ? { A: 2 } : { A: 1, B: 1 }, "7/1")],
          seats: { A: winner === "A" ? 2 : 1, B: winner === "B" ? 1 : 0, C: 0, D: 0, E: 0, F: 0 },
          ties: [tie(0, ["A", "B"], [winner], by)],
        }),
      );
    expect(decided("largest-remainder", "A")).toEqual(PROVED);
    expect(decided("more-votes", "A")).toEqual(PROVED);
    expect(decided("fewer-votes", "B")).toEqual(PROVED);
    expect(decided("fewer-votes", "A")).toEqual([
      `${at}: the criterion "fewer-votes" does not decide the tie in this way for "A"`,
    ]);
  });

  test("earlier registration, and precincts won: more of them first", () => {
    const registered = { A: { order: 3 }, B: { order: 1 }, C: { order: 2 } };
    const byOrder = [tie(0, equals, ["B", "C"], "registered-earlier")];
    expect(threeForTwo([{ by: "registered-earlier" }], ["B", "C"], byOrder, registered)).toEqual(PROVED);
    expect(
      threeForTwo(
        [{ by: "registered-earlier" }],
        ["A", "B"],
        [tie(0, equals, ["A", "B"], "registered-earlier")],
        registered,
      ),
    ).toEqual([`${at}: the criterion "registered-earlier" does not decide the tie in this way for "A"`]);
    const precincts = { A: { precincts: 3 }, B: { precincts: 0 }, C: { precincts: 5 } };
    const byPrecincts = [tie(0, equals, ["A", "C"], "precincts-won")];
    expect(threeForTwo([{ by: "precincts-won" }], ["A", "C"], byPrecincts, precincts)).toEqual(PROVED);
  });

  test("equal again in every criterion: the law is silent, and only a decision helps", () => {
    const sameDay = { A: { order: 1 }, B: { order: 2 }, C: { order: 2 } };
    const criteria = [{ by: "registered-earlier" }];
    const decided = (by: string) => tie(0, equals, ["A", "C"], by, answer(["B", "C"], ["C"], by));
    expect(threeForTwo(criteria, ["A", "C"], [decided("decision")], sameDay)).toEqual(PROVED);
    expect(
      threeForTwo([...criteria, { by: "silent", silence: "x" }], ["A", "C"], [decided("decision")], sameDay),
    ).toEqual(PROVED);
    expect(threeForTwo(criteria, ["A", "C"], [decided("lot")], sameDay)).toEqual([
      `${at}: the law is silent between "C", "B" for 1: only a decision can answer`,
    ]);
    expect(threeForTwo(criteria, ["A", "C"], [tie(0, equals, ["A", "C"], "registered-earlier")], sameDay)).toEqual([
      `${at}: no answer decides between "C", "B" for 1, where the law has "silent"`,
    ]);
  });

  test("an attribute that one of them lacks decides nothing", () => {
    const unknown = { A: { order: 1 }, B: { order: 2 } };
    expect(
      threeForTwo(
        [{ by: "registered-earlier" }],
        ["A", "B"],
        [tie(0, equals, ["A", "B"], "registered-earlier")],
        unknown,
      ),
    ).toEqual([`${at}: no answer decides between "A", "B", "C" for 2, where the law has "silent"`]);
  });
});

describe("answers", () => {
  const lot = [{ by: "lot" }];
  const won = ["A", "B"];

  test("a lot may be replaced by a decision, not by anything else", () => {
    expect(threeForTwo(lot, won, [tie(0, equals, won, "lot", answer(equals, won))])).toEqual(PROVED);
    expect(threeForTwo(lot, won, [tie(0, equals, won, "decision", answer(equals, won, "decision"))])).toEqual(PROVED);
    expect(threeForTwo(lot, won, [tie(0, equals, won, "decision", answer(equals, won))])).toEqual([
      `${at}: the tie is decided by "decision", its answer by "lot"`,
    ]);
    expect(threeForTwo(lot, won, [tie(0, equals, won, "lot")])).toEqual([
      `${at}: no answer decides between "A", "B", "C" for 2, where the law has "lot"`,
    ]);
  });

  test("an answer is about exactly the equals, names exactly the winners, and its source", () => {
    const say = (among: readonly string[], winners: readonly string[], more: Members = {}) => {
      const given = { ...(answer(among, winners) as Members), ...more };
      return threeForTwo(lot, won, [tie(0, equals, won, "lot", given)]);
    };
    expect(say(equals, ["A", "C"])).toEqual([`${at}: the answer names "A", "C", the seats went to "A", "B"`]);
    expect(say([...equals, "D"], won)).toEqual([
      `${at}: the answer is about "A", "B", "C", "D", the question about "A", "B", "C" for 2`,
    ]);
    expect(say(equals, won, { unit: "" })).toEqual(PROVED);
    expect(say(equals, won, { unit: "elsewhere" })).toEqual([`${at}: the answer is for unit "elsewhere"`]);
    expect(say(equals, won, { source: " " })).toEqual([`${at}: the answer names no source`]);
  });
});

describe("the ties of a certificate", () => {
  const lot = [{ by: "lot" }];
  const won = ["A", "B"];
  const right = tie(0, equals, won, "lot", answer(equals, won));

  test("every equality at the cut needs its tie, once", () => {
    expect(threeForTwo(lot, won, [])).toEqual([`${at}: "A", "B", "C" are equal, and no tie says who wins`]);
    expect(threeForTwo(lot, won, [right, right])).toEqual([`${at} has 2 ties, expected one`]);
  });

  test("it is among exactly those at the cut, and won by exactly those that got the seats", () => {
    expect(threeForTwo(lot, won, [tie(0, ["A", "B", "C", "D"], won, "lot", answer(equals, won))])).toEqual([
      `${at}: the tie is among "A", "B", "C", "D", equal are "A", "B", "C"`,
    ]);
    expect(threeForTwo(lot, won, [tie(0, equals, ["A", "C"], "lot", answer(equals, ["A", "C"]))])).toEqual([
      `${at}: the tie is won by "A", "C", the seats went to "A", "B"`,
    ]);
  });

  test("one where nobody is equal is superfluous", () => {
    expect(threeForTwo(lot, won, [right, tie(1, equals, won, "lot", answer(equals, won))])).toEqual([
      'a tie among "A", "B", "C" in stage 1 of the pool of the unit, where nobody is equal',
    ]);
  });
});
