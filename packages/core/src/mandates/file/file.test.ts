import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { JsonValue } from "../../json/index.ts";
import { heldOf } from "../look.ts";
import { lawOf } from "../testing/law.ts";
import { assemblySchema } from "./assembly-file.ts";
import { mandatesSchema } from "./mandates-file.ts";
import { readAssemblyFile, readMandatesFile } from "./read-file.ts";
import { replayAssembly, replayMandates } from "./replay.ts";

const ROOT = new URL("../../../../../", import.meta.url);
const text = (name: string): string => readFileSync(new URL(`docs/examples/mandates/${name}.json`, ROOT), "utf8");
const mandates = (name: string) => {
  const read = readMandatesFile(text(name));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return replayMandates(lawOf(read.file.rules), read.file);
};
const assembly = (name: string) => {
  const read = readAssemblyFile(text(name));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return replayAssembly(lawOf(read.file.rules), read.file);
};

// After a change of the shapes: npx vitest run packages/core/src/mandates -u
test.each([
  ["mandates", mandatesSchema()],
  ["assembly", assemblySchema()],
])("the published schema %s is the one the shapes generate", async (name, schema) => {
  const file = new URL(`docs/schema/${name}.schema.json`, ROOT);
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file.pathname);
});

test.each([
  ["rehearsal", mandatesSchema(), readMandatesFile],
  ["refused", mandatesSchema(), readMandatesFile],
  ["quota", mandatesSchema(), readMandatesFile],
  ["assembly", assemblySchema(), readAssemblyFile],
  ["assembly-repeat", assemblySchema(), readAssemblyFile],
  ["assembly-slip", assemblySchema(), readAssemblyFile],
] as const)(
  "%s.json: schema and reader agree, whole and with any member gone or of another type",
  (name, schema, read) => {
    const accepts = new Ajv2020().compile(schema);
    const whole = JSON.parse(text(name)) as { [key: string]: JsonValue };
    expect([accepts(whole), read(text(name)).ok]).toEqual([true, true]);
    let refused = 0;
    for (const key of Object.keys(whole)) {
      for (const change of [undefined, null, -1, [], {}, "x"] as const) {
        const { [key]: _gone, ...rest } = whole;
        const spoilt: JsonValue = change === undefined ? rest : { ...rest, [key]: change as JsonValue };
        const reader = read(JSON.stringify(spoilt)).ok;
        // What only the reader knows: whether a day exists, and to which list a person belongs.
        if (!reader) refused += 1;
        if (reader) expect({ key, change, accepted: accepts(spoilt) }).toEqual({ key, change, accepted: true });
      }
    }
    expect(refused).toBeGreaterThan(15);
  },
);

test("the rehearsal: every step is taken, and who sits at its end follows from it", () => {
  const { state, steps } = mandates("rehearsal");
  expect(steps.filter(({ refusal }) => refusal !== null)).toEqual([]);
  const seats = state.lists.map((list) =>
    list.mandates.map((own) => (own.status === "held" ? own.person : own.status)),
  );
  expect(seats).toEqual([
    ["xr-painted-chest", "xr-white-boat", "xr-clear-mirror", "xr-small-bell"],
    ["xr-fair-swing", "xr-wondrous-drum", "xr-old-gate"],
    ["vacant", "xr-yellow-lamp", "vacant"],
  ]);
  expect(state.lists[2]?.mandates.map((own) => (own.status === "vacant" ? [own.why, own.silent] : null))).toEqual([
    ["exhausted", false],
    null,
    ["list-short", true],
  ]);
  expect(state.registered).toHaveLength(8);
});

test("steps that the law does not allow: each is refused for its own reason, and the rest go on", () => {
  const { state, steps } = mandates("refused");
  expect(steps.map(({ refusal }) => refusal?.reason ?? "taken")).toEqual([
    "taken",
    "taken",
    "holds-none",
    "not-on-list",
    "named-twice",
    "excluded",
    "fallback-early",
    "decision-late",
    "people-differ",
    "taken",
    "unknown-ground",
    "referral-late",
    "taken",
    "party-chooses",
    "sits-already",
  ]);
  expect(state.lists.map((list) => heldOf(list).length)).toEqual([0, 2, 0]);
});

test("the alphabet against the quota of 2022: the law is silent", () => {
  expect(mandates("quota").steps.at(-1)?.refusal).toMatchObject({ reason: "fallback-quota", silent: true });
});

test("the day of publication is that of the commission's clock", () => {
  // 20:30 in UTC is the next day where clocks are five hours ahead: the tenth day is the 26th and not the 25th.
  const early = mandates("refused").steps.find(({ refusal }) => refusal?.reason === "fallback-early");
  expect(early?.refusal?.message.en).toContain("2031-01-26");
});

test("the assembly: nine elected at once, eight and then one, or a protocol with a slip", () => {
  expect(assembly("assembly")?.state).toMatchObject({ next: "complete" });
  const repeat = assembly("assembly-repeat")?.state;
  expect([repeat?.next, repeat?.deputies.at(-1)?.person]).toEqual(["complete", "xr-high-window"]);
  expect(assembly("assembly-slip")?.steps.map(({ refusal }) => refusal?.reason ?? "taken")).toEqual([
    "taken",
    "assembly-protocol",
  ]);
  const read = readAssemblyFile(text("assembly"));
  expect(read.ok && replayAssembly(lawOf("kz-2022"), read.file)).toBe(null);
});

test("a file with a person of another list, or a day that does not exist, is refused with the place", () => {
  const faults = (from: string, to: string) => {
    const read = readMandatesFile(text("quota").replace(from, to));
    return read.ok ? [] : read.faults.map(({ line, message }) => [line > 1, message]);
  };
  const day = faults('"2031-01-12"', '"2031-02-30"');
  expect(day).toEqual([[true, expect.stringContaining("2031-02-30")]]);
  const list = faults('"list": "maple", "number": 1', '"list": "birch", "number": 1');
  expect(list).toEqual([[true, expect.stringContaining('not "birch"')]]);
});
