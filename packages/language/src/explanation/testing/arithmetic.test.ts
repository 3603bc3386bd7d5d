import { expect, test } from "vitest";
import { wrongComparisons, wrongSums } from "./arithmetic.ts";

test("right sums pass and are counted, wrong ones are named", () => {
  const right = "7 × 7,241,562 = 50,690,934; 33 − 27 = 6. 10 ÷ (3 + 1) = 2.5; 5,247,720 × 98 ÷ 5,517,030 ≈ 93.2162";
  expect(wrongSums(right)).toEqual({ wrong: [], done: 4 });
  expect(wrongSums("3 + 4 = 8; 1 ÷ 3 ≈ 0.3334; 1 ÷ 3 = 0.3333; 9 + 76 + 11 = 96").wrong).toEqual([
    "3 + 4 = 8",
    "1 ÷ 3 ≈ 0.3334",
    "1 ÷ 3 = 0.3333",
  ]);
});

test("a sum that is shortened cannot be done and is passed over", () => {
  expect(wrongSums("1 + 2 + 3 + … + 9 = 45")).toEqual({ wrong: [], done: 0 });
});

test("comparisons are read from their last results", () => {
  expect(wrongComparisons("10 × 2 = 20 ≥ 7 × 3 = 21; 5 > 4; 4 > 5; 3 ≤ 3; 1,000 < 999")).toEqual([
    "20 ≥ 7 × 3 = 21",
    "4 > 5",
    "1,000 < 999",
  ]);
});
