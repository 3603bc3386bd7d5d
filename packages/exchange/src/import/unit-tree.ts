import type { UnitNode } from "@dauys/core/protocol";

/** The units above protocols, as the rows of a file name them: each once, after the unit above it. */
export class UnitTree {
  readonly units: UnitNode[] = [];
  private readonly known = new Map<string, number>();

  /** The index of a unit, entered when it is new. A unit is named by its level and by the unit above it. */
  index(parent: number, level: string, id: string, name: () => string): number {
    const key = `${parent}\u0000${level}\u0000${id}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.units.push({ parent, level, id, name: name() });
    this.known.set(key, this.units.length - 1);
    return this.units.length - 1;
  }
}
