import type { Seats, Step } from "@dauys/core/apportionment";

/** How a list can come to a seat, or lose one. */
export type Origin = "fixed" | "minimum" | "whole" | "takenBack" | "remainder" | "largest" | "averages" | "majority";

/** Seats by list, for each step that gave or took any, in the order of the steps. */
export type Origins = ReadonlyMap<Origin, ReadonlyMap<string, number>>;

/**
 * Where the seats of each list come from, so that each result can be added up across its row. `null` where that cannot
 * be told from the steps alone: inside groups, or where they do not add up to the seats.
 */
export function originsOf(steps: readonly Step[], seats: Seats): Origins | null {
  if (steps.some(({ step }) => step === "group" || step === "second-list")) return null;
  const origins = new Map<Origin, Map<string, number>>();
  const have = new Map<string, number>();
  const add = (origin: Origin, list: string, count: number): void => {
    if (count === 0) return;
    const column = origins.get(origin) ?? new Map<string, number>();
    origins.set(origin, column.set(list, (column.get(list) ?? 0) + count));
    have.set(list, (have.get(list) ?? 0) + count);
  };
  for (const step of steps) addStep(step, add, have);
  const adds = Object.entries(seats).every(([list, count]) => (have.get(list) ?? 0) === count);
  return adds && origins.size > 0 ? origins : null;
}

type Add = (origin: Origin, list: string, count: number) => void;

function addStep(step: Step, add: Add, have: ReadonlyMap<string, number>): void {
  switch (step.step) {
    case "band":
      for (const row of step.rows) add("fixed", row.list, row.seats);
      break;
    case "whole":
      for (const row of step.rows) add("whole", row.list, row.whole);
      break;
    case "taken-back":
      for (const list of step.lists) add("takenBack", list, -1);
      break;
    case "remainders":
      for (const list of step.winners) add("remainder", list, 1);
      break;
    case "largest-lists":
      for (const list of step.winners) add("largest", list, 1);
      break;
    case "averages":
      for (const { list, before, after } of step.rows) {
        // A method of divisors starts from the guaranteed seats, which no step before it has given.
        add("minimum", list, before - (have.get(list) ?? 0));
        add("averages", list, after - before);
      }
      break;
    case "majority":
      add("majority", step.list, 1);
      add("majority", step.from, -1);
      break;
    default:
      break;
  }
}
