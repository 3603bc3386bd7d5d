/** The clock by which the office shows times: so many minutes ahead of UTC. */
export interface ShownClock {
  readonly minutes: number;
}

/** A moment on that clock, to the minute, in the order in which it sorts: `2031-01-12 21:04`. */
export function clockText({ minutes }: ShownClock, at: number): string {
  return new Date(at + minutes * 60_000).toISOString().slice(0, 16).replace("T", " ");
}

/** The name of a clock: `UTC+5`, `UTC+5:30`, `UTC`. */
export function clockName({ minutes }: ShownClock): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
}
