import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { newCanvas } from "./canvas.ts";
import { type Font, readFont } from "./font.ts";
import { drawText, fitText, textLength, wrapText } from "./text.ts";

const require = createRequire(import.meta.url);
const path = (part: string): string =>
  require.resolve(`@fontsource/golos-text/files/golos-text-${part}-400-normal.woff`);
const face: readonly Font[] = ["latin", "cyrillic", "cyrillic-ext"].map((part) =>
  readFont(readFileSync(path(part)), inflateSync),
);

function inkOf(text: string): number {
  const canvas = newCanvas(Math.ceil(textLength(text, face, 40)) + 4, 64, "#ffffff");
  drawText(canvas, 2, 48, text, { face, size: 40, colour: "#000000" });
  return canvas.rgb.reduce((sum, value) => sum + 255 - value, 0) / 3 / 255;
}

test("every letter of the Kazakh, Russian and English alphabets has a glyph, large and small", () => {
  const letters = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (const letter of letters + letters.toLowerCase()) {
    expect(
      face.some((font) => font.glyph(letter.codePointAt(0) ?? 0) > 0),
      letter,
    ).toBe(true);
    expect(inkOf(letter), letter).toBeGreaterThan(20);
  }
});

test("a letter with its own mark differs from the plain one", () => {
  for (const [kazakh, plain] of ["ҚК", "ҒГ", "ҢН", "ӨО", "ҰҮ"])
    expect(inkOf(kazakh ?? "")).not.toBe(inkOf(plain ?? ""));
});

test("the glyph I covers what its outline says: a bar", () => {
  const font = face[0] as Font;
  const xs = font.contours(font.glyph(0x49)).flat();
  const [width, height] = [0, 1].map((axis) => {
    const values = xs.map(({ x, y }) => (axis === 0 ? x : y));
    return ((Math.max(...values) - Math.min(...values)) * 40) / font.unitsPerEm;
  }) as [number, number];
  expect(Math.abs(inkOf("I") - width * height)).toBeLessThan(0.05 * width * height);
});

test("a text is broken between words and ends with dots where it does not fit", () => {
  const length = textLength("Парламент Мәжілісінің", face, 20);
  expect(wrapText("Парламент Мәжілісінің депутаттарын сайлау", face, 20, length, 2)).toEqual([
    "Парламент Мәжілісінің",
    "депутаттарын сайлау",
  ]);
  expect(wrapText("Парламент Мәжілісінің депутаттарын", face, 20, length, 1)[0]).toMatch(/^Парламент Мәжіл.*…$/);
  const fitted = fitText("Қазақстан халқы Ассамблеясы", face, 20, 100);
  expect(fitted).toMatch(/^Қаз.*…$/);
  expect(textLength(fitted, face, 20)).toBeLessThanOrEqual(100);
});
