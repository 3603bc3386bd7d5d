import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import { checkpointView } from "../records/read-record.ts";
import { cosigned } from "../testing/cosigned.ts";
import { flatRecord } from "../testing/flat-record.ts";
import { publishSite } from "./publish-site.ts";
import { openPublisher } from "./publisher.ts";
import { hashOf } from "./sums.ts";
import { filesInMemory } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-flat-"));
const out = join(root, "site");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The head of a PNG of 620 by 877 points, and no more of it than its size is read from. */
const PNG = Uint8Array.from(Buffer.from("89504e470d0a1a0a0000000d494844520000026c0000036d0802000000aabbccdd", "hex"));
/** The same in JPEG, behind a segment of the kind that cameras write. */
const JPEG = Uint8Array.from(Buffer.from("ffd8ffe10004aabbffc0000b08036d026c01011100ffd9", "hex"));
const ORIGINAL = "ab".repeat(32);
const files = flatRecord([
  {
    payload: `scan-${ORIGINAL}`,
    what: "A passport number (1/precinct-clerk)",
    ...{ unit: "1", media: "image/png", content: PNG, published: true },
  },
  { payload: "scan-2", unit: "1", media: "image/png", content: Uint8Array.of(1), published: false },
  { payload: "scan-3", unit: "2", media: "application/pdf", content: bytesOf("%PDF-1.7"), published: true },
  { payload: "scan-4", unit: "2", media: "image/svg+xml", content: bytesOf("<svg onload=alert(1)>"), published: true },
  {
    payload: `scan-${ORIGINAL}-2`,
    what: "A name (1/precinct-clerk)",
    ...{ unit: "2", media: "image/jpeg", content: JPEG, published: true, erased: true },
  },
  { payload: "letter", media: "text/plain", content: Uint8Array.of(5), published: true },
  {
    payload: "page",
    unit: "2",
    media: "image/png",
    content: bytesOf("<!doctype html><script>alert(1)</script>"),
    published: true,
  },
  { payload: "other", unit: "2", media: "image/png", content: JPEG, published: true },
  { payload: "photograph", unit: "2", media: "image/jpeg", content: JPEG, published: true },
]);

beforeAll(async () => {
  const result = await publishSite({ files: filesInMemory(files), out, cache: join(root, "pages") });
  expect(result).toMatchObject({ ok: true });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (path: string): string => readFileSync(join(out, path, "index.html"), "utf8");
const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

test.each(LANGS)(
  "%s: stations directly in the nation are reached by links from the page of the count, and lead back",
  (lang) => {
    const links = (html: string): readonly string[] =>
      [...html.matchAll(/<a [^>]*href="([^"#]*)"/g)].map(([, to = ""]) => to);
    const nation = links(page(`${lang}/flat`)).find((to) => to.endsWith("/u-7872/"));
    expect(nation).toBe(`/${lang}/flat/u-7872/`);
    expect(links(page(`${lang}/flat/u-7872`))).toEqual(
      expect.arrayContaining([`/${lang}/flat/1/`, `/${lang}/flat/2/`]),
    );
    const data = links(page(`${lang}/flat/1`)).find((to) => to.endsWith("units/u-7872.csv"));
    expect(
      readFileSync(join(out, data ?? "none"), "utf8")
        .trimEnd()
        .split("\r\n"),
    ).toHaveLength(3);
    expect(page(`${lang}/flat`)).not.toContain("<tbody></tbody>");
  },
);

const SCAN = {
  kk: [
    "1 сайлау учаскесі хаттамасының суреті. Жабылғаны: A passport number",
    "Жапқан: 1, учаскелік комиссияның операторы",
  ],
  ru: [
    "Снимок протокола избирательного участка 1. Закрыто: A passport number",
    "Кем закрыто: 1, оператор участковой комиссии",
  ],
  en: [
    "Picture of the protocol of polling station 1. Covered: A passport number",
    "Covered by: 1, clerk of the precinct commission",
  ],
} as const;

test.each(LANGS)(
  "%s: a published scan is on the page of its station without its salt, with its size, what is covered and by whom",
  (lang) => {
    const html = page(`${lang}/flat/1`);
    const [image = ""] = /<img [^>]*>/.exec(html) ?? [];
    const address = /src="([^"]+)"/.exec(image)?.[1] ?? "none";
    expect(address).toMatch(/^\/data\/flat\/payloads\/[0-9a-f]{64}\.png$/);
    expect(new Uint8Array(readFileSync(join(out, address)))).toEqual(PNG);
    expect(image).toContain('width="620" height="877"');
    expect(image).toContain(`alt="${SCAN[lang][0]}"`);
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(html).toContain(`<a href="${address}">`);
    expect(textOf(html)).toContain(SCAN[lang][1]);
    expect(textOf(html)).toContain(ORIGINAL);
    // The file of the record has the hash that the page says.
    const hash = address.slice(-68, -4);
    expect(html).toContain(`href="/records/flat/payload/${hash}"`);
    expect(hashOf(readFileSync(join(out, "records/flat/payload", hash)))).toBe(hash);
  },
);

test("a payload that is not published is named, one that was erased is told as erased with its ground", () => {
  expect(textOf(page("en/flat/1"))).toContain("Scan scan-2 image/png, 1 bytes, entry 8. Not published.");
  const second = textOf(page("ru/flat/2"));
  expect(second).toMatch(/Закрыто: A name .* Стёрто \(запись 16\), основание: Act, Art\. 20-1\(3\)/);
  expect(textOf(page("kk/flat/2"))).toContain("Өшірілген (16-жазба), негізі: Act, Art. 20-1(3)");
});

test("nothing but a picture that is what it says it is is shown: no page, no PDF, no SVG has an ending that a browser would run", () => {
  const html = page("en/flat/2");
  expect(html.match(/<img/g)).toHaveLength(1);
  expect(html).toMatch(/alt="Picture kept about polling station 2: Scan photograph" width="620" height="877"/);
  const shown = filesIn(join(out, "data/flat/payloads"), () => true);
  expect(shown.map((file) => file.slice(-4)).toSorted()).toEqual([".jpg", ".png"]);
  // What was published of the record lies there as the record has it, salt first, without an ending.
  const kept = readdirSync(join(out, "records/flat/payload"));
  expect(kept).toHaveLength(7);
  for (const name of kept) expect(name).toMatch(/^[0-9a-f]{64}$/);
});

test("the data of a station says the same of its payloads", () => {
  const { payloads } = JSON.parse(readFileSync(join(out, "data/flat/stations/1.json"), "utf8"));
  expect(payloads).toMatchObject([
    {
      entry: 7,
      scan: { original: ORIGINAL, covered: "A passport number", by: "1/precinct-clerk" },
      media: "image/png",
      published: true,
      file: expect.stringMatching(/^payloads\/.*\.png$/),
      picture: { width: 620, height: 877 },
      erased: null,
    },
    { entry: 8, scan: null, published: false, file: null, picture: null, erased: null },
  ]);
});

test("a witness who signs the checkpoint later changes the pages that name it, and the record's own file", async () => {
  expect(page("en/flat")).toContain("no witness has signed this checkpoint");
  const note = files.get("checkpoint") ?? new Uint8Array();
  const signed = cosigned(checkpointView(note), "press.example/w1").note;
  const more = new Map([...files, ["checkpoint", new TextEncoder().encode(signed)]]);
  const again = await publishSite({ files: filesInMemory(more), out, cache: join(root, "pages") });
  expect(again).toMatchObject({ ok: true });
  expect(page("en/flat")).toContain("1: press.example/w1");
  expect(page("kk/flat/record")).toContain("press.example/w1+");
  expect(readFileSync(join(out, "records/flat/checkpoint"), "utf8")).toBe(signed);
  // The page of a station names no checkpoint.
  expect(page("en/flat/1")).not.toContain("press.example");
});

test("a publisher that stays reads a payload when it is new, and keeps no bytes of it", async () => {
  const record = new Map(files);
  const reads: string[] = [];
  const counted: RecordFiles = {
    read: (path, most) => {
      if (path.startsWith("payload/")) reads.push(path);
      return filesInMemory(record).read(path, most);
    },
  };
  const place = join(root, "stays");
  const publisher = await openPublisher({ files: counted, out: place, cache: join(root, "pages"), threads: 0 });
  try {
    const published = (path: string): boolean => record.has(path);
    expect(await publisher.publishNext()).toMatchObject({ ok: true });
    // Each once to look at it, and once to put it into its places; the one that was erased never.
    const paths = [...record.keys()].filter((path) => path.startsWith("payload/"));
    expect(paths.map((path) => reads.filter((one) => one === path).length).toSorted()).toEqual([
      0, 2, 2, 2, 2, 2, 2, 2,
    ]);
    reads.length = 0;
    record.set(
      "checkpoint",
      new TextEncoder().encode(
        cosigned(checkpointView(files.get("checkpoint") ?? new Uint8Array()), "press.example/w2").note,
      ),
    );
    expect(await publisher.publishNext()).toMatchObject({ ok: true });
    // Only what is not published is looked for again.
    expect(reads.filter(published)).toEqual([]);
    expect(filesIn(join(place, "data/flat/payloads"), () => true)).toHaveLength(2);
    expect(await publishSite({ files: filesInMemory(record), out: place, cache: join(root, "pages") })).toMatchObject({
      ok: true,
    });
    expect(filesIn(join(place, "data/flat/payloads"), () => true)).toHaveLength(2);
  } finally {
    await publisher.close();
  }
});
