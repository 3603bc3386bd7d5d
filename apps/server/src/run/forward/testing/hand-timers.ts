/** A sense of “later” that a test drives: nothing happens until it says so. */
export interface HandTimers {
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** Waits until something is planned for so many milliseconds from then, and lets all of that happen now. */
  readonly come: (milliseconds: number) => Promise<void>;
  /** How often something is planned for so many milliseconds from then. */
  readonly planned: (milliseconds: number) => number;
}

/** Begins with nothing planned. */
export function handTimers(): HandTimers {
  let plans: readonly { readonly milliseconds: number; readonly work: () => void }[] = [];
  const hearers = new Set<() => void>();
  const those = (milliseconds: number) => plans.filter((plan) => plan.milliseconds === milliseconds);
  return {
    later: (milliseconds, work) => {
      const plan = { milliseconds, work };
      plans = [...plans, plan];
      for (const hear of hearers) hear();
      return () => {
        plans = plans.filter((one) => one !== plan);
      };
    },
    come: async (milliseconds) => {
      while (those(milliseconds).length === 0) {
        await new Promise<void>((heard) => {
          const hear = (): void => {
            hearers.delete(hear);
            heard();
          };
          hearers.add(hear);
        });
      }
      const due = those(milliseconds);
      plans = plans.filter((plan) => !due.includes(plan));
      for (const { work } of due) work();
    },
    planned: (milliseconds) => those(milliseconds).length,
  };
}
