import { expect, test } from "vitest";
import { inkOn, parseColour } from "./colour.ts";

test("a colour is read from #rrggbb in either case and from nothing else", () => {
  expect(parseColour("#1F9bb4")).toEqual([31, 155, 180]);
  for (const other of ["#fff", "red", "#1f9bb4ff", "#1f9bbg", 'url("x")', "#1f9bb4;", ""]) {
    expect(() => parseColour(other)).toThrow(RangeError);
  }
});

test("ink stands out against its colour", () => {
  expect(["#000000", "#0a3d62", "#c0392b"].map(inkOn)).toEqual(["#ffffff", "#ffffff", "#ffffff"]);
  expect(["#ffffff", "#e0a526", "#1f9bb4"].map(inkOn)).toEqual(["#000000", "#000000", "#000000"]);
});
