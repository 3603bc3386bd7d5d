import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseReceipt } from "@dauys/core/record";
import { LANGS } from "@dauys/language";
import { sha256 } from "@dauys/store/keys";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pictureDrawer } from "../build/draw-picture.ts";
import { filesIn } from "../build/input-files.ts";
import { publishSite } from "../publish/publish-site.ts";
import { filesInMemory } from "../publish/testing/grown-record.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { readFigures } from "./figures/read-figures.ts";
import { pictureOfCount, pictureOfSite } from "./pictures/picture-of.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-rehearsal-"));
const site = join(root, "site");
const made = smallRehearsal();
const view = viewOfRecord("xr-2031", made);
const draw = pictureDrawer(join(root, "drawn"));

beforeAll(async () => {
  const result = await publishSite({ files: filesInMemory(made.files), out: site, cache: join(root, "pages") });
  expect(result.ok).toBe(true);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bytesOf = (path: string): Buffer => readFileSync(join(site, path));
const textOf = (path: string): string => bytesOf(path).toString("utf8");

/** What a reader sees or hears of a rehearsal, in each language. */
const WORDS = { kk: /жаттығу/i, ru: /учебн(ые|ая)/i, en: /rehearsal/i } as const;
const allWords = (text: string): boolean => LANGS.every((lang) => WORDS[lang].test(text));
const langOf = (path: string): keyof typeof WORDS | undefined =>
  LANGS.find((lang) => path.startsWith(`${lang}/`) || path.includes(`.${lang}.`));

/** What stands visibly in an SVG: its texts, without title and description. */
const drawnText = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text).join();

/** Pages say it before their first heading or, of the pages in all languages, in all of them. */
function pageSays(html: string, path: string): boolean {
  const main = html.slice(html.indexOf("<main"));
  const lang = langOf(path);
  if (lang === undefined) return allWords([...main.matchAll(/class="banner">(.*?)</g)].map(([, text]) => text).join());
  const before = main.slice(0, main.indexOf("<h1"));
  return WORDS[lang].test(/class="banner" role="note">(.*?)<\/div>/s.exec(before)?.[1] ?? "");
}

/** Every line of a table says it in its first column; a table without lines holds nothing that could be taken for real. */
function tableSays(csv: string): boolean {
  const [head = "", ...lines] = csv.trimEnd().split("\r\n");
  return head.startsWith("record,") && lines.every((line) => line.startsWith("rehearsal,"));
}

/** The kind of record where our formats have it: with the record, with what a package is of, or at the top. */
function jsonSays(text: string): boolean {
  const { record, dauys, kind } = JSON.parse(text);
  return [record?.kind, dauys?.kind, kind].includes("rehearsal");
}

/** What pages say that is to be seen in a picture. */
function altOf(picture: string, lang: string): string {
  const page = filesIn(join(site, lang), (path) => path.endsWith("index.html"))
    .map((path) => textOf(`${lang}/${path}`))
    .find((html) => html.includes(`content="/${picture}"`));
  return /property="og:image:alt" content="([^"]*)"/.exec(page ?? "")?.[1] ?? "";
}

/** What each kind of file has to say, by its path. The first that fits counts. */
const SAID: readonly (readonly [path: RegExp, says: (path: string) => boolean | Promise<boolean>])[] = [
  [
    /^data\/xr-2031\/result\.(kk|ru|en)\.html$/,
    (path) => {
      const caption = /<caption>(.*?)<\/caption>/s.exec(textOf(path))?.[1] ?? "";
      return caption.startsWith("<strong>") && WORDS[langOf(path) ?? "en"].test(caption.slice(0, 60));
    },
  ],
  [/\.html$/, (path) => pageSays(textOf(path), path)],
  [/^data\/xr-2031\/.*\.csv$/, (path) => tableSays(textOf(path))],
  [
    /^data\/xr-2031\/entries\.ndjson$/,
    (path) => JSON.parse(textOf(path).split("\n", 1)[0] ?? "").body.kind === "rehearsal",
  ],
  [/^(data\/xr-2031|search|records\/xr-2031)\/.*\.json$|^site\.json$/, (path) => jsonSays(textOf(path))],
  [/^data\/xr-2031\/.*\.svg$/, (path) => WORDS[langOf(path) ?? "en"].test(drawnText(textOf(path)))],
  [
    /\.atom$/,
    (path) => {
      const [head = "", ...entries] = textOf(path).split("<entry>");
      const word = WORDS[langOf(path) ?? "en"];
      const own = entries.map((entry) => /<summary>(.*?)<\/summary>/s.exec(entry)?.[1] ?? "");
      return word.test(head) && own.length > 0 && own.every((summary) => word.test(summary));
    },
  ],
  [
    /^data\/xr-2031\/figures\.bin$/,
    async (path) => {
      const read = await readFigures(new Uint8Array(bytesOf(path)), sha256);
      return read.ok && read.figures.head.kind === "rehearsal";
    },
  ],
  [
    /^pictures\/.*\.png$/,
    (path) => {
      const lang = langOf(path) ?? "en";
      const said = WORDS[lang].test(altOf(path, lang));
      if (!/^pictures\/(site|xr-2031)\./.test(path)) return said;
      const picture = path.startsWith("pictures/site.") ? pictureOfSite(lang, true) : pictureOfCount(view, lang);
      const silent = Buffer.from(draw({ ...picture, warning: null }));
      // Drawn as it should be, with a warning in words; and the warning is a part of what is drawn.
      const drawn = bytesOf(path).equals(draw(picture)) && !bytesOf(path).equals(silent);
      return said && WORDS[lang].test(picture.warning ?? "") && drawn;
    },
  ],
];

/** Whose format is fixed by others, or that hold nothing of a record; those of a record name its origin, which says it. */
const EXEMPT: readonly (readonly [path: RegExp, holds: (path: string) => boolean])[] = [
  [/^records\/xr-2031\/checkpoint$/, (path) => textOf(path).startsWith("rehearsal.example/")],
  [
    /^data\/xr-2031\/receipts\/\d+\.tlog-proof$/,
    (path) => {
      const read = parseReceipt(new Uint8Array(bytesOf(path)));
      return read.ok && new TextDecoder().decode(read.receipt.checkpoint).startsWith("rehearsal.example/");
    },
  ],
  // Hashes and entries below that checkpoint, and what entries hold hashes of.
  [/^records\/xr-2031\/(tile|payload)\//, () => true],
  [/SHA256SUMS$/, () => true],
  [
    /^assets\/[A-Za-z-]+\.[0-9A-Za-z_-]+\.(js|css|svg)$|^data\/schema\/(entries\/)?[a-z-]+\.schema\.json$/,
    (path) => !/maple|xr-2031/i.test(textOf(path)),
  ],
  // The law is one that a country has.
  [/^data\/rules\/kz-2020-05\.json$/, (path) => !/maple|xr-2031/i.test(textOf(path))],
];

test("every file of a published rehearsal says that it is one, or its format is that of others", async () => {
  const silent: string[] = [];
  const met = new Set<string>();
  const paths = filesIn(site, () => true);
  for (const path of paths) {
    const [pattern, says] = [...SAID, ...EXEMPT].find(([each]) => each.test(path)) ?? [];
    if (pattern !== undefined) met.add(String(pattern));
    if (says === undefined || !(await says(path))) silent.push(path);
  }
  expect(silent).toEqual([]);
  expect(paths.length).toBeGreaterThan(500);
  expect(met.size, "every rule has a file").toBe(SAID.length + EXEMPT.length);
}, 60_000);
