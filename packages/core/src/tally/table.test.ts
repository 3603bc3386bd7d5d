import { expect, test } from "vitest";
import { fromBuffers, type Table, toBuffers } from "./table.ts";

const table = (): Table => ({
  rows: 3,
  columns: [
    { id: "status", values: Uint8Array.of(0, 1, 3) },
    { id: "votes", values: Uint32Array.of(7, 2 ** 31 - 1, 2 ** 32 - 1) },
    { id: "total", values: Float64Array.of(2 ** 53 - 1, -5, Number.NaN) },
  ],
});

test("a table comes back from its buffers, also through another thread", () => {
  const buffers = toBuffers(table());
  expect(buffers.columns.map(({ type, buffer }) => [type, buffer.byteLength])).toEqual([
    ["u8", 3],
    ["u32", 12],
    ["f64", 24],
  ]);
  const sent = structuredClone(buffers, { transfer: buffers.columns.map(({ buffer }) => buffer) });
  expect(fromBuffers(sent)).toEqual({ ok: true, table: table() });
  expect(fromBuffers(buffers).ok, "after the transfer the sender has nothing left").toBe(false);
});

test("a column that is part of a larger buffer is copied, so that only its own bytes travel", () => {
  const large = Uint32Array.of(1, 2, 3, 4, 5);
  const buffers = toBuffers({ rows: 2, columns: [{ id: "a", values: large.subarray(1, 3) }] });
  expect([...new Uint32Array(buffers.columns[0]?.buffer as ArrayBuffer)]).toEqual([2, 3]);
  const whole = toBuffers({ rows: 4, columns: [{ id: "a", values: large.subarray(0, 4) }] });
  expect(whole.columns[0]?.buffer).toBe(large.buffer);
  expect(fromBuffers(whole)).toEqual({
    ok: true,
    table: { rows: 4, columns: [{ id: "a", values: Uint32Array.of(1, 2, 3, 4) }] },
  });
  const third = toBuffers({ rows: 2, columns: [{ id: "a", values: large.subarray(0, 2) }] });
  expect(third.columns[0]?.buffer.byteLength).toBe(8);
});

test("buffers of another format, version, byte order or length are refused", () => {
  const good = toBuffers(table());
  const fault = (given: unknown) => {
    const read = fromBuffers(given);
    return read.ok ? null : read.fault;
  };
  expect(fault(good)).toBe(null);
  for (const other of [null, 7, "dauys-table", [], { ...good, format: "csv" }]) {
    expect(fault(other)).toEqual({ fault: "format" });
  }
  expect(fault({ ...good, version: 2 })).toEqual({ fault: "version", version: 2 });
  expect(fault({ ...good, bytes: "middle-endian" })).toEqual({ fault: "bytes", bytes: "middle-endian" });
  expect(fault({ ...good, rows: 1.5 })).toEqual({ fault: "rows", rows: 1.5 });
  expect(fault({ ...good, rows: 4 })).toEqual({ fault: "column", index: 0 });
  expect(fault({ ...good, columns: "none" })).toEqual({ fault: "column", index: 0 });
  for (const column of [
    null,
    {},
    { id: "a", type: "constructor", buffer: new ArrayBuffer(3) },
    { id: "a", type: "u8" },
  ]) {
    expect(fault({ ...good, columns: [good.columns[0], column] })).toEqual({ fault: "column", index: 1 });
  }
});
