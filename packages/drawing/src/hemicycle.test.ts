import { expect, test } from "vitest";
import type { Block } from "./block.ts";
import { type HemicycleOptions, hemicycle } from "./hemicycle.ts";
import { seatSwatch } from "./seats-svg.ts";

const ABOUT = { id: "house", title: "The house", desc: "Of 107 seats", lang: "en" };
const COLOURS = ["#1f9bb4", "#1c4f9c", "#c0392b", "#e0a526", "#2d8a4e"];
const block = (id: string, seats: number, i = 0): Block => ({ id, label: id, seats, colour: COLOURS[i] ?? "#777777" });
const HOUSE: HemicycleOptions = {
  ...ABOUT,
  blocks: [block("one", 76), block("two", 12, 1), block("three", 10, 2)],
  apart: block("assembly", 9, 3),
};

type Circle = { readonly x: number; readonly y: number; readonly r: number };

function circles(svg: string): readonly Circle[] {
  const found = svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)" r="([^"]+)"\/>/g);
  return Array.from(found, ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }));
}

function group(svg: string, id: string): string {
  return new RegExp(`<g class="dauys-block dauys-block-${id}[ "].*?</g>(<path[^>]*>)?</g>`).exec(svg)?.[0] ?? "";
}

test("each block has its own group with exactly its seats", () => {
  const svg = hemicycle(HOUSE);
  expect(["one", "two", "three", "assembly"].map((id) => circles(group(svg, id)).length)).toEqual([76, 12, 10, 9]);
  expect(circles(svg)).toHaveLength(107);
});

test("as drawn, to the hundredth, no circles overlap and all are within the picture", () => {
  for (const n of [1, 2, 5, 9, 10, 11, 50, 98, 107, 145, 225, 450, 630, 705, 1000]) {
    const svg = hemicycle({ ...ABOUT, blocks: [block("a", n)] });
    const drawn = circles(svg);
    expect(drawn).toHaveLength(n);
    const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
    const outside = drawn.filter(
      (disc) =>
        disc.x - disc.r < x || disc.x + disc.r > x + width || disc.y - disc.r < y || disc.y + disc.r > y + height,
    );
    expect(outside, `${n}`).toEqual([]);
    const overlaps = drawn.some((a, i) =>
      drawn.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) <= a.r + b.r),
    );
    expect(overlaps, `${n}`).toBe(false);
  }
});

test("blocks differ without colour: each its mark, the one set apart an outline", () => {
  const svg = hemicycle(HOUSE);
  expect(group(svg, "one")).not.toContain("dauys-mark");
  const marks = ["two", "three"].map((id) =>
    /dauys-mark" d="([^"]+)"/.exec(group(svg, id))?.[1]?.replaceAll(/[\d. -]/g, ""),
  );
  expect(new Set(marks).size).toBe(2);
  expect(group(svg, "assembly")).toContain('<g fill="none" stroke="#e0a526"');
  expect(hemicycle({ ...HOUSE, marks: false })).not.toContain("dauys-mark");
});

test("a majority's tick stands between the seat that completes it and the next", () => {
  const svg = hemicycle({
    ...HOUSE,
    majorities: [
      { seats: 54, label: "54" },
      { seats: 81, label: "three quarters: 81" },
    ],
  });
  const ticks = Array.from(svg.matchAll(/<line x1="([^"]+)" y1="([^"]+)"/g), ([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  expect(ticks).toHaveLength(4);
  const left = (i: number) => {
    const tick = ticks[i] ?? { x: 0, y: 0 };
    const angle = Math.atan2(-tick.y, tick.x);
    return circles(svg).filter(({ x, y }) => Math.atan2(0 - y, x) > angle + 1e-3).length;
  };
  expect([left(0), left(2)]).toEqual([54, 81]);
  expect(svg).toContain(">three quarters: 81</text>");
  expect(() => hemicycle({ ...HOUSE, majorities: [{ seats: 108, label: "" }] })).toThrow(RangeError);
});

test("labels of near majorities do not overlap", () => {
  const svg = hemicycle({ ...HOUSE, majorities: [53, 54, 55].map((seats) => ({ seats, label: `${seats} seats` })) });
  const places = Array.from(
    svg.matchAll(/<text x="([^"]+)" y="([^"]+)"/g),
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  expect(places).toHaveLength(3);
  for (const [i, a] of places.entries()) {
    expect(places.slice(i + 1).every((b) => Math.abs(a[1] - b[1]) >= 13 || Math.abs(a[0] - b[0]) >= 55)).toBe(true);
  }
});

test("text and lines take the page's colour, and the caller's texts are escaped", () => {
  const svg = hemicycle({
    ...HOUSE,
    blocks: [{ ...block("a", 3), label: "<A>" }],
    centre: { figure: "1<2", caption: "a&b" },
    majorities: [{ seats: 2, label: "<2>" }],
    legend: true,
  });
  expect(svg.match(/<text/g)?.length).toBe(svg.match(/<text [^>]*fill="currentColor"/g)?.length);
  for (const text of ["&lt;A&gt;", "1&lt;2", "a&amp;b", "&lt;2&gt;"]) {
    expect(svg).toContain(`>${text}`);
  }
});

test("a legend lists the blocks that have seats, below the picture", () => {
  const svg = hemicycle({ ...HOUSE, blocks: [...HOUSE.blocks, block("none", 0, 4)], legend: true });
  expect(Array.from(svg.matchAll(/<g class="dauys-legend">.*?<text[^>]*>(.*?)<\/text>/g), (match) => match[1])).toEqual(
    ["one", "two", "three", "assembly"],
  );
  expect(circles(svg)).toHaveLength(107 + 4);
});

test("a swatch is the block's disc and hidden from assistive technology", () => {
  const swatch = seatSwatch(block("two", 12, 1), 1);
  expect(swatch).toContain('aria-hidden="true"');
  expect(swatch).toContain("dauys-mark");
  expect(circles(swatch)).toHaveLength(1);
  expect(seatSwatch(block("assembly", 9), 3, true)).toContain('fill="none"');
});

test("an empty house, a bad id or colour are refused", () => {
  expect(() => hemicycle({ ...ABOUT, blocks: [] })).toThrow(RangeError);
  expect(() => hemicycle({ ...ABOUT, blocks: [block("a b", 1)] })).toThrow(RangeError);
  expect(() => hemicycle({ ...ABOUT, blocks: [{ ...block("a", 1), colour: "red" }] })).toThrow(RangeError);
  expect(() => hemicycle({ ...ABOUT, id: "a b", blocks: [block("a", 1)] })).toThrow(RangeError);
});
