import { type Fold, isHeld, isStation, tallyOf, type UnitState, unitTotals } from "@dauys/core/election";
import { progressOf, totalsOf } from "@dauys/core/tally";
import { type Lang, message } from "@dauys/language";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { TERRITORY } from "../texts/territory.ts";
import { count, listOrder, unitLabel } from "./labels.ts";

/** The sum of one column over the units below, and in how many of them it is not known. */
export interface BelowSum {
  readonly sum: number;
  readonly unknown: number;
}

/** What the units directly below give together, column by column: protocols that count, else what is counted there. */
export function sumsBelow(fold: Fold, unit: UnitState): readonly BelowSum[] {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return [];
  const sums = layout.columns.map(() => ({ sum: 0, unknown: 0 }));
  for (const child of unit.children) {
    figuresOf(fold, tally, child)?.forEach((value, column) => {
      const own = sums[column];
      if (own === undefined) return;
      if (value !== null) own.sum += value;
      // A list that stands in a part of the country only leaves no gap elsewhere.
      else if (!layout.columns[column]?.startsWith("votes/")) own.unknown += 1;
    });
  }
  return sums;
}

function figuresOf(fold: Fold, tally: NonNullable<ReturnType<typeof tallyOf>>, unit: UnitState) {
  if (unit.invalidated !== null) return null;
  if (unit.filing !== null && !isHeld(unit)) return unit.filing.figures;
  const index = tally.units.indices.get(unit.name);
  if (isStation(unit) || index === undefined || fold.layout === null) return null;
  return totalsOf(tally, index).map(({ known, unknown }) => (unknown > 0 && known === 0 ? null : known));
}

/** How many stations a unit has, and how many of them are counted. */
export function stationsOf(fold: Fold, unit: UnitState): { readonly all: number; readonly counted: number } {
  const tally = tallyOf(fold);
  if (isStation(unit)) return { all: 1, counted: counts(unit) ? 1 : 0 };
  const index = tally?.units.indices.get(unit.name);
  if (tally === null || index === undefined) return { all: 0, counted: 0 };
  const { all, counted } = progressOf(tally, index);
  return { all: all.stations, counted: counted.stations };
}

function counts(unit: UnitState): boolean {
  return unit.invalidated === null && unit.filing !== null && !isHeld(unit);
}

/** As many columns of figures as fit a page; more are set in further tables below. */
const MOST_COLUMNS = 12;

/** The units directly below with what has been counted in each: voters, ballots, votes by list. */
export function belowBlocks(fold: Fold, unit: UnitState, title: string, lang: Lang): readonly Block[] {
  const say = (key: "stations" | "registered" | "receivedBallot" | "valid" | "invalid" | "dash"): string =>
    message(TERRITORY, key, lang);
  const order = listOrder(fold);
  const voters = [say("stations"), say("registered"), say("receivedBallot"), say("valid"), say("invalid")];
  const heads = [...voters, ...order.map((_, i) => `${i + 1}`)];
  const rows = unit.children.map((child) => ({
    label: unitLabel(child, lang),
    numbers: unitNumbers(fold, child, order, lang),
  }));
  const lists = order.map((place, i) => `${i + 1} ${fold.lists[place]?.name[lang] ?? ""}`).join("; ");
  const parts = Array.from({ length: Math.ceil(heads.length / MOST_COLUMNS) }, (_, i) => i * MOST_COLUMNS);
  return [
    heading(title),
    text(message(TERRITORY, "legend", lang, { lists }), "small"),
    ...parts.map((from): Block => {
      const part = <T>(cells: readonly T[]): readonly T[] => cells.slice(from, from + MOST_COLUMNS);
      const columns = part(heads).map((header) => ({ header, align: "end" }) as const);
      const cells = rows.map(({ label, numbers }) => ({ cells: [label, ...part(numbers)] }));
      return { ...table([{ header: "", align: "start", share: 1 }, ...columns], cells), dense: true };
    }),
    text(say("dash"), "small"),
  ];
}

/** Stations counted, then voters, ballots and votes; a dash where nothing of the unit is counted. */
function unitNumbers(fold: Fold, unit: UnitState, order: readonly number[], lang: Lang): readonly string[] {
  const { all, counted } = stationsOf(fold, unit);
  const tally = tallyOf(fold);
  const index = tally?.units.indices.get(unit.name);
  const stations = `${count(counted, lang)}/${count(all, lang)}`;
  if (fold.layout === null || tally === null || index === undefined || counted === 0) {
    return [stations, ...Array.from({ length: 4 + order.length }, () => "—")];
  }
  const { figures, votes } = unitTotals(fold.layout, tally, index);
  const { registered, received, valid, invalid } = figures;
  const numbers = [registered, received, valid, invalid, ...order.map((place) => votes[place])];
  return [stations, ...numbers.map((value) => count(value, lang))];
}
