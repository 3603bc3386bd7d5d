import { expect, test } from "vitest";
import { readRows } from "./read-rows.ts";

test("lines of a spreadsheet are people, without empty ones, with a seat or a party where there is one", () => {
  const text = "a.b\tӘлия Б.\tkk\tmember\t0101001\t 2 \r\n\n c.d \tC D\tru\tproxy\t0101\t\tlist-1\n";
  expect(readRows(text)).toEqual([
    { signInName: "a.b", name: "Әлия Б.", lang: "kk", role: "member", unit: "0101001", seat: 2 },
    { signInName: "c.d", name: "C D", lang: "ru", role: "proxy", unit: "0101", party: "list-1" },
  ]);
  expect(readRows(" \n")).toEqual([]);
});
