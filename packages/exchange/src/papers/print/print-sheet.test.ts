import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { pdfaFaults } from "../testing/pdfa.ts";
import { attachedFiles, pageTexts, pdfObjects } from "../testing/read-pdf.ts";
import { printSheet } from "./print-sheet.ts";
import { qrSvg } from "./qr.ts";
import { type AttachedFile, type Block, heading, type Sheet, table, text } from "./sheet.ts";

const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const LETTERS = `${KAZAKH} ${KAZAKH.toUpperCase()} №—–«»“”’…→≤≥≠×−+=0123456789`;

function sheet(...blocks: readonly Block[]): Sheet {
  return { lang: "kk", title: "Сынақ", date: "2031-01-12T20:44:58Z", banner: ["ЖАТТЫҒУ"], foot: "origin", blocks };
}

const DATA: AttachedFile = {
  name: "data.json",
  media: "application/json",
  relation: "data",
  about: "data",
  text: '{"қала":"Ақтөбе","n":1}',
};

function printed(given: Sheet, files: readonly AttachedFile[] = [DATA]): Uint8Array {
  const made = printSheet(given, files);
  if (!made.ok) throw new Error(made.detail);
  return made.pdf;
}

/** Where a line is broken, its space is gone. */
function close(words: string): string {
  return words.replace(/\s/gu, "");
}

function all(pdf: Uint8Array): string {
  return pageTexts(pdf).join("\n");
}

test("a paper is PDF/A-3a as far as its structure tells, and holds its files byte for byte", () => {
  const pdf = printed(sheet(heading("Тақырып", 1), text("Сөз")));
  expect(pdfaFaults(pdf)).toEqual([]);
  expect(attachedFiles(pdf).get("data.json")?.toString("utf8")).toBe(DATA.text);
});

test("the check of the structure sees what is missing", () => {
  const pdf = Buffer.from(printed(sheet(text("Сөз")))).toString("latin1");
  const broken = (from: string, to: string): readonly string[] => {
    expect(pdf).toContain(from);
    return pdfaFaults(Buffer.from(pdf.replaceAll(from, to), "latin1"));
  };
  expect(broken("<pdfaid:part>3<", "<pdfaid:part>2<")).toEqual(["part 3 in the metadata"]);
  expect(broken("/FontFile", "/FontPile")).toContain("every font inside");
  expect(broken("/AFRelationship /Data", "/AFRelationship /Dada")).toEqual(["a relationship for every file"]);
});

test("every letter of the three languages is drawn by the fonts that come with the compiler", () => {
  const pdf = printed(sheet(text(LETTERS), heading(LETTERS), { kind: "code", text: LETTERS }));
  expect(close(all(pdf)).split(close(LETTERS)).length).toBe(4);
  expect(all(pdf)).not.toContain("\ufffd");
  const fonts = pdfObjects(pdf).flatMap(({ dictionary }) => /\/FontName \/[A-Z]+\+(\S+)/.exec(dictionary)?.[1] ?? []);
  expect(new Set(fonts)).toEqual(new Set(["LibertinusSerif-Regular", "LibertinusSerif-Bold"]));
});

test("a letter that no font here has is printed by its number, and what is unseen too", () => {
  const pdf = printed(sheet(text("Себебі: \u{1FAE8}\u{10FFFD} және \u202eкері\u200b"), text("\u{E000} \ud800")));
  const shown = close(all(pdf));
  for (const code of ["[U+1FAE8]", "[U+10FFFD]", "[U+202E]", "[U+200B]", "[U+E000]", "[U+D800]"])
    expect(shown).toContain(code);
  expect(shown).toContain("Себебі:");
  expect(pdfaFaults(pdf)).toEqual([]);
});

const COMMANDS = [
  '#panic("x")',
  "#pagebreak()",
  '#read("/etc/passwd")',
  "*strong* _emph_ `raw` $x^2$ @ref <label> = heading",
  "\\u{41} \\ // comment /* more */",
  '"); #panic("x',
  "]#pagebreak()[",
  "https://example.org/ ~ -- --- ... -?",
];

test.each(COMMANDS)("%s is printed as it stands, wherever it stands", (words) => {
  const blocks: readonly Block[] = [
    heading(words, 2),
    ...(["boxed", "plain", "small"] as const).map((tone) => text(words, tone)),
    table([{ header: words, align: "start", share: 1 }], [{ cells: [words], strong: true }]),
    { kind: "facts", rows: [[words, words]] },
    { kind: "code", text: words },
    { kind: "blanks", heads: [words], rows: [{ symbol: words, label: [words], article: words, boxes: 3 }] },
    { kind: "signing", heads: [words], rows: [{ seat: words, role: [words] }] },
    { kind: "mark", svg: qrSvg(words), says: words, blocks: [text(words)] },
  ];
  const given = { ...sheet(...blocks), title: words, banner: [words], foot: words };
  const pdf = printed(given, [{ ...DATA, name: "a.json", about: words, text: words }]);
  expect(pageTexts(pdf).length).toBe(1);
  expect(close(all(pdf)).split(close(words)).length - 1).toBe(19);
  expect(attachedFiles(pdf).get("a.json")?.toString("utf8")).toBe(words);
});

test("another process makes the same bytes", () => {
  const given = sheet(heading("Тақырып", 1), text(LETTERS), { kind: "code", text: "abc" });
  const here = createHash("sha256").update(printed(given)).digest("hex");
  const module = fileURLToPath(new URL("./print-sheet.ts", import.meta.url));
  const script = `
    import { createHash } from "node:crypto";
    const { printSheet } = await import(${JSON.stringify(module)});
    const made = printSheet(${JSON.stringify(given)}, ${JSON.stringify([DATA])});
    process.stdout.write(createHash("sha256").update(made.pdf).digest("hex"));`;
  const there = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  expect(there).toBe(here);
  expect(
    createHash("sha256")
      .update(printed({ ...given, date: "2031-01-12T20:44:59Z" }))
      .digest("hex"),
  ).not.toBe(here);
});
