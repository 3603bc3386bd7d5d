import type { PrimaryCandidate } from "./candidate.ts";
import { choose } from "./choose/choose.ts";
import type { Chosen, Contender, Decide } from "./choose/run.ts";
import type { PrimaryCount } from "./count.ts";
import type { Primary } from "./primary.ts";
import { leastOf, type PlannedUnit, type SelectionPlan, selectionPlan, servesOf } from "./select-plan.ts";
import type { PlaceAnswer, Selection, SelectionStatus, UnitSelection } from "./selection.ts";
import { unitSelection } from "./unit-selection.ts";

/**
 * Chooses people by the rules of a primary: step by step, in each constituency or from all, down the ranking, so that the
 * quotas hold with the least departure from it. What the rules do not say is asked; nothing is guessed. The order in
 * which people and votes are given changes nothing.
 */
export function selectPrimary(
  primary: Primary,
  people: readonly PrimaryCandidate[],
  count: PrimaryCount,
  answers: readonly PlaceAnswer[] = [],
): Selection {
  const plan = selectionPlan(primary, people, count);
  if ("missing" in plan) return { status: "unknown", missing: plan.missing, units: [], chosen: [], unused: answers };
  const orders = new Map(people.map(({ candidate, order }) => [candidate, order]));
  const homes = new Map(people.map(({ candidate, constituency }) => [candidate, constituency]));
  const used = new Set<PlaceAnswer>();
  const units: UnitSelection[] = [];
  const chosen: string[] = [];
  for (const planned of plan.units) {
    // A step from all needs every step before it; the constituencies of one step do not need each other.
    if (units.some(({ step, status }) => step !== planned.step.id && status !== "decided")) break;
    const held = chosen.filter((id) => planned.unit === "" || homes.get(id) === planned.unit);
    const contender = contenders(planned, plan, orders);
    const decide = decider(planned.unit, answers, used);
    const done = chooseUnit(planned, plan, { held: held.map(contender), out: new Set(chosen), contender, decide });
    units.push(unitSelection(planned, done, held, (id) => contender(id).serves, usedOf(planned.unit, used)));
    chosen.push(...done.taken.map(({ id }) => id));
  }
  return { status: worst(units), missing: [], units, chosen, unused: answers.filter((answer) => !used.has(answer)) };
}

function chooseUnit(
  { classes, places, quotas }: PlannedUnit,
  { overlap, ties }: SelectionPlan,
  given: {
    readonly held: readonly Contender[];
    readonly out: ReadonlySet<string>;
    readonly contender: (id: string) => Contender;
    readonly decide: Decide;
  },
): Chosen {
  return choose({
    classes: classes.map(({ scores }) =>
      scores.filter(({ candidate }) => !given.out.has(candidate)).map(({ candidate }) => given.contender(candidate)),
    ),
    held: given.held,
    places,
    needs: { least: quotas.map((quota) => leastOf(quota, places)), overlap },
    ties,
    decide: given.decide,
  });
}

function contenders(
  { quotas }: PlannedUnit,
  { groups }: SelectionPlan,
  orders: ReadonlyMap<string, number | undefined>,
): (id: string) => Contender {
  return (id) => {
    const order = orders.get(id);
    return { id, serves: servesOf(quotas, groups.get(id) ?? []), ...(order !== undefined && { order }) };
  };
}

/** The answer to a tie among exactly these for so many places; only a decision serves where the rules have no lot. */
function decider(unit: string, answers: readonly PlaceAnswer[], used: Set<PlaceAnswer>): Decide {
  return ({ among, places, kind }) => {
    const asked = new Set(among);
    const answer = answers.find(
      (each) =>
        (each.unit ?? "") === unit &&
        each.among.length === among.length &&
        each.among.every((id) => asked.has(id)) &&
        new Set(each.winners).size === places &&
        each.winners.length === places &&
        each.winners.every((id) => asked.has(id)) &&
        (kind === "lot" || each.by === "decision"),
    );
    if (answer === undefined) return null;
    used.add(answer);
    return answer;
  };
}

function usedOf(unit: string, used: ReadonlySet<PlaceAnswer>): readonly PlaceAnswer[] {
  return [...used].filter((answer) => (answer.unit ?? "") === unit);
}

const WORSE: readonly SelectionStatus[] = ["decided", "lot", "undetermined", "impossible"];

function worst(units: readonly UnitSelection[]): SelectionStatus {
  return units.reduce<SelectionStatus>(
    (status, unit) => (WORSE.indexOf(unit.status) > WORSE.indexOf(status) ? unit.status : status),
    "decided",
  );
}
