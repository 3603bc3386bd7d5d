/** Set on the pages of a replay: they show a recorded count as it stood on its way. */
export interface ReplayMark {
  /** How many entries the whole record has. */
  readonly of: number;
}
