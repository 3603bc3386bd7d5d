/** Does one piece of work after the other, in the order in which they were asked for. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

/** A new queue of work; one piece that fails does not stop those behind it. */
export function inTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
