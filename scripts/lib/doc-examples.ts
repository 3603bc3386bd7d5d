/** A fenced block of code in a Markdown file. */
export interface DocExample {
  readonly file: string;
  /** The line of its first fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  /** Why it is not run, where its info string says `no-run <reason>`; empty where the reason is missing. */
  readonly exempt: string | null;
  readonly text: string;
}

const OPENING = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)\s*([^`]*)$/;

/** The fenced blocks of a Markdown text, in order. */
export function docExamples(file: string, markdown: string): readonly DocExample[] {
  const lines = markdown.split("\n");
  const examples: DocExample[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = OPENING.exec(lines[at] ?? "");
    if (opening === null) continue;
    const [, indent = "", fence = "", language = "", info = ""] = opening;
    const end = lines.findIndex((line, index) => index > at && isClosing(line, fence));
    const body = lines.slice(at + 1, end === -1 ? lines.length : end).map((line) => unindent(line, indent));
    const exempt = /^no-run\b\s*(.*)$/.exec(info.trim())?.[1] ?? null;
    examples.push({ file, line: at + 1, language, exempt, text: body.join("\n") });
    at += body.length + 1;
  }
  return examples;
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && [...text].every((character) => character === fence[0]);
}

function unindent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}
