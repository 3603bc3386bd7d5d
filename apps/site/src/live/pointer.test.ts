import { expect, test } from "vitest";
import { compareState, type LivePointer, readPointer } from "./pointer.ts";

const PAGE = { address: "/kk/x/?0123", integrity: `sha256-${"A".repeat(43)}=`, says: "1 / 2" };
const POINTER: LivePointer = {
  format: "dauys-latest-1",
  record: { id: "x", kind: "rehearsal" },
  checkpoint: { origin: "o", size: 7, root: "r" },
  asOf: "2031-01-12T20:00:00Z",
  open: true,
  pages: { kk: PAGE, ru: { ...PAGE, says: "ru" }, en: PAGE },
};
const text = (change: object) => JSON.stringify({ ...POINTER, ...change });

test("a page takes its own language from a pointer", () => {
  const expected = { origin: "o", size: 7, root: "r", open: true, page: { ...PAGE, says: "ru" } };
  expect(readPointer(text({}), "ru")).toEqual(expected);
});

test.each([
  ["half a file", text({}).slice(0, 90)],
  ["a page of an error", "<h1>502</h1>"],
  ["another format", text({ format: "dauys-latest-2" })],
  ["nothing", "null"],
  ["no size", text({ checkpoint: { origin: "o", size: "7", root: "r" } })],
  ["no page in the language", text({ pages: { ru: PAGE } })],
  ["another site", text({ pages: { kk: { ...PAGE, address: "//elsewhere.example/kk/" } } })],
  ["another site, by its name", text({ pages: { kk: { ...PAGE, address: "https://elsewhere.example/" } } })],
  ["no hash", text({ pages: { kk: { ...PAGE, integrity: "" } } })],
])("%s is no pointer", (_, content) => {
  expect(readPointer(content, "kk")).toBeNull();
});

test("newer by more entries; an older answer is nothing new; other entries under the same size are a fork", () => {
  const found = readPointer(text({}), "kk");
  if (found === null) throw new Error("the pointer was not read");
  const shown = { origin: "o", size: 7, root: "r" };
  expect(compareState({ ...shown, size: 6, root: "q" }, found)).toBe("newer");
  expect(compareState(shown, found)).toBe("same");
  expect(compareState({ ...shown, size: 8, root: "s" }, found)).toBe("same");
  expect(compareState({ ...shown, root: "q" }, found)).toBe("fork");
  expect(compareState({ ...shown, origin: "p", size: 1 }, found)).toBe("fork");
});
