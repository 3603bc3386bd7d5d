import type { HemicycleSeats } from "./hemicycle-seats.ts";
import type { ViewBox } from "./svg.ts";
import { svgLine, svgText, textWidth } from "./svg-text.ts";

/** A number of seats that decides something; its line is drawn behind the seat that completes it, from the left. */
export type Majority = { readonly seats: number; readonly label: string };

/** A tick outside and one inside the arcs for each majority, the labels, and the room that each label takes. */
export type MajorityMarks = { readonly lines: string; readonly labels: string; readonly boxes: readonly ViewBox[] };

const FONT = 13;
const TICK = 8;
const GAP = 3;
const STROKE = 'stroke-width="1.25"';

/**
 * The marks of some majorities around a hemicycle. Labels that would overlap are moved outwards.
 *
 * @param unit - the drawing's units in one unit of the geometry.
 * @throws RangeError if a majority is not a whole number from 1 to the size of the house.
 */
export function majorityMarks(majorities: readonly Majority[], geometry: HemicycleSeats, unit: number): MajorityMarks {
  const boxes: ViewBox[] = [];
  const lines: string[] = [];
  const labels: string[] = [];
  const inner = Math.min(...geometry.seats.map(({ x, y }) => Math.hypot(x, y)));
  const ends = { outer: unit * (1 + geometry.radius) + GAP, inner: unit * (inner - geometry.radius) - GAP };
  for (const { seats, label } of [...majorities].sort((a, b) => a.seats - b.seats)) {
    const angle = angleBehind(seats, geometry);
    const out = (distance: number) => [distance * Math.cos(angle), -distance * Math.sin(angle)] as const;
    let reach = ends.outer + TICK + GAP;
    let box = labelBox(label, out(reach), angle);
    while (boxes.some((other) => overlap(box, other))) {
      reach += 3;
      box = labelBox(label, out(reach), angle);
    }
    boxes.push(box);
    const inwards = out(Math.max(ends.inner - TICK, 0));
    lines.push(svgLine(out(ends.outer), out(reach - GAP), STROKE), svgLine(out(ends.inner), inwards, STROKE));
    labels.push(svgText(box.x + box.width / 2, box.y + 0.8 * FONT, FONT, label, "middle"));
  }
  return { lines: lines.join(""), labels: labels.join(""), boxes };
}

function angleBehind(seats: number, geometry: HemicycleSeats): number {
  const last = geometry.seats[seats - 1];
  if (last === undefined) {
    throw new RangeError(`a majority of ${seats} in a house of ${geometry.seats.length} seats`);
  }
  return (last.angle + (geometry.seats[seats]?.angle ?? last.angle)) / 2;
}

/** The room of a label whose nearest edge touches a point, seen from the middle of the base line. */
function labelBox(label: string, [x, y]: readonly [number, number], angle: number): ViewBox {
  const width = textWidth(label, FONT);
  const height = FONT;
  return { x: x - (width * (1 - Math.cos(angle))) / 2, y: y - (height * (1 + Math.sin(angle))) / 2, width, height };
}

function overlap(a: ViewBox, b: ViewBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
