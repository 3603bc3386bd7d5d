import { displayWidth } from "./width.ts";

const LINE = 100;

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
