export type { Canvas } from "./canvas.ts";
export { type Font, readFont } from "./font.ts";
export { type Deflate, pngFile } from "./png-file.ts";
export { type Faces, SHARE_SIZE, type SharePicture, sharePicture } from "./share-picture.ts";
export type { Face } from "./text.ts";
export type { Inflate } from "./woff.ts";
