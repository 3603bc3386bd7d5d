import { expect, test } from "vitest";
import { RecordFault } from "../record/record-fault.ts";
import { passes, patiently } from "./retry.ts";
import { schemaName } from "./tables.ts";

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

test("what passes by itself is tried again, what does not is not", async () => {
  for (const code of ["40001", "40P01", "57P01", "57P03", "08006", "25006", "53300", "ECONNREFUSED", "EPIPE"]) {
    expect([code, passes(withCode(code))]).toEqual([code, true]);
  }
  for (const code of ["23505", "42P01", "22001", "28P01", "3D000", "EACCES"]) {
    expect([code, passes(withCode(code))]).toEqual([code, false]);
  }
  expect(passes(new Error("Connection terminated unexpectedly"))).toBe(true);
  expect(passes(new Error("something else"))).toBe(false);
  expect(passes(new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNREFUSED")]))).toBe(true);
  let tries = 0;
  const work = async (): Promise<number> => {
    tries += 1;
    if (tries < 4) throw withCode("40001");
    return tries;
  };
  expect(await patiently(10_000, work)).toBe(4);
  await expect(patiently(10_000, () => Promise.reject(withCode("23505")))).rejects.toThrow("23505");
});

test("patience ends, and says in three languages why", async () => {
  const began = performance.now();
  const refused = await patiently(60, () => Promise.reject(withCode("ECONNREFUSED"))).catch((error) => error);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(refused).toBeInstanceOf(RecordFault);
  expect((refused as RecordFault).code).toBe("unavailable");
  for (const text of Object.values((refused as RecordFault).text)) expect(text).toContain("ECONNREFUSED");
});

test("a schema has a plain name", () => {
  expect(schemaName("dauys_2")).toBe('"dauys_2"');
  for (const name of ["", "Dauys", "a-b", 'a"b', "a b", "1a", "x".repeat(64)]) {
    expect(() => schemaName(name)).toThrow(RangeError);
  }
});
