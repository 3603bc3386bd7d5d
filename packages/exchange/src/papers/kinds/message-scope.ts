import { type Fold, isStation, resultsOf, tallyOf, type UnitState } from "@dauys/core/election";
import { type ColumnTotal, totalsOf } from "@dauys/core/tally";
import { type Lang, message } from "@dauys/language";
import { type Made, type PaperInput, refuse, unitOf } from "../input.ts";
import { TERRITORY } from "../texts/territory.ts";

/** What a message tells of: a unit with its figures as they are called, and the votes of each list in the record's order. */
export interface Scope {
  readonly unit: UnitState;
  /** By name in the data, with its label; `null`: not known. */
  readonly figures: readonly { readonly name: string; readonly label: string; readonly value: number | null }[];
  readonly votes: readonly (number | null)[];
  /** The figures are those that somebody published, not the sums of protocols. */
  readonly transcribed: boolean;
}

/** The unit that the input names, else the nation: sums of protocols, or of a transcribed record what was published. */
export function scopeOf(input: PaperInput): Made<Scope> {
  const { fold, lang } = input;
  const named = input.unit === undefined && fold.root !== null ? { ...input, unit: fold.root.name } : input;
  const found = unitOf(named);
  if (!found.ok) return found;
  const unit = found.value;
  if (isStation(unit)) return refuse("a-station", { unit: unit.name });
  const tally = tallyOf(fold);
  const index = tally?.units.indices.get(unit.name);
  if (tally === null || index === undefined) return published(fold, unit, lang);
  const totals = totalsOf(tally, index);
  return { ok: true, value: { unit, ...summed(fold, totals, lang), transcribed: false } };
}

function summed({ layout, lists }: Fold, totals: readonly ColumnTotal[], lang: Lang): Pick<Scope, "figures" | "votes"> {
  const byColumn = new Map(totals.map((total) => [total.column, total]));
  const fields = layout?.form.fields ?? [];
  const series = layout?.form.votes.series.filter(({ counts }) => counts) ?? [];
  return {
    figures: fields
      .filter(({ kind, sums }) => kind !== "flag" && sums !== false)
      .map(({ id, label }) => {
        const total = byColumn.get(`fields/${id}`);
        return { name: id, label: label[lang], value: total === undefined || total.unknown > 0 ? null : total.known };
      }),
    votes: lists.map(({ list }) =>
      series.reduce((sum, { id }) => sum + (byColumn.get(`votes/${id}/${list}`)?.known ?? 0), 0),
    ),
  };
}

const LABELS = { registered: "registered", received: "receivedBallot", valid: "valid", invalid: "invalid" } as const;

/** The nation as it was published: only there are the votes of every list in the record. */
function published(fold: Fold, unit: UnitState, lang: Lang): Made<Scope> {
  const nation = unit === fold.root ? resultsOf(fold).distribution?.contest.units[0] : undefined;
  if (nation === undefined) return refuse("no-counts");
  const figures = Object.entries(LABELS).map(([name, key]) => ({
    name,
    label: message(TERRITORY, key, lang),
    value: nation.totals[name as keyof typeof LABELS] ?? null,
  }));
  const votes = fold.lists.map(({ list }) => nation.lists.find((own) => own.list === list)?.votes ?? null);
  return { ok: true, value: { unit, figures, votes, transcribed: true } };
}
