import { expect, test } from "vitest";
import { formatDate } from "./date.ts";

test("the day of the election in full", () => {
  expect(formatDate("2021-01-10", "kk")).toBe("2021 жылғы 10 қаңтар");
  expect(formatDate("2021-01-10", "ru")).toBe("10 января 2021 года");
  expect(formatDate("2021-01-10", "en")).toBe("10 January 2021");
});

test("every month has its own name in every language", () => {
  for (const lang of ["kk", "ru", "en"] as const) {
    const dates = Array.from({ length: 12 }, (_, i) => formatDate(`2024-${String(i + 1).padStart(2, "0")}-09`, lang));
    expect(new Set(dates).size).toBe(12);
    expect(dates.join()).not.toContain("undefined");
  }
  expect(formatDate("1995-09-28", "kk")).toBe("1995 жылғы 28 қыркүйек");
  expect(formatDate("2020-05-25", "ru")).toBe("25 мая 2020 года");
});

test("leap days are days, others are not", () => {
  expect(formatDate("2024-02-29", "en")).toBe("29 February 2024");
  expect(formatDate("2000-02-29", "en")).toBe("29 February 2000");
  for (const no of ["2023-02-29", "1900-02-29", "2021-04-31", "2021-13-01", "2021-00-10", "2021-01-00", "2021-01-32"]) {
    expect(() => formatDate(no, "en"), no).toThrow(RangeError);
  }
});

test("other forms are refused", () => {
  for (const no of ["10.01.2021", "2021-1-10", "2021-01-10T00:00Z", " 2021-01-10", "2021-01-10\n", "", "২০২১-০১-১০"]) {
    expect(() => formatDate(no, "kk"), no).toThrow(RangeError);
  }
});
