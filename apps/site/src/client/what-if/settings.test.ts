import { expect, test } from "vitest";
import { groupsOf, type Settings, searchOf, wishesOf } from "./settings.ts";

const LAW: Settings = { threshold: "", base: "", method: "", seats: "", region: "", lists: { a: "", b: "", c: "" } };

test("the law itself has an address without settings, and no wish", () => {
  expect(searchOf(LAW)).toBe("");
  expect(wishesOf(LAW)).toEqual({ merged: [] });
});

test("every setting stands in the address once", () => {
  const all = { threshold: "5%", base: "registered", method: "hare", seats: "107", region: "03" };
  const search = searchOf({ ...LAW, ...all, lists: { a: "b", b: "", c: "out" } });
  expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ ...all, out: "c", with: "a:b" });
});

test.each([
  ["5", "5%"],
  ["3,5", "3.5%"],
  [" 7 ", "7%"],
  ["7/100", "7/100"],
  ["0", "0"],
  ["5%", "5%"],
  ["five", "five"],
])("a threshold written %j is asked for as %j", (written, wish) => {
  expect(wishesOf({ ...LAW, threshold: written }).threshold).toBe(wish);
});

test("a number of seats that is none stays none, and is not taken for the law's", () => {
  expect(wishesOf({ ...LAW, seats: "107" }).seats).toBe(107);
  expect(wishesOf({ ...LAW, seats: "1e3" }).seats).toBeNaN();
  expect(wishesOf({ ...LAW, seats: "-5" }).seats).toBeNaN();
});

test("who joins a list that joins another one stands with both; circles and lists left out end there", () => {
  expect(groupsOf({ a: "", b: "a", c: "b" })).toEqual([["a", "b", "c"]]);
  expect(groupsOf({ a: "b", b: "a", c: "" }).map((group) => [...group].sort())).toEqual([["a", "b"]]);
  expect(groupsOf({ a: "out", b: "a", c: "" })).toEqual([]);
});
