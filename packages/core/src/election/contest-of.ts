import type { Contest, ListVotes, Totals } from "../apportionment/index.ts";
import type { Rules } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";

/**
 * The contest that an election's published votes give under a law: its own, or another one for comparison. Lists whose
 * votes are unknown are left out; totals that are only recalled are too, so that no result rests on them unseen.
 * A list's recalled votes are used (there is no result without them), which `electionFindings` reports. Where the ballot
 * had no line against all, and the law asked about has one, nobody voted against all.
 */
export function contestOf(election: Election, rules: Rules): Contest {
  const lists = election.lists.flatMap(listVotes);
  const nobody = rules.ballot.againstAll && election.totals.againstAll === undefined ? { againstAll: 0 } : {};
  return { rules, units: [{ unit: "", seats: null, lists, totals: { ...totalsOf(election), ...nobody } }] };
}

function listVotes(entry: ContestedList): readonly ListVotes[] {
  const { value: votes } = entry.votes;
  if (votes === null) return [];
  const candidates = established(entry.candidates);
  return [
    {
      list: entry.id,
      votes,
      ...(entry.registrationOrder !== undefined && { order: entry.registrationOrder }),
      ...(candidates !== null && { candidates }),
      ...(entry.admitted !== undefined && { admitted: entry.admitted.value }),
    },
  ];
}

function totalsOf({ totals }: Election): Totals {
  const known = {
    registered: established(totals.registered),
    received: established(totals.received),
    valid: established(totals.valid),
    invalid: established(totals.invalid),
    againstAll: established(totals.againstAll),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
}
