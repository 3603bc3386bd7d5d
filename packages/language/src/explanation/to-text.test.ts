import { expect, test } from "vitest";
import { displayWidth, padTo } from "./display-width.ts";
import { heading, type Paragraph, sentences, table } from "./paragraph.ts";
import { paragraphsToText } from "./to-text.ts";

const small = table(
  ["Тізім", ">Орын"],
  [
    ["Ауыл", "6"],
    ["Ақ жол", "12"],
  ],
);

test("columns stand under each other in Cyrillic, figures on one line", () => {
  expect(paragraphsToText([small])).toBe(
    ["Тізім   Орын", "------  ----", "Ауыл       6", "Ақ жол    12", ""].join("\n"),
  );
});

test("a table too wide for its place is written row by row, nothing lost", () => {
  expect(paragraphsToText([small], 11)).toBe(
    ["Тізім: Ауыл", "  Орын: 6", "Тізім: Ақ", "жол", "  Орын: 12", ""].join("\n"),
  );
});

test("headings, articles, and text to copy", () => {
  const paragraphs: readonly Paragraph[] = [
    heading("Қорытынды", 1),
    heading("Итог"),
    sentences(["Бір.", "", "Екі."], "97-1-бап"),
    { kind: "code", text: "list,order\na,1" },
  ];
  expect(paragraphsToText(paragraphs)).toBe(
    ["Қорытынды", "=========", "", "Итог", "----", "", "Бір. Екі. [97-1-бап]", "", "  list,order", "  a,1", ""].join(
      "\n",
    ),
  );
});

test("lines are broken at spaces, never at the no-break spaces of numbers", () => {
  const text = paragraphsToText([sentences(["Дауыс саны 5\u00a0148\u00a0074 болды."])], 16);
  expect(text).toBe("Дауыс саны\n5\u00a0148\u00a0074 болды.\n");
  expect(paragraphsToText([sentences(["бірсөз"])], 3)).toBe("бірсөз\n");
});

test("every line keeps to the width", () => {
  const words = Array.from({ length: 200 }, (_, i) => "ә".repeat((i % 9) + 1)).join(" ");
  for (const width of [12, 33, 80]) {
    const lines = paragraphsToText([sentences([words]), table(["а", "б"], [[words, words]])], width).split("\n");
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  }
});

test("width by columns of a terminal", () => {
  expect(["Ақ жол", "e\u0301", "漢字", "a\u00adb", "🗳", ""].map(displayWidth)).toEqual([6, 1, 4, 2, 2, 0]);
  expect([padTo("қ", 3, "end"), padTo("қ", 3, "start"), padTo("қыс", 2, "end")]).toEqual(["  қ", "қ  ", "қыс"]);
});

test("a sentence that begins with our own word begins with a capital; a name stays as it is", () => {
  expect(
    ["list 7 has it.", "группа «Б» равна.", "eBay ran.", "списком это не звать."].map((text) => sentences([text])),
  ).toEqual(
    ["List 7 has it.", "Группа «Б» равна.", "eBay ran.", "списком это не звать."].map((text) => ({
      kind: "text",
      text,
    })),
  );
});
