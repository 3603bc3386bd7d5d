import type { Lang } from "@dauys/language";

/** The address of the list of elections in a language. */
export function homeAddress(lang: Lang): string {
  return `/${lang}/`;
}

/** The address of the page that searches the site. */
export function searchAddress(lang: Lang): string {
  return `${homeAddress(lang)}search/`;
}

/** The address of an election's page in a language. */
export function electionAddress(id: string, lang: Lang): string {
  return `/${lang}/${id}/`;
}

/** The address of the feed of a record in a language. */
export function feedAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}feed.atom`;
}

/** The address of a file of data: the same in all languages. */
export function dataAddress(id: string, name: string): string {
  return `/data/${id}/${name}`;
}

/** The address of the page of an election's record. */
export function recordAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}record/`;
}

/** The address of the page that lists all corrections of a count. */
export function mendedAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}corrections/`;
}

/** The address of the page of a unit of a count. */
export function unitAddress(id: string, unit: string, lang: Lang): string {
  return `${electionAddress(id, lang)}${unitPart(unit)}/`;
}

/** What an address can hold as it is; all in small letters are the pages of ours that stand beside those of units. */
const PLAIN_UNIT = /^(?![a-z-]+$|u-)[A-Za-z0-9_-]{1,100}$/;

/** The part of addresses that names a unit: its own name; where that could be taken for something else, its bytes. */
export function unitPart(unit: string): string {
  if (PLAIN_UNIT.test(unit)) return unit;
  return `u-${Array.from(new TextEncoder().encode(unit), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The address of the page on which a reader counts an election again. */
export function verifyAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}verify/`;
}

/** The address of the page on which a reader tries other rules on the votes of an election. */
export function whatIfAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}what-if/`;
}

/** The address of the page on the site itself. */
export function aboutAddress(lang: Lang): string {
  return `/${lang}/about/`;
}

/** The address of the page of one version of a law. */
export function lawAddress(rules: string, lang: Lang): string {
  return `/${lang}/law/${rules}/`;
}

/** The address of the page of the primaries before an election. */
export function primaryAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}primary/`;
}

/** The address of the page of an election's deadlines. */
export function calendarAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}calendar/`;
}

/** The address of the page of reports on an election, claim by claim. */
export function statementsAddress(id: string, lang: Lang): string {
  return `${electionAddress(id, lang)}statements/`;
}

/** The address below which the files of a record lie: the same in all languages. */
export function recordFilesAddress(id: string): string {
  return `/records/${id}/`;
}

/** The pages on the people of a record, in their order. */
export const PEOPLE_PAGES = ["parties", "primaries", "lists", "ballot", "deputies", "chamber"] as const;

/** A page on the people of a record. */
export type PeoplePage = (typeof PEOPLE_PAGES)[number];

/** The address of a page on the people of a record. */
export function peopleAddress(id: string, page: PeoplePage, lang: Lang): string {
  return `${electionAddress(id, lang)}${page}/`;
}

/** The address of the page of a list with its candidates. */
export function listAddress(id: string, list: string, lang: Lang): string {
  return `${peopleAddress(id, "lists", lang)}${encodeURIComponent(list)}/`;
}

/** The address of the receipt of an entry, a C2SP tlog-proof: the same in all languages. */
export function receiptAddress(id: string, entry: number): string {
  return dataAddress(id, `receipts/${entry}.tlog-proof`);
}
