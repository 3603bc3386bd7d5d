import fc from "fast-check";
import { expect, test } from "vitest";
import { runHere } from "./testing/run-here.ts";
import { type SeatsOutput, schemaFaults } from "./testing/seats-output.ts";

const name = fc.constantFrom("A", "B", "Ә", "__proto__", "constructor", "12", "@others", "@invalid");
const row = fc.tuple(fc.constantFrom("N", "S", "__proto__"), name, fc.nat(30));
const table = fc.uniqueArray(row, { minLength: 1, maxLength: 9, selector: ([unit, list]) => `${unit},${list}` });
/** One for each way to end, whatever chance brings besides: seats, votes that do not do, a lot. */
const examples: [[string, string, number][], string, boolean, number][] = [
  [[["N", "A", 3]], "kz-2020-05", false, 1],
  [[["N", "A", 3]], "kz-2022", false, 1],
  [
    [
      ["N", "A", 1],
      ["N", "B", 1],
    ],
    "sk-nrsr",
    false,
    1,
  ],
];
const rules = fc.constantFrom("kz-2020-05", "kz-2022", "nl-gr", "il", "sk-nrsr", "pt-local", "us-house");

test("whatever the votes, the command ends with a result or a refusal that agrees with the schema, and its certificate holds", async () => {
  const codes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(table, rules, fc.boolean(), fc.integer({ min: 1, max: 9 }), async (rows, id, byUnit, seats) => {
      const lines = byUnit
        ? ["unit,list,votes", ...rows.map((cells) => cells.join(","))]
        : ["list,votes", ...new Map(rows.map(([, list, votes]) => [list, `${list},${votes}`])).values()];
      const units = [...new Set(rows.map(([unit]) => unit))];
      const files = {
        "v.csv": lines.join("\n"),
        "s.csv": `unit,seats\n${units.map((unit) => `${unit},${seats}\n`).join("")}`,
      };
      const given = byUnit && ["nl-gr", "pt-local"].includes(id) ? "s.csv" : String(seats);
      const ran = await runHere(["seats", "--rules", id, "--votes", "v.csv", "--seats", given, "--json"], { files });
      const output = JSON.parse(ran.out) as SeatsOutput;
      codes.add(ran.code);
      expect(schemaFaults(output)).toEqual([]);
      expect([0, 2, 3, 4]).toContain(ran.code);
      expect(ran.code === 0).toBe(output.status === "decided");
      if (ran.code !== 0) return;
      const checked = await runHere(["check-certificate", "-", "--votes", "v.csv"], {
        files: { ...files, "-": ran.out },
      });
      expect([checked.code, checked.out.match(/✗.*\n.*/)?.[0]]).toEqual([0, undefined]);
    }),
    { numRuns: 150, examples },
  );
  expect([...codes]).toEqual(expect.arrayContaining([0, 2, 3]));
}, 60_000);
