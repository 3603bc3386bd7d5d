/** A mutant after its tests have run. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** In Stryker's words: Killed, Timeout, Survived, NoCoverage, RuntimeError, CompileError, Ignored. */
  readonly status: string;
}

/** How many mutants the tests of a part detected, of those that could be detected. */
export interface MutationScore {
  readonly detected: number;
  readonly all: number;
  readonly survivors: readonly Mutant[];
}

/** Scores the mutants whose file stands in one of `folders`. Those that do not run, or are exempt, do not count. */
export function mutationScore(mutants: readonly Mutant[], folders: readonly string[]): MutationScore {
  const own = mutants.filter(({ file }) => folders.some((folder) => file.replaceAll("\\", "/").includes(`${folder}/`)));
  const detected = own.filter(({ status }) => status === "Killed" || status === "Timeout");
  const survivors = own.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  return { detected: detected.length, all: detected.length + survivors.length, survivors };
}

/** True when at least `percent` of 100 mutants were detected, and there was one to detect. */
export function reaches({ detected, all }: MutationScore, percent: number): boolean {
  return all > 0 && detected * 100 >= percent * all;
}

/** The score as text, such as `188 of 200 mutants detected (94.0 %)`. */
export function scoreText({ detected, all }: MutationScore): string {
  const share = all === 0 ? "" : ` (${((100 * detected) / all).toFixed(1)} %)`;
  return `${detected} of ${all} mutants detected${share}`;
}
