import type { Figures } from "../figures/figures.ts";
import type { KeyRing } from "../keys/key-ring.ts";

/** A unit's protocol as it stands. */
export interface Standing {
  /** Its place in the record. */
  readonly entry: number;
  readonly figures: Figures;
  /** Whether it counts: it is not held back. */
  readonly counts: boolean;
}

/** What is known while the entries are written one after the other: the keys in use, and every unit's protocol. */
export class Desk {
  readonly ring: KeyRing;
  /** The place in the record of the entry that is written now. */
  entry = 0;
  readonly #standing = new Map<string, Standing>();

  constructor(ring: KeyRing) {
    this.ring = ring;
  }

  /** Notes that the entry written now is a unit's protocol. */
  file(unit: string, figures: Figures, counts: boolean): void {
    this.#standing.set(unit, { entry: this.entry, figures, counts });
  }

  /** Notes that a protocol counts no longer, or again. */
  judge(unit: string, counts: boolean): void {
    this.#standing.set(unit, { ...this.of(unit), counts });
  }

  /**
   * A unit's protocol.
   * @throws Error when it has none yet
   */
  of(unit: string): Standing {
    const found = this.#standing.get(unit);
    if (found === undefined) throw new Error(`${unit} has not filed yet`);
    return found;
  }

  /** A unit's protocol, if there is one. */
  find(unit: string): Standing | undefined {
    return this.#standing.get(unit);
  }
}
