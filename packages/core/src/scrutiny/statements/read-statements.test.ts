import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import { readStatements } from "./read-statements.ts";
import { statementsSchema } from "./schema.ts";
import { statementsText } from "./testing/files.ts";
import { put } from "./testing/put.ts";

const accepts = new Ajv2020({ allowUnionTypes: true }).compile(statementsSchema());

function value(): { [key: string]: JsonValue } {
  return JSON.parse(statementsText());
}

/** The faults of the file with one change (see `put`). */
function faults(where: string, what: unknown): readonly string[] {
  const file = value();
  put(file, where, what);
  const read = readStatements(JSON.stringify(file));
  return read.ok ? [] : read.faults.map(({ message }) => message);
}

// After a change of the shapes: npx vitest run packages/core/src/scrutiny -u
test("the published schema is the one the shapes generate", async () => {
  const file = new URL("../../../../../elections/statements.schema.json", import.meta.url);
  await expect(`${JSON.stringify(statementsSchema(), null, 2)}\n`).toMatchFileSnapshot(file.pathname);
});

test("schema and reader accept the file, and refuse it when any one member is gone or of another type", () => {
  expect([accepts(value()), accepts.errors, readStatements(statementsText()).ok]).toEqual([true, null, true]);
  let refused = 0;
  for (const key of Object.keys(value())) {
    if (key === "$schema" || key === "accredited") continue;
    for (const change of [undefined, null, 1.5, "", {}] as const) {
      const { [key]: _, ...rest } = value();
      const spoilt: JsonValue = change === undefined ? rest : { ...rest, [key]: change as JsonValue };
      const read = readStatements(JSON.stringify(spoilt)).ok;
      expect({ key, change, accepted: accepts(spoilt), read }).toEqual({ key, change, accepted: false, read: false });
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(50);
});

test("what a shape cannot say is refused with its place", () => {
  expect(faults("claims/0/report", "c")).toEqual(['no "c" here; known: a, b']);
  expect(faults("claims/0/question", "why")[0]).toContain('no "why" here; known: day');
  expect(faults("claims/1/id", "a1")).toEqual(['"a1" stands twice in "claims"']);
  for (const where of ["missions/0/sources/0", "passages/0/source", "missions/0/observers/source"]) {
    expect(faults(where, "nowhere")[0], where).toContain('no "nowhere" here');
  }
  expect(faults("missions/0/observers/source", undefined)).toEqual(["a published figure names its source"]);
  expect(faults("claims/a6/parts/1/text", undefined)).toEqual(['a part of several says in "text" which it is']);
  expect(faults("claims/a21/parts/0/tests/0/from", "nowhere")[0]).toContain('no "nowhere" here');
});

test("a verdict cannot be typed in", () => {
  for (const where of ["claims/0/verdict", "claims/0/parts/0/verdict"]) {
    expect(faults(where, "agrees")[0], where).toContain('unknown member "verdict"');
  }
});

test("the observers of the missions are those whom the commission accredited", () => {
  const read = readStatements(statementsText());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { missions, accredited } = read.read.statements;
  const sum = missions.reduce((all, { observers }) => all + (observers.value ?? 0), 0);
  expect([sum, accredited?.count.value]).toEqual([398, 398]);
});
