import { escapeText, hemicycle } from "@dauys/drawing";
import { formatInteger, formatPercent, type Lang, message, pick, plural } from "@dauys/language";
import { electionAddress } from "../../pages/address.ts";
import type { RecordView } from "../../records/record-view.ts";
import { chamberTexts } from "../../texts/chamber.ts";
import { countTexts } from "../../texts/count.ts";
import { SEATS } from "../../texts/nouns.ts";
import { statusTexts } from "../../texts/status.ts";
import { countedHouse, countResult } from "../../view/record-result.ts";

/** The names of the pictures and tables that others may show on pages of their own. */
export function embedNames(lang: Lang): { readonly picture: string; readonly table: string } {
  return { picture: `hemicycle.${lang}.svg`, table: `result.${lang}.html` };
}

/**
 * The house as a picture that stands alone, with its legend, the kind of record in its middle and the state in its
 * description; `null` while no seats are decided.
 */
export function embedPicture(view: RecordView, lang: Lang): string | null {
  const house = countedHouse(view);
  if (house === null) return null;
  const seats = formatInteger(house.seats, lang);
  const kind = message(statusTexts, view.record.kind, lang);
  const blocks = house.blocks.map(({ id, name, seats: own, colour }) => ({
    id,
    label: pick(name, lang),
    seats: own,
    colour,
  }));
  const said = blocks.map(({ label, seats: own }) => message(chamberTexts, "block", lang, { name: label, n: own }));
  return hemicycle({
    id: `seats-${view.id}`,
    lang,
    title: `${kind}. ${pick(view.record.title, lang)}`,
    desc: `${message(chamberTexts, "describe", lang, { blocks: said.join(", ") })} ${stateText(view, lang)}`,
    blocks,
    centre: { figure: seats, caption: `${plural(house.seats, lang, SEATS)} · ${kind}` },
    legend: true,
  });
}

const STATE = {
  counting: "stateCounting",
  preliminary: "statePreliminary",
  final: "stateFinal",
  corrected: "stateCorrected",
} as const;

function stateText({ result, checkpoint }: RecordView, lang: Lang): string {
  const size = message(countTexts, "checkpoint", lang, { n: checkpoint.size });
  return `${message(countTexts, STATE[result.state], lang)}; ${size}.`;
}

/**
 * The result as a table to be copied into any page: no script, no style, no frame. It says first what kind of record it is,
 * and names state and checkpoint, so that a copy that grows old can be seen to.
 */
export function embedTable(view: RecordView, lang: Lang): string {
  const { rows, base } = countResult(view);
  const kind = message(statusTexts, view.record.kind, lang);
  const say = (key: "list" | "votes" | "share" | "seats"): string => escapeText(message(countTexts, key, lang));
  const number = (value: number | null): string => (value === null ? "—" : formatInteger(value, lang));
  const lines = rows.map(({ list, votes, share, seats }) => {
    const cells = [number(votes), share === null ? "—" : formatPercent(share.num, share.den, 2, lang), number(seats)];
    return `  <tr><th scope="row">${escapeText(pick(list.name, lang))}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const heads = [say("list"), say("votes"), say("share"), say("seats")];
  return [
    `<table lang="${lang}">`,
    ` <caption><strong>${escapeText(kind)}.</strong> ${escapeText(pick(view.record.title, lang))}. ` +
      `${escapeText(stateText(view, lang))} ${escapeText(message(countTexts, "resultCaption", lang, { base }))}</caption>`,
    ` <thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    " <tbody>",
    ...lines,
    " </tbody>",
    "</table>",
    `<!-- Dauys, CC BY 4.0: ${electionAddress(view.id, lang)} -->`,
    "",
  ].join("\n");
}
