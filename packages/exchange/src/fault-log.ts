import { type Fault, type FaultCode, type FaultParams, faultOf, type Place, type Reading } from "./fault.ts";

/** How many faults of one file are told; the rest are counted. */
export const MOST_FAULTS = 20;

/**
 * The faults found while one file is read. Places are offsets (or other tokens) that `locate` turns into line and column,
 * which is slow: so it is done only for the faults that will be told.
 */
export class FaultLog {
  readonly faults: Fault[] = [];
  count = 0;
  private readonly file: string;
  private readonly locate: (token: number) => Place;

  constructor(file: string, locate: (token: number) => Place) {
    this.file = file;
    this.locate = locate;
  }

  /** Counts a fault, and keeps it while there are few. */
  add<C extends FaultCode>(code: C, token: number, params: FaultParams<C>): void {
    this.count += 1;
    if (this.faults.length < MOST_FAULTS) this.faults.push(faultOf(code, this.file, this.locate(token), params));
  }

  /** Line of a token, as text for a message; empty once no further message will be told. */
  line(token: number): string {
    return this.faults.length < MOST_FAULTS ? String(this.locate(token).line) : "";
  }

  /** The value if nothing was wrong, else the faults. */
  reading<T>(value: () => T): Reading<T> {
    return this.count === 0 ? { ok: true, value: value() } : { ok: false, faults: this.faults, count: this.count };
  }
}
