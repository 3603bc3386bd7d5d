import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCertificate } from "../../apportionment/check-certificate/index.ts";
import type { JsonValue } from "../../json/index.ts";
import type { Act } from "../testing/tiny/act.ts";
import { tinyRules } from "../testing/tiny/law.ts";
import { resultsOf } from "./results.ts";
import type { Fold } from "./state.ts";
import { houseForm } from "./testing/house-forms.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";
import { declared, resultBody } from "./testing/result-body.ts";
import { filed, one, smallActs, stationsBelow, TOP, timed, voted } from "./testing/small-record.ts";

type Json = { readonly [key: string]: JsonValue };

const house = (name: string): JsonValue =>
  JSON.parse(readFileSync(new URL(`../../../../../rules/${name}.json`, import.meta.url), "utf8")) as JsonValue;
const { distribution } = tinyRules as { readonly distribution: Json };
const [byOrder, byLot] = distribution.ties as readonly [JsonValue, JsonValue];
const seats = { count: 1, article: "1", source: "made-up" };
const lawOf = (ties: readonly JsonValue[]): JsonValue => ({
  ...tinyRules,
  distribution: { ...distribution, seats, ties },
});

const answer = { among: ["maple", "birch"], winners: ["birch"], by: "lot", source: "A coin, before all." };
const lot = (change: Json = {}): Act => one("lot", "lot-drawn", { ...answer, ...change });
const correct = (unit: string, votes: readonly number[], replaces: string, name: string): Act => {
  const correction = { kind: "recount", reason: "Counted again.", ground: "Article 1", orderedBy: "Commission" };
  return { ...voted(unit, votes, { correction }), type: "protocol-corrected", replaces, name };
};
const seatsOf = (acts: readonly Act[]) => {
  const result = resultsOf(foldOf(timed(acts))).distribution?.result;
  return result?.ok === true ? result.outcome.seats : null;
};

const given = (fold: Fold) => {
  if (fold.rules === null) throw new Error("no rules");
  return { rules: fold.rules.rules, distribution: resultsOf(fold).distribution };
};

describe("two lists with as many votes, and a law that draws lots", () => {
  const tie = [...smallActs({ rules: lawOf([byLot]) }), voted("a", [5, 5]), voted("b", [2, 2])];

  test("leave the seat open; a result says so, and no other is taken", () => {
    expect(seatsOf(tie)).toBeNull();
    const open = declared(tie, "preliminary");
    expect(foldOf(timed(open)).declared[0]?.body.seats).toBeNull();
    const guessed = one("guess", "result-declared", { ...resultBody(timed(tie), "final"), seats: [1, 0] });
    expect(reasonAfter(timed(tie), { ...guessed, at: "2030-01-14T00:00:00Z" })).toBe("seats-differ");
  });

  test("are settled by the lot, and the final result follows", () => {
    expect(seatsOf([...tie, lot()])).toEqual({ maple: 0, birch: 1 });
    // The certificate that holds the lot is one that its own checker reads.
    const { rules, distribution: made } = given(foldOf(timed([...tie, lot()])));
    const certificates = made?.result.ok === true ? made.result.outcome.units.map((unit) => unit.certificate) : [];
    expect(certificates.map((each) => each !== null && checkCertificate(rules, each).ok)).toEqual([true]);
    expect(foldOf(timed(declared([...tie, lot()]))).final?.body.seats).toEqual([0, 1]);
  });

  test("the lot is idle once a correction leaves no tie, and speaks again when there is the same one", () => {
    const corrected = [...tie, lot(), correct("a", [6, 4], "protocol a", "first correction")];
    expect(seatsOf(corrected)).toEqual({ maple: 1, birch: 0 });
    expect(seatsOf([...corrected, correct("b", [1, 3], "protocol b", "second correction")])).toEqual({
      maple: 0,
      birch: 1,
    });
  });

  test("may be settled by a decision of who answers for it, too", () => {
    expect(seatsOf([...tie, lot({ by: "decision", source: "Resolution 7" })])).toEqual({ maple: 0, birch: 1 });
  });
});

test("where the order of registration decides, nobody is asked", () => {
  const acts = [...smallActs({ rules: lawOf([byOrder, byLot]) }), voted("a", [5, 5])];
  expect(seatsOf(acts)).toEqual({ maple: 1, birch: 0 });
  expect(reasonAfter(timed(acts), { ...lot(), at: "2030-01-14T00:00:00Z" })).toBe("no-question");
});

test("where the order is not known, a decision answers and a lot does not", () => {
  const lists = ["maple", "birch"].map((list) => ({ list }));
  const acts = [...smallActs({ rules: lawOf([byOrder, byLot]), lists }), voted("a", [5, 5])];
  expect(seatsOf(acts)).toBeNull();
  expect(reasonAfter(timed(acts), { ...lot(), at: "2030-01-14T00:00:00Z" })).toBe("wrong-answer");
  expect(seatsOf([...acts, lot({ by: "decision", source: "The register was found." })])).toEqual({
    maple: 0,
    birch: 1,
  });
});

test("in Dutch councils the lot is drawn for one council, by its unit", () => {
  const acts = [
    ...smallActs({
      rules: house("nl-gr"),
      form: houseForm("netherlands-2021"),
      contestLevel: "municipality",
      units: [
        {
          below: TOP,
          level: "municipality",
          units: [
            { unit: "g1", seats: 9 },
            { unit: "g2", seats: 9 },
          ],
        },
        stationsBelow("g1", ["a"]),
        stationsBelow("g2", ["b"]),
      ],
    }),
    ...[
      ["a", [500, 500]],
      ["b", [700, 300]],
    ].map(([unit, votes]) => {
      const none = Array.from({ length: 11 }, () => null);
      return filed(unit as string, [2000, 1000, 0, 0, ...none], votes as number[]);
    }),
  ];
  expect(seatsOf(acts)).toBeNull();
  expect(reasonAfter(timed(acts), { ...lot(), at: "2030-01-14T00:00:00Z" })).toBe("wrong-answer");
  expect(reasonAfter(timed(acts), { ...lot({ unit: "g2" }), at: "2030-01-14T00:00:00Z" })).toBe("wrong-answer");
  expect(seatsOf([...acts, lot({ unit: "g1" })])).toEqual({ maple: 10, birch: 8 });
});
