const JFIF = [0x4a, 0x46, 0x49, 0x46, 0x00];

/**
 * Whether bytes are a JPEG with nothing in it but a picture: the mark of JFIF without a thumbnail, tables, one frame, its
 * points, and nothing behind the end. No Exif, no places, no comments, no profile (ITU-T T.81, B; T.871, 10.1).
 */
export function isPlainJpeg(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return false;
  let at = 2;
  let [frames, scans] = [0, 0];
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2 === bytes.length && frames === 1 && scans > 0;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || body.length !== length - 2 || !isPlainSegment(marker, body, at)) return false;
    at += 2 + length;
    if (isFrame(marker)) frames += 1;
    if (marker !== 0xda) continue;
    scans += 1;
    at = endOfPoints(bytes, at);
  }
  return false;
}

/** Baseline, extended or progressive, by Huffman: what browsers draw and read. */
function isFrame(marker: number): boolean {
  return marker === 0xc0 || marker === 0xc1 || marker === 0xc2;
}

/** Whether a segment is one that a picture needs, and just as long as what it says it holds. */
function isPlainSegment(marker: number, body: Uint8Array, at: number): boolean {
  if (isFrame(marker)) return body.length === 6 + 3 * (body[5] ?? 0);
  switch (marker) {
    case 0xe0:
      // Its last two bytes are the sides of a thumbnail.
      return at === 2 && body.length === 14 && JFIF.every((byte, i) => body[i] === byte) && !body[12] && !body[13];
    case 0xdb:
      return isFilled(body, (begin) => 65 + ((body[begin] ?? 0) >> 4 === 0 ? 0 : 64));
    case 0xc4:
      return isFilled(
        body,
        (begin) => 17 + body.subarray(begin + 1, begin + 17).reduce((sum, codes) => sum + codes, 0),
      );
    case 0xda:
      return body.length === 4 + 2 * (body[0] ?? 0);
    case 0xdd:
      return body.length === 2;
    default:
      return false;
  }
}

/** Whether a segment is four tables at most, one behind the other, and nothing else. */
function isFilled(body: Uint8Array, lengthOf: (begin: number) => number): boolean {
  let [at, tables] = [0, 0];
  for (; at < body.length; tables += 1) at += lengthOf(at);
  return at === body.length && tables >= 1 && tables <= 4;
}

/** Where the points of a scan end: at the first marker that is no restart. */
function endOfPoints(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
