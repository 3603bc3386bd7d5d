import { expect, test } from "vitest";
import { fractionText } from "../../../exact/index.ts";
import type { Rules } from "../../../rules/index.ts";
import { lawOf } from "../testing/files.ts";
import { shortFinding, sizeFinding, sizeLimit } from "./size.ts";

const law2020 = lawOf("kz-2020-05");
const law2022 = lawOf("kz-2022");

function rounded(rounding: "down" | "nearest" | "up", severity: "error" | "warning" = "error"): Rules {
  const maximum = { ...law2020.lists!.maximum!, rounding, severity };
  return { ...law2020, lists: { ...law2020.lists, maximum } };
}

/** Lists as they were registered: seats contested by lists, people, and what the law's silence on rounding makes of it. */
test.each([
  ["2016, 127 of 98 seats", law2020, 98, 127, null],
  ["2021, Nur Otan's 126 of 98 seats", law2020, 98, 126, null],
  ["2023, Amanat's 90 of 69 seats", law2022, 69, 90, "warning"],
] as const)("%s", (_, rules, seats, count, severity) => {
  expect(sizeFinding(rules, seats, count)?.severity ?? null).toBe(severity);
});

test("89.7 people: 89 pass, 90 are a matter of rounding, 91 are too many under every rounding", () => {
  const limit = sizeLimit(law2022, 69);
  expect(limit && { ...limit, exact: fractionText(limit.exact) }).toEqual({
    exact: "897/10",
    down: 89,
    nearest: 90,
    up: 90,
    limit: null,
  });
  expect(sizeFinding(law2022, 69, 89)).toBeNull();
  const [ninety, more] = [sizeFinding(law2022, 69, 90), sizeFinding(law2022, 69, 91)];
  expect(ninety?.text.en).toBe(
    "The list has 90 people; for 69 mandates exactly 89.7. The law names no rounding: 89 rounded down, 90 rounded up.",
  );
  expect(more?.text.ru).toBe(
    "В списке человек: 91; на 69 мандатов точно 89,7: больше при любом округлении, не больше 90.",
  );
  expect(ninety?.operands.map(({ name, value }) => [name, value])).toEqual([
    ["count", 90],
    ["seats", 69],
    ["exact", "897/10"],
    ["down", 89],
    ["nearest", 90],
    ["up", 90],
  ]);
});

test("beyond every rounding a list weighs as the rules say", () => {
  const strict = { ...law2022.lists!.maximum!, severity: "error" as const };
  const rules = { ...law2022, lists: { ...law2022.lists, maximum: strict } };
  expect([90, 91].map((count) => sizeFinding(rules, 69, count)?.severity)).toEqual(["warning", "error"]);
  expect([90, 91].map((count) => sizeFinding(law2022, 69, count)?.severity)).toEqual(["warning", "warning"]);
});

test.each([
  ["down", 127, 128],
  ["nearest", 127, 128],
  ["up", 128, 129],
] as const)("127.4 rounded %s: %i pass, %i do not", (rounding, passes, fails) => {
  expect(sizeFinding(rounded(rounding), 98, passes)).toBeNull();
  expect(sizeFinding(rounded(rounding), 98, fails)).toMatchObject({ code: "N01", severity: "error" });
});

test("no limit in the law, or one that is not known, finds nothing", () => {
  const { maximum: _, ...rest } = law2020.lists!;
  const unknown = { ...law2020.lists!, maximum: { ...law2020.lists!.maximum!, status: "unknown" as const } };
  expect(sizeFinding({ ...law2020, lists: rest }, 98, 1000)).toBeNull();
  expect(sizeFinding({ ...law2020, lists: unknown }, 98, 1000)).toBeNull();
});

test("a list shorter than the mandates names the question that the law leaves open", () => {
  expect(shortFinding(law2020, 98, 98)).toBeNull();
  expect(shortFinding(law2020, 98, 97)).toMatchObject({ severity: "warning", article: "Act, Art. 97-1(6)" });
});
