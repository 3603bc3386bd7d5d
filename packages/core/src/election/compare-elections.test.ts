import { expect, test } from "vitest";
import { parseFraction, roundDivide } from "../exact/index.ts";
import { compareElections } from "./compare-elections.ts";
import { loadElection } from "./testing/files.ts";

/** A fraction in hundredths of a per cent, rounded half up. */
function hundredths(text: string | null): number {
  const value = parseFraction(text ?? "");
  if (value === null) throw new Error(`no fraction: ${text}`);
  return Number(roundDivide(10_000n * value.num, value.den));
}

const to2021 = compareElections(loadElection("kz-2016"), loadElection("kz-2021"));
const of = (comparison: typeof to2021, list: string) => comparison.lists.find((entry) => entry.list === list);

test("2016 to 2021: eight seats fewer, and the two others more", () => {
  expect(of(to2021, "nurotan")).toMatchObject({
    from: ["nurotan"],
    votes: { before: 6_183_757, after: 5_148_074, change: -1_035_683 },
    seats: { before: 84, after: 76, change: -8 },
  });
  expect(of(to2021, "akzhol")?.seats).toEqual({ before: 7, after: 12, change: 5 });
  expect(of(to2021, "npk")).toMatchObject({
    from: ["knpk"],
    seats: { before: 7, after: 10, change: 3 },
    votes: { before: 537_123 },
  });
});

test("2016 to 2021: from 82.20 to 71.09 per cent of valid votes, 11.11 points less", () => {
  const { share } = of(to2021, "nurotan") ?? {};
  expect(share).toMatchObject({ before: "6183757/7522868", after: "2574037/3620781" });
  expect([share?.before ?? "", share?.after ?? "", share?.change ?? ""].map(hundredths)).toEqual([8220, 7109, -1111]);
  expect(to2021.base).toEqual({ earlier: "valid", later: "valid" });
});

test("2016 to 2021: a renamed list is followed, one that did not stand is kept", () => {
  expect(of(to2021, "adal")?.from).toEqual(["birlik"]);
  const gone = to2021.lists.filter((entry) => entry.list === null);
  expect(gone).toEqual([
    {
      list: null,
      from: ["osdp"],
      votes: { before: 88_813, after: null, change: null },
      share: { before: "88813/7522868", after: null, change: null },
      seats: { before: 0, after: null, change: null },
    },
  ]);
});

test("turnout is compared where its numbers are established, and shown as printed where not", () => {
  expect(to2021.turnout).toEqual({ before: null, after: "7539280/11919241", change: null });
  expect(to2021.turnoutPrinted).toEqual({ earlier: "77.12", later: "63.25" });
  expect(to2021.registered).toEqual({ before: null, after: 11_919_241, change: null });
  const to2023 = compareElections(loadElection("kz-2021"), loadElection("kz-2023"));
  expect(hundredths(to2023.turnout.change)).toBe(-906);
  expect(to2023.received.change).toBe(6_521_860 - 7_539_280);
});

test("2021 to 2023: the base changed with the law, and both are named", () => {
  const comparison = compareElections(loadElection("kz-2021"), loadElection("kz-2023"));
  expect(comparison.base).toEqual({ earlier: "valid", later: "valid+against-all" });
  expect(of(comparison, "amanat")).toMatchObject({ from: ["nurotan"], seats: { before: 76, after: 40, change: -36 } });
  expect(hundredths(of(comparison, "amanat")?.share.after ?? null)).toBe(5390);
  expect(of(comparison, "respublica")).toMatchObject({
    from: [],
    votes: { before: null, after: 547_154, change: null },
  });
  expect(comparison.lists.filter((entry) => entry.list === null).map((entry) => entry.from)).toEqual([["adal"]]);
});

test("a list that continues two is compared with both together, and not at all when one is not established", () => {
  const comparison = compareElections(loadElection("kz-2004"), loadElection("kz-2007"));
  expect(of(comparison, "nurotan")).toMatchObject({
    from: ["otan", "asar"],
    votes: { before: 2_883_706 + 541_239, after: 5_247_720 },
    seats: { before: 8, after: 98, change: 90 },
    share: { before: null, change: null },
  });
  expect(of(comparison, "auyl")?.votes).toEqual({ before: null, after: 89_855, change: null });
});

test("named in reverse, lists are linked by their predecessors too, with the change the other way round", () => {
  const back = compareElections(loadElection("kz-2023"), loadElection("kz-2021"));
  expect(of(back, "nurotan")).toMatchObject({ from: ["amanat"], seats: { before: 40, after: 76, change: 36 } });
  expect(back.lists.filter((entry) => entry.list === null).map((entry) => entry.from)).toEqual([
    ["respublica"],
    ["osdp"],
    ["baytaq"],
  ]);
  const from2016 = compareElections(loadElection("kz-2021"), loadElection("kz-2016"));
  expect(of(from2016, "knpk")).toMatchObject({ from: ["npk"], seats: { before: 10, after: 7, change: -3 } });
  expect(of(from2016, "birlik")?.from).toEqual(["adal"]);
});

test("in reverse a list that continues two is held against neither alone", () => {
  const back = compareElections(loadElection("kz-2007"), loadElection("kz-2004"));
  expect([of(back, "otan")?.from, of(back, "asar")?.from]).toEqual([[], []]);
  expect(back.lists.find(({ from }) => from.includes("nurotan"))).toMatchObject({ list: null, from: ["nurotan"] });
});

test("an election compared with itself changes nothing", () => {
  const same = compareElections(loadElection("kz-2021"), loadElection("kz-2021"));
  expect(
    same.lists.every(({ votes, seats, share }) => votes.change === 0 && seats.change === 0 && share.change === "0"),
  ).toBe(true);
  expect(same.turnout.change).toBe("0");
});
