import type { AveragesInput, AveragesResult } from "./averages-input.ts";
import type { Sequence } from "./sequence.ts";

/**
 * Highest averages with plain numbers. `null` when the sequence is not linear, a divisor is zero, or a product of votes
 * and divisor could pass 2^53 (within that bound every comparison here is exact), or the votes are too uneven to guess.
 */
export function fastAverages({ sequence, votes, start, held, cap, seats }: AveragesInput): AveragesResult | null {
  const { linear } = sequence;
  if (linear === undefined || linear.first <= 0) return null;
  const n = votes.length;
  const counts = votes.map(Number);
  const highest = counts.reduce((a, b) => Math.max(a, b), 0);
  const from = start.map((s, i) => s + (held[i] as number));
  const upTo = cap.map((c, i) => c + (held[i] as number));
  const index = from.reduce((a, b) => a + b, 0);
  const largest = Math.max(linear.first, linear.step * (index + seats + 1) + linear.offset);
  if (highest * largest > Number.MAX_SAFE_INTEGER) return null;
  const state = new FastState(linear, counts, from, upTo);
  const left = state.give(seats);
  if (left === null) return null;
  const after = Array.from({ length: n }, (_, i) => (state.seats[i] as number) - (held[i] as number));
  const contested = state.contested();
  if (contested === null) return { after, contested: null, left };
  for (const i of contested.losing) after[i] = (after[i] as number) - 1;
  const among = [...contested.losing, ...contested.waiting].sort((a, b) => a - b);
  return { after, contested: { among, seats: contested.losing.length }, left };
}

const shared = new Map<number, readonly number[]>();

/** The same number in at least `length` places; one array for all callers, never written to. */
function constants(value: number, length: number): readonly number[] {
  const known = shared.get(value);
  if (known !== undefined && known.length >= length) return known;
  const made = new Array<number>(length).fill(value);
  shared.set(value, made);
  return made;
}

/**
 * The working arrays of one distribution by a linear divisor sequence, one place a contender. The caller has made sure
 * that `votes * divisor` stays below 2^53.
 */
export class FastState {
  readonly seats: number[];
  private readonly votes: readonly number[];
  private readonly start: readonly number[];
  private readonly cap: readonly number[];
  /** A contender whose last seat is exactly equal to another's next one, or -1. */
  private cut = -1;
  private readonly step: number;
  private readonly offset: number;
  private readonly first: number;

  constructor(
    linear: NonNullable<Sequence["linear"]>,
    votes: readonly number[],
    start: readonly number[] = constants(0, votes.length),
    cap: readonly number[] = constants(Number.POSITIVE_INFINITY, votes.length),
  ) {
    this.votes = votes;
    this.start = start;
    this.cap = cap;
    // A plain array: for the few dozen lists of most elections a typed one costs more to make than to use.
    this.seats = new Array<number>(votes.length).fill(0);
    this.step = linear.step;
    this.offset = linear.offset;
    this.first = linear.first;
  }

  /**
   * Gives `toGive` seats beyond `start` to the highest averages; returns how many nobody could take, or `null` when the
   * first guess is so far off that correcting it seat by seat, each a scan of all, would take quadratic time.
   */
  give(toGive: number): number | null {
    let surplus = this.estimate(toGive) - toGive;
    if (Math.abs(surplus) > 64 + 4 * Math.sqrt(this.votes.length)) return null;
    while (surplus < 0) {
      const i = this.next();
      if (i < 0) return -surplus;
      this.seats[i] = (this.seats[i] as number) + 1;
      surplus += 1;
    }
    while (surplus > 0) {
      const i = this.last();
      this.seats[i] = (this.seats[i] as number) - 1;
      surplus -= 1;
    }
    for (;;) {
      const up = this.next();
      const down = this.last();
      const order = up < 0 || down < 0 ? -1 : this.compareNextToLast(up, down);
      this.cut = order === 0 ? down : -1;
      if (order <= 0) return 0;
      this.seats[up] = (this.seats[up] as number) + 1;
      this.seats[down] = (this.seats[down] as number) - 1;
    }
  }

  /** Contenders whose last seat (`losing`) or next seat (`waiting`) has exactly the average at the cut. */
  contested(): { readonly losing: readonly number[]; readonly waiting: readonly number[] } | null {
    if (this.cut < 0) return null;
    const losing: number[] = [];
    const waiting: number[] = [];
    const v = this.votes[this.cut] as number;
    const d = this.divisor(this.seats[this.cut] as number);
    for (let i = 0; i < this.votes.length; i += 1) {
      const s = this.seats[i] as number;
      const w = this.votes[i] as number;
      if (s > (this.start[i] as number) && w * d === v * this.divisor(s)) losing.push(i);
      else if (w > 0 && s < (this.cap[i] as number) && w * d === v * this.divisor(s + 1)) waiting.push(i);
    }
    return { losing, waiting };
  }

  private divisor(k: number): number {
    return k === 1 ? this.first : this.step * k + this.offset;
  }

  /** Fills `seats` with a first guess and returns how many seats beyond `start` it holds. */
  private estimate(toGive: number): number {
    const { votes, start, cap, seats, step, offset } = this;
    const n = votes.length;
    let total = 0;
    let voting = 0;
    let counted = toGive;
    for (let i = 0; i < n; i += 1) {
      const v = votes[i] as number;
      total += v;
      if (v > 0) voting += 1;
      counted += start[i] as number;
    }
    const m = (step * counted + (step * voting) / 2 + voting * offset) / (step * total);
    const shift = offset / step;
    let given = 0;
    for (let i = 0; i < n; i += 1) {
      const low = start[i] as number;
      const v = votes[i] as number;
      let s = v > 0 ? Math.floor(v * m - shift) : low;
      if (s > (cap[i] as number)) s = cap[i] as number;
      if (s < low) s = low;
      seats[i] = s;
      given += s - low;
    }
    return given;
  }

  /** The contender with the highest next average, or -1. */
  private next(): number {
    const { votes, cap, seats } = this;
    let found = -1;
    let v = 0;
    let d = 1;
    for (let i = 0; i < votes.length; i += 1) {
      const w = votes[i] as number;
      const s = seats[i] as number;
      if (w === 0 || s >= (cap[i] as number)) continue;
      const e = this.divisor(s + 1);
      if (w * d > v * e) {
        found = i;
        v = w;
        d = e;
      }
    }
    return found;
  }

  /** The contender with the lowest last average among those above their start, or -1. */
  private last(): number {
    const { votes, start, seats } = this;
    let found = -1;
    let v = 1;
    let d = 0;
    for (let i = 0; i < votes.length; i += 1) {
      const s = seats[i] as number;
      if (s <= (start[i] as number)) continue;
      const w = votes[i] as number;
      const e = this.divisor(s);
      if (w * d < v * e) {
        found = i;
        v = w;
        d = e;
      }
    }
    return found;
  }

  private compareNextToLast(up: number, down: number): number {
    const left = (this.votes[up] as number) * this.divisor(this.seats[down] as number);
    const right = (this.votes[down] as number) * this.divisor((this.seats[up] as number) + 1);
    return left - right;
  }
}
