import type { ImportLog } from "./import-log.ts";
import type { Profile } from "./profile.ts";
import type { Scanner } from "./scanner.ts";
import type { TextReader } from "./text-reader.ts";

/** The names of a file's columns and the line after them; `more`: they have not come whole; `fault`: it is logged. */
export type HeaderRead = { readonly names: readonly string[]; readonly line: number } | "more" | "fault";

/** Reads the line that names the columns, after the lines that the profile passes over. */
export function readHeader(scanner: Scanner, texts: TextReader, file: Profile["file"], log: ImportLog): HeaderRead {
  const start = scanner.at;
  const notYet = (): "more" => {
    scanner.at = start;
    return "more";
  };
  let line = 1;
  for (; line <= (file.skip ?? 0); line += 1) if (!scanner.skipLine(scanner.at)) return notYet();
  if (file.columns !== undefined) return { names: file.columns, line };
  if (scanner.at === scanner.bytes.length) return notYet();
  scanner.newlines = 0;
  const names: string[] = [];
  for (;;) {
    const scan = scanner.cell();
    if (scan === "unclosed-quote" || scan === "after-quote") {
      log.common(scan, { line, column: 1 }, {});
      return "fault";
    }
    if (scan === "cell") {
      const name = texts.read(scanner.bytes.subarray(scanner.start, scanner.end), scanner.doubled);
      if (name === null) {
        log.own("bad-text", { line, column: 1 }, { what: String(names.length + 1), encoding: texts.encoding });
        return "fault";
      }
      names.push(name);
      if (scanner.bytes[scanner.at] === scanner.separator) {
        scanner.at += 1;
        continue;
      }
    }
    if (scan === "more" || scanner.endLine() === "more") return notYet();
    return { names, line: line + 1 + scanner.newlines };
  }
}
