import { type PictureHead, pictureHead } from "./picture-head.ts";
import { isPlainJpeg } from "./plain-jpeg.ts";
import { isPlainPng } from "./plain-png.ts";

/** A picture with nothing in its file but itself. */
export type PlainPicture = Extract<PictureHead, { readonly type: "image/jpeg" | "image/png" }>;

/** What a file is that may become public: its type and size, read from its bytes alone; `null` where anything else is in it. */
export function plainPicture(bytes: Uint8Array): PlainPicture | null {
  const head = pictureHead(bytes);
  if (head?.type === "image/png" && isPlainPng(bytes)) return head;
  if (head?.type === "image/jpeg" && isPlainJpeg(bytes)) return head;
  return null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Whether a picture can be the copy of another, drawn anew at the same size or smaller. A camera that was held upright says
 * so beside its picture: drawn, its sides are the other way round.
 */
export function isCopyOf(copy: Size, { width, height }: Size): boolean {
  return isScaled(copy, { width, height }) || isScaled(copy, { width: height, height: width });
}

/** The sides of a smaller picture are whole numbers: each is off by half a point at most. */
function isScaled(copy: Size, { width, height }: Size): boolean {
  const smaller = copy.width > 0 && copy.height > 0 && copy.width <= width && copy.height <= height;
  return smaller && Math.abs(copy.width * height - copy.height * width) <= (width + height) / 2;
}
