import { displayWidth, padTo } from "./display-width.ts";
import type { Column, Paragraph } from "./paragraph.ts";

const GAP = "  ";
const DEFAULT_WIDTH = 100;

/**
 * An explanation as plain text for a terminal or a file, no line wider than `width` columns unless a single word is.
 * A table that is too wide is written row by row, each cell under its head. Articles stand in square brackets.
 */
export function paragraphsToText(paragraphs: readonly Paragraph[], width = DEFAULT_WIDTH): string {
  return `${paragraphs.map((paragraph) => paragraphText(paragraph, width)).join("\n\n")}\n`;
}

function paragraphText(paragraph: Paragraph, width: number): string {
  switch (paragraph.kind) {
    case "heading": {
      const lines = wrap(paragraph.text, width);
      const rule = (paragraph.level === 1 ? "=" : "-").repeat(Math.max(...lines.map(displayWidth)));
      return [...lines, rule].join("\n");
    }
    case "text": {
      const { text, article } = paragraph;
      return wrap(article === undefined ? text : `${text} [${article}]`, width).join("\n");
    }
    case "table":
      return tableText(paragraph.columns, paragraph.rows, width);
    case "code":
      return paragraph.text
        .split("\n")
        .map((line) => GAP + line)
        .join("\n");
  }
}

function tableText(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const cells = [columns.map(({ header }) => header), ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => displayWidth(row[i] ?? ""))));
  if (widths.reduce((sum, w) => sum + w, 0) + GAP.length * (columns.length - 1) > width)
    return stacked(columns, rows, width);
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, i) => padTo(row[i] ?? "", widths[i] ?? 0, align))
      .join(GAP)
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((w) => "-".repeat(w)).join(GAP), ...body.map(line)].join("\n");
}

/** A table too wide for its place: its first cell as a line, the others under it with their heads. */
function stacked(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const text = `${columns[i]?.header ?? ""}: ${cell}`;
          return i === 0 ? wrap(text, width).join("\n") : indented(text, width);
        })
        .join("\n"),
    )
    .join("\n");
}

function indented(text: string, width: number): string {
  return wrap(text, width - GAP.length)
    .map((line) => GAP + line)
    .join("\n");
}

/** Lines of at most `width` columns, broken at spaces; a no-break space holds. A longer word stands alone. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
