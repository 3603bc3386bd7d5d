const FOLD_OCTETS = 75;
const encoder = new TextEncoder();

/**
 * A text value as iCalendar writes it: backslash, semicolon and comma escaped, a line break as `\n`.
 *
 * @source RFC 5545, section 3.3.11
 */
export function escapedText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

/**
 * A content line with its end: folded so that no line is longer than 75 octets, never inside a character.
 *
 * @source RFC 5545, section 3.1
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let [line, size] = ["", 0];
  for (const character of `${name}:${value}`) {
    const octets = encoder.encode(character).length;
    if (size + octets > FOLD_OCTETS) {
      lines.push(line);
      // The space that begins a continued line counts too.
      [line, size] = [" ", 1];
    }
    line += character;
    size += octets;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}
