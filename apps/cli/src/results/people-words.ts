import type { Fold, People } from "@dauys/core/election";
import type { Wording } from "@dauys/core/mandates";
import { formatDate, type Lang, type Trilingual } from "@dauys/language";
import { eachLang, inAll, same } from "../say.ts";
import { PEOPLE_TEXTS } from "./people-texts.ts";

type Written = People["assembly"][number]["name"];

/** A name in a language; where it is not written in that one, as it is written in another. */
export function writtenIn(name: Written, lang: Lang): string {
  return name[lang] ?? name.kk ?? name.ru ?? name.en ?? "";
}

/** What a list is called; its id where it has no name. */
export function listIn({ lists }: People, list: string, lang: Lang): string {
  return lists.find((own) => own.list === list)?.name?.[lang] ?? list;
}

/** How names, days and grounds are written in the reasons of mandates: grounds as the law of the record has them. */
export function wordingOf({ lists }: People, { rules }: Fold): Wording {
  const people = lists.flatMap((list) => list.people.map(({ candidate }) => candidate));
  const names = new Map(people.map(({ person, name }) => [person, eachLang((lang) => writtenIn(name, lang))]));
  const losses = new Map((rules?.rules.mandates?.losses ?? []).map(({ id, what }) => [id, what]));
  const plainly: Readonly<Record<string, Trilingual>> = {
    death: inAll(PEOPLE_TEXTS, "death"),
    resignation: inAll(PEOPLE_TEXTS, "resignation"),
  };
  return {
    person: (id) => names.get(id) ?? same(id),
    day: (day) => eachLang((lang) => formatDate(day, lang)),
    ground: (id) => losses.get(id) ?? plainly[id] ?? same(id),
  };
}
