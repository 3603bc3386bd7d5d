import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import { unitPart } from "../pages/address.ts";
import { houseText, smallRehearsal } from "../testing/small-records.ts";
import { publishSite } from "./publish-site.ts";
import { filesInMemory } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-addresses-"));
const made = smallRehearsal();
const out = join(root, "site");
const documented = [...houseText("docs/addresses.md").matchAll(/^\| `(\/[^`]*)` \|/gm)].map(
  ([, address = ""]) => address,
);

beforeAll(async () => {
  const result = await publishSite({ files: filesInMemory(made.files), out });
  expect(result.ok).toBe(true);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What may stand for each part of an address in braces. */
function addressesOf(pattern: string): readonly string[] {
  const stations = made.fold.stationUnits;
  const above = new Set(stations.map(({ parent }) => parent?.name ?? ""));
  const units = pattern.startsWith("/data/") ? (pattern.endsWith(".csv") ? [...above] : []) : [...above, "01"];
  const named = pattern.endsWith(".csv") ? units : [...units, ...stations.map(({ name }) => name)];
  const entries = stations.flatMap(({ filing }) => (filing === null ? [] : [filing.entry]));
  const fill = (addresses: readonly string[], mark: string, values: readonly (string | number)[]): readonly string[] =>
    addresses.flatMap((each) =>
      each.includes(mark) ? values.map((value) => each.replace(mark, String(value))) : [each],
    );
  return fill(fill(fill(fill([pattern], "<lang>", LANGS), "<id>", ["xr-2031"]), "<unit>", named), "<entry>", entries);
}

test("the document names addresses of pages, data, records and the site", () => {
  expect(documented.length).toBeGreaterThan(18);
});

test.each(documented)("every address of the kind %s is a file of a published site", (pattern) => {
  const addresses = addressesOf(pattern);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    const file =
      address === "/records/xr-2031/"
        ? `${address}checkpoint`
        : address.endsWith("/")
          ? `${address}index.html`
          : address;
    expect(existsSync(join(out, file)), address).toBe(true);
  }
});

test("every address of a page leads to a file of the site", () => {
  const held = new Set(filesIn(out, () => true).map((path) => `/${path}`));
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
