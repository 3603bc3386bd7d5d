import type { Fraction } from "@dauys/core/exact";
import { escapeText, hemicycle } from "@dauys/drawing";
import {
  formatInteger,
  formatPercent,
  LANGS,
  type Lang,
  message,
  pick,
  plural,
  type Trilingual,
} from "@dauys/language";
import { electionAddress } from "../pages/address.ts";
import type { RecordView } from "../records/record-view.ts";
import { chamberTexts } from "../texts/chamber.ts";
import { countTexts } from "../texts/count.ts";
import { SEATS } from "../texts/nouns.ts";
import { statusTexts } from "../texts/status.ts";
import type { House, HouseBlock } from "../view/house.ts";

/** What others may show on pages of their own: the seats as a picture, the result as a table. */
export interface Embedded {
  readonly id: string;
  readonly kind: RecordView["record"]["kind"];
  readonly title: Trilingual;
  /** The seats; `null` while they are not decided. */
  readonly house: House | null;
  readonly rows: readonly EmbeddedRow[];
  /** How far the result is, and what it was computed from. */
  readonly state: (lang: Lang) => string;
  /** What the shares are shares of. */
  readonly base: (lang: Lang) => string;
}

/** One list; `null` is what is not known or not decided. */
export interface EmbeddedRow {
  readonly name: Trilingual;
  readonly votes: number | null;
  readonly share: Fraction | null;
  readonly seats: number | null;
}

/** The names of the pictures and tables in the folder of data. */
export function embedNames(lang: Lang): { readonly picture: string; readonly table: string } {
  return { picture: `hemicycle.${lang}.svg`, table: `result.${lang}.html` };
}

/** Pictures and tables in all languages, by their names; no picture while no seats are decided. */
export function embedsOf(shown: Embedded): readonly { readonly name: string; readonly content: string }[] {
  return LANGS.flatMap((lang) => {
    const { picture, table } = embedNames(lang);
    const drawn = embedPictureText(shown, lang);
    return [
      ...(drawn === null ? [] : [{ name: picture, content: drawn }]),
      { name: table, content: embedTableText(shown, lang) },
    ];
  });
}

/** What a picture or table is called where it stands: the kind of record first. */
export function embedTitle({ kind, title }: Pick<Embedded, "kind" | "title">, lang: Lang): string {
  return `${message(statusTexts, kind, lang)}. ${pick(title, lang)}`;
}

/**
 * The house as a picture that stands alone, with its legend, the kind of record in its middle and the state in its
 * description; `null` while no seats are decided.
 */
export function embedPictureText(shown: Embedded, lang: Lang): string | null {
  const { id, kind, house } = shown;
  if (house === null) return null;
  const drawn = ({ id: block, name, seats, colour }: HouseBlock) => ({
    id: block,
    label: pick(name, lang),
    seats,
    colour,
  });
  const blocks = house.blocks.map(drawn);
  const apart = house.apart === null ? {} : { apart: drawn(house.apart) };
  const all = [...blocks, ...(apart.apart === undefined ? [] : [apart.apart])];
  const said = all.map(({ label, seats }) => message(chamberTexts, "block", lang, { name: label, n: seats }));
  const caption = `${plural(house.seats, lang, SEATS)} · ${message(statusTexts, kind, lang)}`;
  return hemicycle({
    id: `seats-${id}`,
    lang,
    title: embedTitle(shown, lang),
    desc: `${message(chamberTexts, "describe", lang, { blocks: said.join(", ") })} ${shown.state(lang)}`,
    blocks,
    ...apart,
    centre: { figure: formatInteger(house.seats, lang), caption },
    legend: true,
  });
}

/**
 * The result as a table to be copied into any page: no script, no style, no frame. It says first what kind of record it is,
 * and names what it was computed from, so that a copy that grows old can be seen to.
 */
export function embedTableText(shown: Embedded, lang: Lang): string {
  const { id, kind, title, rows } = shown;
  const say = (key: "list" | "votes" | "share" | "seats"): string => escapeText(message(countTexts, key, lang));
  const number = (value: number | null): string => (value === null ? "—" : formatInteger(value, lang));
  const lines = rows.map(({ name, votes, share, seats }) => {
    const cells = [number(votes), share === null ? "—" : formatPercent(share.num, share.den, 2, lang), number(seats)];
    return `  <tr><th scope="row">${escapeText(pick(name, lang))}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const heads = [say("list"), say("votes"), say("share"), say("seats")];
  return [
    `<table lang="${lang}">`,
    ` <caption><strong>${escapeText(message(statusTexts, kind, lang))}.</strong> ${escapeText(pick(title, lang))}. ` +
      `${escapeText(shown.state(lang))} ${escapeText(shown.base(lang))}</caption>`,
    ` <thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    " <tbody>",
    ...lines,
    " </tbody>",
    "</table>",
    `<!-- Dauys, CC BY 4.0: ${electionAddress(id, lang)} -->`,
    "",
  ].join("\n");
}
