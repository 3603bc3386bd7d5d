/** One figure of a bench. Times carry no target; a ratio says how many times faster than `ratio_to` we are. */
export interface Figure {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly ratio_to: string | null;
  readonly target: number | null;
  readonly met: boolean | null;
}

/** Something to be timed. `run` does one piece of work and returns what it computed, so that nothing is optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

let sink: unknown;

/** Microseconds a call, measured over about `milliseconds`, in chunks so that the clock is read rarely. */
function timeOf({ run }: Contestant, milliseconds: number): number {
  let chunk = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < chunk; i += 1) sink = run();
    const taken = performance.now() - start;
    if (taken >= milliseconds) return (taken * 1000) / chunk;
    chunk = Math.max(chunk * 2, Math.ceil((chunk * milliseconds) / Math.max(taken, 0.01)));
  }
}

/**
 * Times contestants in turn, A B C A B C, several rounds after one that does not count. Ratios are taken round by round,
 * so that a machine that drifts does not decide.
 */
export function race(
  contestants: readonly Contestant[],
  rounds: number,
  milliseconds: number,
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) timeOf(contestant, milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) times.get(contestant.name)?.push(timeOf(contestant, milliseconds));
  }
  if (sink === times) throw new Error("never");
  return times;
}

/** Times as a figure in microseconds. */
export function timeFigure(name: string, times: readonly number[]): Figure {
  return { name, ...spread(times), unit: "µs", ratio_to: null, target: null, met: null };
}

/** How many times faster we are than a peer, round by round. */
export function ratioFigure(
  name: string,
  ours: readonly number[],
  peer: string,
  theirs: readonly number[],
  target: number,
): Figure {
  const ratios = ours.map((time, round) => (theirs[round] ?? Number.NaN) / time);
  const { median, min, max } = spread(ratios);
  return { name, median, min, max, unit: "x", ratio_to: peer, target, met: median >= target };
}

function spread(values: readonly number[]): { readonly median: number; readonly min: number; readonly max: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((sorted[Math.round(share * (sorted.length - 1))] as number).toPrecision(4));
  return { median: at(0.5), min: at(0), max: at(1) };
}

/** Prints the figures as a table and, as the last line, as one JSON object; the exit code says whether targets are met. */
export function report(bench: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((figure) => figure.name.length));
  for (const { name, median, min, max, unit, target, met } of figures) {
    const verdict = target === null ? "" : `  target ${target} ${unit}: ${met ? "met" : "NOT met"}`;
    console.log(`${name.padEnd(width)}  ${String(median).padStart(8)} ${unit}  (${min} to ${max})${verdict}`);
  }
  console.log(JSON.stringify({ bench, figures }));
}
