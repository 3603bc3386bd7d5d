import { expect, test } from "vitest";
import type { Io } from "../io.ts";
import { readJsonObject } from "./read-json.ts";

const holding = (bytes: Uint8Array): Io => ({ read: async () => bytes }) as unknown as Io;

test.each([
  ["UTF-16", Buffer.from("\ufeff{}", "utf16le"), "utf-16"],
  ["Windows-1251", Buffer.from([0x7b, 0x22, 0xcf, 0xee, 0xeb, 0xe5, 0x22]), "windows-1251"],
  ["bytes that are no text", Buffer.from([0x85, 0x00, 0x01, 0xff]), "not-utf-8"],
  ["nothing", Buffer.from(" \r\n"), "not-object"],
  ["a list", Buffer.from("[]"), "not-object"],
  ["a number with a comma", Buffer.from('{"voters": 1,234}'), "json"],
])("a body as %s is refused with its place", async (_, bytes, code) => {
  const read = await readJsonObject(holding(bytes), "body.json");
  const [trouble] = read.ok ? [] : read.troubles;
  expect([trouble?.code, trouble?.file, trouble?.line]).toEqual([code, "body.json", 1]);
});

test("one as Windows writes it is read", async () => {
  const read = await readJsonObject(holding(Buffer.from('\ufeff{\r\n"voters": 1234\r\n}\r\n')), "body.json");
  expect(read).toEqual({ ok: true, value: { voters: 1234 } });
});
