import { expect, test } from "vitest";
import { type BarsOptions, bars } from "./bars.ts";

const bar = (id: string, value: number | bigint, outlined = false) => ({
  id,
  label: id,
  value,
  text: `${value}`,
  colour: "#1f9bb4",
  outlined,
});
const OPTIONS: BarsOptions = {
  id: "votes",
  title: "Votes",
  desc: "Votes by list",
  lang: "en",
  bars: [bar("one", 5148074), bar("two", 792828), bar("three", 258618, true)],
  base: 7241562,
  baseLabel: "of valid votes",
  threshold: { num: 7, den: 100, label: "7%" },
  percentLabel: (percent) => `${percent}%`,
};

/** Where the bars end, their outlines included, and where the line of the threshold is. */
function ends(svg: string): { readonly ends: readonly number[]; readonly threshold: number } {
  const rects = svg.matchAll(/<rect x="([^"]+)" y="[^"]+" width="([^"]+)"[^>]*?(?:stroke-width="([^"]+)")?\/>/g);
  const threshold = Number(/<g class="dauys-threshold"><line x1="([^"]+)"/.exec(svg)?.[1]);
  return {
    ends: Array.from(rects, ([, x, width, edge]) => Number(x) + Number(width) + Number(edge ?? 0) / 2),
    threshold,
  };
}

test("lengths are in proportion, from 0", () => {
  const [one = 0, two = 0, three = 0] = ends(bars(OPTIONS)).ends.map((end) => end - 8);
  expect(one / 384).toBeCloseTo(5148074 / 7241562 / 0.8, 3);
  expect(two / one).toBeCloseTo(792828 / 5148074, 3);
  expect(three / one).toBeCloseTo(258618 / 5148074, 3);
});

test("one vote below the threshold never crosses its line, one above never falls short of it", () => {
  for (const base of [1000n, 7241562n * 100n, 10n ** 15n]) {
    const exact = (7n * base) / 100n;
    const drawn = ends(
      bars({ ...OPTIONS, base, bars: [bar("a", exact - 1n, true), bar("b", exact), bar("c", exact + 1n)] }),
    );
    const [below = 0, at = 0, above = 0] = drawn.ends;
    expect(below).toBeLessThanOrEqual(drawn.threshold);
    expect(at).toBeCloseTo(drawn.threshold, 6);
    expect(above).toBeGreaterThanOrEqual(drawn.threshold);
  }
});

test("axis, base and texts are there and escaped", () => {
  const svg = bars({ ...OPTIONS, baseLabel: "<base>", bars: [{ ...bar("a", 1), label: "<label>", text: "<text>" }] });
  for (const text of ["&lt;base&gt;", "&lt;label&gt;", "&lt;text&gt;", "0%", "7%", "8%"]) {
    expect(svg).toContain(`>${text}</text>`);
  }
});

test("a long label breaks into lines and pushes what follows down", () => {
  const long = "«Ауыл» халықтық-демократиялық патриоттық партиясы, толық атауы бір жолға сыймайды";
  const height = (label: string) =>
    Number(/viewBox="0 0 400 ([^"]+)"/.exec(bars({ ...OPTIONS, bars: [{ ...bar("a", 1), label }] }))?.[1]);
  expect(height(long) - height("a")).toBeGreaterThanOrEqual(17);
  const svg = bars({ ...OPTIONS, bars: [{ ...bar("a", 1), label: long }] });
  const words = Array.from(svg.matchAll(/font-size="13" text-anchor="start"[^>]*>([^<]*)</g), (match) => match[1]).join(
    " ",
  );
  expect(words).toBe(long);
});

test("without a threshold there is no line; without bars there is an axis", () => {
  expect(bars({ ...OPTIONS, threshold: undefined })).not.toContain("dauys-threshold");
  expect(bars({ ...OPTIONS, bars: [], threshold: undefined })).toContain("dauys-axis");
});

test("more votes than the base are refused", () => {
  expect(() => bars({ ...OPTIONS, bars: [bar("a", 7241563)] })).toThrow(RangeError);
});
