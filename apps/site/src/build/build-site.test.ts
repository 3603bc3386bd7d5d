import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { DEFAULTS } from "./house.ts";
import { filesIn } from "./input-files.ts";
import { hashOf } from "./manifest.ts";

let folder = "";
let out = "";
let elections = "";
const rules = DEFAULTS.rules;
const build = (to = out) => buildSite({ out: to, elections, rules });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dauys-build-"));
  out = join(folder, "site");
  elections = join(folder, "elections");
  await cp(DEFAULTS.elections, elections, { recursive: true });
  await build();
});

afterAll(() => rm(folder, { recursive: true }));

async function hashes(of: string): Promise<Readonly<Record<string, string>>> {
  const paths = filesIn(of, () => true);
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, hashOf(await readFile(join(of, path)))])),
  );
}

test("nothing is done when nothing has changed", async () => {
  const page = join(out, "kk", "kz-2021", "index.html");
  const before = (await stat(page)).mtimeMs;
  expect(await build()).toMatchObject({ changed: false });
  expect((await stat(page)).mtimeMs).toBe(before);
});

test("the same input gives the same bytes in another folder", async () => {
  // Beside the first one, so that the pages are not compiled again.
  const second = join(folder, "second");
  await build(second);
  expect(await hashes(second)).toEqual(await hashes(out));
});

test("what was changed, added or removed in the folder is put right", async () => {
  const right = await hashes(out);
  await writeFile(join(out, "en", "kz-2021", "index.html"), "<p>77 of 107</p>");
  await writeFile(join(out, "stranger.html"), "<p>not ours</p>");
  await rm(join(out, "data", "kz-2021", "certificate.json"));
  expect(await build()).toMatchObject({ changed: true });
  expect(await hashes(out)).toEqual(right);
});

test("an election that changed changes its pages and no page of others", async () => {
  const before = await hashes(out);
  const file = join(elections, "kz-2004", "election.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("2004-09-19", "2004-09-20"));
  expect(await build()).toMatchObject({ changed: true });
  const after = await hashes(out);
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((path) => !path.includes("kz-2004"))).toEqual([]);
  await writeFile(file, text);
});

test("a file with a fault stops the build, and the site stays as it was", async () => {
  const before = await hashes(out);
  const file = join(elections, "kz-2016", "election.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace('"kind"', '"kinds"'));
  await expect(build()).rejects.toThrow(/^kz-2016:\d+:\d+: /);
  expect(await hashes(out)).toEqual(before);
  await writeFile(file, text);
});
