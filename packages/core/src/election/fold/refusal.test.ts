import { expect, test } from "vitest";
import { refusal } from "./refusal.ts";

test("a refusal says why in three languages, with what its sentence names", () => {
  const { reason, step, message } = refusal("unknown-unit", { unit: "0101" });
  expect([reason, step]).toEqual(["unknown-unit", "entry"]);
  for (const text of Object.values(message)) expect(text).toContain("0101");
  expect(new Set(Object.values(message)).size).toBe(3);
});

test("it can be shown, however long the names are that an entry has", () => {
  for (const text of Object.values(refusal("unknown-unit", { unit: "x".repeat(60_000) }).message)) {
    expect(text.length).toBeLessThan(600);
    expect(text).toMatch(/x … x/);
  }
});
