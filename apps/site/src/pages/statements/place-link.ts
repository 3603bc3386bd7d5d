import type { Place } from "@dauys/core/scrutiny";
import { citationText, type Lang } from "@dauys/language";
import { speak } from "../../texts/speak.ts";
import { statementsTexts } from "../../texts/statements.ts";
import { dataAddress, electionAddress } from "../address.ts";

/** The elections and laws that the site has, which a value can be in. */
export interface PlaceContext {
  readonly elections: readonly { readonly id: string; readonly date: string; readonly rules: string }[];
  /** The election that the page is about. */
  readonly about: string;
}

/** A way to where a value stands. */
export interface PlaceLink {
  readonly href: string;
  readonly text: string;
}

/** Parts of an election's page, by the beginning of a place in its file; what is not here stands at its head. */
const PARTS = [
  [/^lists\.[^.]+\.(people|candidates)/, "candidates"],
  [/^(lists|totals)/, "result"],
  [/^turnout/, "turnout"],
  [/^parties/, "parties"],
] as const;

/** Parts of an election's page that show its law. */
const LAW_PARTS = [
  [/^chamber\.majorities/, "majorities"],
  [/^distribution/, "calculation"],
  [/^lists\.quotas/, "candidates"],
] as const;

/**
 * Where a value stands, as a link: the figure on the page of its election, an article of the law where it is applied, or a
 * file; `null` for what the page itself lists among its sources, or the site does not have.
 */
export function placeLink(place: Place, { elections, about }: PlaceContext, lang: Lang): PlaceLink | null {
  const t = speak(statementsTexts, lang);
  if (place.file === "statements") return null;
  if (place.file === "primary") return { href: dataAddress(about, `${place.id}.json`), text: t("primary") };
  if (place.file === "rules") return lawLink(place, elections, about, lang);
  const election = elections.find(({ id }) => id === place.id);
  if (election === undefined) return null;
  const part = PARTS.find(([pattern]) => pattern.test(place.at))?.[1];
  const year = election.date.slice(0, 4);
  const page = electionAddress(election.id, lang);
  return part === undefined
    ? { href: page, text: t("election", { year }) }
    : { href: `${page}#${part}`, text: t(part, { year }) };
}

function lawLink(
  { id, at, article }: Place,
  elections: PlaceContext["elections"],
  about: string,
  lang: Lang,
): PlaceLink | null {
  const held = elections.filter(({ rules }) => rules === id);
  const election = held.find((each) => each.id === about) ?? held[0];
  if (election === undefined) return null;
  const named =
    article === undefined ? `${speak(statementsTexts, lang)("lawFile")} ${id}` : citationText(article, lang);
  // The same article of another version has the year of its election, so that no two ways are called the same.
  const text = election.id === about || article === undefined ? named : `${named} (${election.date.slice(0, 4)})`;
  const part = election.id === about ? LAW_PARTS.find(([pattern]) => pattern.test(at))?.[1] : undefined;
  const href =
    part === undefined ? dataAddress(election.id, "rules.json") : `${electionAddress(election.id, lang)}#${part}`;
  return { href, text };
}
