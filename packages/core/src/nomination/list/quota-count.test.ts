import fc from "fast-check";
import { expect, test } from "vitest";
import { yearsOn } from "./days.ts";
import { type QuotaGroups, type QuotaPerson, quotaCount } from "./quota-count.ts";

const QUOTA: QuotaGroups = { groups: ["women", "under-29"] };
const SPAN = { from: "2020-12-01", to: "2021-01-10" };
const man = (born: number, day?: string): QuotaPerson => ({
  sex: "man",
  born,
  ...(day !== undefined && { examined: { born: day } }),
});

test("a woman under 29 counts once", () => {
  expect(
    quotaCount(QUOTA, [{ sex: "woman", born: 1995 }, { sex: "woman", born: 1970 }, man(1995), man(1970)], SPAN),
  ).toEqual({ total: 4, least: 3, most: 3, first: { least: 3, most: 3 }, last: { least: 3, most: 3 } });
});

test("a year of birth alone leaves open who turns 29 in the year of the election", () => {
  expect(quotaCount(QUOTA, [man(1992)], { from: SPAN.to, to: SPAN.to })).toMatchObject({ least: 0, most: 1 });
  expect(quotaCount(QUOTA, [man(1993)], { from: SPAN.to, to: SPAN.to })).toMatchObject({ least: 1, most: 1 });
  expect(quotaCount(QUOTA, [man(1991)], { from: SPAN.to, to: SPAN.to })).toMatchObject({ least: 0, most: 0 });
});

test("whoever turns 29 between the first and the last day counts on the one and not on the other", () => {
  expect(quotaCount(QUOTA, [man(1991, "1991-12-20")], SPAN)).toMatchObject({
    least: 0,
    most: 1,
    first: { least: 1, most: 1 },
    last: { least: 0, most: 0 },
  });
  expect(quotaCount(QUOTA, [man(1992, "1992-01-10")], SPAN).last).toEqual({ least: 0, most: 0 });
  expect(quotaCount(QUOTA, [man(1992, "1992-01-11")], SPAN).last).toEqual({ least: 1, most: 1 });
});

test("what is not published counts by the papers, by what the record states, or is open", () => {
  const quota: QuotaGroups = { groups: ["women", "disabled"] };
  const on = { from: SPAN.to, to: SPAN.to };
  const count = (person: QuotaPerson) => {
    const { least, most } = quotaCount(quota, [person], on);
    return [least, most];
  };
  expect(count({ sex: "man", born: 1970 })).toEqual([0, 1]);
  expect(count({ sex: "man", born: 1970, counted: true })).toEqual([1, 1]);
  expect(count({ sex: "man", born: 1970, counted: false })).toEqual([0, 0]);
  expect(count({ sex: "man", born: 1970, examined: { groups: ["disabled"] } })).toEqual([1, 1]);
  expect(count({ sex: "man", born: 1970, examined: { groups: [] }, counted: true })).toEqual([0, 0]);
  expect(count({ born: 1970, examined: { groups: [] } })).toEqual([0, 1]);
});

test("youth has an age only where the rules say so", () => {
  const on = { from: SPAN.to, to: SPAN.to };
  expect(quotaCount({ groups: ["youth"] }, [man(1995)], on)).toMatchObject({ least: 0, most: 1 });
  expect(quotaCount({ groups: ["youth"], youthUnder: 35 }, [man(1995)], on)).toMatchObject({ least: 1, most: 1 });
  expect(quotaCount({ groups: ["youth"], youthUnder: 29 }, [man(1985)], on)).toMatchObject({ least: 0, most: 0 });
  expect(quotaCount({ groups: ["under-35"] }, [man(1986, "1986-01-11"), man(1986, "1986-01-10")], on)).toMatchObject({
    least: 1,
    most: 1,
  });
});

const day = fc
  .tuple(fc.integer({ min: 1985, max: 2000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const people = fc.array(fc.record({ sex: fc.constantFrom("woman", "man"), date: day, known: fc.boolean() }), {
  maxLength: 12,
});
const days = fc
  .tuple(day, day)
  .map((pair) => pair.map((text) => `${Number(text.slice(0, 4)) + 25}${text.slice(4)}`).sort())
  .map(([from, to]) => ({ from: from!, to: to! }));

test("the bounds hold the true count on every day of the span, and knowing more never widens them", () => {
  fc.assert(
    fc.property(people, days, (all, span) => {
      const person = ({ sex, date }: (typeof all)[number], known: boolean): QuotaPerson => ({
        sex,
        born: Number(date.slice(0, 4)),
        ...(known && { examined: { born: date } }),
      });
      const some = quotaCount(
        QUOTA,
        all.map((each) => person(each, each.known)),
        span,
      );
      const whole = quotaCount(
        QUOTA,
        all.map((each) => person(each, true)),
        span,
      );
      expect(whole.least).toBeGreaterThanOrEqual(some.least);
      expect(whole.most).toBeLessThanOrEqual(some.most);
      for (const on of [span.from, span.to]) {
        const truth = all.filter(({ sex, date }) => sex === "woman" || yearsOn(date, on) < 29).length;
        expect(some.least).toBeLessThanOrEqual(truth);
        expect(some.most).toBeGreaterThanOrEqual(truth);
      }
      expect(some.first.least).toBeGreaterThanOrEqual(some.last.least);
      expect(some.first.most).toBeGreaterThanOrEqual(some.last.most);
    }),
  );
});

test("one more woman is one more, whoever else is on the list", () => {
  fc.assert(
    fc.property(people, days, (all, span) => {
      const list = all.map(({ sex, date }): QuotaPerson => ({ sex, born: Number(date.slice(0, 4)) }));
      const before = quotaCount(QUOTA, list, span);
      const after = quotaCount(QUOTA, [{ sex: "woman", born: 1960 }, ...list], span);
      expect([after.least, after.most]).toEqual([before.least + 1, before.most + 1]);
    }),
  );
});
