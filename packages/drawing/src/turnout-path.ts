import { lengthOf, type Share } from "./share.ts";
import { coordinate, type Described, svgDocument } from "./svg.ts";
import { svgLine, svgText, textWidth } from "./svg-text.ts";

/** A share known at a time; the label states it. The unit of time is the caller's (minutes of the day, say). */
export type TurnoutPoint = Share & { readonly at: number; readonly label: string };

/** A share that grows over a day: known points over an axis from 0 to 100 percent. */
export type TurnoutOptions = Described & {
  readonly points: readonly TurnoutPoint[];
  /** Ends and ticks of the axis of time; the first tick is its beginning, the last its end. */
  readonly times: readonly { readonly at: number; readonly label: string }[];
  /** What the shares are shares of, printed under the axis. */
  readonly baseLabel: string;
  readonly percentLabel: (percent: number) => string;
  /** `line` joins known points by straight lines, `step` holds each value until the next is known. */
  readonly kind?: "line" | "step" | undefined;
};

const WIDTH = 400;
const LEFT = 48;
const RIGHT = 20;
const TOP = 18;
const PLOT = { width: WIDTH - LEFT - RIGHT, height: 150 };
const FONT = 11;

/**
 * A small chart of turnout through the day. Both axes are whole: shares from 0 to 100 percent, time to scale. Only the
 * dots are known values, and each bears its label; classes: `dauys-axis`, `dauys-path`, `dauys-point`, `dauys-base`.
 *
 * @throws RangeError if points or times are not in order of time, a point lies outside the times, or a share outside 0
 * to 1.
 * @example
 * turnoutPath({ id: "t", lang: "en", title: "Turnout", desc: "40% at noon", points: [{ at: 12, num: 4, den: 10, label: "40%" }], times: [{ at: 7, label: "7:00" }, { at: 20, label: "20:00" }], baseLabel: "of registered voters", percentLabel: (n) => `${n}%` }).match(/<circle /g).length // 1
 */
export function turnoutPath(options: TurnoutOptions): string {
  const [from, to] = [options.times[0]?.at ?? 0, options.times.at(-1)?.at ?? 0];
  checkOrder(options, from, to);
  const across = (at: number) => LEFT + (PLOT.width * (at - from)) / (to - from);
  const dots = options.points.map((point) => ({
    x: across(point.at),
    y: TOP + PLOT.height - lengthOf(point, PLOT.height * 100, 100) / 100,
    label: point.label,
  }));
  const bottom = TOP + PLOT.height;
  const times = options.times.map(({ at, label }) => {
    const tick = svgLine([across(at), bottom], [across(at), bottom + 4], "");
    return tick + svgText(across(at), bottom + 16, FONT, label, "middle");
  });
  const body = [
    `<g class="dauys-axis">${percentLines(options.percentLabel)}${times.join("")}</g>`,
    `<path class="dauys-path" d="${pathThrough(dots, options.kind ?? "line")}" fill="none" stroke="currentColor"/>`,
    ...dots.map((one, i) => dotWithLabel(one, dots[i - 1])),
    `<g class="dauys-base">${svgText(LEFT, bottom + 34, FONT, options.baseLabel)}</g>`,
  ];
  return svgDocument(options, "dauys-turnout", { x: 0, y: 0, width: WIDTH, height: bottom + 40 }, body.join(""));
}

type Dot = { readonly x: number; readonly y: number; readonly label: string };

function checkOrder({ points, times }: TurnoutOptions, from: number, to: number): void {
  const rises = (list: readonly { readonly at: number }[]) =>
    list.every(({ at }, i) => i === 0 || at > (list[i - 1]?.at ?? at));
  const inside = points.every(({ at }) => at >= from && at <= to);
  if (times.length < 2 || !rises(times) || !rises(points) || !inside) {
    throw new RangeError("times and points must be in order of time, and the points within the times");
  }
}

function percentLines(label: (percent: number) => string): string {
  const lines = [0, 25, 50, 75, 100].map((percent) => {
    const y = TOP + PLOT.height * (1 - percent / 100);
    const faint = `stroke-opacity="${percent === 0 ? 0.8 : 0.15}"`;
    return svgLine([LEFT, y], [WIDTH - RIGHT, y], faint) + svgText(LEFT - 6, y + 4, FONT, label(percent), "end");
  });
  return lines.join("");
}

function pathThrough(dots: readonly Dot[], kind: "line" | "step"): string {
  const parts = dots.map(({ x, y }, i) => {
    if (i === 0) {
      return `M${coordinate(x)} ${coordinate(y)}`;
    }
    return kind === "step" ? `H${coordinate(x)}V${coordinate(y)}` : `L${coordinate(x)} ${coordinate(y)}`;
  });
  return parts.join("");
}

/** A label stands above its dot; where it would run into the label before it, below. */
function dotWithLabel({ x, y, label }: Dot, before: Dot | undefined): string {
  const circle = `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="3" fill="currentColor"/>`;
  const room = textWidth(label + (before?.label ?? ""), FONT) / 2;
  const clash = before !== undefined && x - before.x < room && Math.abs(y - before.y) < FONT;
  // Above and to the left there is room, whether the path rises to the dot or from it.
  const text = clash
    ? svgText(Math.min(x, WIDTH - textWidth(label, FONT)), y + 17, FONT, label)
    : svgText(Math.max(x + 6, textWidth(label, FONT)), y - 8, FONT, label, "end");
  return `<g class="dauys-point">${circle}${text}</g>`;
}
