import type { Fold, People } from "@dauys/core/election";
import { countAssembly, heldOf, waiting } from "@dauys/core/mandates";
import {
  type AssemblyView,
  type DeputyView,
  SEAT_STEPS,
  type SeatStepView,
  type SeatsView,
} from "./people-view-seats.ts";
import type { PlacedEntry } from "./seen-entries.ts";

/** Who sits and why, with the entries that say so. */
export function seatsOf(fold: Fold, people: People, rare: readonly PlacedEntry[]): SeatsView {
  const steps = rare.flatMap(stepOf);
  const { lists } = people.mandates;
  return {
    deputies: [...ofLists(people, steps), ...ofAssembly(people, fold, steps)],
    free: people.free,
    lists: lists.map((list) => ({
      list: list.list,
      name: list.name ?? { kk: list.list, ru: list.list, en: list.list },
      seats: list.seats,
      held: heldOf(list).length,
      waiting: waiting(list).map(({ person }) => person),
    })),
    assembly: assemblyOf(fold, steps),
    steps,
  };
}

function stepOf({ index, entry: { type, at, body } }: PlacedEntry): readonly SeatStepView[] {
  if (!SEAT_STEPS.some((step) => step === type)) return [];
  // The fold has admitted the entry: its body has the shape of its type.
  return [{ type, entry: index, at, body } as unknown as SeatStepView];
}

function ofLists({ mandates, deputies }: People, steps: readonly SeatStepView[]): readonly DeputyView[] {
  const seats = new Map(mandates.lists.flatMap((list) => heldOf(list).map(({ person, seat }) => [person, seat])));
  return deputies.map(({ candidate, list, since, how, registered }) => {
    const { person, name, number, born = null, sex = null, region = null, sat = null } = candidate;
    return {
      ...{ person, name, list, seat: seats.get(person) ?? null, number, born, sex, region, sat, since, how },
      votes: null,
      entry: seatedBy(person, list, steps),
      registered: registered === null ? null : { on: registered, entry: registeredBy(person, steps) },
    };
  });
}

/** The last entry that gave a person a seat: by name, or in the order that the law falls back on. */
function seatedBy(person: string, list: string, steps: readonly SeatStepView[]): number | null {
  const found = steps.findLast((step) => {
    if (step.type === "mandate-passed") return step.body.to === person;
    if (step.type !== "mandates-assigned" || step.body.list !== list) return false;
    return step.body.people === undefined || step.body.people.includes(person);
  });
  return found?.entry ?? null;
}

function registeredBy(person: string, steps: readonly SeatStepView[]): number | null {
  const found = steps.findLast(({ type, body }) => type === "deputies-registered" && body.people.includes(person));
  return found?.entry ?? null;
}

function ofAssembly(people: People, fold: Fold, steps: readonly SeatStepView[]): readonly DeputyView[] {
  const nominated = new Map((fold.assembly?.nominated ?? []).map((one) => [one.person, one.born]));
  return people.assembly.map(({ person, name, votes, round, date }) => {
    const entry = steps.findLast(
      ({ type, body }) => type === "assembly-voted" && body.protocol.round === round && body.protocol.date === date,
    )?.entry;
    return {
      ...{ person, name, list: null, seat: null, number: null, born: nominated.get(person) ?? null },
      ...{ sex: null, region: null, sat: null, since: date, how: null },
      votes: { votes, round },
      entry: entry ?? null,
      registered: null,
    };
  });
}

function assemblyOf({ assembly, rules }: Fold, steps: readonly SeatStepView[]): AssemblyView | null {
  const law = rules?.rules.assembly;
  if (assembly === null || law === undefined) return null;
  const nominated = steps.find(({ type }) => type === "assembly-nominated");
  let free = assembly.seats;
  const rounds = steps.flatMap((step) => {
    if (step.type !== "assembly-voted") return [];
    const { protocol } = step.body;
    const { rows } = countAssembly(law, protocol, free);
    const elected = assembly.deputies
      .filter(({ round, date }) => round === protocol.round && date === protocol.date)
      .map(({ person }) => person);
    free -= elected.length;
    return [{ entry: step.entry, protocol, rows, elected }];
  });
  const council = nominated?.type === "assembly-nominated" ? (nominated.body.council ?? null) : null;
  const entry = nominated?.entry ?? null;
  return { seats: assembly.seats, nominated: assembly.nominated.length, council, entry, rounds };
}
