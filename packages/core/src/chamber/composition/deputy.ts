/** One deputy as far as known. What is left out is unknown, and is counted as unknown everywhere. */
export interface Deputy {
  /** The same person has the same id in every chamber. */
  readonly id: string;
  /** The list by which the seat was won; `null`: by none. */
  readonly list: string | null;
  /** The part of the chamber, by its id in the rules. */
  readonly part: string;
  readonly sex?: "woman" | "man";
  /** Year of birth. */
  readonly born?: number;
  readonly region?: string;
  /** The group in the chamber that the deputy belongs to: it may differ from the list. */
  readonly group?: string;
  /** Whether the deputy sat in the last chamber. */
  readonly sat?: boolean;
}
