import type { explain } from "@dauys/language/explanation";
import type { Paint } from "./paint.ts";
import { textTable } from "./text-table.ts";
import { displayWidth } from "./width.ts";

/** A piece of an explanation. */
export type Paragraph = ReturnType<typeof explain>[number];

const LINE = 100;

/** An explanation in lines of at most a hundred columns; the article stands in brackets after what rests on it. */
export function paragraphLines(paragraphs: readonly Paragraph[], paint: Paint): readonly string[] {
  return paragraphs.flatMap((paragraph, i) => [...(i === 0 ? [] : [""]), ...linesOf(paragraph, paint)]);
}

function linesOf(paragraph: Paragraph, paint: Paint): readonly string[] {
  switch (paragraph.kind) {
    case "heading":
      return [paint("bold", paragraph.level === 1 ? paragraph.text : `— ${paragraph.text} —`)];
    case "text":
      return wrapped(paragraph.article === undefined ? paragraph.text : `${paragraph.text} [${paragraph.article}]`);
    case "table": {
      const columns = paragraph.columns.map(({ header, align }) => ({ head: header, align }));
      return textTable(columns, paragraph.rows).map((line) => `  ${line}`);
    }
    case "code":
      return paragraph.text.split("\n").map((line) => `  ${line}`);
  }
}

/** Breaks a text at its spaces (not at no-break spaces) into lines that fit. */
export function wrapped(text: string, line: number = LINE): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && displayWidth(longer) > line) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
