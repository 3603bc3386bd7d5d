const NO_WIDTH = /[\p{Mark}\p{Format}]/u;
const WIDE =
  /[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * How many columns of a terminal a text takes: a Cyrillic or Latin letter one, a combining accent or an invisible
 * character none, an East Asian character or emoji two.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text filled with spaces to a width, before it (`end`) or after it (`start`). */
export function padTo(text: string, width: number, align: "start" | "end"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "end" ? space + text : text + space;
}
