/** Does one piece of work after the other, in the order in which they were asked for. */
export interface Turn {
  <T>(work: () => Promise<T>): Promise<T>;
  /** Whether nothing is being done, and nobody waits. */
  readonly idle: () => boolean;
}

/** A new queue of work; one piece that fails does not stop those behind it. Where nobody waits, work begins at once. */
export function inTurn(): Turn {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const done = (): void => {
    waiting -= 1;
  };
  const turn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = waiting === 0 ? work() : last.then(work);
    waiting += 1;
    last = next.then(done, done);
    return next;
  };
  return Object.assign(turn, { idle: () => waiting === 0 });
}
