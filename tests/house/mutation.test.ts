import { expect, test } from "vitest";
import { sampleRange } from "../../scripts/lib/mutation.ts";
import { type Mutant, mutationScore, reaches, scoreText } from "../../scripts/lib/mutation-score.ts";

const mutants = (status: string, count: number, file = "/x/core/src/exact/a.ts"): readonly Mutant[] =>
  Array.from({ length: count }, (_, line) => ({ file, line, mutator: "StringLiteral", status }));

test("what was killed or ran out of time counts as detected; what cannot run, or is exempt, does not count", () => {
  const all = ["Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError", "CompileError", "Ignored"];
  const score = mutationScore(
    all.flatMap((status) => mutants(status, 2)),
    ["core/src/exact"],
  );
  expect(score).toMatchObject({ detected: 4, all: 8 });
  expect(score.survivors.map(({ status }) => status)).toEqual(["Survived", "Survived", "NoCoverage", "NoCoverage"]);
});

test("a part is scored by itself, and parts together", () => {
  const mixed = [...mutants("Killed", 3), ...mutants("Survived", 3, "core/src/apportionment/a.ts")];
  expect(mutationScore(mixed, ["core/src/exact"])).toMatchObject({ detected: 3, all: 3 });
  expect(mutationScore(mixed, ["core/src/apportionment"])).toMatchObject({ detected: 0, all: 3 });
  expect(mutationScore(mixed, ["core/src/exact", "core/src/apportionment"])).toMatchObject({ detected: 3, all: 6 });
});

test("the limit is reached exactly at the limit, and never by nothing", () => {
  const score = (detected: number, all: number) => ({ detected, all, survivors: [] });
  expect(reaches(score(90, 100), 90)).toBe(true);
  expect(reaches(score(899, 1000), 90)).toBe(false);
  expect(reaches(score(0, 0), 90)).toBe(false);
  expect(scoreText(score(188, 200))).toBe("188 of 200 mutants detected (94.0 %)");
  expect(scoreText(score(0, 0))).toBe("0 of 0 mutants detected");
});

test("a sample lies inside its file, is the same for the same text, and moves with the text", () => {
  const ranges = Array.from({ length: 200 }, (_, index) => {
    const text = `// ${index}\n${"line\n".repeat(50)}`;
    expect(sampleRange("a.ts", text, 10)).toBe(sampleRange("a.ts", text, 10));
    const [, start, end] = /^a\.ts:(\d+)-(\d+)$/.exec(sampleRange("a.ts", text, 10)) ?? [];
    expect(Number(start)).toBeGreaterThanOrEqual(1);
    expect(Number(end) - Number(start)).toBe(9);
    expect(Number(end)).toBeLessThanOrEqual(52);
    return start;
  });
  expect(new Set(ranges).size).toBeGreaterThan(20);
  expect(sampleRange("a.ts", "one\ntwo", 10)).toBe("a.ts:1-2");
});
