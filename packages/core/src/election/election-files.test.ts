import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { majorities } from "../chamber/index.ts";
import { add, ceilDivide, floorDivide, fractionText, roundDivide } from "../exact/index.ts";
import { electionFindings } from "./election-findings.ts";
import { established } from "./figure.ts";
import { listFacts, type QuotaFact } from "./list-facts.ts";
import { readPercent } from "./percent-text.ts";
import { ELECTIONS, loadElection, loadRules, outcomeOf, seatsAboveZero } from "./testing/files.ts";

const official: Readonly<Record<(typeof ELECTIONS)[number], Readonly<Record<string, number>>>> = {
  "kz-2004": { otan: 7, akzhol: 1, asar: 1, aist: 1 },
  "kz-2007": { nurotan: 98 },
  "kz-2012": { nurotan: 83, akzhol: 8, knpk: 7 },
  "kz-2016": { nurotan: 84, akzhol: 7, knpk: 7 },
  "kz-2021": { nurotan: 76, akzhol: 12, npk: 10 },
  "kz-2023": { amanat: 40, auyl: 8, respublica: 6, akzhol: 6, npk: 5, osdp: 4 },
};

test("every folder of elections is known here", () => {
  const folders = readdirSync(new URL("../../../../elections/", import.meta.url), { withFileTypes: true });
  expect(
    folders.filter((entry) => entry.isDirectory() && entry.name.startsWith("kz-")).map((entry) => entry.name),
  ).toEqual(ELECTIONS);
});

test.each(ELECTIONS)("%s: the law gives the official seats, and the file states them", (id) => {
  const election = loadElection(id);
  const outcome = outcomeOf(election, loadRules(election.rules));
  expect(outcome.status).toBe("decided");
  expect(seatsAboveZero(outcome)).toEqual(official[id]);
  const stated = election.lists.map((entry) => [entry.id, entry.seats.value]).filter(([, seats]) => seats !== 0);
  expect(Object.fromEntries(stated)).toEqual(official[id]);
});

test.each(ELECTIONS)("%s has no error in its figures", (id) => {
  const election = loadElection(id);
  const rules = loadRules(election.rules);
  const findings = electionFindings(election, rules, outcomeOf(election, rules));
  expect(findings.filter((finding) => finding.severity === "error")).toEqual([]);
  for (const { message } of findings) {
    expect(Object.values(message).every((text) => text.trim() === text && text.length > 10)).toBe(true);
    expect(message.kk).not.toBe(message.ru);
  }
});

test.each([
  ["kz-2004", ["rests-on-recalled", "statement-differs"]],
  ["kz-2007", ["votes-fell", "votes-fell", "votes-fell", "votes-fell", "votes-fell"]],
  ["kz-2012", ["statement-percent-sum", "statement-differs", "recalled", "recalled"]],
  ["kz-2016", ["statement-turnout", "statement-words", "recalled", "recalled"]],
  [
    "kz-2021",
    [
      "not-counted",
      "quota-unknown",
      "people-percent",
      "statement-differs",
      "statement-words",
      "statement-words",
      "statement-words",
      "statement-words",
      "statement-words",
    ],
  ],
  ["kz-2023", ["list-too-long", "not-counted", "quota-unknown", "statement-differs", "statement-words"]],
])("%s: what does not fit is found, and nothing else", (id, expected) => {
  const election = loadElection(id);
  const rules = loadRules(election.rules);
  expect(electionFindings(election, rules, outcomeOf(election, rules)).map((finding) => finding.id)).toEqual(expected);
});

test("2016: the number of ballots that one agency prints does not fit its own turnout", () => {
  const election = loadElection("kz-2016");
  const rules = loadRules(election.rules);
  const [found] = electionFindings(election, rules, outcomeOf(election, rules));
  expect(found).toMatchObject({
    id: "statement-turnout",
    severity: "warning",
    about: "contradictions.received",
    numbers: { printed: "77.12", received: 7966000, registered: 9810000, share: "3983/4905" },
  });
  expect(found?.message.en).toContain("7,966,000 of 9,810,000 is 81.20%");
  expect(found?.message.ru).toContain("7\u00a0966\u00a0000 из 9\u00a0810\u00a0000 — это 81,20 %");
});

test("2007: five of six losing lists have fewer votes in the result than in the preliminary count", () => {
  const election = loadElection("kz-2007");
  const rules = loadRules(election.rules);
  const fell = electionFindings(election, rules, outcomeOf(election, rules)).filter(
    (finding) => finding.id === "votes-fell",
  );
  expect(fell.map(({ numbers }) => [numbers.list, numbers.change])).toEqual([
    ["osdp", -2215],
    ["akzhol", -8809],
    ["auyl", -3168],
    ["knpk", -475],
    ["rukhaniyat", -2149],
  ]);
});

test("2021: votes add up, and the two shares of the register are those of ballots received and of valid votes", () => {
  const { lists, totals, candidates, ballotsPrinted, stations, assembly, turnout } = loadElection("kz-2021");
  expect(lists.reduce((sum, entry) => sum + (entry.votes.value ?? 0), 0)).toBe(7_241_562);
  expect(totals.valid).toMatchObject({ value: 7_241_562, origin: "published" });
  const hundredths = (part: number | null) =>
    roundDivide(10_000n * BigInt(part ?? 0), BigInt(totals.registered.value ?? 0));
  expect(hundredths(totals.received.value)).toBe(6325n);
  expect(hundredths(totals.valid.value)).toBe(6076n);
  expect(lists.reduce((sum, entry) => sum + (entry.candidates?.value ?? 0), 0)).toBe(312);
  expect(candidates.value).toBe(312);
  expect(ballotsPrinted?.count.value).toBe(12_038_433);
  expect([stations.count.value, stations.protocolsAsData.value]).toEqual([10_061, 0]);
  expect(assembly?.deputies.map((deputy) => deputy.votes.value)).toEqual([298, 270, 274, 292, 282, 285, 271, 277, 290]);
  expect(turnout?.byRegion).toHaveLength(17);
  expect(lists.map((entry) => entry.ballotOrder)).toEqual([1, 2, 3, 4, 5]);
});

test("2007: received is valid and invalid together, exactly", () => {
  const { totals } = loadElection("kz-2007");
  expect((totals.valid.value ?? 0) + (totals.invalid.value ?? 0)).toBe(totals.received.value);
});

test("2004: any votes of the fourth list that fit its printed share give the same seats", () => {
  const election = loadElection("kz-2004");
  const rules = loadRules("kz-2004");
  for (const votes of [335_398, 336_177, 340_207]) {
    const lists = election.lists.map((entry) =>
      entry.id === "aist" ? { ...entry, votes: { value: votes, origin: "recalled" } as const } : entry,
    );
    expect(seatsAboveZero(outcomeOf({ ...election, lists }, rules))).toEqual(official["kz-2004"]);
  }
  // The base lies between these by the printed votes and shares of the other three.
  expect(ceilDivide(705n * 4_757_414n, 10_000n)).toBe(335_398n);
  expect(floorDivide(715n * 4_758_145n, 10_000n)).toBe(340_207n);
});

test("2021: regions are those of the tile map's codes, each once, with a time", () => {
  const regions = loadElection("kz-2021").turnout?.byRegion ?? [];
  const codes = regions.map((region) => region.region);
  expect(new Set(codes).size).toBe(17);
  expect([...codes].sort()).toEqual(
    "11 15 19 23 27 31 35 39 43 47 55 59 61 63 71 75 79".split(" ").map((code) => `KZ-${code}`),
  );
  expect(regions.filter((region) => region.at === "20:00").map((region) => region.region)).toEqual(["KZ-75", "KZ-79"]);
});

test.each(ELECTIONS)("%s: lists can be told apart by colour and by pattern", (id) => {
  const marks = loadElection(id).lists.map((entry) => entry.mark);
  expect(new Set(marks.map((mark) => mark.colour)).size).toBe(marks.length);
  expect(new Set(marks.map((mark) => mark.pattern)).size).toBe(Math.min(marks.length, 8));
});

test("each election names the one before and the one after, and a law", () => {
  const elections = ELECTIONS.map(loadElection);
  expect(elections.map((election) => election.earlier)).toEqual([null, ...ELECTIONS.slice(0, -1)]);
  expect(elections.map((election) => election.later)).toEqual([...ELECTIONS.slice(1), null]);
  for (const { rules, date, kind } of elections) {
    const { inForce } = loadRules(rules);
    expect(`${inForce.from}` <= date && date <= `${inForce.until}`).toBe(true);
    expect(kind).toBe("transcribed");
  }
});

test("what is recalled is not established, whatever its value", () => {
  const { totals } = loadElection("kz-2012");
  expect(totals.registered.value).toBe(9_303_693);
  expect(established(totals.registered)).toBeNull();
  expect(established(totals.valid)).toBe(6_941_220);
  expect(established(undefined)).toBeNull();
});

test("the printed percentages of 2021 make a whole to the hundredth", () => {
  const percents = loadElection("kz-2021").lists.map((entry) => readPercent(entry.percent?.text ?? "").value);
  expect(fractionText(percents.reduce(add))).toBe("100");
});

test.each([
  ["kz-2016", 84, ["constitution", "veto-constitutional-law", "constitutional-laws", "veto-law"]],
  ["kz-2021", 76, ["constitutional-laws", "veto-law"]],
])("%s: %i seats of 107 reach these majorities above one half", (id, seats, reached) => {
  const election = loadElection(id);
  const rules = loadRules(election.rules);
  const byList = outcomeOf(election, rules).seats ?? {};
  const found = majorities(rules, byList, { assembly: 9 });
  expect(byList.nurotan).toBe(seats);
  expect(
    found
      .filter(({ needed, alone }) => needed > 54 && alone.includes("nurotan"))
      .map(({ id: name }) => name)
      .sort(),
  ).toEqual([...reached].sort());
});

test("2021: four lists meet the quota by the commission's numbers, of the fifth nobody knows", () => {
  const facts = listFacts(loadElection("kz-2021"), loadRules("kz-2020-05"));
  expect(
    facts.map(({ list, size, sizeVerdict, quotas }) => [list, size, sizeVerdict, ...quotas.flatMap(told)]),
  ).toEqual([
    ["npk", 113, "within", 34, 41, "met"],
    ["nurotan", 126, "within", 38, 40, "met"],
    ["auyl", 19, "within", 6, null, "unknown"],
    ["akzhol", 38, "within", 12, 14, "met"],
    ["adal", 16, "within", 5, 5, "met"],
  ]);
});

test("2016: no quota stood in the law, and a list of 127 is within 127.4", () => {
  const [nurotan] = listFacts(loadElection("kz-2016"), loadRules("kz-2009"));
  expect(nurotan).toMatchObject({ list: "nurotan", size: 127, sizeVerdict: "within", quotas: [] });
});

test("2023: a list of 90 for 69 seats is allowed by some ways of rounding 89.7 and not by others", () => {
  const facts = listFacts(loadElection("kz-2023"), loadRules("kz-2022"));
  const amanat = facts.find(({ list }) => list === "amanat");
  expect(amanat).toMatchObject({ size: 90, sizeVerdict: "reading", limit: { down: 89, nearest: 90, up: 90 } });
  expect(facts.flatMap(({ list, quotas }) => (quotas[0]?.verdict === "met" ? [list] : []))).toEqual(["akzhol", "npk"]);
});

function told({ needed, count, verdict }: QuotaFact): readonly (number | string | null)[] {
  return [needed, count, verdict];
}
