import type { Fuzzed } from "./fuzz.ts";

const MOST = 600;

/** How many inputs a parser had and took, in one line. */
export function fuzzedLine({ parser, inputs, accepted, slowest, finding }: Fuzzed): string {
  const counts = `${inputs} inputs, ${accepted} read, ${inputs - accepted} refused, at most ${Math.ceil(slowest)} ms`;
  return finding === null ? `${parser}: ${counts}` : `${parser}: FOUND at input ${finding.number}`;
}

/** What is wrong with a parser, the input that shows it, and how to see it again; empty when nothing is. */
export function findingText({ parser, finding }: Fuzzed, seed: number): string {
  if (finding === null) return "";
  const { number, problem, input } = finding;
  const bytes = Buffer.from(input);
  return [
    `${parser}: ${problem}`,
    `  input ${number} of seed ${seed}, made smaller, ${bytes.length} bytes: ${JSON.stringify(bytes.toString("latin1").slice(0, MOST))}`,
    `  in base64: ${bytes.toString("base64").slice(0, MOST)}`,
    `  again with: node scripts/fuzz.ts --parser "${parser}" --seed ${seed} --input ${number}`,
  ].join("\n");
}
