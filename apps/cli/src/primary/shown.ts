import type { PrimaryCount, Selection } from "@dauys/core/nomination";
import type { Finding } from "@dauys/core/protocol";
import type { Lang } from "@dauys/language";
import type { LoadedSelection } from "./load-selection.ts";

/** All that `dauys primary select` tells. */
export interface Shown {
  readonly loaded: LoadedSelection;
  /** `null`: what is needed to count is not known. */
  readonly count: PrimaryCount | null;
  readonly findings: readonly Finding[];
  /** Whether an error was found, so that nobody is chosen. */
  readonly failed: boolean;
  readonly selection: Selection;
}

/** What people, constituencies and quotas are called in a language; an id without a name is its own name. */
export interface Names {
  readonly person: (id: string) => string;
  readonly people: (ids: readonly string[]) => string;
  readonly constituency: (id: string) => string;
  readonly quota: (id: string) => string;
}

/** The names of a primary's people, constituencies and quotas. */
export function namesOf({ rules, people }: LoadedSelection, lang: Lang): Names {
  const { constituencies, quotas } = rules.primary;
  const byId = new Map(people.map(({ candidate, name }) => [candidate, name]));
  const person = (id: string): string => {
    const name = byId.get(id);
    return name?.[lang] ?? name?.kk ?? name?.ru ?? name?.en ?? id;
  };
  return {
    person,
    people: (ids) => ids.map(person).join(", "),
    constituency: (id) => constituencies.value?.find((each) => each.id === id)?.name[lang] ?? id,
    quota: (id) => quotas.find((each) => each.id === id)?.name[lang] ?? id,
  };
}
