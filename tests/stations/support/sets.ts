import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import {
  type CompiledForm,
  checkBatch,
  checkBatchValues,
  compileForm,
  type Form,
  type ProtocolBatch,
  readForm,
} from "@dauys/core/protocol";
import { type ImportSummary, importProtocols, type Profile, readProfile } from "@dauys/exchange/import";
import type { TestContext } from "vitest";

const house = new URL("../../../", import.meta.url).pathname;

/** Where the real stations' results lie: the folder that DAUYS_STATIONS names, else `../shared/stations`. */
const folder = process.env.DAUYS_STATIONS ?? join(house, "../shared/stations");

/** Skips a test, with the reason, where a set is not at hand. */
export function need(set: string, context: TestContext): void {
  const path = join(folder, set);
  if (!existsSync(path)) context.skip(`no real results at ${path}: set DAUYS_STATIONS to the folder that holds ${set}`);
}

/** The path of a file of a set. */
export function fileOf(set: string, name: string): string {
  return join(folder, set, name);
}

/** The figures that the set's own `meta.json` gives. */
export function metaOf(
  set: string,
): Readonly<Record<string, unknown>> & { readonly checks: Readonly<Record<string, number>> } {
  return JSON.parse(readFileSync(fileOf(set, "meta.json"), "utf8"));
}

/** A set as it was imported: its batches, and what became of the file. */
export interface Imported {
  readonly form: Form;
  readonly compiled: CompiledForm;
  readonly profile: Profile;
  readonly batches: readonly ProtocolBatch[];
  readonly summary: ImportSummary & { readonly accepted: boolean };
}

/** A form of the house. */
export function houseForm(id: string): Form {
  const read = readForm(readFileSync(join(house, "forms", `${id}.json`), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.form;
}

/** Imports a compressed file of a set by the profile of the house, strictly. */
export async function importSet(id: string, set: string, name: string): Promise<Imported> {
  const form = houseForm(id);
  const read = readProfile(readFileSync(join(house, "profiles", `${id}.json`), "utf8"), form);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const chunks = createReadStream(fileOf(set, name)).pipe(createGunzip());
  const run = importProtocols(chunks, { file: name, form, profile: read.profile, strict: true });
  const batches: ProtocolBatch[] = [];
  for await (const batch of run.batches) batches.push(batch);
  return { form, compiled: compileForm(form), profile: read.profile, batches, summary: run.summary() };
}

/** How many protocols each check of the form finds something in, by its number; checks that find nothing are absent. */
export function checkCounts({ compiled, batches }: Imported): Readonly<Record<number, number>> {
  const rows = new Map<number, Set<number>>();
  for (const batch of batches) {
    checkBatch(compiled, batch, ({ row, check }) => {
      const number = compiled.checks[check]?.check.number ?? 0;
      const found = rows.get(number) ?? new Set();
      rows.set(number, found.add(batch.before + row));
    });
  }
  return Object.fromEntries([...rows].map(([number, found]) => [number, found.size]));
}

/** How many figures that the form demands are missing or out of range. */
export function valueFindings({ form, batches }: Imported): readonly string[] {
  return batches.flatMap((batch) =>
    checkBatchValues(form, batch).map(({ finding }) => `${finding.unit} ${finding.code} ${finding.about}`),
  );
}

/** The sum of a field over all protocols. */
export function total({ form, batches }: Imported, field: string): number {
  const index = form.fields.findIndex((entry) => entry.id === field);
  if (index < 0) throw new Error(`no field ${field}`);
  let sum = 0;
  for (const { fields, rows } of batches) {
    for (let row = 0; row < rows; row += 1) sum += Math.max(0, fields[index]?.[row] ?? 0);
  }
  return sum;
}
