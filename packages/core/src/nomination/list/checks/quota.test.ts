import fc from "fast-check";
import { expect, test } from "vitest";
import { lawOf } from "../testing/files.ts";
import { quotaFinding, quotaNeeded, quotasOn } from "./quota.ts";

const law2020 = lawOf("kz-2020-05");
const quota = quotasOn(law2020, "list")[0]!;

test("126 people need 38 of the groups: 30 % are 37.8", () => {
  expect(quotaNeeded(quota, 126)).toBe(38);
  expect(quotaFinding(quota, 126, 38)).toBeNull();
  expect(quotaFinding(quota, 126, 37)?.text).toEqual({
    kk: "Әйелдер және 29 жасқа толмағандар: 37 адам, ал 126 адамның 30\u00a0% — кемінде 38.",
    ru: "Женщины и лица моложе 29 лет: 37, а 30\u00a0% от 126 — не менее 38.",
    en: "Women and people under 29: 37, and 30% of 126 is 38 at least.",
  });
});

test("2021: Adal's 5 of 16 pass, 4 would not", () => {
  expect(quotaFinding(quota, 16, 5)).toBeNull();
  expect(quotaFinding(quota, 16, 4)).toMatchObject({ code: "N20", severity: "error", article: quota.article });
});

test("exactly 30 % is enough", () => {
  expect(quotaFinding(quota, 10, 3)).toBeNull();
  expect(quotaFinding(quota, 10, 2)).not.toBeNull();
});

test("a version has its own quotas: in 2021 none on mandates, in 2022 one", () => {
  expect(quotasOn(law2020, "mandates")).toEqual([]);
  expect(quotasOn(lawOf("kz-2009"), "list")).toEqual([]);
  expect(quotasOn(lawOf("kz-2022"), "mandates").map(({ groups, at }) => ({ groups, at }))).toEqual([
    { groups: ["women", "youth", "disabled"], at: "30/100" },
  ]);
});

test("bounds on both sides of what is needed cannot be told", () => {
  const finding = quotaFinding(quota, 10, { least: 2, most: 3 });
  expect(finding).toMatchObject({ severity: "unknown" });
  expect(finding?.text.en).toBe(
    "Women and people under 29: 3 are needed at least; by what is known there are 2 to 3, which does not tell.",
  );
});

test("where the day decides, both days and both counts are named", () => {
  const count = { total: 10, least: 2, most: 3, first: { least: 3, most: 3 }, last: { least: 2, most: 2 } };
  const finding = quotaFinding(quota, 10, count, { from: "2020-12-01", to: "2021-01-10" });
  expect(finding).toMatchObject({ severity: "unknown" });
  expect(finding?.text.en).toBe(
    "Women and people under 29: 3 are needed at least. With ages counted on 2020-12-01 there are 3, on 2021-01-10 there are 2; the law names no day.",
  );
});

test.each([
  ["the last day is open too", { first: { least: 3, most: 3 }, last: { least: 2, most: 3 } }],
  ["the first day is open too", { first: { least: 2, most: 3 }, last: { least: 2, most: 2 } }],
])("the day is not said to decide where %s", (_, days) => {
  const finding = quotaFinding(quota, 10, { total: 10, least: 2, most: 3, ...days }, { from: "x", to: "y" });
  expect(finding?.text.en).toContain("which does not tell");
});

test("more people of the groups never make it worse, and more people in all never better", () => {
  const rank = (total: number, count: number): number => (quotaFinding(quota, total, count) === null ? 1 : 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (total, count) => {
      expect(rank(total, count + 1)).toBeGreaterThanOrEqual(rank(total, count));
      expect(rank(total + 1, count)).toBeLessThanOrEqual(rank(total, count));
      expect(rank(total, count) === 1).toBe(count * 100 >= total * 30);
    }),
  );
});
