import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

const STREAM = /\n\d+ 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n/g;

/** The files inside a paper, as texts. */
export function filesIn(paper: string): readonly string[] {
  const pdf = readFileSync(paper);
  return Array.from(pdf.toString("latin1").matchAll(STREAM), (match) => {
    const dictionary = match[1] ?? "";
    if (!dictionary.includes("/EmbeddedFile")) return [];
    const start = match.index + match[0].length;
    const packed = pdf.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
    const bytes = dictionary.includes("/FlateDecode") ? inflateSync(packed) : packed;
    return [bytes.toString("utf8")];
  }).flat();
}

/**
 * The data that a paper was made of.
 * @throws Error where a file holds none
 */
export function dataOf<T>(paper: string): T {
  const data = filesIn(paper).find((text) => text.includes('"format":"dauys-paper/1"'));
  if (data === undefined) throw new Error(`${paper} holds no data`);
  return JSON.parse(data) as T;
}
