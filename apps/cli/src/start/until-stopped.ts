import process from "node:process";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Waits for the first signal to stop: then aborts what is under way and settles. A second signal ends at once. */
export function untilStopped(stop: AbortController): { readonly promise: Promise<void>; readonly forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stopping = (): void => {
    forget();
    stop.abort();
    resolve();
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, stopping);
  };
  for (const signal of SIGNALS) process.on(signal, stopping);
  return { promise, forget };
}
