import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { FileWriter } from "./file-writer.ts";
import { ReplacedFiles } from "./replaced-files.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-replaced-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const held = join(root, "held");
const OPEN = "/proc/self/fd";

/** How many files of that folder this process has open. */
function open(): number {
  const links = readdirSync(OPEN).flatMap((fd) => {
    try {
      return [readlinkSync(join(OPEN, fd))];
    } catch {
      // The one by which the list itself was read.
      return [];
    }
  });
  return links.filter((path) => path.startsWith(held)).length;
}

test("what is replaced is what was put there last, whatever lay there", () => {
  const writer = new FileWriter(root);
  for (const says of ["first", "second", "", "third"]) {
    writer.put("a/file", says);
    expect(readFileSync(join(root, "a", "file"), "utf8")).toBe(says);
  }
  expect(readdirSync(join(root, "a"))).toEqual(["file"]);
});

test("files are held open until they are given back, and no more than may be", async ({ skip }) => {
  if (!existsSync(OPEN)) return skip("this system does not list the files that a process has open");
  mkdirSync(held);
  const files = Array.from({ length: 300 }, (_, i) => join(held, String(i)));
  const replaced = new ReplacedFiles();
  for (const file of files) writeFileSync(file, "x");
  for (const file of files) replaced.hold(file);
  replaced.hold(join(held, "never"));
  expect(open()).toBe(192);
  replaced.release();
  await vi.waitFor(() => expect(open()).toBe(0));
});
