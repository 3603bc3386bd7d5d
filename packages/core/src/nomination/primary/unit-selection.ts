import type { Chosen, OpenTie } from "./choose/run.ts";
import type { RankClass } from "./rank.ts";
import { leastOf, type PlannedUnit } from "./select-plan.ts";
import type {
  ChosenPerson,
  PassedOver,
  PlaceAnswer,
  PlaceQuestion,
  PlaceTie,
  QuotaHeld,
  UnitSelection,
} from "./selection.ts";

/** A choice told by the ids of people and quotas, with what each person was taken before. */
export function unitSelection(
  planned: PlannedUnit,
  done: Chosen,
  held: readonly string[],
  serves: (id: string) => number,
  answers: readonly PlaceAnswer[],
): UnitSelection {
  const { step, unit, places, quotas } = planned;
  const ids = (positions: readonly number[]): readonly string[] => positions.map((i) => quotas[i]?.id ?? "");
  const people = [...held, ...done.taken.map(({ id }) => id)];
  return {
    step: step.id,
    unit,
    places,
    filled: held.length,
    status: statusOf(done),
    quotas: quotas.map((quota, i): QuotaHeld => {
      const served = people.filter((id) => ((serves(id) >> i) & 1) === 1).length;
      return { quota: quota.id, atLeast: quota.atLeast, least: leastOf(quota, places), served };
    }),
    chosen: done.taken.map((one) => chosenPerson(planned, done, one, serves(one.id))),
    passed: done.passed.map((one) => passedOver(planned, one)),
    ties: done.ties.map((tie) => withSource(tie, answers)),
    question: done.question === null ? null : questionOf(unit, done.question, done.refusedAnswer !== null),
    unmet: done.unmet.map((each) => ({ ...each, quotas: ids(each.quotas) })),
  };
}

function statusOf({ unmet, question }: Chosen): UnitSelection["status"] {
  if (unmet.length > 0) return "impossible";
  if (question === null) return "decided";
  return question.kind === "silent" ? "undetermined" : "lot";
}

function chosenPerson(
  { classes, quotas }: PlannedUnit,
  { passed }: Chosen,
  { id, rank }: Chosen["taken"][number],
  serves: number,
): ChosenPerson {
  const score = classes[rank]?.scores.find(({ candidate }) => candidate === id);
  const higher = passed.filter((one) => one.rank < rank);
  const accounts = new Set(higher.flatMap(({ reason }) => reason.quotas));
  const own = quotas.flatMap((quota, i) => (((serves >> i) & 1) === 1 ? [{ id: quota.id, i }] : []));
  return {
    candidate: id,
    place: placeIn(classes, rank),
    votes: score?.votes ?? 0,
    base: score?.base ?? 1,
    serves: own.map((quota) => quota.id),
    before: higher.map((one) => one.id),
    onAccountOf: own.filter(({ i }) => accounts.has(i)).map((quota) => quota.id),
  };
}

function passedOver(
  { classes, quotas, places }: PlannedUnit,
  { id, rank, reason }: Chosen["passed"][number],
): PassedOver {
  const because = reason.quotas.map((i, at) => {
    const quota = quotas[i];
    if (quota === undefined) throw new Error(`no quota ${i}`);
    return { quota: quota.id, least: leastOf(quota, places), served: reason.served[at] ?? 0 };
  });
  return { candidate: id, place: placeIn(classes, rank), because: { quotas: because, placesLeft: reason.placesLeft } };
}

function placeIn(classes: readonly RankClass[], rank: number): number {
  return classes[rank]?.place ?? 0;
}

function withSource(tie: Chosen["ties"][number], answers: readonly PlaceAnswer[]): PlaceTie {
  if (tie.by === "earlier-registration") return { ...tie };
  const answer = answers.find(
    ({ among }) => among.length === tie.among.length && among.every((id) => tie.among.includes(id)),
  );
  return { ...tie, ...(answer !== undefined && { source: answer.source }) };
}

function questionOf(unit: string, { kind, among, places, mixed }: OpenTie, refused: boolean): PlaceQuestion {
  return { kind, unit, among, places, mixed, refused };
}
