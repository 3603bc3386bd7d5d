import { expect, test } from "vitest";
import { terminalHemicycle } from "./terminal-hemicycle.ts";

const block = (id: string, seats: number, colour: string) => ({ id, label: id, seats, colour });
const HOUSE = {
  blocks: [block("one", 76, "#1f9bb4"), block("two", 12, "#1c4f9c"), block("three", 10, "#c0392b")],
  apart: block("assembly", 9, "#8a6d1f"),
};

function count(text: string, glyph: string): number {
  return text.split(glyph).length - 1;
}

test("exactly one glyph for each seat, each block its own, in any width", () => {
  for (let width = 50; width <= 120; width += 1) {
    const [picture = "", legend] = terminalHemicycle(HOUSE, { width, colour: false, centre: "107" }).split("\n\n");
    expect(["●", "■", "▲", "○"].map((glyph) => count(picture, glyph))).toEqual([76, 12, 10, 9]);
    expect(picture.replaceAll(/[●■▲○\s]/g, "")).toBe("107");
    expect(Math.max(...picture.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(legend?.split("\n").map((line) => line.trim())).toEqual([
      "● one 76",
      "■ two 12",
      "▲ three 10",
      "○ assembly 9",
    ]);
  }
});

test("the house of 107 in 80 columns", () => {
  expect(`\n${terminalHemicycle(HOUSE, { width: 80, colour: false, centre: "107" })}\n`).toBe(`
                                 ●   ●   ●   ●
                           ●   ●   ●   ●   ●   ●   ●
                         ●   ●   ●   ●   ●   ●   ●   ■
                       ●   ●   ●   ●   ●   ●   ●   ■   ■
                     ●   ●   ●   ●   ●   ●   ●   ●   ■   ■
                   ●   ●   ●   ●   ●   ●   ●   ●   ■   ■   ▲
                 ●   ●   ●   ●   ●   ●   ●   ●   ■   ■   ▲   ▲
               ●   ●   ●   ●   ●   ●       ●   ■   ■   ▲   ▲   ▲
                 ●   ●   ●   ●                   ■   ▲   ▲
               ●   ●   ●   ●                       ▲   ▲
             ●   ●   ●   ●                                   ○   ○
               ●   ●   ●   ●                           ○   ○   ○
             ●   ●   ●   ●            107            ○   ○   ○   ○

             ● one 76
             ■ two 12
             ▲ three 10
             ○ assembly 9
`);
});

test("colour adds sequences and nothing else", () => {
  const plain = terminalHemicycle(HOUSE, { width: 80, colour: false });
  const full = terminalHemicycle(HOUSE, { width: 80, colour: true });
  const palette = terminalHemicycle(HOUSE, { width: 80, colour: "256" });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that are looked for begin with one
  const sequences = /\u001b\[[\d;]*m/g;
  expect(full.replaceAll(sequences, "")).toBe(plain);
  expect(palette.replaceAll(sequences, "")).toBe(plain);
  expect(full).toContain("\u001b[38;2;31;155;180m●\u001b[39m");
  expect(palette).toContain("\u001b[38;5;31m●\u001b[39m");
});

test("the caller's legend is printed, but cannot steer the terminal", () => {
  const text = terminalHemicycle(HOUSE, { width: 60, colour: false, legend: ["Бір: 76", "\u001b[2JЕкі\r\n"] });
  const legend = text
    .split("\n\n")[1]
    ?.split("\n")
    .map((line) => line.trim());
  expect(legend).toEqual(["● Бір: 76", "■ \ufffd[2JЕкі\ufffd\ufffd", "▲ three 10", "○ assembly 9"]);
});

test("no line ends in spaces, and blocks without seats are not listed", () => {
  const house = { blocks: [block("none", 0, "#000000"), block("some", 5, "#000000")] };
  const lines = terminalHemicycle(house, {
    width: 80,
    colour: true,
    centre: "a text much too long for the hollow",
  }).split("\n");
  expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
  expect(lines.join("\n")).not.toContain("none");
  expect(lines.join("\n")).not.toContain("much");
});

test("no house, no room: refused", () => {
  expect(() => terminalHemicycle({ blocks: [] }, { width: 80, colour: false })).toThrow(RangeError);
  expect(() => terminalHemicycle(HOUSE, { width: 49, colour: false })).toThrow(RangeError);
  expect(() => terminalHemicycle(HOUSE, { width: 80.5, colour: false })).toThrow(RangeError);
});
