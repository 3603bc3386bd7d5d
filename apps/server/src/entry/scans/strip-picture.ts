/** The chunks of a PNG that a picture needs; whoever takes one in looks at them closely. */
const NEEDED: ReadonlySet<string> = new Set(["IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "pHYs", "IDAT", "IEND"]);

/**
 * A picture that a browser has drawn without what the browser adds to it: profiles, marks, Exif of its own. What is no PNG or
 * JPEG, or breaks off, comes back as it is. Nothing is drawn anew here: this is for bytes that have just been drawn.
 */
export function stripPicture(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = bytes[0] === 0xff ? jpegParts(bytes) : pngParts(bytes);
  const whole = new Uint8Array((parts ?? [bytes]).reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts ?? [bytes]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function jpegParts(bytes: Uint8Array): readonly Uint8Array[] | null {
  const parts = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    // From the first scan on there is nothing but points and their tables.
    if (marker === 0xda) return [...parts, bytes.subarray(at)];
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const added = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (!added) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function pngParts(bytes: Uint8Array): readonly Uint8Array[] | null {
  const parts = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    if (NEEDED.has(name)) parts.push(bytes.subarray(at, end));
    if (name === "IEND") return parts;
    at = end;
  }
  return null;
}
