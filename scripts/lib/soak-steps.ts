import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FEWEST_STATIONS } from "@dauys/rehearsal";
import { nodeRun } from "@dauys/server/testing";
import { killRuns, postgresKind, powerLosses, type StoreKind, sqliteKind, startPostgres } from "@dauys/store/testing";
import { checkBundle } from "./check-bundle.ts";
import { runLongFuzz } from "./long-fuzz.ts";
import { runFullMutation } from "./mutation.ts";
import { makeBundle } from "./offline-bundle.ts";
import { houseRoot } from "./paths.ts";
import type { Step, StepResult } from "./steps.ts";
import { runVitest } from "./vitest-run.ts";

/** Inputs for each parser, kills of each store and power losses, where the factor is 1. */
const INPUTS = 500;
const KILLS = 10;
const LOSSES = 3;
/** Polling stations of the office whose nodes are killed, where the factor is 1, and who types there. */
const STATIONS = 1000;
const CLIENTS = 200;
const STEPS_BETWEEN_KILLS = 400;
/** A line of progress for so many kills. */
const SAY_EACH = 20;

/** The parts of the long runs, in their order. */
export const SOAK_PARTS = [
  "fuzz",
  "properties",
  "kill-sqlite",
  "kill-postgresql",
  "power",
  "office-nodes",
  "offline-bundle",
  "mutants",
] as const;
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
    run: () => runVitest("unit", { env: { DAUYS_FUZZ: String(factor) } }),
  }),
  "kill-sqlite": (soak) => killStep("SQLite", soak, async () => sqliteKind()),
  "kill-postgresql": (soak) => killStep("PostgreSQL", soak, postgresKind),
  power: ({ factor }) => {
    const losses = scaled(LOSSES, factor);
    return {
      name: `SQLite on a disk that loses its power, ${losses} times under a record and under private tables`,
      run: () => inFolder(powerRun(losses)),
    };
  },
  "office-nodes": ({ factor, say }) => {
    const stations = Math.max(FEWEST_STATIONS, Math.min(10_061, scaled(STATIONS, factor)));
    return {
      name: `Two nodes of an office killed while ${CLIENTS} clerks type ${stations} papers twice`,
      run: () => runNodes(stations, say),
    };
  },
  "offline-bundle": ({ say }) => ({
    name: "The offline bundle, unpacked and started without network",
    run: () => runBundle(say),
  }),
  mutants: () => ({ name: "Every mutant of the apportionment", run: everyMutant }),
};

async function runNodes(stations: number, say: (line: string) => void): Promise<StepResult> {
  const server = await startPostgres();
  if ("missing" in server) return { passed: 0, failed: 0, skipped: 1, note: server.missing };
  try {
    const run = {
      url: server.url,
      stations,
      clients: CLIENTS,
      stepsBetweenKills: STEPS_BETWEEN_KILLS,
      say: indented(say),
    };
    const { acknowledged, kills, problems } = await nodeRun(run);
    const note = `${acknowledged} entries acknowledged, ${kills} kills`;
    const passed = problems.length === 0 && acknowledged === 2 * stations ? 1 : 0;
    return { passed, failed: 1 - passed, skipped: 0, note, details: problems.join("\n") };
  } finally {
    await server.stop();
  }
}

async function runBundle(say: (line: string) => void): Promise<StepResult> {
  const made = await makeBundle(houseRoot, indented(say));
  const problem = await checkBundle(made);
  const passed = problem === null ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, note: `${made.bytes} bytes`, details: problem ?? "" };
}

function indented(say: (line: string) => void): typeof say {
  return (line) => say(`    ${line}`);
}

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
    const found = { acknowledged: 0, faults: [] as string[] };
    for (const subject of ["record", "tables"] as const) {
      const result = await powerLosses(subject, losses, folder);
      if ("missing" in result) return { passed: 0, failed: 0, skipped: 2 * losses, note: result.missing };
      found.acknowledged += result.acknowledged;
      found.faults.push(...result.faults.map((fault) => `${subject}, ${fault}`));
    }
    const note = `${2 * losses} losses; ${found.acknowledged} commands had been acknowledged`;
    return counted(2 * losses, found.faults, note);
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
