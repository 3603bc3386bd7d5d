import type { UnitVotes } from "@dauys/core/apportionment";
import type { FaultLog } from "./fault-log.ts";
import { isName, Spellings } from "./name.ts";
import { shown, shownNames } from "./shown.ts";

/** The units and lists of the votes, against which other files are checked. */
export interface KnownVotes {
  /** The unit of that name; `null` and a fault when the votes do not have it. */
  readonly unit: (name: string, log: FaultLog, token: number) => string | null;
  /** Whether the votes have the list in that unit (`""`: in any); a fault when not. */
  readonly list: (unit: string, name: string, log: FaultLog, token: number) => boolean;
}

/** The units and lists of the votes, to check other files by. */
export function knownVotes(votes: readonly UnitVotes[]): KnownVotes {
  const units = new Map(votes.map(({ unit, lists }) => [unit, new Set(lists.map(({ list }) => list))]));
  const lists = new Set(votes.flatMap((unit) => unit.lists.map(({ list }) => list)));
  const [unitSpellings, listSpellings] = [lazySpellings(units.keys()), lazySpellings(lists)];
  return {
    unit: (name, log, token) => {
      if (units.has("")) log.add("no-units", token, {});
      else if (!isName(name, "unit", log, token)) return null;
      else if (units.has(name)) return name;
      else if (unitSpellings().other(name) !== null) unitSpellings().accepts(name, "unit", log, token);
      else log.add("unknown-unit", token, { unit: shown(name), known: shownNames(units.keys()) });
      return null;
    },
    list: (unit, name, log, token) => {
      const known = unit === "" ? lists : (units.get(unit) ?? lists);
      if (known.has(name)) return true;
      if (listSpellings().other(name) !== null) listSpellings().accepts(name, "list", log, token);
      else log.add("unknown-list", token, { list: shown(name), known: shownNames(known) });
      return false;
    },
  };
}

/** Spellings are gathered only when a name is not found, since nearly every file has none such. */
function lazySpellings(names: Iterable<string>): () => Spellings {
  const all = [...names];
  let spellings: Spellings | null = null;
  return () => {
    if (spellings !== null) return spellings;
    spellings = new Spellings();
    for (const name of all) spellings.learn(name);
    return spellings;
  };
}
