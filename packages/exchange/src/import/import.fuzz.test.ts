import fc from "fast-check";
import { expect, test } from "vitest";
import { importText, smallProfile } from "./testing/import-text.ts";

const HEADER = "region,no,registered,voters,invalid,valid,l1,l2";
const piece = fc.constantFrom(
  ",",
  "\n",
  "\r\n",
  "\r",
  '"',
  '""',
  "1",
  "23",
  "-",
  " ",
  "x",
  "é",
  "ш",
  "\0",
  ".5",
  "1e9",
  ";",
  "\ufeff",
);
const mess = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(""));

test("whatever the pieces that a file comes in, the same is read", async () => {
  await fc.assert(
    fc.asyncProperty(mess, fc.integer({ min: 1, max: 9 }), async (tail, size) => {
      const text = `${HEADER}\nNorth,1,100,80,5,75,50,25\n${tail}\nSouth,2,1,1,0,1,1,0\n`;
      const whole = await importText(text);
      const cut = await importText(text, { size });
      expect(cut.protocols).toEqual(whole.protocols);
      expect(cut.lines).toEqual(whole.lines);
      expect(cut.faults).toEqual(whole.faults);
      expect({ ...cut.summary }).toEqual({ ...whole.summary });
    }),
    { numRuns: 300 },
  );
});

test("bytes of any kind end in a summary, never in a throw", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 50 }),
      async (bytes, headed, size) => {
        const head = new TextEncoder().encode(headed ? `${HEADER}\n` : "");
        const input = new Uint8Array([...head, ...bytes]);
        const { protocols, summary, faults } = await importText(input, { size });
        expect(summary.rows).toBe(protocols.length);
        expect(summary.faultCount).toBe(faults.length);
        for (const { line, column } of faults) expect(Math.min(line, column)).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

test("what is written in CSV is read back", async () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
    .filter((text) => !/[\r]/.test(text) && text.isWellFormed());
  const count = fc.integer({ min: 0, max: 2_147_483_647 });
  const row = fc.tuple(name, fc.nat(99_999), count, count, count, count, fc.option(count), fc.option(count));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (all) => {
      const cell = (value: string | number | null): string =>
        typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value ?? "");
      const text = `${HEADER}\n${all.map((cells) => cells.map(cell).join(",")).join("\n")}\n`;
      const { protocols, summary } = await importText(text, { size: 64 });
      expect(summary.faultCount).toBe(0);
      expect(protocols.map(({ unit, fields, votes }) => [unit, Object.values(fields), votes[0]?.lists ?? []])).toEqual(
        all.map(([region, no, ...numbers]) => [
          `${region}/${no}`,
          numbers.slice(0, 4),
          [1, 2].flatMap((list) => {
            const votes = numbers[3 + list];
            return votes === null || votes === undefined ? [] : [{ list: String(list), votes }];
          }),
        ]),
      );
    }),
    { numRuns: 200 },
  );
});

test("a file without line ends is given up, not kept in memory", async () => {
  const { summary } = await importText(`${HEADER}\n${"x".repeat(9_000_000)}`, { profile: smallProfile() });
  expect(summary.rows).toBe(0);
  expect(summary.faultCount).toBe(1);
  const endless = await importText(`${HEADER}\n${"1".repeat(20_000_000)}`, { size: 1 << 20 });
  expect(Object.keys(endless.summary.byCode)).toEqual(["row-without-end"]);
  const headless = await importText("1".repeat(20_000_000), { size: 1 << 20 });
  expect(Object.keys(headless.summary.byCode)).toEqual(["row-without-end"]);
});
