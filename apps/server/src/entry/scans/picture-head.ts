/** What the first bytes of a file say that it is. Nothing is decoded: what a picture unfolds to is read from its head. */
export type PictureHead =
  | { readonly type: "image/jpeg" | "image/png"; readonly width: number; readonly height: number }
  | { readonly type: "application/pdf"; readonly width: null; readonly height: null };

/** Reads what a file is from its bytes alone; `null` where it is none of the three. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  return pngHead(bytes) ?? jpegHead(bytes) ?? pdfHead(bytes);
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether the bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, i) => bytes[i] === byte);
}

function pngHead(bytes: Uint8Array): PictureHead | null {
  if (!isPng(bytes) || bytes.length < 33 || ascii(bytes, 12, 16) !== "IHDR") return null;
  const view = viewOf(bytes);
  return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegHead(bytes: Uint8Array): PictureHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null;
  const view = viewOf(bytes);
  // From segment to segment up to the one that states the size (ITU-T T.81, B.2.2).
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      return { type: "image/jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xda || marker === 0xd9) return null;
    at += 2 + length;
  }
  return null;
}

/** Start of a frame: C0 to CF without the tables C4, C8 and CC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function pdfHead(bytes: Uint8Array): PictureHead | null {
  const ends = ascii(bytes, Math.max(0, bytes.length - 1024), bytes.length).includes("%%EOF");
  return ascii(bytes, 0, 5) === "%PDF-" && ends ? { type: "application/pdf", width: null, height: null } : null;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
