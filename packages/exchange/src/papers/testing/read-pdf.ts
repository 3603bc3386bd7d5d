import { inflateSync } from "node:zlib";

/** An object of a PDF: its dictionary as it is written, and its stream, unpacked. */
export interface PdfObject {
  readonly id: number;
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** The objects of a PDF as this compiler writes it: none is packed into another one. */
export function pdfObjects(pdf: Uint8Array): readonly PdfObject[] {
  const text = Buffer.from(pdf).toString("latin1");
  return Array.from(text.matchAll(OBJECT), ([, id, body = ""]) => {
    const start = body.indexOf("stream\n");
    if (start < 0) return { id: Number(id), dictionary: body, stream: null };
    const dictionary = body.slice(0, start);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const bytes = Buffer.from(body.slice(start + 7, start + 7 + length), "latin1");
    return { id: Number(id), dictionary, stream: dictionary.includes("/FlateDecode") ? inflateSync(bytes) : bytes };
  });
}

/** The files inside a PDF by their names, byte for byte. */
export function attachedFiles(pdf: Uint8Array): ReadonlyMap<string, Buffer> {
  const objects = pdfObjects(pdf);
  const specs = objects.filter(({ dictionary }) => /\/Type \/Filespec/.test(dictionary));
  return new Map(
    specs.map(({ dictionary }) => {
      const file = Number(/\/EF <<[^>]*\/F (\d+) 0 R/.exec(dictionary)?.[1]);
      const name = /\/F \(([^)]*)\)/.exec(dictionary)?.[1] ?? "";
      return [name, objects.find(({ id }) => id === file)?.stream ?? Buffer.alloc(0)];
    }),
  );
}

/** What is printed on each page: the text of its lines, in the order in which they are drawn. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  const objects = pdfObjects(pdf);
  const byId = new Map(objects.map((object) => [object.id, object]));
  const pages = objects.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const fonts = new Map(
      Array.from(dictionary.matchAll(/\/(f\d+) (\d+) 0 R/g), ([, name = "", id]) => [
        name,
        unicodeOf(byId, Number(id)),
      ]),
    );
    const contents = byId.get(Number(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]))?.stream?.toString("latin1") ?? "";
    return linesOf(contents, fonts).join("\n");
  });
}

type Letters = ReadonlyMap<number, string>;

/** From the codes of a font to letters, as its ToUnicode map has them. */
function unicodeOf(objects: ReadonlyMap<number, PdfObject>, font: number): Letters {
  const map = Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? "")?.[1]);
  const text = objects.get(map)?.stream?.toString("latin1") ?? "";
  return new Map(
    Array.from(text.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g), ([, code = "", letters = ""]) => [
      Number.parseInt(code, 16),
      Buffer.from(letters, "hex").swap16().toString("utf16le"),
    ]),
  );
}

// Parentheses that are balanced need no escape inside a string.
const STRING = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)`;
const SHOWN = new RegExp(String.raw`/(f\d+) [\d.]+ Tf|\[((?:${STRING}|[-\d. ]+)+)\] TJ`, "g");

function linesOf(contents: string, fonts: ReadonlyMap<string, Letters>): readonly string[] {
  let letters: Letters = new Map();
  const lines: string[] = [];
  for (const [, font, shown] of contents.matchAll(SHOWN)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    if (shown === undefined) continue;
    const strings = Array.from(shown.matchAll(new RegExp(STRING, "g")), ([whole]) => bytesOf(whole.slice(1, -1)));
    const bytes = Buffer.concat(strings);
    const codes = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readUInt16BE(i * 2));
    lines.push(codes.map((code) => letters.get(code) ?? "\ufffd").join(""));
  }
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bytesOf(inner: string): Buffer {
  const text = inner.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  );
  return Buffer.from(text, "latin1");
}
