import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { deflateSync, inflateSync } from "node:zlib";
import { type Face, type Faces, pngFile, readFont, sharePicture } from "@dauys/drawing/png";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import { HOUSE_ROOT } from "./house.ts";
import { Fingerprint } from "./input-files.ts";

/** The parts of the font, each of which has some of the letters. */
const PARTS = ["latin", "cyrillic", "cyrillic-ext", "latin-ext"];
/** More pictures than this are not kept. */
const MOST_KEPT = 500;
const require = createRequire(import.meta.url);
/** The package that the letters are from. */
const FONT = dirname(require.resolve("@fontsource/golos-text/package.json"));

/**
 * Draws pictures, and keeps each in `folder` under the hash of all that it follows from, so that it is drawn once.
 *
 * @param folder - holds nothing but pictures
 */
export function pictureDrawer(folder: string): DrawPicture {
  const code = drawingCode();
  let faces: Faces | null = null;
  mkdirSync(folder, { recursive: true });
  const kept = readdirSync(folder);
  if (kept.length > MOST_KEPT) for (const name of kept) rmSync(join(folder, name), { force: true });
  return (picture) => {
    const hash = createHash("sha256").update(code).update(JSON.stringify(picture)).digest("hex").slice(0, 32);
    const file = join(folder, `${hash}.png`);
    if (existsSync(file)) return readFileSync(file);
    faces ??= { text: face(400), bold: face(700) };
    const bytes = pngFile(sharePicture(picture, faces), (rows) => deflateSync(rows, { level: 6 }));
    // Another build may draw the same; a half-written picture must not be taken for one.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return bytes;
  };
}

/** The hash of the code that draws, of the letters, and of what packs. */
function drawingCode(): string {
  const { version } = JSON.parse(readFileSync(join(FONT, "package.json"), "utf8"));
  const hash = new Fingerprint().add("font", String(version)).add("zlib", process.versions.zlib ?? "");
  const source = (path: string): boolean =>
    path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("map/");
  return hash.addFolder(join(HOUSE_ROOT, "packages/drawing/src"), source).toString();
}

function face(weight: number): Face {
  return PARTS.map((part) => {
    return readFont(readFileSync(join(FONT, "files", `golos-text-${part}-${weight}-normal.woff`)), inflateSync);
  });
}
