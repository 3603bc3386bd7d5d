import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderFiles } from "@dauys/exchange/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import type { MadeRehearsal } from "../records/make-rehearsal.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { publishSite } from "./publish-site.ts";
import { hashOf } from "./sums.ts";
import { filesInMemory, firstEntries } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-publish-"));
const GOOD = fileURLToPath(new URL("../../../../docs/examples/records/good", import.meta.url));
let made: MadeRehearsal;

beforeAll(() => {
  made = smallRehearsal();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What lies in a folder: hashes by path. */
function held(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder, () => true).map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

async function published(name: string, files = filesInMemory(made.files)) {
  const result = await publishSite({ files, out: join(root, name) });
  if (!result.ok) throw new Error(`${result.fault.reason}: ${result.fault.detail}`);
  return result.value;
}

test("the same record gives the same bytes, and the second time nothing is written", async () => {
  const first = await published("one");
  expect(first.written).toBe(first.files);
  const before = held(join(root, "one"));
  expect(await published("one")).toMatchObject({ written: 0, removed: 0, files: first.files });
  await published("two");
  expect(held(join(root, "two"))).toEqual(before);
  expect([...before.keys()].filter((path) => /^en\/xr-2031\/\d{7}\/index\.html$/.test(path))).toHaveLength(68);
});

test("sha256sum accepts the hashes of the whole site, and those of the data", () => {
  for (const folder of [join(root, "one"), join(root, "one", "data", "xr-2031")]) {
    const out = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
    expect(out.split("\n").filter((line) => line !== "" && !line.endsWith(": OK"))).toEqual([]);
  }
});

test("the record's own files go along, byte for byte", () => {
  for (const [path, bytes] of made.files) {
    expect(hashOf(readFileSync(join(root, "one", "records", "xr-2031", path))), path).toBe(hashOf(bytes));
  }
});

test("an entry more changes no page of a station that it does not speak of, and the result is that of a fresh run", async () => {
  const size = made.checkpoint.size;
  const entries = made.rehearsal.size;
  expect(size).toBe(entries);
  // The last correction of a station in the record, and what was there just before it.
  const [last] = [...made.fold.stationUnits]
    .flatMap(({ name, filing }) => (filing?.before == null ? [] : [{ name, entry: filing.entry }]))
    .sort((a, b) => b.entry - a.entry);
  if (last === undefined) throw new Error("no station was corrected");
  await published("grown", firstEntries(made, last.entry));
  const before = held(join(root, "grown"));
  await published("grown", firstEntries(made, last.entry + 1));
  const after = held(join(root, "grown"));
  await published("fresh", firstEntries(made, last.entry + 1));
  expect(held(join(root, "fresh"))).toEqual(after);
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  const stations = changed.filter((path) => /\/\d{7}(\.json|\/index\.html)$/.test(path));
  expect(stations.sort()).toEqual([
    `data/xr-2031/stations/${last.name}.json`,
    ...["en", "kk", "ru"].map((lang) => `${lang}/xr-2031/${last.name}/index.html`),
  ]);
  // Receipts are under the new checkpoint, all of them.
  expect(changed.filter((path) => path.endsWith(".tlog-proof")).length).toBeGreaterThan(60);
});

test("a run killed in its middle leaves whole files, and the next one completes them", async () => {
  const out = join(root, "killed");
  const script = `
    const { publishSite } = await import(${JSON.stringify(new URL("./publish-site.ts", import.meta.url).href)});
    const { folderFiles } = await import("@dauys/exchange/record");
    await publishSite({ files: folderFiles(${JSON.stringify(GOOD)}), out: ${JSON.stringify(out)},
      progress: (part, done) => { if (part === "write" && done === 5) process.kill(process.pid, "SIGKILL"); } });`;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd, stdio: "inherit" });
  const signal = await new Promise((settle) => child.on("close", (_, name) => settle(name)));
  expect(signal).toBe("SIGKILL");
  expect(existsSync(join(out, ".publishing"))).toBe(true);
  const whole = await published("whole", folderFiles(GOOD));
  const wanted = held(join(root, "whole"));
  const half = [...held(out)].filter(([path]) => path !== ".publishing" && !path.endsWith(".part"));
  expect(half.length).toBeGreaterThan(30);
  expect(half.length).toBeLessThan(whole.files);
  for (const [path, hash] of half) expect(wanted.get(path), path).toBe(hash);
  await published("killed", folderFiles(GOOD));
  expect(held(out)).toEqual(wanted);
});

test("after an interrupted run what lies there is read, and not the old list of hashes believed", async () => {
  const out = join(root, "doubted");
  cpSync(join(root, "whole"), out, { recursive: true });
  writeFileSync(join(out, "en", "index.html"), "half of a page");
  writeFileSync(join(out, ".publishing"), "0\nrehearsal.invalid/tiny\n");
  expect(await published("doubted", folderFiles(GOOD))).toMatchObject({ written: 1 });
  expect(held(out)).toEqual(held(join(root, "whole")));
});

test("what does not belong there any more is removed with its empty folder", async () => {
  const out = join(root, "doubted");
  writeFileSync(join(out, "en", "old.html"), "?");
  expect(await published("doubted", folderFiles(GOOD))).toMatchObject({ written: 0, removed: 1 });
  expect(held(out)).toEqual(held(join(root, "whole")));
});

test("a folder that holds something else, another record, or a later state is refused and left as it is", async () => {
  const refusal = async (files: Parameters<typeof published>[1], out: string) => {
    const result = await publishSite({ files: files ?? filesInMemory(made.files), out });
    return result.ok ? null : result.fault.reason;
  };
  const other = mkdtempSync(join(root, "other-"));
  writeFileSync(join(other, "letter.txt"), "mine");
  expect(await refusal(undefined, other)).toBe("not-a-site");
  expect(await refusal(folderFiles(GOOD), join(root, "one"))).toBe("other-record");
  expect(await refusal(firstEntries(made, made.checkpoint.size - 1), join(root, "one"))).toBe("older");
  expect(filesIn(other, () => true)).toEqual(["letter.txt"]);
  expect(held(join(root, "one"))).toEqual(held(join(root, "two")));
});

test("a record whose entries are not those of its checkpoint is not published", async () => {
  const files = new Map(made.files);
  const note = new TextDecoder().decode(files.get("checkpoint")).replace(/\n[^\n]{44}\n/, `\n${"A".repeat(43)}=\n`);
  files.set("checkpoint", new TextEncoder().encode(note));
  const result = await publishSite({ files: filesInMemory(files), out: join(root, "forged") });
  expect(result).toMatchObject({ ok: false, fault: { reason: "root" } });
  expect(existsSync(join(root, "forged"))).toBe(false);
});
