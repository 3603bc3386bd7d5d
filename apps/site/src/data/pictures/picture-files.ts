import { createHash } from "node:crypto";
import { SHARE_SIZE, type SharePicture } from "@dauys/drawing/png";
import { LANGS, type Lang } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import type { SiteFile } from "../../site-file.ts";
import { sharingTexts } from "../../texts/sharing.ts";
import { speak } from "../../texts/speak.ts";
import { onlyRehearsals } from "../../view/only-rehearsal.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { pictureOfCount, pictureOfElection, pictureOfSite } from "./picture-of.ts";

/** Draws a picture as the bytes of a PNG file; the same picture gives the same bytes. */
export type DrawPicture = (picture: SharePicture) => Uint8Array;

/** A picture as pages name it. */
export interface PagePicture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** What is to be seen in it. */
  readonly alt: string;
}

/** Pictures by what they are of, `<language>/<election>`; those of pages about no single election by the language alone. */
export type PagePictures = Readonly<Record<string, PagePicture>>;

/** The picture of a page by its address: that of its election, else that of the site. */
export function pictureAt(pictures: PagePictures, lang: Lang, address: string): PagePicture | undefined {
  const [id = ""] = address.split("/").slice(2);
  return pictures[`${lang}/${id}`] ?? pictures[lang];
}

/** The pictures of all elections and counts of a site, a file for each language, and what pages say of them; none where nothing draws them. */
export function pictureFiles(
  shown: readonly ShownElection[],
  counts: readonly RecordView[],
  draw: DrawPicture | undefined,
): { readonly files: readonly SiteFile[]; readonly pictures: PagePictures } {
  if (draw === undefined) return { files: [], pictures: {} };
  const files: SiteFile[] = [];
  const pictures: Record<string, PagePicture> = {};
  const add = (key: string, name: string, picture: SharePicture, lang: Lang): void => {
    const bytes = draw(picture);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const path = `pictures/${name}.${lang}.${hash}.png`;
    files.push({ path, content: Buffer.from(bytes).toString("base64"), encoding: "base64" });
    pictures[key] = { href: `/${path}`, ...SHARE_SIZE, alt: altOf(picture, lang) };
  };
  for (const lang of LANGS) {
    add(lang, "site", pictureOfSite(lang, onlyRehearsals(shown, counts)), lang);
    for (const one of shown) add(`${lang}/${one.election.id}`, one.election.id, pictureOfElection(one, lang), lang);
    for (const view of counts) add(`${lang}/${view.id}`, view.id, pictureOfCount(view, lang), lang);
  }
  return { files, pictures };
}

function altOf({ title, lines, warning, house }: SharePicture, lang: Lang): string {
  const t = speak(sharingTexts, lang);
  const said = { title: warning === null ? title : `${warning}. ${title}`, lines: lines.join(". ").replace(/\.$/, "") };
  if (house === null) return t("describedOpen", said);
  const all = house.apart === undefined ? house.blocks : [...house.blocks, house.apart];
  const seats = all.reduce((sum, block) => sum + block.seats, 0);
  const blocks = all.map((block) => `${block.label} ${block.seats}`).join(", ");
  return t("described", { ...said, seats: `${seats} ${house.caption}`, blocks });
}
