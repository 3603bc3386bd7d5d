import { createHash } from "node:crypto";
import { SHARE_SIZE, type SharePicture } from "@dauys/drawing/png";
import { LANGS, type Lang, pick } from "@dauys/language";
import type { DrawPicture, PagePicture } from "../../data/pictures/picture-files.ts";
import type { RecordView } from "../../records/record-view.ts";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { sharingTexts } from "../../texts/sharing.ts";
import { speak } from "../../texts/speak.ts";
import { statusTexts } from "../../texts/status.ts";

/** A picture with the file in which it lies. */
export interface DrawnPicture {
  readonly file: SiteFile;
  readonly page: PagePicture;
}

/**
 * The picture of the pages of units, in each language: which record it is, and nothing of the count. If it showed seats, or
 * how far the count has come, the pages of all stations would change with it.
 */
export function unitPictures(
  { id, record }: RecordView,
  draw: DrawPicture | undefined,
): Readonly<Partial<Record<Lang, DrawnPicture>>> {
  if (draw === undefined) return {};
  return Object.fromEntries(
    LANGS.map((lang) => {
      const picture = pictureOf(record, lang);
      const bytes = draw(picture);
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      const path = `pictures/${id}-units.${lang}.${hash}.png`;
      const file: SiteFile = { path, content: Buffer.from(bytes).toString("base64"), encoding: "base64" };
      return [lang, { file, page: { href: `/${path}`, ...SHARE_SIZE, alt: altOf(picture, lang) } }];
    }),
  );
}

function pictureOf({ title, kind }: RecordView["record"], lang: Lang): SharePicture {
  const c = speak(chrome, lang);
  return {
    title: pick(title, lang),
    lines: [speak(statusTexts, lang)(kind)],
    warning: kind === "rehearsal" ? speak(sharingTexts, lang)("warning") : null,
    house: null,
    site: c("site"),
    siteLine: c("tagline"),
  };
}

function altOf({ title, lines, warning }: SharePicture, lang: Lang): string {
  const said = warning === null ? title : `${warning}. ${title}`;
  return speak(sharingTexts, lang)("describedOpen", { title: said, lines: lines.join(". ") });
}
