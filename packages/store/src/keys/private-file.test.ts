import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPrivateFile, replacePrivateFile, writePrivateFile } from "./private-file.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SECRET = Buffer.from("secret");

const reasonOf = (
  result: { readonly ok: true } | { readonly ok: false; readonly fault: { readonly reason: string } },
) => (result.ok ? "done" : result.fault.reason);

test("a new file can be read by its owner alone, whatever the process lets others do", async () => {
  const path = join(folder, "new");
  const before = process.umask(0);
  try {
    expect(reasonOf(await writePrivateFile(path, SECRET))).toBe("done");
  } finally {
    process.umask(before);
  }
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(await readPrivateFile(path, 100)).toMatchObject({ ok: true, bytes: SECRET });
});

test("a file that is there is never written over", async () => {
  const path = join(folder, "there");
  writeFileSync(path, "older");
  expect(reasonOf(await writePrivateFile(path, SECRET))).toBe("exists");
  expect(readFileSync(path, "utf8")).toBe("older");
  expect(reasonOf(await writePrivateFile(join(folder, "no", "such"), SECRET))).toBe("cannot-write");
});

test("replacing leaves the new contents, the mode, and nothing beside", async () => {
  const path = join(folder, "replaced");
  await writePrivateFile(path, Buffer.from("older"));
  expect(reasonOf(await replacePrivateFile(path, SECRET))).toBe("done");
  expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777]).toEqual(["secret", 0o600]);
  expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
});

test.each([[0o640], [0o604], [0o620], [0o602], [0o610], [0o444]])(
  "mode %o: others may read or write it",
  async (mode) => {
    const path = join(folder, `mode-${mode}`);
    writeFileSync(path, SECRET);
    chmodSync(path, mode);
    expect(reasonOf(await readPrivateFile(path, 100))).toBe("others-may-read");
    const link = `${path}-link`;
    symlinkSync(path, link);
    expect(reasonOf(await readPrivateFile(link, 100))).toBe("others-may-read");
  },
);

test("a folder, a file that is not there, and one that is too long", async () => {
  expect(reasonOf(await readPrivateFile(folder, 100))).toBe("not-a-file");
  expect(reasonOf(await readPrivateFile(join(folder, "none"), 100))).toBe("cannot-read");
  const path = join(folder, "long");
  await writePrivateFile(path, Buffer.alloc(101));
  expect(reasonOf(await readPrivateFile(path, 100))).toBe("too-long");
  expect(reasonOf(await readPrivateFile(path, 101))).toBe("done");
});

test("a pipe is read as it comes", async () => {
  const path = join(folder, "pipe");
  execFileSync("/usr/bin/mkfifo", ["-m", "644", path]);
  const reading = readPrivateFile(path, 100);
  execFileSync("sh", ["-c", 'printf secret > "$1"', "sh", path]);
  expect(await reading).toMatchObject({ ok: true, bytes: SECRET });
});
