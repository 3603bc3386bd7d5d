/** Lets so many in at once; whoever comes when too many wait is sent away. */
export interface Turnstile {
  /** Does the work when it is its turn; `null` where too many wait already. */
  readonly pass: <T>(work: () => Promise<T>) => Promise<T | null>;
}

/** A turnstile for `most` at once, before which `patient` may wait. */
export function turnstile(most: number, patient: number): Turnstile {
  let inside = 0;
  const queue: (() => void)[] = [];
  return {
    pass: async (work) => {
      if (inside >= most) {
        if (queue.length >= patient) return null;
        await new Promise<void>((go) => queue.push(go));
      } else inside += 1;
      try {
        return await work();
      } finally {
        // The place is handed on, so that nobody slips in between.
        const next = queue.shift();
        if (next === undefined) inside -= 1;
        else next();
      }
    },
  };
}
