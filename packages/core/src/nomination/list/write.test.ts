import { expect, test } from "vitest";
import { fraction } from "../../exact/index.ts";
import { fill, percentText } from "./write.ts";

const same = (text: string) => ({ kk: text, ru: text, en: text });

test("numbers and fractions are written as each language does it, exactly or as fractions", () => {
  const values = { a: 12_038_433, b: fraction(897, 10), c: fraction(98, 3), d: fraction(-1, 8), e: "x", f: 0 };
  expect(fill(same("{a} {b} {c} {d} {e} {f}"), values)).toEqual({
    kk: "12\u00a0038\u00a0433 89,7 98/3 \u22120,125 x 0",
    ru: "12\u00a0038\u00a0433 89,7 98/3 \u22120,125 x 0",
    en: "12,038,433 89.7 98/3 \u22120.125 x 0",
  });
});

test("a placeholder that nothing fills is a mistake of ours", () => {
  expect(() => fill(same("{a} {b}"), { a: 1 })).toThrow("nothing fills {b}");
});

test("shares are written in per cent where that ends, else as they are", () => {
  expect(percentText(fraction(30, 100))).toEqual({ kk: "30\u00a0%", ru: "30\u00a0%", en: "30%" });
  expect(percentText(fraction(5, 16)).kk).toBe("31,25\u00a0%");
  expect(percentText(fraction(1, 3)).en).toBe("1/3");
});
