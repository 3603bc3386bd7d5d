import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killRuns, postgresKind, powerLosses, type StoreKind, sqliteKind } from "@dauys/store/testing";
import { runLongFuzz } from "./long-fuzz.ts";
import { runFullMutation } from "./mutation.ts";
import type { Step, StepResult } from "./steps.ts";
import { runVitest } from "./vitest-run.ts";

/** Inputs for each parser, kills of each store and power losses, where the factor is 1. */
const INPUTS = 500;
const KILLS = 10;
const LOSSES = 3;
/** A line of progress for so many kills. */
const SAY_EACH = 20;

/** The parts of the long runs, in their order. */
export const SOAK_PARTS = ["fuzz", "properties", "kill-sqlite", "kill-postgresql", "power", "mutants"] as const;
type Part = (typeof SOAK_PARTS)[number];

/** How long the runs are: by what the usual number of cases is multiplied, and who hears how they go. */
export interface Soak {
  readonly factor: number;
  readonly say: (line: string) => void;
}

/**
 * The long runs as steps.
 * @param names which parts; all of them when there is none
 * @throws RangeError for a part that there is not
 */
export function soakSteps(soak: Soak, names: readonly string[]): readonly Step[] {
  const strange = names.find((name) => !SOAK_PARTS.some((part) => part === name));
  if (strange !== undefined) throw new RangeError(`no part is called ${strange}; there are ${SOAK_PARTS.join(", ")}`);
  const wanted = SOAK_PARTS.filter((part) => names.length === 0 || names.includes(part));
  return wanted.map((part) => ({ repeat: `npm run soak -- ${part}`, ...STEPS[part](soak) }));
}

const STEPS: { readonly [P in Part]: (soak: Soak) => Pick<Step, "name" | "run"> } = {
  fuzz: ({ factor, say }) => {
    const count = scaled(INPUTS, factor);
    return { name: `Every parser, ${count} spoilt inputs each`, run: () => runLongFuzz({ count, say }) };
  },
  properties: ({ factor }) => ({
    name: `Unit tests with ${factor} times their random cases`,
    run: () => runVitest("unit", { DAUYS_FUZZ: String(factor) }),
  }),
  "kill-sqlite": (soak) => killStep("SQLite", soak, async () => sqliteKind()),
  "kill-postgresql": (soak) => killStep("PostgreSQL", soak, postgresKind),
  power: ({ factor }) => {
    const losses = scaled(LOSSES, factor);
    return { name: `SQLite on a disk that loses its power ${losses} times`, run: () => inFolder(powerRun(losses)) };
  },
  mutants: () => ({ name: "Every mutant of the apportionment", run: everyMutant }),
};

function scaled(count: number, factor: number): number {
  return Math.max(1, Math.round(count * factor));
}

function killStep(
  store: string,
  { factor, say }: Soak,
  open: () => Promise<StoreKind | { readonly missing: string }>,
): Pick<Step, "name" | "run"> {
  const kills = scaled(KILLS, factor);
  const run = async (folder: string): Promise<StepResult> => {
    const kind = await open();
    if ("missing" in kind) return { passed: 0, failed: 0, skipped: kills, note: kind.missing };
    let told = 0;
    const progress = (line: string): void => {
      told += 1;
      if (told % SAY_EACH === 0) say(`    ${line}`);
    };
    try {
      const { faults, acknowledged, crashes } = await killRuns(kind, kills, folder, progress);
      const servers = crashes > 0 ? `, ${crashes} of them of the server` : "";
      return counted(kills, faults, `${kills} kills${servers}; ${acknowledged} commands had been acknowledged`);
    } finally {
      await kind.stop();
    }
  };
  return { name: `A writer to ${store}, killed ${kills} times`, run: () => inFolder(run) };
}

function powerRun(losses: number): (folder: string) => Promise<StepResult> {
  return async (folder) => {
    const result = await powerLosses(losses, folder);
    if ("missing" in result) return { passed: 0, failed: 0, skipped: losses, note: result.missing };
    const { faults, acknowledged } = result;
    return counted(losses, faults, `${losses} losses; ${acknowledged} commands had been acknowledged`);
  };
}

// Each fault begins with the kill or loss after which it was found; a run that acknowledged nothing has shown nothing.
function counted(runs: number, faults: readonly string[], note: string): StepResult {
  const failed = Math.min(runs, new Set(faults.map((fault) => fault.split(":", 1)[0])).size);
  return { passed: runs - failed, failed, skipped: 0, note, details: faults.join("\n") };
}

async function inFolder(run: (folder: string) => Promise<StepResult>): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-soak-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function everyMutant(): Promise<StepResult> {
  const { findings, looked } = await runFullMutation();
  const failed = findings.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, note: looked, details: findings.join("\n") };
}
