import { type Lang, message, type Trilingual } from "@dauys/language";
import type { LoadedChamber } from "./load-chamber.ts";
import { CHAMBER_TEXTS } from "./texts.ts";

/** How the lists and the other parts of a chamber are called in tables; parts in short where there is only one. */
export interface Names {
  readonly of: (id: string) => string;
  /** A player as a whole: a list, or all deputies of a part. */
  readonly player: (id: string) => string;
  /** The player whose figures a row shows: a list, or each deputy of a part. */
  readonly each: (id: string) => string;
  /** So many of a player: the list itself, or some deputies of a part. */
  readonly some: (id: string, members: number) => string;
}

/** The names of a chamber in a language. */
export function namesOf({ rules, parts, names, earlier }: LoadedChamber, lang: Lang): Names {
  const before = Object.fromEntries((earlier?.election.lists ?? []).map(({ id, name }) => [id, name]));
  const called = new Map<string, Trilingual>([
    ...Object.entries(before),
    ...rules.rules.chamber.parts.map(({ id, name }) => [id, name] as const),
    ...Object.entries(names),
  ]);
  const of = (id: string): string => called.get(id)?.[lang] ?? id;
  const isPart = (id: string): boolean => Object.hasOwn(parts, id);
  const n = Object.keys(parts).length === 1 ? Object.values(parts)[0]?.seats : undefined;
  return {
    of,
    player: (id) => (isPart(id) && n !== undefined ? message(CHAMBER_TEXTS, "others", lang, { n }) : of(id)),
    each: (id) => {
      if (!isPart(id)) return of(id);
      return n === undefined
        ? message(CHAMBER_TEXTS, "each", lang, { part: of(id) })
        : message(CHAMBER_TEXTS, "eachOther", lang, { n });
    },
    some: (id, some) => {
      if (!isPart(id)) return of(id);
      return n === undefined
        ? message(CHAMBER_TEXTS, "some", lang, { part: of(id), some })
        : message(CHAMBER_TEXTS, "someOthers", lang, { n, some });
    },
  };
}
