/** Does one piece of work after the other, in the order in which they were asked for. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** A new queue of work; one piece that fails does not stop those behind it. Where nobody waits, work begins at once. */
export function inTurn(): Turn {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const done = (): void => {
    waiting -= 1;
  };
  return (work) => {
    const next = waiting === 0 ? work() : last.then(work);
    waiting += 1;
    last = next.then(done, done);
    return next;
  };
}
