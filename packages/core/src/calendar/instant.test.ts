import fc from "fast-check";
import { expect, test } from "vitest";
import { instantText, offsetSeconds, readInstant } from "./instant.ts";
import { readKnownTime, readWallTime } from "./known-time.ts";

test("instants are the platform's, there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000, max: 253_000_000_000 }), (seconds) => {
      const text = new Date(seconds * 1000).toISOString().replace(".000", "");
      expect(instantText(seconds)).toBe(text);
      expect(readInstant(text)).toBe(seconds);
    }),
  );
});

test("an offset is taken off", () => {
  expect(instantText(readInstant("2020-12-10T18:00+06:00") ?? 0)).toBe("2020-12-10T12:00:00Z");
  expect(instantText(readInstant("2020-12-31T22:30:05-03:30") ?? 0)).toBe("2021-01-01T02:00:05Z");
  expect(["Z", "+06:00", "-03:30", "+14:00"].map(offsetSeconds)).toEqual([0, 21_600, -12_600, 50_400]);
});

test.each(["2020-12-10", "2020-12-10T24:00Z", "2020-12-10T18:60Z", "2020-12-10T18:00", "2020-02-30T10:00Z", "x"])(
  "%j is no instant",
  (text) => {
    expect(readInstant(text)).toBeNull();
  },
);

test.each(["+15:00", "+6:00", "+06:60", "06:00", "UTC"])("%j is no offset", (text) => {
  expect(offsetSeconds(text)).toBeNull();
});

test("an event is known by its instant or its day only; a time on a clock may end the day", () => {
  expect(readKnownTime("2021-01-12")).toEqual({ by: "day", day: 18_639 });
  expect(readKnownTime("1970-01-01T06:00+06:00")).toEqual({ by: "instant", instant: 0 });
  expect(readKnownTime("12.01.2021")).toBeNull();
  expect(readWallTime("1970-01-02T24:00")).toEqual({ day: 1, seconds: 86_400 });
  expect([
    readWallTime("1970-01-02T24:01"),
    readWallTime("1970-01-02T18:00Z"),
    readWallTime("1970-01-32T18:00"),
  ]).toEqual([null, null, null]);
});
