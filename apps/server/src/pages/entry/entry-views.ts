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

/** Where pictures of a unit's paper are kept. */
export interface ScansPageView {
  readonly unit: string;
  /** Whether this person may bring pictures, and cover places in them. */
  readonly typing: boolean;
}

/** Where seals, hand-overs and receipts are written down. */
export interface CustodyPageView {
  readonly unit: string;
  readonly typing: boolean;
  /** What can be sealed, as the form names it, in the language of the page. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
  readonly notes: readonly {
    readonly kind: "seal" | "hand-over" | "receipt";
    readonly text: string;
    readonly at: string;
  }[];
}

/** Where a whole file of protocols is brought. */
export interface ImportPageView {
  readonly units: readonly string[];
}
