import { expect, test } from "vitest";
import { removalState, removalTime } from "./removal.ts";
import { lawOf } from "./testing/files.ts";

const law = lawOf("kz-2020-05");
const { lists: _, ...bare } = law;

test("a list is cancelled when more than half are gone, not at half", () => {
  expect(removalState(law, 126, 63)).toMatchObject({ state: "stands", most: 63 });
  expect(removalState(law, 126, 64)).toMatchObject({ state: "cancelled", article: law.lists!.removal!.article });
  expect(removalState(law, 19, 9).state).toBe("stands");
  expect(removalState(law, 19, 10)).toMatchObject({ state: "cancelled", most: 9 });
  expect(removalState(law, 1, 1).state).toBe("cancelled");
});

test("nothing is removed on the last two days before voting nor on the day itself", () => {
  const on = (day: string) => removalTime(law, "2021-01-10", day).state;
  expect(["2021-01-07", "2021-01-08", "2021-01-09", "2021-01-10", "2021-01-11"].map(on)).toEqual([
    "free",
    "frozen",
    "frozen",
    "frozen",
    "over",
  ]);
  expect(removalTime(law, "2021-01-10", "2021-01-01").from).toBe("2021-01-08");
});

test("a law without such a clause, or with one that is not known, decides nothing", () => {
  const removal = { ...law.lists!.removal!, status: "unknown" as const };
  const unknown = { ...law, lists: { ...law.lists, removal } };
  expect([bare, unknown].map((rules) => removalState(rules, 10, 9).state)).toEqual(["no-rule", "no-rule"]);
  expect([bare, unknown].map((rules) => removalTime(rules, "2021-01-10", "2021-01-09").state)).toEqual([
    "no-rule",
    "no-rule",
  ]);
});
