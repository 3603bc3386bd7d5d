/** Which lists of the last election a list continues: renamed, or merged from several. Ids by the id of the later list. */
export type Predecessors = Readonly<Record<string, readonly string[]>>;

/** Lists of two elections that have to be held against each other together. */
export interface Line {
  /** Lists of the earlier election; empty: new. */
  readonly before: readonly string[];
  /** Lists of the later election; empty: gone. Several: a list that split. */
  readonly after: readonly string[];
}

/**
 * Pairs the lists of two elections. A list stands against itself where its id is in both, and against its predecessors; a
 * merger stands against all that it was merged from together, and a list that split against all its successors together.
 * In the order of the later lists, then of those that are gone.
 *
 * @source Bartolini, Mair 1990, Identity, Competition and Electoral Availability, Cambridge: mergers and
 *   splits are compared with the sum of their parts.
 */
export function continuity(
  before: readonly string[],
  after: readonly string[],
  predecessors: Predecessors = {},
): readonly Line[] {
  let lines: readonly GrowingLine[] = [];
  for (const list of after) {
    const own = Object.hasOwn(predecessors, list) ? (predecessors[list] ?? []) : [];
    const from = before.filter((each) => each === list || own.includes(each));
    const joined = lines.filter((line) => from.some((each) => line.before.has(each)));
    const together = {
      before: new Set([...joined.flatMap((line) => [...line.before]), ...from]),
      after: new Set([...joined.flatMap((line) => [...line.after]), list]),
    };
    lines = [...lines.filter((line) => !joined.includes(line)), together];
  }
  const place = ({ after: lists }: GrowingLine): number => after.findIndex((list) => lists.has(list));
  return [
    ...lines
      .toSorted((a, b) => place(a) - place(b))
      .map((line) => ({
        before: before.filter((list) => line.before.has(list)),
        after: after.filter((list) => line.after.has(list)),
      })),
    ...before
      .filter((list) => !lines.some((line) => line.before.has(list)))
      .map((list) => ({ before: [list], after: [] })),
  ];
}

interface GrowingLine {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}
