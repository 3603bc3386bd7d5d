import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { scanFiles } from "./scan-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-scans-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bytes = Buffer.from("paper");
const hash = createHash("sha256").update(bytes).digest("hex");
const place = join(folder, "scans", hash.slice(0, 2), hash);

test("a scan is kept once its name is durable in every folder that leads to it", async () => {
  const synced: string[] = [];
  const files = scanFiles(folder, async (path) => {
    synced.push(`${relative(folder, path) || "."}: ${existsSync(place) ? "named" : "not yet named"}`);
  });
  const all = [`scans/${hash.slice(0, 2)}: named`, "scans: named", ".: named"];
  expect(await files.keep(bytes)).toBe(hash);
  expect(synced).toEqual(all);
  // Whoever made the folders may have lost power before it could sync them.
  expect(await files.keep(bytes)).toBe(hash);
  expect(synced).toEqual([...all, ...all]);
  expect(await files.read(hash)).toEqual(bytes);
});

test("a scan whose bytes are no longer what its name says is not read", async () => {
  const files = scanFiles(folder);
  await files.keep(bytes);
  writeFileSync(place, "papers");
  await expect(files.read(hash)).rejects.toThrow("was changed");
});
