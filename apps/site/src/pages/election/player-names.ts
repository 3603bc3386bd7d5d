import type { Level, PartSeats } from "@dauys/core/chamber";
import { formatInteger, pick, type Trilingual } from "@dauys/language";
import { powerTexts } from "../../texts/power.ts";
import { usePage, useTexts } from "../page-context.ts";

/** What tables of coalitions and power are told from. */
export interface LevelsProps {
  /** The lists by which those who vote are called. */
  readonly shown: {
    readonly election: { readonly lists: readonly { readonly id: string; readonly name: Trilingual }[] };
  };
  readonly levels: readonly Level[];
  readonly parts: Readonly<Record<string, PartSeats>>;
}

interface PlayerNames {
  /** A list, or all deputies of a part. */
  readonly player: (id: string) => string;
  /** A list, or each deputy of a part. */
  readonly each: (id: string) => string;
  /** A list, or so many deputies of a part. */
  readonly some: (id: string, members: number) => string;
  /** The seats that a level needs, of all. */
  readonly needed: (level: Level) => string;
}

/** How those who vote are called; deputies not elected by lists in short. */
export function usePlayerNames({ shown: { election }, parts }: LevelsProps): PlayerNames {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const list = (id: string): string => {
    const found = election.lists.find((entry) => entry.id === id);
    return found === undefined ? id : pick(found.name, lang);
  };
  const seats = (id: string): number | null => parts[id]?.seats ?? null;
  const named = (id: string, of: (n: number) => string): string => {
    const n = seats(id);
    return n === null ? list(id) : of(n);
  };
  return {
    player: (id) => named(id, (n) => t("others", { n })),
    each: (id) => named(id, (n) => t("eachOther", { n })),
    some: (id, some) => named(id, (n) => t("someOthers", { n, some })),
    needed: ([{ needed, house }]) =>
      t("ofHouse", { needed: formatInteger(needed, lang), house: formatInteger(house, lang) }),
  };
}
