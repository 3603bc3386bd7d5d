import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePolicy, treeHasher, verifyReceipt } from "@dauys/core/record";
import { LANGS } from "@dauys/language";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../../build/input-files.ts";
import type { MadeRehearsal } from "../../records/make-rehearsal.ts";
import { smallRehearsal } from "../../testing/small-records.ts";
import { publishSite } from "../publish-site.ts";
import { hashOf } from "../sums.ts";
import { filesInMemory, firstEntries } from "../testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-data-"));
const site = join(root, "site");
const data = join(site, "data", "xr-2031");
let made: MadeRehearsal;

beforeAll(async () => {
  made = smallRehearsal();
  const result = await publishSite({ files: filesInMemory(made.files), out: site });
  expect(result.ok).toBe(true);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(site, path), "utf8");

/** The rows of a table as objects; the tables of this test hold no quoted line ends. */
function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(data, name), "utf8").trimEnd().split("\r\n");
  const cells = (line: string): readonly string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  return lines.map((line) => Object.fromEntries(cells(head).map((name_, i) => [name_, cells(line)[i] ?? ""])));
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}

const FITS: Readonly<Record<string, RegExp>> = {
  any: /^/,
  string: /^/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
};

test("the data package keeps the rules of its specification, and says of every file what it is", () => {
  const read = JSON.parse(readFileSync(join(data, "datapackage.json"), "utf8"));
  expect(read).toMatchObject({ profile: "data-package", name: "xr-2031", version: String(made.checkpoint.size) });
  expect(read.licenses).toEqual([
    expect.objectContaining({ name: "CC-BY-4.0", path: expect.stringMatching(/^https:/) }),
  ]);
  expect(read.created).toMatch(FITS.datetime as RegExp);
  expect(read.dauys).toMatchObject({
    kind: "rehearsal",
    checkpoint: { size: made.checkpoint.size, root: made.checkpoint.root },
    rules: { id: "kz-2020-05" },
  });
  const resources = read.resources as readonly Resource[];
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { name, path, bytes, hash, schema, profile } of resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    const content = readFileSync(join(data, path));
    expect([content.length, `sha256:${hashOf(content)}`], path).toEqual([bytes, hash]);
    expect(profile === "tabular-data-resource", path).toBe(path.endsWith(".csv"));
    if (schema !== undefined) expect(new Set(schema.fields.map((field) => field.name)).size).toBe(schema.fields.length);
  }
  const here = filesIn(data, (path) => !path.includes("/"));
  expect(resources.map(({ path }) => path).sort()).toEqual(
    here.filter((path) => !["SHA256SUMS", "datapackage.json"].includes(path)).sort(),
  );
});

test("every table holds what its schema says: names, types, required cells, keys, values", () => {
  const { resources } = JSON.parse(readFileSync(join(data, "datapackage.json"), "utf8"));
  for (const { path, schema } of resources as readonly Resource[]) {
    if (schema === undefined) continue;
    const [head = ""] = readFileSync(join(data, path), "utf8").split("\r\n", 1);
    expect(schema.fields.map(({ name }) => name).join(","), path).toBe(head);
    const table = rows(path);
    for (const { name, type, constraints = {} } of schema.fields) {
      const cells = table.map((row) => row[name] ?? "");
      for (const cell of cells) {
        if (cell === "") expect(constraints.required, `${path} ${name}`).not.toBe(true);
        else expect(cell, `${path} ${name}`).toMatch(FITS[type] as RegExp);
        if (constraints.enum !== undefined) expect(constraints.enum).toContain(cell);
      }
      if (constraints.unique) expect(new Set(cells).size, `${path} ${name}`).toBe(cells.length);
    }
  }
});

test("the stations add up to the result, list by list, and say which count", () => {
  const table = rows("stations.csv");
  expect(table).toHaveLength(68);
  const counted = table.filter(({ status }) => status === "counted");
  expect(counted).toHaveLength(67);
  for (const { list, votes } of rows("votes.csv")) {
    expect(counted.reduce((sum, row) => sum + Number(row[`votes_${list}`]), 0)).toBe(Number(votes));
  }
  const parts = filesIn(join(data, "units"), () => true).flatMap((name) => rows(`units/${name}`));
  expect(parts.map(({ station }) => station).sort()).toEqual(table.map(({ station }) => station).sort());
});

test("every entry stands on a line, as the record holds it", () => {
  const lines = readFileSync(join(data, "entries.ndjson"), "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(made.checkpoint.size);
  expect(JSON.parse(lines[0] ?? "").type).toBe("record-opened");
});

test("every receipt shows by itself that its protocol is in the record", () => {
  const lines = readFileSync(join(data, "entries.ndjson"), "utf8").split("\n");
  const log = JSON.parse(lines[0] ?? "").body.log as string;
  const policy = parsePolicy(sha256, `log ${log}\nquorum none\n`);
  if (!policy.ok) throw new Error(policy.fault.message);
  const names = filesIn(join(data, "receipts"), () => true);
  expect(names.length).toBeGreaterThan(68);
  for (const name of names) {
    const index = Number.parseInt(name, 10);
    const entry = new TextEncoder().encode(lines[index] ?? "");
    const receipt = readFileSync(join(data, "receipts", name));
    const shown = verifyReceipt(treeHasher(sha256), verifyEd25519, receipt, entry, policy.policy);
    expect(shown, name).toMatchObject({ ok: true, index: BigInt(index) });
  }
});

test("a station as JSON says what its page shows, and names record, rules and entries", () => {
  const station = made.fold.stationUnits.find(({ filing }) => filing?.before != null);
  const read = JSON.parse(text(`data/xr-2031/stations/${station?.name}.json`));
  expect(read).toMatchObject({
    format: "dauys-station-1",
    record: { kind: "rehearsal", origin: made.checkpoint.origin },
    rules: { id: "kz-2020-05" },
    unit: station?.name,
  });
  expect(read.filings.map(({ entry }: { readonly entry: number }) => entry)).toEqual([
    station?.filing?.before?.entry,
    station?.filing?.entry,
  ]);
  expect(Object.keys(read.filings[0].figures)).toContain("fields/registered");
});

/** The entries of a feed: id, time and title. */
function entriesOf(feed: string): readonly { readonly id: string; readonly updated: string; readonly all: string }[] {
  return [...feed.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, all = ""]) => ({
    id: /<id>(.*?)<\/id>/.exec(all)?.[1] ?? "",
    updated: /<updated>(.*?)<\/updated>/.exec(all)?.[1] ?? "",
    all,
  }));
}

test.each(LANGS)("the feed in %s has what RFC 4287 asks for, and times of the record", (lang) => {
  const feed = text(`${lang}/xr-2031/feed.atom`);
  for (const part of ["id", "title", "updated"]) {
    expect(feed.split("<entry>", 1)[0]?.match(new RegExp(`<${part}>`, "g")), part).toHaveLength(1);
  }
  expect(feed).toMatch(/<author><name>[^<]+<\/name><\/author>/);
  expect(feed).toContain(`rel="self" href="/${lang}/xr-2031/feed.atom"`);
  const entries = entriesOf(feed);
  expect(entries.length).toBeGreaterThan(5);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { id, updated, all } of entries) {
    expect(id).toMatch(/^tag:rehearsal\.example,2031-01-12:/);
    expect(updated).toMatch(/^2031-\d\d-\d\dT/);
    for (const part of ["title", "summary"]) expect(all.match(new RegExp(`<${part}>[^<]+<`, "g"))).toHaveLength(1);
    const href = /href="([^"]+)"/.exec(all)?.[1] ?? "";
    expect(text(`${href.slice(1)}index.html`), href).toContain("<h1>");
  }
  expect(feed).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
});

test("the feed names every correction, every decision about a protocol, every declared result, and the checkpoint", () => {
  const ids = new Set(
    entriesOf(text("en/xr-2031/feed.atom")).map(({ id }) => id.replace(/^.*?\/(?=entry|checkpoint)/, "")),
  );
  const named =
    /"type":"(protocol-corrected|protocol-held|protocol-released|unit-invalidated|result-declared)","v":1\}$/;
  const lines = text("data/xr-2031/entries.ndjson").trimEnd().split("\n");
  const entries = lines.flatMap((line, i) => (named.test(line) || /"held":\{?"/.test(line) ? [`entry/${i}`] : []));
  expect(entries.length).toBeGreaterThan(9);
  expect([...ids].sort()).toEqual([...entries, `checkpoint/${made.checkpoint.size}`].sort());
});

test.each(LANGS)(
  "pages of the count in %s name the feed of their language, and no page names one that is not there",
  (lang) => {
    const named = filesIn(site, (path) => path.endsWith(".html")).flatMap((path) =>
      [...text(path).matchAll(/<link rel="alternate" type="application\/atom\+xml" href="\/([^"]+)"/g)].map(
        ([, feed = ""]) => ({ path, feed }),
      ),
    );
    const own = named.filter(({ path }) => path.startsWith(`${lang}/`));
    expect(own.map(({ path }) => path)).toContain(`${lang}/xr-2031/index.html`);
    expect(own.map(({ path }) => path)).toContain(`${lang}/xr-2031/corrections/index.html`);
    for (const { path, feed } of own) expect(feed, path).toBe(`${lang}/xr-2031/feed.atom`);
    for (const { feed } of named) expect(text(feed)).toContain("<feed ");
  },
);

test("no entry of a feed has the id of one in another language: by RFC 4287 they would be one entry", () => {
  const ids = LANGS.flatMap((lang) => entriesOf(text(`${lang}/xr-2031/feed.atom`)).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5 * LANGS.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what stood in a feed keeps its id and its time when the record grows", async () => {
  const earlier = join(root, "earlier");
  const corrected = [...made.fold.units.values()].flatMap(({ filing }) =>
    filing?.before == null ? [] : [filing.entry],
  );
  const size = corrected.sort((a, b) => b - a)[2] ?? 0;
  const files = firstEntries(made, size);
  expect((await publishSite({ files, out: earlier })).ok).toBe(true);
  const before = entriesOf(readFileSync(join(earlier, "en/xr-2031/feed.atom"), "utf8"));
  const after = entriesOf(text("en/xr-2031/feed.atom"));
  const kept = before.filter(({ id }) => !id.includes("/checkpoint/"));
  expect(kept.length).toBeGreaterThan(3);
  for (const { id, updated } of kept) expect(after.find((each) => each.id === id)?.updated, id).toBe(updated);
});
