/** One thing that an entry says. */
export interface DescribedRow {
  readonly label: string;
  readonly value: string;
  /** What the protocol before says in this place, where it says something else. */
  readonly before: string | null;
  /** Whether it is a figure, which stands at the right. */
  readonly figure: boolean;
}

/** An entry read out in one language: everything that it says, in words and figures. */
export interface Described {
  readonly title: string;
  /** The unit that it is about; empty where it is about none. */
  readonly about: string;
  readonly rows: readonly DescribedRow[];
  /** Where the redacted copy of a scan can be looked at that becomes public by it; `null` of anything else. */
  readonly picture: string | null;
}
