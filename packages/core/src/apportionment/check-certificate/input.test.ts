import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCertificate } from "./index.ts";
import { averages, certificate, quotaStage, withPools } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import { changed, type Json } from "./testing/json.ts";
import { austria, divisor, hamilton, kazakhstan, law, quota, share } from "./testing/laws.ts";
import { austria2019, kazakhstan2021 } from "./testing/real-elections.ts";

const RULES = new URL("../../../../../rules/", import.meta.url);
const files = readdirSync(RULES).filter((name) => name.endsWith(".json") && name !== "rules.schema.json");

test.each(files)("the rules file %s is read to its end", (name) => {
  const rules: unknown = JSON.parse(readFileSync(new URL(name, RULES), "utf8"));
  expect(checkCertificate(rules, null)).toEqual({ ok: false, reasons: ["certificate is not an object"] });
});

test("the rules file of 2021 and the official seats", () => {
  const rules: unknown = JSON.parse(readFileSync(new URL("kz-2020-05.json", RULES), "utf8"));
  expect(checkCertificate(rules, kazakhstan2021.certificate)).toEqual({ ok: true });
});

describe("what the checker does not know it does not pass over", () => {
  test.each([
    [
      "a member of the distribution",
      ["distribution", "compensation"],
      {},
      'rules.distribution has a member "compensation"',
    ],
    [
      "a member of a method",
      ["distribution", "methods", 0, "surplus"],
      1,
      'rules.distribution.methods[0] has a member "surplus"',
    ],
    ["a member of the file", ["tiers"], [], 'rules has a member "tiers"'],
  ] as const)("%s", (_, path, value, reason) => {
    const verdict = checkCertificate(changed(kazakhstan, path, value), kazakhstan2021.certificate);
    expect(verdict).toEqual({ ok: false, reasons: [`${reason} that this checker does not know`] });
  });

  test.each([
    [
      "a method",
      ["methods", 0, "kind"],
      "biproportional",
      'rules.distribution.methods[0] is not an object whose "kind" is one of divisor, quota',
    ],
    [
      "a share",
      ["qualification", "clauses", 0, "anyOf", 0, "at"],
      "7 %",
      'rules.distribution.qualification.clauses[0].anyOf[0].at is not a fraction such as "7/100"',
    ],
    [
      "a share of nothing",
      ["qualification", "clauses", 0, "anyOf", 0, "at"],
      "7/0",
      'rules.distribution.qualification.clauses[0].anyOf[0].at is not a fraction such as "7/100"',
    ],
    ["no method", ["methods"], [], "rules.distribution.methods is not a list of 1 to 100"],
  ] as const)("%s", (_, path, value, reason) => {
    const verdict = checkCertificate(changed(kazakhstan, ["distribution", ...path], value), kazakhstan2021.certificate);
    expect(verdict).toEqual({ ok: false, reasons: [reason] });
  });
});

describe("what a certificate says of its input", () => {
  const { certificate: given } = austria2019;
  test.each([
    ["rules", "other", 'the certificate is for rules "other", these are "at-ep"'],
    ["unit", "Wien", 'unit "Wien", although the seats are those of the nation'],
    ["nation", { votes: {}, totals: {} }, "nation is superfluous: no threshold looks at it"],
    ["format", "dauys-certificate-2", "certificate.format is not one of dauys-certificate-1"],
  ])("%s", (member, value, reason) => {
    const verdict = checkCertificate(austria, changed(given, [member], value));
    expect(verdict.ok ? null : verdict.reasons[0]).toBe(reason);
  });

  test("a list that is there twice", () => {
    const twice = changed(given, ["lists", 1, "list"], "ÖVP");
    expect(checkCertificate(austria, twice)).toEqual({ ok: false, reasons: ['the list "ÖVP" is there twice'] });
  });

  test.each([
    ["order", 1],
    ["precincts", 1],
    ["alliance", 1],
    ["minority", true],
    ["group", "G"],
    ["subgroup", "S"],
    ["held", 0],
    ["basic", 0],
    ["candidates", 9],
  ])("the attribute %s where the rules do not use it", (name, value) => {
    const verdict = checkCertificate(austria, changed(given, ["lists", 0, name], value));
    expect(verdict).toEqual({
      ok: false,
      reasons: [`list "ÖVP" has the attribute "${name}", which these rules do not use`],
    });
  });

  test("an attribute belongs there wherever in the rules it is used", () => {
    const byOrder = [{ by: "registered-earlier" }];
    const largest = { step: "largest-remainders" };
    const overAward = { rule: "smallest-remainder", ties: byOrder };
    const places: readonly { readonly [member: string]: Json }[] = [
      { ties: byOrder },
      { groups: { levels: 1, needs: "none", ties: byOrder } },
      { majority: { rule: "last-residual-seat", ties: byOrder } },
      { methods: [quota("hare", "exact", "qualified", [{ ...largest, ties: byOrder }])] },
      { methods: [quota("hare", "exact", "qualified", [largest], { overAward })] },
    ];
    const proof = certificate({
      rules: "test",
      house: 2,
      votes: { A: 2 },
      attributes: { A: { order: 1 } },
      qualified: ["A"],
      stages: [quotaStage(2, "1/1", { A: 2 })],
      seats: { A: 2 },
    });
    for (const place of places) expect(flaws(law("test", { methods: [hamilton], ...place }), proof)).toEqual(PROVED);
    const won = [
      { id: "a", for: { alliance: { min: 2 } }, anyOf: [] },
      { id: "b", anyOf: [{ by: "seats", at: 1, compare: ">=" }] },
    ];
    const basic = changed(proof, ["lists", 0], { list: "A", votes: 2, basic: 1, alliance: 1 });
    expect(flaws(law("test", { methods: [hamilton], qualification: { clauses: won } }), basic)).toEqual(PROVED);
  });

  test("no list, no votes", () => {
    const empty = certificate({ rules: "at-ep", house: 1, votes: {}, qualified: [], stages: [], seats: {} });
    expect(flaws(austria, empty)).toEqual(["no list qualifies, and the rules do not say what then"]);
    const without = certificate({
      rules: "at-ep",
      house: 1,
      votes: { A: 0 },
      qualified: ["A"],
      stages: [],
      seats: { A: 0 },
    });
    expect(flaws(austria, without)).toEqual(["the pool of the unit: 1 seats are left after the last stage"]);
  });

  test("numbers with a fraction, beyond 2^53 or below zero", () => {
    for (const votes of [0.5, -1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, "7"]) {
      expect(checkCertificate(austria, changed(given, ["lists", 0, "votes"], votes))).toEqual({
        ok: false,
        reasons: ["certificate.lists[0].votes is not a whole number from 0 to 1000000000000000"],
      });
    }
  });

  test("a list may have any name, that of a member of every object too", () => {
    const votes = JSON.parse('{"__proto__":60,"constructor":30,"":10}') as Readonly<Record<string, number>>;
    const rules = law("test", { methods: [divisor("dhondt")] });
    const seats = JSON.parse('{"__proto__":2,"constructor":1,"":0}') as Readonly<Record<string, number>>;
    const to = JSON.parse('{"__proto__":2,"constructor":1}') as Readonly<Record<string, number>>;
    const contenders = JSON.parse('{"__proto__":["__proto__"],"constructor":["constructor"],"":[""]}') as Json;
    const pool = { path: [], seats: 3, contenders, stages: [averages(to, "30/1")], result: seats };
    const given = withPools({ rules: "test", house: 3, votes, qualified: Object.keys(votes), seats }, [pool]);
    expect(checkCertificate(rules, { ...given, result: seats })).toEqual({ ok: true });
    expect(checkCertificate(rules, { ...given, result: { ...seats, constructor: 2 } }).ok).toBe(false);
  });
});

describe("a threshold in a unit that looks at the nation", () => {
  const rules = law("test", {
    scope: "units",
    methods: [divisor("dhondt")],
    qualification: { clauses: [{ id: "t", anyOf: [share("1/10", { scope: "nation" })] }] },
  });
  const unit = certificate({
    rules: "test",
    unit: "north",
    house: 2,
    votes: { A: 60, B: 30, C: 10 },
    qualified: ["A", "B"],
    stages: [averages({ A: 1, B: 1 }, "30/1")],
    seats: { A: 1, B: 1 },
    ties: [{ path: [], stage: 0, among: ["A", "B"], winners: ["B"], by: "lot" }],
  });
  const nation = { votes: { A: 600, B: 100, C: 99, D: 201 }, totals: { valid: 1000 } };
  const free = changed(unit, ["ties"], []);
  const proof = { ...(changed(free, ["lists", 0, "votes"], 59) as { readonly [key: string]: Json }), nation };

  test("its votes and totals decide", () => {
    expect(flaws(rules, proof)).toEqual(PROVED);
    const { nation: _, ...without } = proof;
    expect(flaws(rules, without)).toEqual(["nation is missing: a threshold looks at it"]);
    const more = { ...proof, nation: { votes: { ...nation.votes, D: 202 }, totals: { valid: 1001 } } };
    expect(flaws(rules, more)).toEqual(['qualified has "B", which does not: by share 1000 is not >= 1001']);
  });

  test("a share of the unit, or votes in it, are those of the unit", () => {
    const either = (condition: Json) =>
      changed(
        rules,
        ["distribution", "qualification", "clauses", 0, "anyOf"],
        [share("1/10", { scope: "nation" }), condition],
      );
    const fewer = { ...proof, nation: { votes: { ...nation.votes, B: 99 }, totals: {} } };
    const ofUnit = { scope: "unit" };
    expect(flaws(rules, fewer)).toEqual(['qualified has "B", which does not: by share 990 is not >= 999']);
    expect(flaws(either(share("30/99", ofUnit)), fewer)).toEqual(PROVED);
    expect(flaws(either(share("31/99", ofUnit)), fewer)).not.toEqual(PROVED);
    expect(flaws(either({ by: "votes", at: 30, compare: ">=", ...ofUnit }), fewer)).toEqual(PROVED);
    expect(flaws(either({ by: "votes", at: 31, compare: ">=", ...ofUnit }), fewer)).not.toEqual(PROVED);
  });

  test("where no threshold looks at it, it does not belong there", () => {
    const local = changed(
      rules,
      ["distribution", "qualification", "clauses", 0, "anyOf"],
      [share("1/10", { scope: "unit" })],
    );
    expect(flaws(local, changed(proof, ["nation"]))).not.toContain("nation is missing: a threshold looks at it");
    expect(flaws(local, proof)[0]).toBe("nation is superfluous: no threshold looks at it");
    const elsewhere = { ...proof, nation: { votes: { B: 100, C: 99 }, totals: {} } };
    expect(flaws(rules, elsewhere)).toEqual(['nation gives "A" no votes, the unit alone 59']);
    const same = { ...proof, totals: { received: 99, invalid: 1 }, nation: { ...nation, totals: { received: 99 } } };
    expect(flaws(rules, same)).toEqual(PROVED);
  });

  test("it holds the unit, and agrees with itself", () => {
    const small = { ...proof, nation: { votes: { ...nation.votes, A: 58, D: 743 }, totals: { valid: 1000 } } };
    expect(flaws(rules, small)).toEqual(['nation gives "A" 58 votes, the unit alone 59']);
    const sums = { ...proof, nation: { ...nation, totals: { valid: 999 } } };
    expect(flaws(rules, sums)).toEqual(["nation.totals.valid is 999, its parts add up to 1000"]);
    const totals = {
      ...proof,
      totals: { received: 100 },
      nation: { ...nation, totals: { valid: 1000, received: 99 } },
    };
    expect(flaws(rules, totals)).toEqual(["nation.totals.received is 99, that of the unit alone 100"]);
  });
});

describe("too few lists in the nation", () => {
  const rules = law("test", {
    scope: "units",
    methods: [divisor("dhondt")],
    qualification: {
      clauses: [
        { id: "alliance", for: { alliance: { min: 2 } }, anyOf: [share("1/4", { scope: "nation" })] },
        { id: "party", anyOf: [share("1/5", { scope: "nation" })] },
      ],
      fallback: { lists: 2, clauses: [{ id: "party", anyOf: [share("1/10", { scope: "nation" })] }] },
    },
  });
  const unit = (votes: { readonly [list: string]: number }, seats: { readonly [list: string]: number }): Json => ({
    ...certificate({
      rules: "test",
      unit: "north",
      house: 2,
      votes: { A: 60, B: 29, C: 10 },
      qualified: Object.keys(seats),
      stages: [averages({ A: 2 }, "30/1")],
      seats,
    }),
    nation: { votes, totals: {} },
  });

  test("are counted there, not in the unit", () => {
    expect(flaws(rules, unit({ A: 600, B: 200, C: 199 }, { A: 2, B: 0 }))).toEqual(PROVED);
    expect(flaws(rules, unit({ A: 700, B: 150, C: 50, D: 100 }, { A: 2, B: 0 }))).toEqual(PROVED);
    expect(flaws(rules, unit({ A: 700, B: 150, C: 50, D: 100 }, { A: 2 }))).toEqual([
      'qualified lacks "B", which qualifies: by share 1500 is >= 1000',
    ]);
  });

  test("a list that stands elsewhere may decide, and its attributes are not in the certificate", () => {
    const either = ["whether 2 lists of the nation pass the threshold depends on lists that do not stand in this unit"];
    expect(flaws(rules, unit({ A: 600, B: 150, C: 10, D: 240 }, { A: 2 }))).toEqual(either);
    const bySeats = [{ id: "won", anyOf: [{ by: "seats", at: 1, compare: ">=" }, share("1/5", { scope: "nation" })] }];
    const seatsCount = changed(rules, ["distribution", "qualification", "clauses"], bySeats);
    expect(flaws(seatsCount, unit({ A: 600, B: 150, C: 10, D: 10 }, { A: 2 }))).toEqual(either);
    expect(flaws(seatsCount, unit({ A: 600, B: 150, C: 10 }, { A: 2, B: 0 }))).toEqual(PROVED);
    const received = changed(rules, ["distribution", "qualification", "clauses", 1, "anyOf", 0, "of"], "received");
    expect(flaws(received, unit({ A: 600, B: 150, C: 10 }, { A: 2, B: 0 }))).toEqual([
      'the rules take a share of "received", and nation.totals.received is not given',
    ]);
  });
});
