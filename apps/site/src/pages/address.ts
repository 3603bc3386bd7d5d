import type { Lang } from "@dauys/language";

/** The address of the list of elections in a language. */
export function homeAddress(lang: Lang): string {
  return `/${lang}/`;
}

/** The address of an election's page in a language. */
export function electionAddress(id: string, lang: Lang): string {
  return `/${lang}/${id}/`;
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
  return `${electionAddress(id, lang)}${encodeURIComponent(unit)}/`;
}

/** The address below which the files of a record lie: the same in all languages. */
export function recordFilesAddress(id: string): string {
  return `/records/${id}/`;
}
