import {
  INDEX_DEFINITIONS,
  type IndexValue,
  type MajorityPower,
  type PlayerPower,
  type SeatChanges,
} from "@dauys/core/chamber";
import { type Fraction, fractionText } from "@dauys/core/exact";
import type { Lang } from "@dauys/language";
import type { ChamberReport } from "./chamber-report.ts";
import { indexDecimal } from "./index-text.ts";
import type { LoadedChamber } from "./load-chamber.ts";

/** A chamber for programs: fractions as texts such as `"95/132"`, whole numbers that may be large as texts too. */
export function chamberJson(loaded: LoadedChamber, report: ChamberReport, lang: Lang): object {
  const { rules, election, earlier } = loaded;
  const { chamber } = rules.rules;
  return {
    title: loaded.title[lang],
    chamber: chamber.name[lang],
    house: chamber.seats?.count ?? null,
    seats: loaded.seats,
    names: Object.fromEntries(Object.entries(loaded.names).map(([id, name]) => [id, name[lang]])),
    parts: loaded.parts,
    majorities: report.majorities?.map((majority) => majorityJson(majority, lang)) ?? null,
    change: changeJson(report.changes, earlier?.election.id ?? null),
    indices: report.indices.map((value) => indexJson(value, lang)),
    wastedVotes: report.wasted === null ? null : Number(report.wasted.votes),
    otherVotes: report.otherVotes,
    rules: { id: rules.rules.id, sha256: rules.sha256 },
    election: election === null ? null : { id: election.election.id, sha256: election.sha256 },
  };
}

function majorityJson({ power, coalitions, chamber, ...majority }: MajorityPower, lang: Lang): object {
  const idsOf = (belongs: (each: PlayerPower) => boolean): readonly string[] =>
    power.filter(belongs).map(({ id }) => id);
  return {
    ...majority,
    decision: majority.decision[lang],
    chamber: chamber[lang],
    otherChamber: majority.otherChamber?.[lang] ?? null,
    pivotal: idsOf(({ dummy }) => !dummy),
    veto: idsOf(({ veto }) => veto),
    coalitions: { count: String(coalitions.count), most: coalitions.most, listed: coalitions.listed },
    power: power.map(({ weight, swings, banzhaf, penrose, shapley, ...player }) => ({
      ...player,
      seats: weight,
      swings: String(swings),
      banzhaf: exact(banzhaf),
      penrose: exact(penrose),
      shapley: exact(shapley),
    })),
  };
}

function changeJson(changes: SeatChanges | null, earlier: string | null): object | null {
  if (changes === null) return null;
  const lists = changes.lists.map(({ line, before, after, change }) => ({
    before: line.before,
    after: line.after,
    seats: { before, after, change },
  }));
  return { earlier, gained: changes.gained, lost: changes.lost, lists };
}

function indexJson(value: IndexValue, lang: Lang): object {
  const { name, definition, formula, source } = INDEX_DEFINITIONS[value.id];
  const told = { name: name[lang], definition: definition[lang], formula, source };
  const { id, root, shownAs: unit } = value;
  return { id, exact: exact(value.exact), root, unit, value: indexDecimal(value), ...told };
}

function exact(value: Fraction | null): string | null {
  return value === null ? null : fractionText(value);
}
