import { type Fold, type People, type PeopleList, peopleOf } from "@dauys/core/election";
import { countPrimary } from "@dauys/core/nomination";
import type { BallotView, PartyView, PeopleListView, PeopleView, PrimaryView } from "./people-view.ts";
import { compositionOf } from "./people-view-composition.ts";
import { seatsOf } from "./people-view-seats-of.ts";
import type { WrittenText } from "./people-view-text.ts";
import type { PlacedEntry, SeenEntries } from "./seen-entries.ts";

/** Entries of these types say nothing of people, and nearly all entries are of them. */
const OF_PROTOCOLS: ReadonlySet<string> = new Set(["stage-sealed", "protocol-filed", "protocol-corrected"]);

/** The people of each record as they were seen last, and after how many entries that could say something of them. */
const seenLast = new WeakMap<Fold, { readonly said: number; readonly people: PeopleView | null }>();

/**
 * Parties, primaries, lists, ballot and deputies of a record; `null` where it says nothing of people. As long as nothing but
 * protocols comes in, it is the same object.
 */
export function peopleViewOf(fold: Fold, { view, rare }: SeenEntries): PeopleView | null {
  const said = view.types.reduce((sum, { type, count }) => sum + (OF_PROTOCOLS.has(type) ? 0 : count), 0);
  const last = seenLast.get(fold);
  if (last?.said === said) return last.people;
  const people = peopleNow(fold, rare);
  seenLast.set(fold, { said, people });
  return people;
}

function peopleNow(fold: Fold, rare: readonly PlacedEntry[]): PeopleView | null {
  const people = peopleOf(fold);
  if (people === null || people.parties.length + people.lists.length === 0) return null;
  const seats = seatsOf(fold, people, rare);
  return {
    parties: people.parties.map((party) => partyOf(party, people)),
    primaries: people.primaries.map((primary) => primaryOf(fold, primary)),
    lists: people.lists.map((list) => listOf(fold, list)),
    ballot: ballotOf(fold, people),
    seats,
    composition: compositionOf(people, seats.deputies),
    names: namesOf(fold, people),
    notes: people.notes,
  };
}

function partyOf({ entry, body, absent }: People["parties"][number], { lists }: People): PartyView {
  const own = lists.find(({ party }) => party === body.party);
  return {
    ...body,
    entry,
    list: own === undefined ? null : { list: own.list, state: own.state, entry: entryOf(own) },
    absent: absent && { entry: absent.entry, why: absent.body.why, reason: absent.body.reason },
  };
}

/** The last entry that says how a list stands. */
function entryOf({ entries, people }: PeopleList): number {
  const { ended, registered, refused, submitted } = entries;
  return ended ?? registered ?? refused ?? submitted ?? people[0]?.entry ?? 0;
}

function primaryOf(fold: Fold, { primary: id, party, title, entry, people, decided }: People["primaries"][number]) {
  const state = fold.nomination.primaries.get(id);
  if (state === undefined) throw new RangeError(`the fold has no primary ${id}`);
  const stages = decided.map(({ stage, entry: by, selection }) => {
    const protocols = [...(state.votes.get(stage) ?? new Map<string, never>()).entries()];
    const units = protocols.map(([unit, { body }]) => ({
      unit,
      totals: body.totals,
      lists: body.votes.map(({ candidate, votes }) => ({ list: candidate, votes })),
    }));
    const counted = countPrimary(state.primary, state.people, units, stage);
    return {
      stage,
      protocols: protocols.map(([unit, filed]) => ({ unit, entry: filed.entry })),
      decided: by,
      count: counted.ok ? counted.count : null,
      selection,
    };
  });
  return { primary: id, party, title, entry, rules: state.primary, people, stages } satisfies PrimaryView;
}

function listOf(fold: Fold, { statistics, ...own }: PeopleList): PeopleListView {
  const state = fold.nomination.lists.get(own.list);
  const body = state?.submitted?.body;
  const { list, party, name, state: standing, entries, people, findings, accepted, grounds } = own;
  return {
    ...{ list, party, name, state: standing, entries, people, findings, accepted, grounds, statistics },
    stated: body === undefined ? null : statedOf(body),
    ended: state?.ended?.reason ?? null,
  };
}

function statedOf(body: NonNullable<PeopleListView["stated"]>): NonNullable<PeopleListView["stated"]> {
  const { submitted, adoption, signed, deposit, root } = body;
  return {
    ...{ submitted, root },
    ...(adoption !== undefined && { adoption }),
    ...(signed !== undefined && { signed }),
    ...(deposit !== undefined && { deposit }),
  };
}

function ballotOf({ nomination, lists }: Fold, { ballotOrder }: People): BallotView {
  const { ballotOrder: drawn, ballots } = nomination;
  return {
    order: drawn && { ...drawn.body, entry: drawn.entry },
    stand: (ballotOrder?.order ?? []).flatMap((id) => {
      const found = lists.find(({ list }) => list === id);
      return found === undefined ? [] : [{ list: id, name: found.name }];
    }),
    printed: ballots && { ...ballots.body, entry: ballots.entry },
  };
}

/** How everybody is called whom a list, a primary or the assembly names. */
function namesOf({ nomination, assembly }: Fold, { lists }: People): Readonly<Record<string, WrittenText>> {
  const primaries = [...nomination.primaries.values()].flatMap(({ people }) => people);
  return Object.fromEntries([
    ...primaries.map(({ candidate, name }) => [candidate, name] as const),
    ...(assembly?.nominated ?? []).map(({ person, name }) => [person, name] as const),
    ...lists.flatMap(({ people }) => people.map(({ candidate: { person, name } }) => [person, name] as const)),
  ]);
}
