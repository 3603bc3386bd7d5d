import { expect, test } from "vitest";
import { exifWithPlace, plainJpegOf, pngOf } from "../testing/pictures.ts";
import { isCopyOf, plainPicture } from "./plain-picture.ts";
import { stripPicture } from "./strip-picture.ts";

const profile = [0xff, 0xe2, 0, 14, ...new TextEncoder().encode("ICC_PROFILE"), 0];
const comment = [0xff, 0xfe, 0, 4, 0x35, 0x31];

test("a picture that was drawn is plain, with its size; one that a camera made is not", () => {
  expect(plainPicture(plainJpegOf(400, 300))).toEqual({ type: "image/jpeg", width: 400, height: 300 });
  expect(plainPicture(pngOf(40, 30))).toEqual({ type: "image/png", width: 40, height: 30 });
  expect(plainPicture(plainJpegOf(400, 300, { segments: exifWithPlace() }))).toBeNull();
  for (const segments of [profile, comment]) expect(plainPicture(plainJpegOf(4, 3, { segments }))).toBeNull();
  expect(plainPicture(pngOf(4, 3, { text: "51 N" }))).toBeNull();
  expect(plainPicture(new TextEncoder().encode("<svg onload=alert(1)>"))).toBeNull();
});

test("cut anywhere, or with a byte behind it, a picture is not plain", () => {
  for (const whole of [plainJpegOf(16, 16), pngOf(5, 5)]) {
    for (let end = 0; end < whole.length; end += 1) expect(plainPicture(whole.subarray(0, end)), `${end}`).toBeNull();
    expect(plainPicture(Uint8Array.of(...whole, 0))).toBeNull();
    expect(plainPicture(Uint8Array.of(...whole, ...whole))).toBeNull();
  }
});

test("a table that is longer than what it says, a thumbnail, a second frame are more than a picture", () => {
  const whole = plainJpegOf(16, 16);
  const changed = (at: number, ...bytes: readonly number[]): Uint8Array =>
    Uint8Array.of(...whole.subarray(0, at), ...bytes, ...whole.subarray(at + bytes.length));
  const tables = whole.findIndex((byte, i) => byte === 0xff && whole[i + 1] === 0xdb);
  expect(plainPicture(changed(tables + 4, 0x10))).toBeNull();
  // The sides of the thumbnail are the last two bytes of the first segment.
  expect(plainPicture(changed(18, 1, 1))).toBeNull();
  const frame = whole.findIndex((byte, i) => byte === 0xff && whole[i + 1] === 0xc0);
  const twice = Uint8Array.of(
    ...whole.subarray(0, frame),
    ...whole.subarray(frame, frame + 13),
    ...whole.subarray(frame),
  );
  expect(plainPicture(twice)).toBeNull();
});

test("what a browser adds to what it draws is taken out of it, and nothing else", () => {
  const plain = plainJpegOf(40, 30);
  const added = plainJpegOf(40, 30, { segments: [...profile, ...exifWithPlace(), ...comment] });
  expect(stripPicture(added)).toEqual(plain);
  expect(stripPicture(plain)).toEqual(plain);
  expect(stripPicture(pngOf(40, 30, { text: "drawn by" }))).toEqual(pngOf(40, 30));
  expect(stripPicture(pngOf(40, 30))).toEqual(pngOf(40, 30));
  for (const odd of [new Uint8Array(), Uint8Array.of(0xff), plain.subarray(0, 30), pngOf(4, 4).subarray(0, 20)]) {
    expect(stripPicture(odd)).toEqual(new Uint8Array(odd));
  }
});

test.each([
  [{ width: 4000, height: 3000 }, { width: 2400, height: 1800 }, true],
  [{ width: 4000, height: 3000 }, { width: 1800, height: 2400 }, true],
  [{ width: 3264, height: 2448 }, { width: 2400, height: 1800 }, true],
  [{ width: 4031, height: 3023 }, { width: 2400, height: 1800 }, true],
  [{ width: 4000, height: 3000 }, { width: 4000, height: 3000 }, true],
  [{ width: 4000, height: 3000 }, { width: 2400, height: 1790 }, false],
  [{ width: 400, height: 300 }, { width: 800, height: 600 }, false],
  [{ width: 400, height: 300 }, { width: 0, height: 0 }, false],
])("of %o, %o is a copy: %s", (original, copy, expected) => {
  expect(isCopyOf(copy, original)).toBe(expected);
});
