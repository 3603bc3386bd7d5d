import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BODIES } from "./body/bodies.ts";
import { type RefusalReason, refusal } from "./refusal.ts";
import { ENTRY_REFUSALS } from "./text/entry-refusals.ts";
import { NOMINATION_REFUSALS } from "./text/nomination-refusals.ts";
import { RESULT_REFUSALS } from "./text/result-refusals.ts";

const page = readFileSync(new URL("../../../../../docs/entries.md", import.meta.url), "utf8");
const reasons = Object.keys({ ...ENTRY_REFUSALS, ...NOMINATION_REFUSALS, ...RESULT_REFUSALS }) as RefusalReason[];

test("the page on entries says what each type needs", () => {
  const described = Array.from(
    page.matchAll(/^\*\*`([a-z-]+)`\*\*(?:, \*\*`([a-z-]+)`\*\*)?/gm),
    ([, ...types]) => types,
  );
  const inline = Array.from(page.matchAll(/\*\*`([a-z-]+)`\*\*/g), ([, type]) => type);
  expect(described.length).toBeGreaterThan(15);
  expect(inline.toSorted()).toEqual(Object.keys(BODIES).toSorted());
});

test("every reason for which an entry is refused stands there, and no other", () => {
  const words = new Set(Array.from(page.matchAll(/`([a-z-]+)`/g), ([, word]) => word));
  expect(reasons.filter((reason) => !words.has(reason))).toEqual([]);
});

test("the step in which a refusal shows is the one that the page names", () => {
  const named = (step: string): readonly string[] => {
    const [, list = ""] = new RegExp(`\`${step}\` for ((?:\`[a-z-]+\`(?:, )?)+)`).exec(page) ?? [];
    return Array.from(list.matchAll(/`([a-z-]+)`/g), ([, reason = ""]) => reason).toSorted();
  };
  for (const step of ["sums", "seats"] as const) {
    expect(named(step)).toEqual(reasons.filter((reason) => refusal(reason).step === step).toSorted());
  }
});
