import { describe, expect, test } from "vitest";
import { answer, averages, type Counts, tie, withPools } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, hamilton, law } from "./testing/laws.ts";

type Members = { readonly [member: string]: Json };

function pool(
  path: readonly string[],
  contenders: Readonly<Record<string, readonly string[]>>,
  result: Counts,
  stages: readonly Json[],
): Json {
  const seats = Object.values(result).reduce((a, b) => a + b, 0);
  return { path, seats, contenders, stages, result };
}

const groups = (levels: number, more: Members = {}): Json =>
  law("test", { methods: [divisor("dhondt")], groups: { levels, needs: "each", ...more } });

const votes = { A: 300, B: 200, C: 90, D: 60, E: 350 };
const attributes = {
  A: { group: "G", subgroup: "S" },
  B: { group: "G", subgroup: "S" },
  C: { group: "G" },
  D: { group: "H" },
  E: { group: "" },
};
const levelOne = { A: { group: "G" }, B: { group: "G" }, C: { group: "G" }, D: { group: "H" }, E: { group: "" } };

/** 10 seats: the group G with 590 votes gets 6 and E 4; D stands alone, the other lists of its group do not exist. */
const top = pool([], { "group:G": ["A", "B", "C"], D: ["D"], E: ["E"] }, { "group:G": 6, D: 0, E: 4 }, [
  averages({ "group:G": 6, E: 4 }, "175/2"),
]);
const input = { rules: "test", house: 10, votes, qualified: ["A", "B", "C", "D", "E"] };

describe("one level of groups", () => {
  const inside = pool(["G"], { A: ["A"], B: ["B"], C: ["C"] }, { A: 3, B: 2, C: 1 }, [
    averages({ A: 3, B: 2, C: 1 }, "90/1"),
  ]);
  const seats = { A: 3, B: 2, C: 1, D: 0, E: 4 };

  test("the group competes as one, then its lists share what it won", () => {
    expect(flaws(groups(1), withPools({ ...input, attributes: levelOne, seats }, [top, inside]))).toEqual(PROVED);
  });

  test("a pool that is missing, surplus or there twice", () => {
    const given = { ...input, attributes: levelOne, seats };
    expect(flaws(groups(1), withPools(given, [top]))).toEqual([
      'pool "G" is missing',
      'result: "A" has 3 seats, its pool gave 0',
      'result: "B" has 2 seats, its pool gave 0',
      'result: "C" has 1 seats, its pool gave 0',
    ]);
    const other = pool(["H"], { D: ["D"] }, { D: 0 }, []);
    expect(flaws(groups(1), withPools(given, [top, inside, other]))).toEqual(['pool "H" is superfluous']);
    expect(flaws(groups(1), withPools(given, [top, inside, inside]))).toEqual(["two pools have the same path"]);
  });

  test("the seats of a group's pool are those that it won", () => {
    const more = pool(["G"], { A: ["A"], B: ["B"], C: ["C"] }, { A: 4, B: 2, C: 1 }, [
      averages({ A: 4, B: 2, C: 1 }, "75/1"),
    ]);
    const given = { ...input, attributes: levelOne, seats: { ...seats, A: 4 } };
    expect(flaws(groups(1), withPools(given, [top, more]))).toEqual(['pool "G" has 7 seats, expected 6']);
  });

  test("a group without a seat has a pool without stages", () => {
    const small = { X: 1000, Y: 2, Z: 1 };
    const grouped = { Y: { group: "G" }, Z: { group: "G" } };
    const unit = pool([], { X: ["X"], "group:G": ["Y", "Z"] }, { X: 2, "group:G": 0 }, [averages({ X: 2 }, "500/1")]);
    const none = pool(["G"], { Y: ["Y"], Z: ["Z"] }, { Y: 0, Z: 0 }, []);
    const given = {
      rules: "test",
      house: 2,
      votes: small,
      attributes: grouped,
      qualified: ["X", "Y", "Z"],
      seats: { X: 2 },
    };
    expect(flaws(groups(1), withPools(given, [unit, none]))).toEqual(PROVED);
  });

  test("no list is named as a group of lists is", () => {
    const named = { A: { group: "G" }, B: { group: "G" } };
    const unit = pool([], { "group:G": ["A", "B"] }, { "group:G": 2 }, [averages({ "group:G": 2 }, "5/1")]);
    const inner = pool(["G"], { A: ["A"], B: ["B"] }, { A: 1, B: 1 }, [averages({ A: 1, B: 1 }, "4/1")]);
    const given = { rules: "test", house: 2, attributes: named, qualified: ["A", "B"], seats: { A: 1, B: 1 } };
    expect(flaws(groups(1), withPools({ ...given, votes: { A: 6, B: 4 } }, [unit, inner]))).toEqual(PROVED);
    expect(flaws(groups(1), withPools({ ...given, votes: { A: 6, B: 4, "group:G": 1 } }, [unit, inner]))).toEqual([
      'the list "group:G" is named as groups of lists are',
    ]);
  });
});

describe("two levels of groups", () => {
  const inside = pool(["G"], { "group:S": ["A", "B"], C: ["C"] }, { "group:S": 6, C: 0 }, [
    averages({ "group:S": 6 }, "250/3"),
  ]);
  const below = pool(["G", "S"], { A: ["A"], B: ["B"] }, { A: 4, B: 2 }, [averages({ A: 4, B: 2 }, "75/1")]);

  test("a subgroup is one contender inside its group", () => {
    const withC = pool(["G"], { "group:S": ["A", "B"], C: ["C"] }, { "group:S": 5, C: 1 }, [
      averages({ "group:S": 5, C: 1 }, "90/1"),
    ]);
    const pair = pool(["G", "S"], { A: ["A"], B: ["B"] }, { A: 3, B: 2 }, [averages({ A: 3, B: 2 }, "100/1")]);
    const seats = { A: 3, B: 2, C: 1, D: 0, E: 4 };
    const given = { ...input, attributes, seats };
    expect(flaws(groups(2), withPools(given, [top, withC, pair]))).toEqual(PROVED);
    expect(flaws(groups(2), withPools({ ...given, seats: { ...seats, A: 4, C: 0 } }, [top, inside, below]))).toEqual([
      'pool "G", stage 0 (averages): "C" comes before "group:S": 270 > 250',
    ]);
  });

  test("with one level subgroups mean nothing, and do not belong in the certificate", () => {
    const given = { ...input, attributes, seats: { A: 3, B: 2, C: 1, D: 0, E: 4 } };
    expect(flaws(groups(1), withPools(given, [top]))).toContain(
      'list "A" has the attribute "subgroup", which these rules do not use',
    );
  });
});

describe("ties inside a group", () => {
  const equalVotes = { A: 100, B: 100, C: 90 };
  const grouped = { A: { group: "G", order: 2 }, B: { group: "G", order: 1 } };
  const rules = law("test", {
    methods: [hamilton],
    groups: { levels: 1, needs: "each", ties: [{ by: "registered-earlier" }] },
    ties: [{ by: "lot" }],
  });
  const quotaStage = (divided: number, value: string, whole: Counts): Json => ({
    stage: "quota",
    votes: divided,
    quota: value,
    whole,
  });
  const unit = pool([], { "group:G": ["A", "B"], C: ["C"] }, { "group:G": 1, C: 1 }, [
    quotaStage(290, "145/1", { "group:G": 1, C: 0 }),
    { stage: "remainders", index: 0, to: ["C"], cut: "90/1" },
  ]);
  const inside = pool(["G"], { A: ["A"], B: ["B"] }, { A: 0, B: 1 }, [
    quotaStage(200, "200/1", { A: 0, B: 0 }),
    { stage: "remainders", index: 0, to: ["B"], cut: "100/1" },
  ]);
  const given = {
    rules: "test",
    house: 2,
    votes: equalVotes,
    attributes: grouped,
    qualified: ["A", "B", "C"],
    seats: { B: 1, C: 1 },
  };
  const byRegistration = { ...(tie(1, ["A", "B"], ["B"], "registered-earlier") as Members), path: ["G"] };

  test("are decided by the criteria of the groups", () => {
    expect(flaws(rules, withPools({ ...given, ties: [byRegistration] }, [unit, inside]))).toEqual(PROVED);
  });

  test("the pool of the unit has the criteria of the distribution, and the minimum, which no group has", () => {
    const law2 = law("test", {
      methods: [divisor("dhondt")],
      minimum: { seats: 1 },
      groups: { levels: 1, needs: "each", ties: [{ by: "registered-earlier" }] },
      ties: [{ by: "more-votes" }, { by: "fewer-votes" }],
    });
    // 40, 20, 20 and 10 votes, five seats: one each, and for the last the second seats of G and of E are equal at 20.
    const votesOfUnit = { A: 25, B: 15, C: 20, D: 20, E: 40 };
    const attributesOfUnit = { A: { group: "G", order: 1 }, B: { group: "G", order: 2 } };
    const contenders = { "group:G": ["A", "B"], C: ["C"], D: ["D"], E: ["E"] };
    const unitPool = pool([], contenders, { "group:G": 2, C: 1, D: 1, E: 2 }, [
      averages({ "group:G": 1, E: 1 }, "20/1"),
    ]);
    const groupPool = pool(["G"], { A: ["A"], B: ["B"] }, { A: 1, B: 1 }, [averages({ A: 1, B: 1 }, "15/1")]);
    const given2 = {
      rules: "test",
      house: 6,
      votes: votesOfUnit,
      attributes: attributesOfUnit,
      qualified: ["A", "B", "C", "D", "E"],
      seats: { A: 1, B: 1, C: 1, D: 1, E: 2 },
    };
    expect(flaws(law2, withPools(given2, [unitPool, groupPool]))).toEqual(PROVED);
    const five = pool([], contenders, { "group:G": 1, C: 1, D: 1, E: 2 }, [averages({ E: 1 }, "20/1")]);
    const one = pool(["G"], { A: ["A"], B: ["B"] }, { A: 1, B: 0 }, [averages({ A: 1 }, "25/1")]);
    const tied = { ...given2, house: 5, seats: { A: 1, C: 1, D: 1, E: 2 } };
    const decision = answer(["E", "group:G"], ["E"], "decision");
    const byDecision = { ...tied, ties: [tie(0, ["E", "group:G"], ["E"], "decision", decision)] };
    expect(flaws(law2, withPools(byDecision, [five, one]))).toEqual(PROVED);
  });

  test("need the attribute of every contender, and a group as such has none", () => {
    const unregistered = { ...given, attributes: { A: { group: "G" }, B: { group: "G", order: 1 } } };
    expect(flaws(rules, withPools({ ...unregistered, ties: [byRegistration] }, [unit, inside]))).toEqual([
      'pool "G", stage 1 (remainders): no answer decides between "B", "A" for 1, where the law has "silent"',
    ]);
  });
});
