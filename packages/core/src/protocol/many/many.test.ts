import { expect, test } from "vitest";
import { compileForm } from "../checking/compile.ts";
import type { Protocol } from "../filing/protocol.ts";
import { batchOf } from "../testing/batch.ts";
import { houseForm, soundProtocol, withFields } from "../testing/kazakhstan.ts";
import { fallingTurnout, fallWatch } from "./falling.ts";
import { farShare } from "./far-share.ts";
import { figureShare } from "./figure-share.ts";
import { identicalVotes } from "./identical-votes.ts";
import { stationRegister } from "./station-register.ts";

const form = houseForm("kz-2021");
const LEVELS = ["region", "district"];
const votes = (...counts: readonly number[]): Protocol["votes"] => [
  { series: "votes", lists: counts.map((count, i) => ({ list: String(i + 1), votes: count })) },
];
const at = (unit: string, ...counts: readonly number[]): Protocol => soundProtocol({ unit, votes: votes(...counts) });

test("a station that comes again is an error with both lines; the same number elsewhere is another station", () => {
  const register = stationRegister();
  const batch = batchOf(form, [at("a/x/1", 1), at("a/y/1", 1), at("a/x/01", 1), at("a/x/1", 2)], LEVELS);
  expect(register.add(batch)).toMatchObject([
    {
      code: "duplicate-station",
      severity: "error",
      places: [
        { unit: "a/x/1", line: 2 },
        { unit: "a/x/1", line: 5 },
      ],
      text: { en: "a/x/1 stands twice: in line 2 and in line 5." },
    },
  ]);
  expect(register.size()).toBe(3);
});

test("stations that should be there and are not are named", () => {
  const register = stationRegister();
  register.add(batchOf(form, [at("a/x/1", 1), at("a/x/b2", 1)], LEVELS));
  expect(register.missing(["a/x/1", "a/x/2", "a/x/b2", "a/y/1"]).map((finding) => finding.places[0]?.unit)).toEqual([
    "a/x/2",
    "a/y/1",
  ]);
});

test("equal votes for every list are found within a district, over batches, and not among small numbers", () => {
  const finder = identicalVotes(form, { within: "district" });
  expect(finder.add(batchOf(form, [at("a/x/1", 30, 20, 10), at("a/y/1", 30, 20, 10)], LEVELS))).toEqual([]);
  const units = batchOf(form, [at("a/x/1", 1), at("a/y/1", 1)], LEVELS).units;
  const later = batchOf(form, [at("a/x/2", 30, 20, 10), at("a/x/3", 30, 10, 20)], LEVELS);
  expect(later.units[1]).toEqual(units[1]);
  expect(finder.add(later)).toMatchObject([
    { places: [{ unit: "a/x/1" }, { unit: "a/x/2" }], numbers: { votes: 60 }, severity: "warning" },
  ]);
  const small = batchOf(
    form,
    [at("a/x/1", 10, 10, 10), at("a/x/2", 10, 10, 10), at("a/x/3", 60, 0, 0), at("a/x/4", 60, 0, 0)],
    LEVELS,
  );
  expect(identicalVotes(form, { within: "district" }).add(small)).toEqual([]);
  expect(identicalVotes(form, { within: null, minimumVotes: 1, minimumLists: 1 }).add(small)).toHaveLength(2);
});

test("votes above 65,535 are told apart", () => {
  const batch = batchOf(form, [at("a/x/1", 65_537, 70, 1), at("a/x/2", 1, 70, 1), at("a/x/3", 65_537, 70, 1)], LEVELS);
  expect(
    identicalVotes(form, { within: "district" })
      .add(batch)
      .map((finding) => finding.places.map((place) => place.unit)),
  ).toEqual([["a/x/1", "a/x/3"]]);
});

test("a share far from the rest of the district is told with the four numbers, exactly at the limit it is not", () => {
  const rows = [at("a/x/1", 90, 10), at("a/x/2", 50, 50), at("a/x/3", 50, 50), at("a/y/1", 10, 90)];
  const batch = batchOf(form, rows, LEVELS);
  const scan = (numerator: number) => {
    const finder = farShare(form, { within: "district", limit: { numerator, denominator: 100 } });
    finder.add(batch);
    return finder.find(batch);
  };
  expect(scan(40)).toEqual([]);
  const [first, second, ...more] = scan(39);
  expect(more).toEqual([]);
  expect(first?.numbers).toEqual({ votes: 90, total: 100, otherVotes: 100, otherTotal: 200 });
  expect(second?.numbers).toEqual({ votes: 10, total: 100, otherVotes: 100, otherTotal: 200 });
  expect(first?.text.en).toBe(
    "a/x/1: the list “1” has 90 of 100 votes; in the other stations of the district it has 100 of 200.",
  );
});

test("the only station of a district is compared with nothing", () => {
  const batch = batchOf(form, [at("a/x/1", 1000, 0)], LEVELS);
  const finder = farShare(form, { within: "district" });
  finder.add(batch);
  expect(finder.find(batch)).toEqual([]);
});

test("much mobile voting is told above the limit, and not on a small base", () => {
  const compiled = compileForm(form);
  const batch = batchOf(form, [soundProtocol()], LEVELS);
  expect(figureShare(compiled, batch, { part: "mobile" })).toEqual([]);
  const limit = { numerator: 99, denominator: 1000 };
  expect(figureShare(compiled, batch, { part: "mobile", limit })).toMatchObject([
    { code: "mobile-share", numbers: { part: 30, whole: 300 }, severity: "warning" },
  ]);
  expect(figureShare(compiled, batch, { part: "mobile", limit: { numerator: 1, denominator: 10 } })).toEqual([]);
  expect(figureShare(compiled, batch, { part: "mobile", limit, minimum: 301 })).toEqual([]);
  expect(figureShare(compiled, batch, { part: "addedOnDay" })).toEqual([]);
});

test("voters added on the day are a share of those on the list", () => {
  const bulgaria = houseForm("bulgaria-2021");
  const protocol: Protocol = {
    form: bulgaria.id,
    unit: "1",
    kind: "station",
    fields: { registered: 100, added: 11 },
    votes: [],
  };
  const batch = batchOf(bulgaria, [protocol, { ...protocol, unit: "2", fields: { registered: 100, added: 10 } }]);
  expect(figureShare(compileForm(bulgaria), batch, { part: "addedOnDay" })).toMatchObject([
    { code: "added-on-day", places: [{ unit: "1" }], numbers: { part: 11, whole: 100 } },
  ]);
});

test("running totals that fall without a correction are told, each figure of its own", () => {
  const watch = fallWatch();
  const observe = (at: string, a: number, b: number, corrected = false) =>
    watch
      .observe({
        unit: "nation",
        at,
        corrected,
        figures: new Map([
          ["a", a],
          ["b", b],
        ]),
      })
      .map(({ code, numbers }) => [code, numbers.before, numbers.after]);
  expect(observe("1", 10, 10)).toEqual([]);
  expect(observe("2", 9, 11)).toEqual([["figure-falls", 10, 9]]);
  expect(observe("3", 5, 5, true)).toEqual([]);
  expect(observe("4", 5, 4)).toEqual([["figure-falls", 5, 4]]);
});

test("turnout by the hour does not fall", () => {
  const reports = [
    { unit: "a", at: "10:00", voters: 5 },
    { unit: "b", at: "10:00", voters: 9 },
    { unit: "a", at: "12:00", voters: 4 },
    { unit: "b", at: "12:00", voters: 9 },
    { unit: "a", at: "14:00", voters: 4 },
  ];
  const findings = fallingTurnout(reports);
  expect(findings.map(({ severity, places, numbers }) => [severity, places[0]?.unit, numbers])).toEqual([
    ["error", "a", { before: 5, after: 4 }],
  ]);
  expect(findings[0]?.text.en).toBe("a: 5 voters at 10:00, and 4 at 12:00.");
});

test("what no figure of the form gives is not watched", () => {
  expect(
    figureShare(compileForm(houseForm("israel-2021")), batchOf(form, [withFields({})]), { part: "mobile" }),
  ).toEqual([]);
});
