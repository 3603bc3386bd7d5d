import { describe, expect, test } from "vitest";
import { checkCertificate } from "./check-certificate.ts";
import { averages, type Counts, certificate } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, hamilton, law } from "./testing/laws.ts";

type Members = { readonly [member: string]: Json };

const NAMES = ["A", "B", "C", "D", "E"];

function proof(votes: readonly number[], seats: readonly number[], cut: string): Json {
  const byName = (counts: readonly number[]): Counts => Object.fromEntries(counts.map((n, i) => [NAMES[i] ?? "", n]));
  const winners = Object.fromEntries(Object.entries(byName(seats)).filter(([, n]) => n > 0));
  const house = seats.reduce((a, b) => a + b, 0);
  const stages = [averages(winners, cut)];
  return certificate({
    rules: "test",
    house,
    votes: byName(votes),
    qualified: NAMES.slice(0, votes.length),
    stages,
    seats: byName(seats),
  });
}

/** The two worked examples; Imperiali, Danish, Macau and linear divisors were calculated by their definition. */
describe("Balinski and Young 1975", () => {
  const first = [5117, 4400, 162, 161, 160];
  const second = [9061, 7179, 5259, 3319, 1182];
  const modified: Members = { firstDivisor: "7/5" };
  const table: readonly (readonly [string, Members, readonly number[], readonly number[], string])[] = [
    ["dhondt", {}, first, [52, 45, 1, 1, 1], "880/9"],
    ["dhondt", {}, second, [10, 7, 5, 3, 1], "9061/10"],
    ["sainte-lague", {}, first, [51, 43, 2, 2, 2], "5117/101"],
    ["sainte-lague", {}, second, [9, 8, 5, 3, 1], "2393/5"],
    ["sainte-lague", modified, second, [9, 8, 5, 3, 1], "2393/5"],
    ["sainte-lague", modified, [500, 310, 120, 70], [2, 2, 0, 0], "310/3"],
    ["huntington-hill", {}, first, [51, 43, 2, 2, 2], "1540217/150"],
    ["huntington-hill", {}, second, [9, 7, 6, 3, 1], "9219027/10"],
    ["adams", {}, first, [51, 43, 2, 2, 2], "5117/50"],
    ["adams", {}, second, [9, 7, 5, 3, 2], "9061/8"],
    ["dean", {}, first, [51, 43, 2, 2, 2], "30401/300"],
    ["dean", {}, second, [9, 7, 5, 4, 1], "23233/24"],
    ["danish", {}, second, [9, 7, 5, 4, 1], "3319/10"],
    ["imperiali", {}, second, [10, 8, 5, 3, 0], "2393/3"],
    ["macau", {}, second, [6, 6, 6, 5, 3], "5259/32"],
    ["linear", { first: "3/2", step: "5/4" }, second, [10, 7, 5, 3, 1], "2132/3"],
    ["linear", { first: "0", step: "5/4" }, second, [9, 7, 5, 3, 2], "9061/10"],
  ];
  test.each(table)("%s %j on %j", (sequence, more, votes, seats, cut) => {
    expect(flaws(law("test", { methods: [divisor(sequence, more)] }), proof(votes, seats, cut))).toEqual(PROVED);
  });
});

test.each(["adams", "dean", "huntington-hill"])("%s: among infinite averages more votes come first", (sequence) => {
  const rules = law("test", { methods: [divisor(sequence)] });
  expect(flaws(rules, proof([60, 30, 10], [1, 1, 0], "1/0"))).toEqual(PROVED);
  expect(flaws(rules, proof([60, 30, 10], [1, 0, 1], "1/0"))).toEqual([
    'the pool of the unit, stage 0 (averages): "B" comes before "C": 30/1 > 10/1',
  ]);
  // An infinite average stands before every other, whatever the votes.
  const finite = { adams: "60/1", dean: "45/1", "huntington-hill": "1800/1" }[sequence] ?? "";
  expect(flaws(rules, proof([60, 30, 10], [2, 0, 0], finite))).toEqual([
    'the pool of the unit, stage 0 (averages): "B" comes before "A": 1 > 0',
  ]);
  expect(flaws(rules, proof([60, 0, 10], [1, 0, 1], "1/0"))).toEqual(PROVED);
});

test("divisors that do not rise from seat to seat prove nothing in one pass", () => {
  const refused = ["the pool of the unit, stage 0 (averages): the divisors do not rise from seat to seat"];
  for (const more of [{ firstDivisor: "2" }, { firstDivisor: "5/2" }]) {
    expect(flaws(law("test", { methods: [divisor("dhondt", more)] }), proof([60, 30], [2, 1], "30/1"))).toEqual(
      refused,
    );
  }
  const flat = divisor("linear", { first: "1", step: "0" });
  const flatLater = divisor("linear", { first: "1", step: "0", firstDivisor: "1/2" });
  expect(flaws(law("test", { methods: [flatLater] }), proof([60, 30], [3, 0], "60/1"))).toEqual(refused);
  expect(flaws(law("test", { methods: [flat] }), proof([60, 30], [3, 0], "60/1"))).toEqual(refused);
});

test("a list starts from its minimum, counts the seats it holds, and stops at its candidates", () => {
  const methods = [divisor("dhondt")];
  const votes = { A: 610, B: 300, C: 10 };
  const make = (seats: Counts, to: Counts, cut: string, attributes: Readonly<Record<string, Members>> = {}) =>
    certificate({
      rules: "test",
      house: 6,
      votes,
      attributes,
      qualified: ["A", "B", "C"],
      stages: [averages(to, cut)],
      seats,
    });
  const minimum = law("test", { methods, minimum: { seats: 1 } });
  expect(flaws(minimum, make({ A: 4, B: 1, C: 1 }, { A: 3 }, "305/2"))).toEqual(PROVED);
  const held = law("test", { methods, held: {} });
  expect(flaws(held, make({ A: 4, B: 2, C: 0 }, { A: 4, B: 2 }, "305/3", { A: { held: 2 } }))).toEqual(PROVED);
  const exhaustion = law("test", { methods, exhaustion: { rule: "continue-without" } });
  const short = { A: { candidates: 2 }, B: { candidates: 3 } };
  expect(flaws(exhaustion, make({ A: 2, B: 3, C: 1 }, { A: 2, B: 3, C: 1 }, "10/1", short))).toEqual(PROVED);
  expect(flaws(exhaustion, make({ A: 3, B: 2, C: 1 }, { A: 3, B: 2, C: 1 }, "10/1", short))).toEqual([
    'the pool of the unit, stage 0 (averages) gives "A" 3 seats, possible are 1 to 2',
  ]);
  const nobodyLeft = { ...short, C: { candidates: 0 } };
  expect(flaws(exhaustion, make({ A: 2, B: 3, C: 0 }, { A: 2, B: 3 }, "100/1", nobodyLeft))).toEqual([
    "the pool of the unit: 1 seats are left after the last stage",
  ]);
});

test("a minimum for which there are not enough seats is no result", () => {
  const rules = law("test", { methods: [divisor("dhondt")], minimum: { seats: 2 } });
  const given = certificate({
    rules: "test",
    house: 3,
    votes: { A: 2, B: 1 },
    qualified: ["A", "B"],
    stages: [],
    seats: { A: 2, B: 1 },
  });
  expect(flaws(rules, given)).toEqual(["the pool of the unit: the minimum takes 1 seats too many"]);
});

test("a minimum that takes every seat leaves nothing for a stage, and lists without candidates take none", () => {
  const votes = { A: 600, B: 30 };
  const given = { rules: "test", votes, qualified: ["A", "B"], stages: [] };
  const minimum = law("test", { methods: [divisor("dhondt")], minimum: { seats: 2 } });
  expect(flaws(minimum, certificate({ ...given, house: 4, seats: { A: 2, B: 2 } }))).toEqual(PROVED);
  const nobody = law("test", { methods: [divisor("dhondt")], exhaustion: { rule: "continue-without" } });
  const attributes = { A: { candidates: 0 }, B: { candidates: 0 } };
  expect(flaws(nobody, certificate({ ...given, attributes, house: 4, seats: { A: 0, B: 0 } }))).toEqual([
    "the pool of the unit: 4 seats are left after the last stage",
  ]);
});

test("a house without seats has a pool without stages", () => {
  const rules = law("test", { methods: [divisor("dhondt")] });
  const empty = certificate({
    rules: "test",
    house: 0,
    votes: { A: 2, B: 1 },
    qualified: ["A", "B"],
    stages: [],
    seats: { A: 0, B: 0 },
  });
  expect(flaws(rules, empty)).toEqual(PROVED);
  expect(flaws(law("test", { methods: [hamilton], minimum: { seats: 1 } }), empty)).toEqual(PROVED);
});

test("a million seats and a thousand times a thousand million votes are checked without loss", () => {
  const rules = law("test", { methods: [divisor("dhondt")] });
  const big = proof([999_999_999_999_999, 1], [1_000_000, 0], "999999999999999/1000000");
  expect(checkCertificate(rules, big)).toEqual({ ok: true });
  const beyond = certificate({
    rules: "test",
    house: 1_000_001,
    votes: { A: 1 },
    qualified: ["A"],
    stages: [],
    seats: { A: 1_000_001 },
  });
  expect(flaws(rules, beyond)).toEqual(["certificate.house is not a whole number from 0 to 1000000"]);
  expect(flaws(rules, proof([1_000_000_000_000_001], [1], "1000000000000001/1"))).toEqual([
    "certificate.lists[0].votes is not a whole number from 0 to 1000000000000000",
  ]);
});

test("divisors that double are computed up to a limit that is said", () => {
  const rules = law("test", { methods: [divisor("macau")] });
  expect(checkCertificate(rules, proof([1], [9_999], `1/${2n ** 9_998n}`))).toEqual({ ok: true });
  expect(flaws(rules, proof([1], [10_000], "1/1"))).toEqual([
    "the pool of the unit, stage 0 (averages): seat 10001 by the divisors of Macau is past seat 10000, the last that this checker computes",
  ]);
});
