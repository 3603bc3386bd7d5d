/** Codes that follow each other as numbers of the same length do: the first, and how many; a code by itself stands alone. */
export type CodeRuns = readonly (string | readonly [first: string, count: number])[];

/** Codes as runs, in their order. */
export function codeRuns(codes: readonly string[]): CodeRuns {
  const runs: { readonly first: string; count: number }[] = [];
  let expected = "";
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && code === expected) last.count += 1;
    else runs.push({ first: code, count: 1 });
    expected = codeAfter(code, 1);
  }
  return runs.map(({ first, count }) => (count === 1 ? first : [first, count]));
}

/** All codes of runs. */
export function codesOf(runs: CodeRuns): readonly string[] {
  return runs.flatMap((run) => {
    if (typeof run === "string") return [run];
    const [first, count] = run;
    return Array.from({ length: count }, (_, i) => codeAfter(first, i));
  });
}

/** The code so many further, with as many digits at its end; no more than nine of them count on. */
function codeAfter(code: string, steps: number): string {
  const digits = /\d{1,9}$/.exec(code)?.[0] ?? "";
  if (digits === "") return steps === 0 ? code : "";
  return code.slice(0, code.length - digits.length) + String(Number(digits) + steps).padStart(digits.length, "0");
}
