import { type Colour, parseColour } from "./colour.ts";
import { type Axis, axisFor, lengthOf, type Share, ticksOf, type Whole } from "./share.ts";
import { coordinate, type Described, name, svgDocument } from "./svg.ts";
import { svgLine, svgText, textWidth, wrapText } from "./svg-text.ts";

/** One bar: a value, and the text that states it. An outlined bar is hollow, for a list without seats. */
export type Bar = {
  readonly id: string;
  readonly label: string;
  readonly value: Whole;
  readonly text: string;
  readonly colour: Colour;
  readonly outlined?: boolean | undefined;
};

/** Shares of one base as horizontal bars over an axis from 0, with a threshold if there is one. */
export type BarsOptions = Described & {
  readonly bars: readonly Bar[];
  /** What all values are shares of, and its name, which is printed under the axis. */
  readonly base: Whole;
  readonly baseLabel: string;
  readonly threshold?: (Share & { readonly label: string }) | undefined;
  /** A tick of the axis in the language of the page, such as "20 %". */
  readonly percentLabel: (percent: number) => string;
};

const WIDTH = 400;
const SIDE = 8;
const AXIS = WIDTH - 2 * SIDE;
const FONT = 13;
const SMALL = 11;
const TEXT_LINE = 17;
const BAR = 12;
const GAP = 10;
const TOP = 20;

/**
 * Horizontal bars as an SVG. Lengths are exact: a bar below the threshold never crosses its line. Bars have classes
 * (`dauys-bar-<id>`, `dauys-threshold`, `dauys-axis`) for the page's style; text and lines take its text colour.
 *
 * @throws RangeError if a value is not from 0 to the base, or an id or a colour is malformed.
 * @example
 * bars({ id: "b", lang: "en", title: "Votes", desc: "A 60%, B 40%", bars: [{ id: "a", label: "A", value: 6, text: "60%", colour: "#204060" }, { id: "b", label: "B", value: 4, text: "40%", colour: "#c08020" }], base: 10, baseLabel: "of valid votes", percentLabel: (n) => `${n}%` }).match(/<rect /g).length // 2
 */
export function bars(options: BarsOptions): string {
  const shares = options.bars.map(({ value }) => ({ num: value, den: options.base }));
  const axis = axisFor(options.threshold ? [...shares, options.threshold] : shares);
  const at = options.threshold ? SIDE + lengthOf(options.threshold, AXIS * 100, axis.end) / 100 : undefined;
  let y = options.threshold ? TOP : 0;
  const rows = options.bars.map((bar, i) => {
    const { lines, height } = caption(bar, y);
    const length = lengthOf(shares[i] ?? { num: 0, den: 1 }, AXIS * 100, axis.end) / 100;
    const row = `<g class="dauys-bar dauys-bar-${name(bar.id)}">${lines}${rectangle(bar, y + height, length)}${beside(y + height, at)}</g>`;
    y += height + BAR + GAP;
    return row;
  });
  const body = [
    at === undefined ? "" : thresholdLine(at, options.threshold?.label ?? "", y - GAP),
    ...rows,
    axisLines(axis, options.percentLabel, y),
    `<g class="dauys-base">${svgText(SIDE, y + 33, SMALL, options.baseLabel)}</g>`,
  ];
  return svgDocument(options, "dauys-bars", { x: 0, y: 0, width: WIDTH, height: y + 39 }, body.join(""));
}

/** Label and value above a bar: on one line if they fit, else on as many as they need. */
function caption(bar: Bar, y: number): { readonly lines: string; readonly height: number } {
  const labels = wrapText(bar.label, FONT, AXIS);
  const last = labels.at(-1) ?? "";
  const together = textWidth(last, FONT) + FONT + textWidth(bar.text, FONT) <= AXIS;
  const count = labels.length + (together ? 0 : 1);
  const baseline = (line: number) => y + (line + 0.8) * TEXT_LINE;
  const lines = labels.map((label, i) => svgText(SIDE, baseline(i), FONT, label)).join("");
  return {
    lines: lines + svgText(WIDTH - SIDE, baseline(count - 1), FONT, bar.text, "end"),
    height: count * TEXT_LINE,
  };
}

function rectangle({ colour, outlined = false }: Bar, y: number, length: number): string {
  parseColour(colour);
  // An outline lies inside the bar's length, which must not grow by it.
  const edge = outlined ? Math.min(2, length / 2) : 0;
  const at = `x="${coordinate(SIDE + edge / 2)}" y="${coordinate(y + edge / 2)}"`;
  const size = `width="${coordinate(length - edge)}" height="${coordinate(BAR - edge)}"`;
  const paint = outlined ? `fill="none" stroke="${colour}" stroke-width="${coordinate(edge)}"` : `fill="${colour}"`;
  return `<rect ${at} ${size} ${paint}/>`;
}

/** Zero and the threshold, strong beside a bar only, so that no line runs through the text between bars. */
function beside(y: number, threshold: number | undefined): string {
  const upright = (x: number, attributes: string) => svgLine([x, y - 2], [x, y + BAR + 2], attributes);
  const line = threshold === undefined ? "" : upright(threshold, 'stroke-width="1.5" class="dauys-threshold"');
  return upright(SIDE, 'class="dauys-axis"') + line;
}

function thresholdLine(x: number, label: string, bottom: number): string {
  const half = textWidth(label, SMALL) / 2;
  const within = Math.min(Math.max(x, half), WIDTH - half);
  const line = svgLine([x, TOP - 5], [x, bottom], 'stroke-opacity="0.25"');
  return `<g class="dauys-threshold">${line}${svgText(within, TOP - 8, SMALL, label, "middle")}</g>`;
}

function axisLines(axis: Axis, label: (percent: number) => string, y: number): string {
  const ticks = ticksOf(axis).map((percent) => {
    const x = SIDE + (AXIS * percent) / axis.end;
    const anchor = percent === 0 ? "start" : percent === axis.end ? "end" : "middle";
    return svgLine([x, y], [x, y + 4], "") + svgText(x, y + 16, SMALL, label(percent), anchor);
  });
  return `<g class="dauys-axis">${svgLine([SIDE, y], [WIDTH - SIDE, y], "")}${ticks.join("")}</g>`;
}
