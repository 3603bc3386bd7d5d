import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import { schemaFiles } from "../build/schema-files.ts";
import { unitPart } from "../pages/address.ts";
import { renderSite } from "../pages/render-site.tsx";
import { realInput } from "../testing/real-elections.ts";
import { houseText, smallRecords, smallRehearsal } from "../testing/small-records.ts";
import { publishSite } from "./publish-site.ts";
import { filesInMemory } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-addresses-"));
const made = smallRehearsal();
const out = join(root, "site");

/** The addresses in the tables of a part of the document. */
function rowsOf(text: string): readonly string[] {
  return [...text.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, address = ""]) => address);
}

const [ofRecord = "", ofElection = ""] = houseText("docs/addresses.md").split("## An election that is computed");
const [documented, ofFile] = [rowsOf(ofRecord), rowsOf(ofElection)];

/** The files of the site of the project, and those of a published record. */
let built: readonly string[] = [];
let published: readonly string[] = [];

beforeAll(async () => {
  const result = await publishSite({ files: filesInMemory(made.files), out });
  expect(result.ok).toBe(true);
  published = filesIn(out, () => true).map((path) => `/${path}`);
  const files = [...renderSite({ ...realInput(), records: await smallRecords() }), ...schemaFiles()];
  built = files.map(({ path }) => `/${path}`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What may stand for each part of an address in angle brackets. No unit is called as a page of ours is. */
const PARTS: Readonly<Record<string, string>> = {
  lang: "(kk|ru|en)",
  id: "([a-z]+-[0-9]{4}|rehearsal)",
  unit: "(?![a-z-]+[/.])[A-Za-z0-9_-]+",
  entry: "[0-9]+",
  list: "[^/.]+",
  version: "[a-z]{2}-[0-9-]+",
  hash: "[A-Za-z0-9_-]{8,64}",
  name: "[A-Za-z0-9-]+",
  ending: "[a-z0-9]+",
  type: "[a-z-]+",
  tile: "[a-z0-9/.]+",
  primary: "[a-z]+-[0-9]{4}",
};

function patternOf(address: string): RegExp {
  const parts = fileAt(address).split(/<([a-z]+)>/);
  const pieces = parts.map((part, i) => (i % 2 === 0 ? part.replaceAll(".", "\\.") : (PARTS[part] ?? "(?!)")));
  return new RegExp(`^${pieces.join("")}$`);
}

/** The file at an address; that of a record is the place of its files, and has no page. */
function fileAt(address: string): string {
  if (/^\/records\/[^/]+\/$/.test(address)) return `${address}checkpoint`;
  return address.endsWith("/") ? `${address}index.html` : address;
}

/** The addresses of a kind as far as the record says what stands for its parts. */
function addressesOf(pattern: string): readonly string[] {
  const stations = made.fold.stationUnits;
  const above = new Set(stations.map(({ parent }) => parent?.name ?? ""));
  const units = pattern.startsWith("/data/") ? (pattern.endsWith(".csv") ? [...above] : []) : [...above, "01"];
  const named = pattern.endsWith(".csv") ? units : [...units, ...stations.map(({ name }) => name)];
  const entries = stations.flatMap(({ filing }) => (filing === null ? [] : [filing.entry]));
  const values: readonly (readonly [string, readonly (string | number)[]])[] = [
    ["<lang>", LANGS],
    ["<id>", ["xr-2031"]],
    ["<unit>", named],
    ["<entry>", entries],
    ["<list>", made.fold.lists.map(({ list }) => list)],
    ["<version>", [made.fold.rules?.rules.id ?? ""]],
  ];
  return values.reduce<readonly string[]>(
    (addresses, [mark, all]) =>
      addresses.flatMap((each) =>
        each.includes(mark) ? all.map((value) => each.replace(mark, String(value))) : [each],
      ),
    [pattern],
  );
}

test("the document names addresses of pages, data, records, the site, and elections", () => {
  expect(documented.length).toBeGreaterThan(60);
  expect(ofFile.length).toBeGreaterThan(10);
  expect(new Set([...documented, ...ofFile]).size).toBe(documented.length + ofFile.length);
});

/** Nothing was sealed about a unit of this rehearsal that is a picture: tests of payloads have one. */
const ELSEWHERE = "/data/<id>/payloads/<hash>.<ending>";

test.each(documented.filter((pattern) => pattern !== ELSEWHERE))(
  "every address of the kind %s is a file of a published site",
  (pattern) => {
    const addresses = addressesOf(pattern);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const found = address.includes("<") ? published.some((file) => patternOf(address).test(file)) : undefined;
      expect(found ?? existsSync(join(out, fileAt(address))), address).toBe(true);
    }
  },
);

test.each(ofFile)("an address of the kind %s is a file of the site of the project in each language", (pattern) => {
  for (const lang of LANGS) {
    const one = patternOf(pattern.replace("<lang>", lang));
    expect(
      built.some((file) => one.test(file)),
      lang,
    ).toBe(true);
  }
});

test("every file of a published record, and of the site of the project, is of one kind in the document", () => {
  const ofSite = documented.map(patternOf);
  const all = [...ofSite, ...ofFile.map(patternOf)];
  const kinds = (patterns: readonly RegExp[], file: string) => patterns.filter((each) => each.test(file)).length;
  expect(published.filter((file) => kinds(ofSite, file) === 0)).toEqual([]);
  expect(built.filter((file) => kinds(all, file) === 0)).toEqual([]);
  // The checkpoint is named as the place of the record too.
  const twice = [...published, ...built].filter((file) => kinds(all, file) > 1);
  expect(twice).toEqual(["/records/xr-2031/checkpoint"]);
});

test("the data package and the hashes beside it are of the folder itself, those of the site of all files", () => {
  const text = (path: string) => readFileSync(join(out, path), "utf8");
  const summed = (path: string) =>
    text(path)
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(66));
  const folder = published.flatMap((file) => /^\/data\/xr-2031\/([^/]+)$/.exec(file)?.[1] ?? []);
  const described = JSON.parse(text("data/xr-2031/datapackage.json")).resources.map(
    ({ path }: { readonly path: string }) => path,
  );
  const own = ["SHA256SUMS", "datapackage.json"];
  expect(described.sort()).toEqual(folder.filter((name) => !own.includes(name)).sort());
  expect(summed("data/xr-2031/SHA256SUMS").sort()).toEqual([...described, "datapackage.json"].sort());
  expect(
    summed("SHA256SUMS")
      .map((path) => `/${path}`)
      .sort(),
  ).toEqual(published.filter((file) => file !== "/SHA256SUMS").sort());
});

test("every address of a page leads to a file of the site", () => {
  const held = new Set(published);
  const missing = new Set<string>();
  for (const page of [...held].filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(out, page), "utf8");
    for (const [, href = ""] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      if (!held.has(href.endsWith("/") ? `${href}index.html` : href)) missing.add(`${page}: ${href}`);
    }
  }
  // The folder of a record is named as the place of its files; it has no page.
  expect([...missing].filter((each) => !each.endsWith(": /records/xr-2031/"))).toEqual([]);
});

test.each(["record", "corrections", "a/b", "..", "%2e%2e", "учаске", "u-61", "", "a b"])(
  "a unit called %j has an address that nothing else has, and that leads nowhere else",
  (name) => {
    expect(unitPart(name)).toMatch(/^u-[0-9a-f]*$/);
  },
);

test.each(["01", "KZ-79", "0101001", "A"])("a plain code %j stands as it is", (name) => {
  expect(unitPart(name)).toBe(name);
});
