import { expect, test } from "vitest";
import { type TurnoutOptions, turnoutPath } from "./turnout-path.ts";

const OPTIONS: TurnoutOptions = {
  id: "turnout",
  title: "Turnout",
  desc: "Turnout by the hour",
  lang: "en",
  points: [
    { at: 10, num: 116, den: 1000, label: "11.6%" },
    { at: 12, num: 288, den: 1000, label: "28.8%" },
    { at: 20, num: 631, den: 1000, label: "63.1%" },
    { at: 22, num: 633, den: 1000, label: "63.3%" },
  ],
  times: [7, 10, 12, 20, 22].map((at) => ({ at, label: `${at}:00` })),
  baseLabel: "of registered voters",
  percentLabel: (percent) => `${percent}%`,
};

function dots(svg: string): readonly (readonly [number, number])[] {
  return Array.from(svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g), ([, x, y]) => [Number(x), Number(y)] as const);
}

test("time and share are drawn to scale, the share from 0 to 100 percent", () => {
  const [a, b, c] = dots(turnoutPath(OPTIONS));
  expect(((c?.[0] ?? 0) - (a?.[0] ?? 0)) / ((b?.[0] ?? 0) - (a?.[0] ?? 0))).toBeCloseTo(5, 2);
  const height = (point: readonly [number, number] | undefined) => 168 - (point?.[1] ?? 0);
  expect(height(b) / height(a)).toBeCloseTo(288 / 116, 2);
  expect(height(c)).toBeCloseTo(150 * 0.631, 1);
  expect(turnoutPath(OPTIONS)).toContain(">100%</text>");
});

test("a line goes from dot to dot; steps hold a value until the next is known", () => {
  const path = (kind: "line" | "step") => /class="dauys-path" d="([^"]+)"/.exec(turnoutPath({ ...OPTIONS, kind }))?.[1];
  const [a, b] = dots(turnoutPath(OPTIONS));
  expect(path("line")).toContain(`M${a?.[0]} ${a?.[1]}L${b?.[0]} ${b?.[1]}`);
  expect(path("step")).toContain(`M${a?.[0]} ${a?.[1]}H${b?.[0]}V${b?.[1]}`);
});

test("labels of near points do not run into each other", () => {
  const near = [20, 21, 22].map((at, i) => ({ at, num: 630 + i, den: 1000, label: `6${i}.0%` }));
  const svg = turnoutPath({ ...OPTIONS, points: near.slice(0, 2) });
  const [first = 0, second = 0] = Array.from(svg.matchAll(/<circle[^>]*><text x="[^"]+" y="([^"]+)"/g), (m) =>
    Number(m[1]),
  );
  expect(Math.abs(first - second)).toBeGreaterThan(11);
});

test("out of order, outside the axis or no share at all is refused", () => {
  const point = (at: number, num = 1) => ({ at, num, den: 2, label: "" });
  for (const points of [[point(12), point(10)], [point(6)], [point(23)], [point(12, 3)], [point(Number.NaN)]]) {
    expect(() => turnoutPath({ ...OPTIONS, points })).toThrow(RangeError);
  }
  expect(() => turnoutPath({ ...OPTIONS, times: [{ at: 7, label: "" }] })).toThrow(RangeError);
  expect(dots(turnoutPath({ ...OPTIONS, points: [] }))).toEqual([]);
});
