import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { folderFiles } from "./folder-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));
const { read } = folderFiles(folder);

test("a file is read whole, and one that is too long is not", async () => {
  writeFileSync(join(folder, "checkpoint"), "12345");
  expect(await read("checkpoint", 5)).toMatchObject({ ok: true, bytes: Buffer.from("12345") });
  expect(await read("checkpoint", 4)).toMatchObject({ ok: false, fault: { reason: "too-large" } });
});

test("what is not there is not there, also below a file", async () => {
  for (const path of ["tile/0/000", "checkpoint/x"])
    expect(await read(path, 5)).toMatchObject({ ok: false, fault: { reason: "not-there" } });
});

test("what gives bytes without end is not read: a pipe, a device behind a link, a folder", async () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  symlinkSync("/dev/zero", join(folder, "zero"));
  mkdirSync(join(folder, "inner"));
  for (const path of ["pipe", "zero", "inner"])
    expect(await read(path, 5)).toMatchObject({ ok: false, fault: { reason: "refused" } });
});
