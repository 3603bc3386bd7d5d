/** Where a unit's paper is typed. */
export interface EntryPageView {
  /** The address of the interface under which it is typed. */
  readonly path: string;
  readonly unit: string;
  readonly person: string;
}

/** Where somebody says which paper is to be typed. */
export interface FindPaperView {
  /** What was asked for and is not there; `null`: nothing was asked for. */
  readonly unknown: string | null;
  readonly mine: readonly { readonly unit: string; readonly href: string }[];
  /** Whether whole files can be taken in. */
  readonly importing: boolean;
}

/** Where the two entries of a unit's paper are put side by side. */
export interface ComparePageView {
  readonly unit: string;
}
