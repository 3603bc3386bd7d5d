import { expect, test } from "vitest";
import { plain } from "./plain.ts";

test("what a terminal would obey is shown by its code, and all else as it is", () => {
  expect(plain("a\u001b[2Jb\nc\u202ed\u0085")).toBe("a‹U+001B›[2Jb‹U+000A›c‹U+202E›d‹U+0085›");
  expect(plain("Үйеңкі, ел — 3 752")).toBe("Үйеңкі, ел — 3 752");
});
