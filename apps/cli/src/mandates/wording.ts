import { type ListMandates, nameOf, type Wording } from "@dauys/core/mandates";
import type { Rules, Trilingual } from "@dauys/core/rules";
import { formatDate } from "@dauys/language";
import { eachLang, same } from "../say.ts";

/** Grounds that need no clause of the law. */
const GROUNDS: Readonly<Record<string, Trilingual>> = {
  death: { kk: "қайтыс болу", ru: "смерть", en: "death" },
  resignation: { kk: "орнынан түсу", ru: "отставка", en: "resignation" },
};

/** How names, days and grounds are written: names as the lists have them, grounds as the law has them. */
export function wordingOf(lists: readonly Pick<ListMandates, "candidates">[], rules: Rules): Wording {
  const people = new Map(lists.flatMap(({ candidates }) => candidates).map((one) => [one.person, nameOf(one)]));
  const grounds = new Map((rules.mandates?.losses ?? []).map(({ id, what }) => [id, what]));
  return {
    person: (id) => people.get(id) ?? same(id),
    day: (day) => eachLang((lang) => formatDate(day, lang)),
    ground: (id) => grounds.get(id) ?? GROUNDS[id] ?? same(id),
  };
}
