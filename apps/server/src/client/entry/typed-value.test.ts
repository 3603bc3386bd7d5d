import type { Protocol } from "@dauys/core/protocol";
import { expect, test } from "vitest";
import { valueAt } from "../../entry/places.ts";
import { numberOf, withValue, withWords } from "./typed-value.ts";

const EMPTY: Protocol = { form: "kz-2021", unit: "1", kind: "station", fields: {}, votes: [] };

test("digits alone are a number, up to the largest that a protocol can hold", () => {
  expect(["0", "007", "2147483647"].map(numberOf)).toEqual([0, 7, 2_147_483_647]);
  expect(["", "2147483648", "1.5", "-1", "１", "1e3", " 1"].map(numberOf)).toEqual(Array(7).fill(null));
});

test.each(["fields/registered", "votes/votes/willow", "collections/members/3/issued"])(
  "%s is set, read again and taken away, and nothing else changes",
  (place) => {
    const before = withValue(EMPTY, "fields/invalid", 4);
    const set = withValue(before, place, 12);
    expect(valueAt(set, place)).toBe(12);
    expect(valueAt(withValue(set, place, { read: 12, written: 21 }), place)).toEqual({ read: 12, written: 21 });
    expect(valueAt(withValue(set, place, null), place)).toBeUndefined();
    expect(valueAt(withValue(set, place, null), "fields/invalid")).toBe(4);
  },
);

test("words stand beside a figure only where something is said of them", () => {
  expect(withWords(12, "", "")).toBe(12);
  expect(withWords(12, " он екі ", "12")).toEqual({ read: 12, written: 12, words: "он екі" });
  expect(withWords(12, "оқылмайды", "")).toEqual({ read: 12, written: null, words: "оқылмайды" });
});
