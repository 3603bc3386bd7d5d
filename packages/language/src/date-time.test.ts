import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDateTime, UTC } from "./date-time.ts";

const CAPITAL = {
  offsetMinutes: 360,
  name: { kk: "Нұр-Сұлтан уақыты бойынша", ru: "по времени Нур-Султана", en: "Nur-Sultan time" },
};

test("one instant in three languages, with the zone's name and offset", () => {
  const instant = "2021-01-10T14:00:00Z";
  expect(formatDateTime(instant, CAPITAL, "kk")).toBe("2021 жылғы 10 қаңтар, 20:00 Нұр-Сұлтан уақыты бойынша (UTC+6)");
  expect(formatDateTime(instant, CAPITAL, "ru")).toBe("10 января 2021 года, 20:00 по времени Нур-Султана (UTC+6)");
  expect(formatDateTime(instant, CAPITAL, "en")).toBe("10 January 2021, 20:00 Nur-Sultan time (UTC+6)");
  expect(formatDateTime(instant, UTC, "kk")).toBe("2021 жылғы 10 қаңтар, 14:00 UTC");
});

test("the day turns with the zone, over months and years", () => {
  expect(formatDateTime("2020-12-31T18:00:00Z", CAPITAL, "en")).toContain("1 January 2021, 00:00");
  expect(formatDateTime("2024-03-01T02:30:00+05:00", UTC, "en")).toBe("29 February 2024, 21:30 UTC");
  const west = { offsetMinutes: -210, name: { kk: "Б", ru: "З", en: "W" } };
  expect(formatDateTime("2021-01-10T01:00Z", west, "en")).toBe("9 January 2021, 21:30 W (UTC\u22123:30)");
});

test("seconds on demand, fractions cut off", () => {
  expect(formatDateTime("2021-01-10T14:00:59.999Z", UTC, "en", "second")).toBe("10 January 2021, 14:00:59 UTC");
});

test("an instant without an offset, or that does not exist, is refused", () => {
  const bad = ["2021-01-10T14:00:00", "2021-01-10", "2021-01-10T24:00Z", "2021-02-29T00:00Z", "2021-01-10T14:60Z"];
  for (const instant of [...bad, "2021-01-10T14:00:61Z", "2021-01-10T14:00+15:00", "2021-01-10 14:00Z"]) {
    expect(() => formatDateTime(instant, UTC, "en"), instant).toThrow(RangeError);
  }
  expect(() => formatDateTime("2021-01-10T14:00Z", { ...UTC, offsetMinutes: 0.5 }, "en")).toThrow(RangeError);
});

test("the same instant written with any offset shows the same", () => {
  const years = { min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), fc.integer({ min: -840, max: 839 }), (date, offset) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
      const size = Math.abs(offset);
      const two = (n: number) => String(n).padStart(2, "0");
      const written = `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
      const plain = date.toISOString();
      expect(formatDateTime(written, CAPITAL, "ru", "second")).toBe(formatDateTime(plain, CAPITAL, "ru", "second"));
    }),
  );
});
