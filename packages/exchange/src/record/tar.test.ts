import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arraySource, listTar, writeTar } from "./tar.ts";
import { tarHeader } from "./tar-header.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const LONG = `${"folder-of-twenty-two-c/".repeat(5)}tile.p/12`;
const FILES = [
  ["a/checkpoint", bytes("a checkpoint\n")],
  ["a/tile/entries/000.p/66", new Uint8Array(1024).fill(7)],
  ["a/empty", new Uint8Array()],
  [LONG, bytes("a path of more than a hundred characters")],
] as const;

function contents(archive: Uint8Array): ReadonlyMap<string, Uint8Array> | string {
  const listed = listTar(arraySource(archive));
  if (!listed.ok) return `${listed.fault.reason}: ${listed.fault.message}`;
  return new Map([...listed.files].map(([path, { start, size }]) => [path, archive.subarray(start, start + size)]));
}

test("what is written is read again, and the same files are the same bytes", () => {
  const archive = writeTar(FILES);
  expect(contents(archive)).toEqual(new Map(FILES));
  expect(writeTar(FILES)).toEqual(archive);
  expect(archive.length % 512).toBe(0);
});

test("the system's own tar unpacks it to the same files, and packs what is read here", () => {
  const folder = mkdtempSync(join(tmpdir(), "dauys-tar-"));
  try {
    writeFileSync(join(folder, "one.tar"), writeTar(FILES));
    execFileSync("tar", ["xf", "one.tar"], { cwd: folder });
    for (const [path, content] of FILES) expect(new Uint8Array(readFileSync(join(folder, path)))).toEqual(content);
    execFileSync("tar", ["--format=ustar", "-cf", "two.tar", "a"], { cwd: folder });
    const again = contents(new Uint8Array(readFileSync(join(folder, "two.tar"))));
    expect(again).toEqual(
      new Map(FILES.slice(0, 3).toSorted(([x], [y]) => order(again).indexOf(x) - order(again).indexOf(y))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function order(files: ReadonlyMap<string, unknown> | string): readonly string[] {
  return typeof files === "string" ? [] : [...files.keys()];
}

/** An archive whose first header is changed, its sum put right again. */
function changed(at: number, text: string): Uint8Array {
  const archive = writeTar(FILES.slice(0, 1));
  for (let i = 0; i < text.length; i += 1) archive[at + i] = text.charCodeAt(i);
  let sum = 8 * 32;
  for (let i = 0; i < 512; i += 1) if (i < 148 || i >= 156) sum += archive[i] as number;
  const digits = sum.toString(8).padStart(6, "0");
  for (let i = 0; i < 6; i += 1) archive[148 + i] = digits.charCodeAt(i);
  return archive;
}

test.each([
  ["a path upwards", changed(0, "../checkpoint"), /leads elsewhere/],
  ["a path from the root", changed(0, "/etc/passwd\0"), /leads elsewhere/],
  ["a hidden file", changed(0, ".checkpoint\0"), /leads elsewhere/],
  ["an empty segment", changed(0, "a//checkpoin"), /leads elsewhere/],
  ["a backslash", changed(0, "a\\checkpoint"), /leads elsewhere/],
  ["a link", changed(156, "2"), /neither a file nor a folder/],
  ["a device", changed(156, "3"), /neither a file nor a folder/],
  ["extended headers", changed(156, "x"), /neither a file nor a folder/],
  ["the form of another tool", changed(257, "ustar  \0"), /not in the ustar form/],
  ["a size that is no number", changed(124, "0000000001z"), /not an octal number/],
  ["a size beyond the end", changed(124, "77777777777"), /breaks off/],
  ["a wrong sum", ((a) => a.with(149, (a[149] as number) ^ 1))(writeTar(FILES)), /sum of the header/],
  ["a file twice", writeTar([FILES[0], FILES[0]]), /^twice/],
  ["no end", writeTar(FILES).subarray(0, -1024), /^truncated/],
  ["half an end", writeTar(FILES).subarray(0, -512), /^no-end/],
  ["something behind the end", Uint8Array.of(...writeTar(FILES), 1), /^no-end/],
  ["nothing at all", new Uint8Array(), /^truncated/],
])("%s is refused", (_, archive, message) => {
  expect(contents(archive)).toMatch(message);
});

test("zeroes behind the end, to which tools fill up, are no matter", () => {
  expect(contents(Uint8Array.of(...writeTar(FILES), ...new Uint8Array(9216)))).toEqual(new Map(FILES));
});

test("a header that cannot be written is a mistake of the caller", () => {
  expect(() => tarHeader("../x", 1)).toThrow(RangeError);
  expect(() => tarHeader("x".repeat(101), 1)).toThrow(RangeError);
  expect(() => tarHeader("x", -1)).toThrow(RangeError);
});

test("whatever the bytes, reading ends, and no file lies outside of them", () => {
  const archive = writeTar(FILES);
  fc.assert(
    fc.property(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length), (at, value, length) => {
      const damaged = archive.with(at, value).subarray(0, length < 100 ? length : archive.length);
      const listed = listTar(arraySource(damaged));
      if (!listed.ok) return;
      for (const { start, size } of listed.files.values()) expect(start + size).toBeLessThanOrEqual(damaged.length);
    }),
  );
});
