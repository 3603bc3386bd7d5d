import type { SharePicture } from "@dauys/drawing/png";
import { type Lang, pick, plural, type Trilingual } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import { chrome } from "../../texts/chrome.ts";
import { countTexts } from "../../texts/count.ts";
import { SEATS } from "../../texts/nouns.ts";
import { sharingTexts } from "../../texts/sharing.ts";
import { speak } from "../../texts/speak.ts";
import { statusTexts } from "../../texts/status.ts";
import { type House, type HouseBlock, houseOf } from "../../view/house.ts";
import { countedHouse } from "../../view/record-result.ts";
import type { ShownElection } from "../../view/shown-election.ts";

const STATE = {
  counting: "stateCounting",
  preliminary: "statePreliminary",
  final: "stateFinal",
  corrected: "stateCorrected",
} as const;

/** The picture of an election whose result is final. */
export function pictureOfElection(shown: ShownElection, lang: Lang): SharePicture {
  const { title, kind } = shown.election;
  return pictureOf({ title, kind, state: speak(statusTexts, lang)("final"), house: houseOf(shown) }, lang);
}

/** The picture of the count of a record. While it is counting, no seat in it has a colour: none is won yet. */
export function pictureOfCount(view: RecordView, lang: Lang): SharePicture {
  const { title, kind } = view.record;
  const { state } = view.result;
  const house = state === "counting" ? null : countedHouse(view);
  return pictureOf({ title, kind, state: speak(countTexts, lang)(STATE[state]), house }, lang);
}

/**
 * The picture of pages that are about no single election.
 *
 * @param invented - whether the site shows nothing but rehearsals.
 */
export function pictureOfSite(lang: Lang, invented: boolean): SharePicture {
  const t = speak(chrome, lang);
  const warning = invented ? speak(sharingTexts, lang)("warning") : null;
  return { title: t("tagline"), lines: [t("neutral")], warning, house: null, ...siteName(lang), siteLine: "" };
}

interface Pictured {
  readonly title: Trilingual;
  readonly kind: RecordView["record"]["kind"];
  readonly state: string;
  readonly house: House | null;
}

function pictureOf({ title, kind, state, house }: Pictured, lang: Lang): SharePicture {
  const t = speak(sharingTexts, lang);
  const lines = [speak(statusTexts, lang)(kind), state];
  return {
    title: pick(title, lang),
    lines: house === null ? [...lines, t("open")] : lines,
    warning: kind === "rehearsal" ? t("warning") : null,
    house: house === null ? null : drawnHouse(house, lang),
    ...siteName(lang),
  };
}

function drawnHouse({ blocks, apart, seats }: House, lang: Lang): NonNullable<SharePicture["house"]> {
  const drawn = ({ id, name, seats: own, colour }: HouseBlock) => ({ id, label: pick(name, lang), seats: own, colour });
  return {
    blocks: blocks.map(drawn),
    ...(apart === null ? {} : { apart: drawn(apart) }),
    caption: plural(seats, lang, SEATS),
    more: "…",
  };
}

function siteName(lang: Lang): Pick<SharePicture, "site" | "siteLine"> {
  const t = speak(chrome, lang);
  return { site: t("site"), siteLine: t("tagline") };
}
