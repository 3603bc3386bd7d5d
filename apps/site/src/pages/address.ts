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
