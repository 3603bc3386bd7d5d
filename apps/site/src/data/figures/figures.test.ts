import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { countAgain, countGround, distribute, tallyOf } from "@dauys/core/election";
import { recount, stationTable, tallyOfTable, UNKNOWN } from "@dauys/core/tally";
import { sha256 } from "@dauys/store/keys";
import { expect, test } from "vitest";
import { smallRehearsal } from "../../testing/small-records.ts";
import { planColumns } from "./foretell.ts";
import { decodeNames, encodeNames } from "./names-code.ts";
import { readFigures } from "./read-figures.ts";
import { decodeResiduals, encodeResiduals } from "./residuals.ts";
import { figuresFile, packed } from "./write-figures.ts";

const { fold, checkpoint } = smallRehearsal();
const file = figuresFile(fold, checkpoint) ?? new Uint8Array();

test("what is read is what was written: units, every figure, the law; and the same seats follow", async () => {
  const read = await readFigures(file, sha256);
  if (!read.ok) throw new Error(read.fault.message);
  const { head, ground, count } = read.figures;
  const tally = tallyOf(fold);
  if (tally === null || count === null) throw new Error("there are stations");
  expect(head).toMatchObject({ kind: "rehearsal", checkpoint: { size: fold.entries, root: checkpoint.root } });
  expect(count.units.ids).toEqual(tally.units.ids);
  expect([...count.units.parents]).toEqual([...tally.units.parents]);
  expect(count.table).toEqual(stationTable(tally));
  expect(ground).toEqual(countGround(fold));
  expect(createHash("sha256").update(read.rulesText).digest("hex")).toBe(fold.rules?.sha256);
  const again = countAgain(ground, tallyOfTable(count.units, count.table));
  const before = distribute(fold);
  expect(again.result).toEqual(before?.result);
  expect(again.contest.units[0]?.totals).toEqual(before?.contest.units[0]?.totals);
  expect(recount(tally).totals).toEqual(tallyOfTable(count.units, count.table).totals);
});

test("the same record gives the same bytes", () => {
  expect(figuresFile(fold, checkpoint)).toEqual(file);
});

test("every changed byte is refused, or changes nothing that is read", async () => {
  const first = await readFigures(file, sha256);
  for (let at = 0; at < file.length; at += 97) {
    const changed = Uint8Array.from(file);
    changed[at] = (changed[at] ?? 0) ^ 0x10;
    const read = await readFigures(changed, sha256);
    if (read.ok) expect(read.figures, `byte ${at}`).toEqual(first.ok && first.figures);
  }
  for (const length of [0, 15, 16, 40, 51, 52, file.length - 1]) {
    expect((await readFigures(file.subarray(0, length), sha256)).ok, `${length} bytes`).toBe(false);
  }
});

test("a content that was changed and hashed anew is read, or refused with the part that is wrong", async () => {
  const content = inflateRawSync(file.subarray(52));
  for (let at = 0; at < content.length; at += 1511) {
    const changed = Buffer.from(content);
    changed[at] = (changed[at] ?? 0) ^ 1;
    const read = await readFigures(packed(changed), sha256);
    if (!read.ok) expect(read.fault.message.length).toBeGreaterThan(3);
  }
});

test("columns: unknown figures, zero, the largest and what is foretold from others come back as they were", () => {
  const a = Uint32Array.of(0, 5, UNKNOWN, 2 ** 31 - 1, 300);
  const b = Uint32Array.of(UNKNOWN, 6, 7, 0, 70_000);
  for (const from of [
    [],
    [[0, 1]],
    [[0, -1]],
    [
      [0, 1],
      [0, 1],
    ],
  ] as const) {
    const bytes = encodeResiduals(b, [a], from);
    expect(decodeResiduals(bytes, { planes: bytes.length / 5, rows: 5 }, [a], from)).toEqual(b);
  }
  expect(decodeResiduals(Uint8Array.of(2), { planes: 1, rows: 1 }, [], [])).toBeNull();
});

test("a column that others add up to is foretold from them", () => {
  const votes = [1, 2, 3].map((list) => Uint32Array.from({ length: 100 }, (_, row) => (row * 37 * list) % 911));
  const sum = Uint32Array.from({ length: 100 }, (_, row) => votes.reduce((all, own) => all + (own[row] ?? 0), 0));
  const plan = planColumns([...votes, sum], [0, 1, 2]).find(({ column }) => column === 3);
  expect(encodeResiduals(sum, [...votes, sum], plan?.from ?? []).every((code) => code === 1)).toBe(true);
});

test("names come back; bytes that are no names are refused", () => {
  const names = ["XR", "01", "0101", "0101001", "0101002", "ауыл-7", ""];
  const bytes = encodeNames(names);
  expect(decodeNames(bytes, names.length)).toEqual(names);
  expect(decodeNames(bytes, names.length - 1)).toBeNull();
  expect(decodeNames(bytes.subarray(0, -1), names.length)).toBeNull();
  expect(decodeNames(Uint8Array.of(1, 0), 1)).toBeNull();
});

test("what was planned last is no plan for other columns", () => {
  const columns = (factor: number) =>
    [1, 2, 3].map((list) => Uint32Array.from({ length: 600 }, (_, row) => (row * 37 * list * factor) % 911));
  const sumOf = (parts: readonly Uint32Array[]) =>
    Uint32Array.from({ length: 600 }, (_, row) => parts.reduce((all, own) => all + (own[row] ?? 0), 0));
  const [a, b] = [columns(1), columns(5)];
  const whole = [...a, sumOf(a)];
  const first = planColumns(whole, [0, 1, 2]);
  const other = planColumns([...a, sumOf(b)], [0, 1, 2]);
  expect(other).not.toEqual(first);
  expect(planColumns(whole, [0, 1, 2])).toEqual(first);
  expect(planColumns(whole, [0, 1, 2])).toEqual(first);
});
