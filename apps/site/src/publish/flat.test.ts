import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import { checkpointView } from "../records/read-record.ts";
import { cosigned } from "../testing/cosigned.ts";
import { flatRecord } from "../testing/flat-record.ts";
import { publishSite } from "./publish-site.ts";
import { filesInMemory } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-flat-"));
const out = join(root, "site");
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const files = flatRecord([
  { payload: "scan-1", unit: "1", media: "image/png", content: PNG, published: true },
  { payload: "scan-2", unit: "1", media: "image/png", content: Uint8Array.of(1), published: false },
  { payload: "scan-3", unit: "2", media: "application/pdf", content: Uint8Array.of(2), published: true },
  { payload: "scan-4", unit: "2", media: "image/svg+xml", content: Uint8Array.of(3), published: true },
  { payload: "scan-5", unit: "2", media: "image/jpeg", content: Uint8Array.of(4), published: true, erased: true },
  { payload: "letter", media: "text/plain", content: Uint8Array.of(5), published: true },
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

test("a published scan is shown on the page of its station without its salt; one that is not is named, and so is an erased one", () => {
  const first = page("en/flat/1");
  const address = /<img src="([^"]+)" alt="Scan scan-1" loading="lazy"/.exec(first)?.[1] ?? "none";
  expect(address).toMatch(/^\/data\/flat\/payloads\/[0-9a-f]{64}\.png$/);
  expect(new Uint8Array(readFileSync(join(out, address)))).toEqual(PNG);
  expect(first.match(/<img/g)).toHaveLength(1);
  expect(textOf(first)).toContain("Scan scan-2 image/png, 1 bytes, entry 8. Not published.");
  const second = page("ru/flat/2");
  expect(second).not.toContain("<img");
  expect(second).toMatch(/href="\/data\/flat\/payloads\/[0-9a-f]{64}\.pdf"/);
  // What a browser could run is offered as bytes.
  expect(second).toMatch(/href="\/data\/flat\/payloads\/[0-9a-f]{64}\.bin"/);
  expect(textOf(second)).toContain("Стёрто (запись 13), основание: Act, Art. 20-1(3)");
  expect(filesIn(join(out, "data/flat/payloads"), () => true)).toHaveLength(3);
  expect(existsSync(join(out, "records/flat/payload"))).toBe(true);
});

test("the data of a station says the same of its payloads", () => {
  const { payloads } = JSON.parse(readFileSync(join(out, "data/flat/stations/1.json"), "utf8"));
  expect(payloads).toMatchObject([
    {
      entry: 7,
      what: "Scan scan-1",
      media: "image/png",
      file: expect.stringMatching(/^payloads\/.*\.png$/),
      erased: null,
    },
    { entry: 8, file: null, erased: null },
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
