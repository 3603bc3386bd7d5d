import { codeOf, RECORDED, UNIT_STATES, type UnitStateWord } from "./unit-states.ts";

const WIDTH = UNIT_STATES.length;

/** How many units of one kind stand where, and how many registered voters they have. */
export interface StateCounts {
  readonly units: Readonly<Record<UnitStateWord, number>>;
  readonly registered: Readonly<Record<UnitStateWord, number>>;
  readonly all: number;
  readonly allRegistered: number;
  /** How many of them have no list of voters in the record. */
  readonly unknownRegistered: number;
}

/** Who is counted: where it lies, where it stands. */
export interface Counted {
  readonly parent: number;
  readonly index: number;
  readonly state: UnitStateWord;
  readonly registered: number | null;
  readonly term: number;
}

/**
 * Units of one kind by where they stand, for each unit above them and for themselves, changed with each step of a single one: what a page shows
 * is read off, never added up.
 */
export class Counts {
  readonly #parents: Int32Array;
  readonly #units: Uint32Array;
  readonly #registered: Float64Array;
  readonly #unknown: Uint32Array;
  /** Units that still have to report, by deadline. */
  readonly #open: Uint32Array;
  readonly #terms: number;

  constructor(parents: Int32Array, terms: number) {
    this.#parents = parents;
    this.#terms = terms;
    this.#units = new Uint32Array(parents.length * WIDTH);
    this.#registered = new Float64Array(parents.length * WIDTH);
    this.#unknown = new Uint32Array(parents.length);
    this.#open = new Uint32Array(parents.length * Math.max(1, terms));
  }

  /** Counts a unit where it stands, `by` 1; or takes it away from there, `by` -1. */
  add({ index, state, registered, term }: Counted, by: 1 | -1): void {
    const code = codeOf(state);
    const open = term >= 0 && isOpen(state);
    for (let at = index; at >= 0; at = this.#parents[at] as number) {
      this.#units[at * WIDTH + code]! += by;
      this.#registered[at * WIDTH + code]! += by * (registered ?? 0);
      if (registered === null) this.#unknown[at]! += by;
      if (open) this.#open[at * this.#terms + term]! += by;
    }
  }

  /** The counts inside a unit. */
  of(unit: number): StateCounts {
    const read = (from: Uint32Array | Float64Array): StateCounts["units"] =>
      Object.fromEntries(
        UNIT_STATES.map((state, code) => [state, from[unit * WIDTH + code] as number]),
      ) as StateCounts["units"];
    const [units, registered] = [read(this.#units), read(this.#registered)];
    const sum = (counts: StateCounts["units"]): number => Object.values(counts).reduce((all, one) => all + one, 0);
    return {
      units,
      registered,
      all: sum(units),
      allRegistered: sum(registered),
      unknownRegistered: this.#unknown[unit] as number,
    };
  }

  /** How many inside a unit still have to report although one of these deadlines, by their indices, has passed. */
  late(unit: number, passed: readonly number[]): number {
    return passed.reduce((sum, term) => sum + (this.#open[unit * this.#terms + term] as number), 0);
  }
}

/** Whether a protocol is still to come, in time: what is voted again has no deadline in the law. */
export function isOpen(state: UnitStateWord): boolean {
  return !RECORDED.has(state) && state !== "invalidated" && state !== "repeat-voting";
}
