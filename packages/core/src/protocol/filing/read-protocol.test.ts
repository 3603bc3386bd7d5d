import { expect, test } from "vitest";
import { readShape } from "../../json/index.ts";
import { houseForm, soundProtocol } from "../testing/kazakhstan.ts";
import { acceptance } from "./acceptance.ts";
import { correction } from "./correction.ts";
import { readProtocol } from "./read-protocol.ts";
import { stageSeal } from "./stage-seal.ts";

const full = soundProtocol({
  fields: { ...soundProtocol().fields, invalid: { read: 10, written: null, words: "?" } },
  signatures: [{ role: "member", state: "refused", seat: 3, name: "A. B.", dissent: true, reason: "x" }],
  custody: {
    seals: [{ place: "mobile-box", thing: "1", when: "closed", number: "77", at: "2021-01-10T01:00:00Z" }],
    handOvers: [{ thing: "protocol", from: "a", to: "b", at: "2021-01-10T22:00:00Z" }],
  },
  attachments: [{ kind: "scan", sha256: "a".repeat(64) }],
  stages: [{ stage: "before-opening", at: "2021-01-10T14:00:00Z" }],
});

test("a protocol with all its parts is read as it was written", () => {
  const read = readProtocol(JSON.stringify(full));
  expect(read.ok && read.protocol).toEqual(full);
});

test.each([
  ["a fraction", { fields: { invalid: 1.5 } }, "is not an integer"],
  ["a negative figure", { fields: { invalid: -1 } }, "expected an integer from 0 to 2147483647"],
  ["a figure above the limit", { fields: { invalid: 2_147_483_648 } }, "expected an integer from 0 to 2147483647"],
  ["a figure as text", { fields: { invalid: "1" } }, "expected an object"],
  ["words without what was read", { fields: { invalid: { written: 1 } } }, 'the member "read" is missing'],
  ["an unknown state", { signatures: [{ role: "chair", state: "ill" }] }, 'expected one of "signed"'],
  ["a hash that is none", { attachments: [{ kind: "scan", sha256: "A".repeat(64) }] }, "expected a SHA-256"],
  ["a local time", { stages: [{ stage: "protocol", at: "2021-01-10T14:00:00+06:00" }] }, "expected a time in UTC"],
  ["an unknown member", { remark: "x" }, 'unknown member "remark"'],
  ["another kind", { kind: "district" }, 'expected one of "station", "territorial"'],
])("%s is refused", (_, change, message) => {
  const read = readProtocol(JSON.stringify({ ...full, ...change }));
  expect(read.ok ? [] : read.faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

test("a fault has its line and column", () => {
  const read = readProtocol(JSON.stringify({ ...full, kind: "x" }, null, 1));
  expect(read.ok ? [] : read.faults).toMatchObject([{ line: 4, column: 10 }]);
  expect(readProtocol("{").ok).toBe(false);
});

test("corrections of each kind carry what their kind needs", () => {
  const ok = (value: object): boolean => readShape(correction, value as never).ok;
  expect(ok({ kind: "transcription-fix", reason: "x" })).toBe(true);
  expect(ok({ kind: "recount", reason: "x" })).toBe(false);
  expect(ok({ kind: "recount", reason: "x", ground: "Art. 43(9)", orderedBy: "y" })).toBe(true);
  expect(ok({ kind: "re-issue", reason: "x" })).toBe(false);
  expect(ok({ kind: "re-issue", reason: "x", issuedBy: "y" })).toBe(true);
  expect(ok({ kind: "erasure", reason: "x" })).toBe(false);
});

test("an acceptance has a reason and who gave it; a seal has its stage, time and figures", () => {
  expect(readShape(acceptance, { code: "check", check: 7, reason: "r", by: "b" }).ok).toBe(true);
  expect(readShape(acceptance, { code: "check", check: 7, reason: " ", by: "b" }).ok).toBe(false);
  const seal = {
    form: "kz-2021",
    unit: "1",
    stage: "before-opening",
    at: "2021-01-10T14:00:00Z",
    fields: { registered: 1 },
  };
  expect(readShape(stageSeal, seal).ok).toBe(true);
  expect(readShape(stageSeal, { ...seal, at: "14:00" }).ok).toBe(false);
});

test("a protocol has no integer-like keys, so that it can stand in an entry of the record", () => {
  const keys = (value: unknown): readonly string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, member]) => [...(Array.isArray(value) ? [] : [key]), ...keys(member)]);
  expect(keys(full).filter((key) => /^[0-9]+$/.test(key))).toEqual([]);
  expect(houseForm("kz-2021").fields.filter((field) => /^[0-9]/.test(field.id))).toEqual([]);
});
