import { expect, test } from "vitest";
import { sniffedPicture } from "./sniffed-picture.ts";

const text = (words: string): string => Buffer.from(words, "latin1").toString("hex");
const riff = (form: string, rest: string): string =>
  `${text("RIFF")}00000000${text("WEBP")}${text(form)}00000000${rest}`;

test.each([
  ["a PNG", "89504e470d0a1a0a0000000d494844520000026c0000036d0802000000aabbccdd", ["image/png", 620, 877]],
  ["a JPEG, baseline", "ffd8ffe10004aabbffc0000b08036d026c01011100ffd9", ["image/jpeg", 620, 877]],
  ["a JPEG, progressive", "ffd8ffc2000b08036d026c01011100ffd9", ["image/jpeg", 620, 877]],
  ["WebP with losses", riff("VP8 ", "0000009d012a6c026d03"), ["image/webp", 620, 877]],
  ["WebP without losses", riff("VP8L", `2f${"6bc2da00"}0000000000`), ["image/webp", 620, 876]],
  ["WebP with more than a picture", riff("VP8X", "000000006b02006c0300"), ["image/webp", 620, 877]],
  ["a page", text("<!doctype html><script>alert(1)</script> and more words"), null],
  ["an SVG", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), null],
  ["a PDF", text("%PDF-1.7 with as many words as a head has"), null],
  ["a GIF that is a script too", text("GIF89a=1;alert(1)//and so on and so forth"), null],
  ["a PNG without its size", "89504e470d0a1a0a0102030405", null],
  ["a PNG without points", "89504e470d0a1a0a0000000d49484452000000000000036d0802000000aabbccdd", null],
  ["a JPEG that ends before its frame", "ffd8ffda000c0301", null],
  ["nothing", "", null],
] as const)("%s", (_, bytes, expected) => {
  const found = sniffedPicture(Uint8Array.from(Buffer.from(bytes, "hex")));
  expect(found === null ? null : [found.media, found.width, found.height]).toEqual(expected);
});
