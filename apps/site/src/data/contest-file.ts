import type { Answer, Totals, UnitVotes } from "@dauys/core/apportionment";
import { contestOf } from "@dauys/core/election";
import type { Rules, Trilingual } from "@dauys/core/rules";
import type { FiguresView, RecordView } from "../records/record-view.ts";
import type { ShownElection } from "../view/shown-election.ts";

/** The votes and the law of an election, as the page needs them on which a reader tries other rules. */
export interface ContestFile {
  readonly format: "dauys-contest-1";
  readonly kind: RecordView["record"]["kind"];
  readonly rules: Rules;
  readonly lists: readonly { readonly id: string; readonly name: Trilingual }[];
  /** The whole nation. */
  readonly unit: UnitVotes;
  /** Its regions, where they are known: each can be left out. */
  readonly regions: readonly ContestRegion[];
  /** Lots that were drawn and decisions that were taken: the same question is not asked again. */
  readonly answers: readonly Answer[];
}

/** A region with what it adds to the nation. */
export interface ContestRegion {
  readonly id: string;
  readonly name: Trilingual | null;
  /** In the order of the nation's lists. */
  readonly votes: readonly number[];
  readonly totals: Totals;
}

/** The contest of an election; `null` where seats are distributed in several units, or no votes are known. */
export function electionContest({ election, rules }: ShownElection): ContestFile | null {
  const [unit] = contestOf(election, rules).units;
  if (unit === undefined || unit.lists.length === 0 || rules.distribution.scope !== "nation") return null;
  const lists = unit.lists.flatMap(({ list }) => {
    const own = election.lists.find(({ id }) => id === list);
    return own === undefined ? [] : [{ id: list, name: own.name }];
  });
  return { format: "dauys-contest-1", kind: election.kind, rules, lists, unit, regions: [], answers: [] };
}

/** The contest of a count, with its regions; `null` while there are no votes, or where units have seats of their own. */
export function countContest({ record, rules, lists, result, answers, tree }: RecordView): ContestFile | null {
  const law = rules?.document;
  if (law === undefined || law.distribution.scope !== "nation" || result.votes.length === 0) return null;
  return {
    format: "dauys-contest-1",
    kind: record.kind,
    rules: law,
    lists: lists.map(({ id, name }) => ({ id, name })),
    unit: {
      unit: "",
      seats: null,
      lists: lists.map(({ id }, i) => ({ list: id, votes: result.votes[i] ?? 0, order: i + 1 })),
      totals: totalsOf(result.figures),
    },
    regions: (tree?.regions ?? []).map(({ unit, name, votes, figures }) => ({
      id: unit,
      name,
      votes,
      totals: totalsOf(figures),
    })),
    answers,
  };
}

const TOTALS = ["registered", "received", "inBoxes", "valid", "invalid", "blank", "againstAll"] as const;

function totalsOf(figures: FiguresView): Totals {
  return Object.fromEntries(
    TOTALS.flatMap((name) => {
      const value = figures[name] ?? null;
      return value === null ? [] : [[name, value] as const];
    }),
  );
}
