import { readFileSync } from "node:fs";
import type { Fold } from "@dauys/core/election";
import { readRules } from "@dauys/core/rules";
import { expect, test } from "vitest";
import { termsOf } from "./deadlines.ts";

const read = readRules(readFileSync(new URL("../../../../rules/kz-2020-05.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error("the rules cannot be read");
const rules = { rules: read.read.rules, sha256: "", entry: 1 };
const opened = (more: object): Fold["opened"] =>
  ({
    date: "2031-01-12",
    country: "XR",
    clock: "+05:00",
    root: { name: { kk: "", ru: "", en: "" } },
    ...more,
  }) as Fold["opened"];
const station = (parent: string) =>
  ({ name: "1", level: "station", parent: { name: parent, level: "region", parent: null } }) as never;

test("a count ends twelve hours after the polls close, on the record's clock", () => {
  const terms = termsOf({ opened: opened({}), rules });
  const term = terms.all[terms.of(station("01"))];
  expect(new Date(term?.at ?? 0).toISOString()).toBe("2031-01-13T03:00:00.000Z");
  expect(term?.article).toBe("Act, Art. 43(1)");
  const recount = terms.recountTime(station("01"));
  expect(new Date(recount?.at ?? 0).toISOString()).toBe("2031-01-13T03:00:00.000Z");
});

test("stations of a country with several clocks each have their own deadline", () => {
  const terms = termsOf({ opened: opened({ country: "KZ", date: "2021-01-10" }), rules });
  const at = (region: string) => new Date(terms.all[terms.of(station(region))]?.at ?? 0).toISOString();
  expect(at("KZ-75")).toBe("2021-01-11T02:00:00.000Z");
  expect(at("KZ-27")).toBe("2021-01-11T03:00:00.000Z");
  expect(terms.all).toHaveLength(2);
});

test("whoever runs the office can say by when stations are expected, and only stations", () => {
  const expected = Date.parse("2031-01-12T20:00:00Z");
  const terms = termsOf({ opened: opened({}), rules }, expected);
  expect(terms.all[terms.of(station("01"))]).toEqual({ at: expected, article: null });
  const above = terms.all[terms.of({ name: "01", level: "region", parent: null } as never)];
  expect(new Date(above?.at ?? 0).toISOString()).toBe("2031-01-14T19:00:00.000Z");
});

test("a territorial protocol has two days, and rules without deadlines have none", () => {
  const terms = termsOf({ opened: opened({}), rules });
  const term = terms.all[terms.of({ name: "01", level: "region", parent: null } as never)];
  expect(new Date(term?.at ?? 0).toISOString()).toBe("2031-01-14T19:00:00.000Z");
  const none = termsOf({ opened: opened({}), rules: { ...rules, rules: { ...rules.rules, deadlines: [] } } });
  expect([none.of(station("01")), none.recountTime(station("01"))]).toEqual([-1, null]);
});
