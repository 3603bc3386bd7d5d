/** A picture by its bytes: the type that browsers show it as, and its size in points. */
export interface SniffedPicture {
  readonly media: "image/png" | "image/jpeg" | "image/webp";
  readonly width: number;
  readonly height: number;
}

/**
 * What the first bytes of a file say that it is, whatever it is called elsewhere: one of the three types of pictures that no
 * browser runs anything of, or `null`. Nothing is decoded.
 */
export function sniffedPicture(bytes: Uint8Array): SniffedPicture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = png(bytes, view) ?? jpeg(bytes, view) ?? webp(bytes, view);
  return picture !== null && picture.width > 0 && picture.height > 0 ? picture : null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function png(bytes: Uint8Array, view: DataView): SniffedPicture | null {
  if (bytes.length < 33 || PNG.some((byte, i) => bytes[i] !== byte) || asciiOf(bytes, 12, 16) !== "IHDR") return null;
  return { media: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

/** From segment to segment up to the frame, which states the size (ITU-T T.81, B.2.2). */
function jpeg(bytes: Uint8Array, view: DataView): SniffedPicture | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      return { media: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xda || marker === 0xd9) return null;
  }
  return null;
}

/** The three forms of WebP state their size each in its own way (RFC 9649, 2.5 to 2.7). */
function webp(bytes: Uint8Array, view: DataView): SniffedPicture | null {
  if (bytes.length < 30 || asciiOf(bytes, 0, 4) !== "RIFF" || asciiOf(bytes, 8, 12) !== "WEBP") return null;
  const of = (width: number, height: number): SniffedPicture => ({ media: "image/webp", width, height });
  const three = (at: number): number => 1 + view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16);
  const bits = view.getUint32(21, true);
  switch (asciiOf(bytes, 12, 16)) {
    case "VP8 ":
      return of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case "VP8L":
      return of(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    case "VP8X":
      return of(three(24), three(27));
    default:
      return null;
  }
}

function asciiOf(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
