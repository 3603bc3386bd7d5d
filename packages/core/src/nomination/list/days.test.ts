import { expect, test } from "vitest";
import { ageSpan, hasReached } from "./age.ts";
import { addDays, dayOf, isDay, monthsAfter, yearsOn } from "./days.ts";

test("a birthday counts on its day, the 29th of February on 1 March of other years", () => {
  expect(yearsOn("1995-12-18", "2020-12-17")).toBe(24);
  expect(yearsOn("1995-12-18", "2020-12-18")).toBe(25);
  expect(yearsOn("1996-02-29", "2021-02-28")).toBe(24);
  expect(yearsOn("1996-02-29", "2021-03-01")).toBe(25);
  expect(yearsOn("1996-02-29", "2024-02-29")).toBe(28);
});

test("days exist or not, and are counted over months, years and leap days", () => {
  expect(["2020-02-29", "2021-02-29", "2021-04-31", "2021-13-01", "x"].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(addDays("2021-01-10", -40)).toBe("2020-12-01");
  expect(addDays("2020-02-28", 2)).toBe("2020-03-01");
});

test.each([
  ["2031-01-21", 2, "2031-03-21"],
  ["2031-12-31", 2, "2032-02-29"],
  ["2031-01-31", 1, "2031-02-28"],
  ["2031-11-30", 3, "2032-02-29"],
  ["2031-01-01", 12, "2032-01-01"],
])("%s and %i months are %s", (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected);
});

test("a time belongs to the day of the commission's own clocks", () => {
  expect(dayOf("2020-12-01T19:30:00Z", 300)).toBe("2020-12-02");
  expect(dayOf("2020-12-01T03:30:00Z", -300)).toBe("2020-11-30");
  expect(dayOf("9999-12-31T23:30:00Z", 300)).toBe("9999-12-31");
});

test("a year of birth decides unless the birthday lies on either side of the day", () => {
  const on = "2021-01-10";
  expect([1995, 1996, 1997].map((born) => hasReached({ born }, 25, on))).toEqual(["yes", "unknown", "no"]);
  expect(hasReached({ born: 1996 }, 25, "2021-12-31")).toBe("yes");
  expect(hasReached({}, 25, on)).toBe("unknown");
  expect(hasReached({ born: 1996, examined: { born: "1996-01-10" } }, 25, on)).toBe("yes");
  expect(hasReached({ examined: { born: "1996-01-11" } }, 25, on)).toBe("no");
});

test("the law names the day on which an age is counted, or leaves all from handing in to the election", () => {
  const days = { electionDay: "2021-01-10", utcOffset: 360, submitted: "2020-11-25T19:00:00Z" };
  expect(ageSpan("election-day", days)).toEqual({ from: "2021-01-10", to: "2021-01-10" });
  expect(ageSpan("nomination", days)).toEqual({ from: "2020-11-26", to: "2020-11-26" });
  const whole = { from: "2020-11-26", to: "2021-01-10" };
  expect([undefined, "unknown" as const, "registration" as const].map((on) => ageSpan(on, days))).toEqual([
    whole,
    whole,
    whole,
  ]);
  const registered = { ...days, registered: "2020-12-05T10:00:00Z" };
  expect(ageSpan("registration", registered)).toEqual({ from: "2020-12-05", to: "2020-12-05" });
  expect(ageSpan("unknown", { ...days, submitted: "2021-02-01T00:00:00Z" })).toEqual({
    from: "2021-01-10",
    to: "2021-02-01",
  });
});
