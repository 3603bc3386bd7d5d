import { readFileSync } from "node:fs";
import type { BodyOf, EntryType } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { type Form, readForm } from "@dauys/core/protocol";
import type { UnsignedEntry } from "@dauys/core/record";
import { formatInteger, LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import type { ReadingContext } from "../context.ts";
import { describeEntry } from "./describe-entry.ts";

const text = readFileSync(new URL("../../../../../forms/kz-2021.json", import.meta.url), "utf8");
const read = readForm(text);
const form: Form | null = read.ok ? read.read.form : null;
const three = (name: string) => ({ kk: name, ru: name, en: name });
const context: ReadingContext = {
  form,
  lists: [
    { list: "maple", name: three("Maple") },
    { list: "birch", name: three("Birch") },
  ],
  before: {},
  units: { "1": three("School") },
};

type Case = { readonly [T in EntryType]: readonly [T, BodyOf<T>] }[EntryType];
const CASES: readonly Case[] = [
  [
    "protocol-filed",
    {
      unit: "1",
      kind: "station",
      fields: [4001, 4002, { read: 4003, written: 4030 }, 4004, 4005, null, 4006, 4007],
      votes: [[5001, 5002]],
      collections: [
        [
          { id: "2", fields: [6001] },
          { id: "3", fields: [6002] },
        ],
        null,
      ],
      paper: ["chair", { role: "member", state: "refused", reason: "Saw another figure." }],
      custody: {
        seals: [{ place: "stationary-box", when: "closed", number: "SEAL-77" }],
        handOvers: [{ thing: "Bag 9", from: "Chair", to: "Courier" }],
      },
      attachments: [{ kind: "scan", sha256: "ab".repeat(32) }],
      stages: [{ stage: "mobile-boxes", at: "2031-01-12T15:41:14Z" }],
      accepted: [{ code: "check", check: 16, about: "fields/outside", reason: "It stands so.", by: "supervisor" }],
      held: "Waits for the recount.",
    },
  ],
  [
    "lot-drawn",
    { unit: "1", among: ["maple", "birch"], winners: ["birch"], by: "lot", source: "An urn.", witnesses: ["Somebody"] },
  ],
  [
    "result-declared",
    {
      series: "final",
      stations: { all: 9001, counted: 9002, held: 9003, outstanding: 9004, invalidated: 9005 },
      totals: { registered: 9006, mobile: null },
      votes: [9007, 9008],
      seats: [97, 11],
      rules: "cd".repeat(32),
      session: { present: 5 },
      without: [{ unit: "1", reason: "Out at sea." }],
      differences: [{ unit: "2", reason: "Not explained." }],
    },
  ],
  [
    "commission-formed",
    {
      commission: "xr/1",
      unit: "1",
      name: three("First"),
      seats: [{ role: "chair", key: "k+00000000+AAAA" }, { role: "member" }],
    },
  ],
  ["key-revoked", { commission: "xr/1", seat: 3, reason: "Stolen.", since: "2031-01-12T18:00:00Z" }],
  ["unit-invalidated", { unit: "1", ground: "Seals broken.", session: { present: 7 } }],
];

/** Everything that a body says: its numbers, and its texts that are no words of ours. */
function said(value: JsonValue): readonly (string | number)[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return /[A-Z ]/.test(value) && !/^\d{4}-/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(said);
}

test.each(CASES)("whoever signs %s is shown everything that it says, in each language", (type, body) => {
  expect(form).not.toBeNull();
  const entry = { v: 1, type, at: "2031-01-12T20:00:00Z", by: "xr", body } as unknown as UnsignedEntry;
  for (const lang of LANGS) {
    const { rows, title } = describeEntry(entry, context, null, lang);
    const shown = rows.map(({ label, value }) => `${label} ${value}`).join("\n");
    for (const one of said(entry.body as JsonValue)) {
      expect(shown, lang).toContain(typeof one === "number" ? formatInteger(one, lang) : one);
    }
    expect(title).not.toBe(type);
    expect(rows.every(({ label, value }) => label !== "" && value !== "")).toBe(true);
  }
});

test("what differs from the protocol before stands beside it, and nothing else", () => {
  const [, body] = CASES[0] as readonly ["protocol-filed", BodyOf<"protocol-filed">];
  const before = { ...body, votes: [[5000, 5002]] } as unknown as UnsignedEntry["body"];
  const entry = {
    v: 1,
    type: "protocol-corrected",
    at: "2031-01-12T20:00:00Z",
    by: "xr",
    body,
  } as unknown as UnsignedEntry;
  const changed = describeEntry(entry, context, before, "en").rows.filter((row) => row.before !== null);
  expect(changed).toEqual([{ label: "Maple", value: "5,001", before: "5,000", figure: true }]);
});

test("of a scan that becomes public there is a way to the very copy, and of nothing else that is sealed", () => {
  const words = { what: "A name (0101/precinct-clerk)", unit: "0101 1", media: "image/png", hash: "ab", bytes: 1234 };
  const sealed = (payload: string): UnsignedEntry => ({
    ...{ v: 1, type: "payload-sealed", at: "2031-01-12T20:00:00Z", by: "xr/0101001" },
    body: { payload, ...words },
  });
  const context = { form: null, lists: [], before: {}, units: {} };
  const scan = describeEntry(sealed(`scan-${"0f".repeat(32)}-2`), context, null, "en");
  expect(scan.title).toBe("A file kept beside the record is sealed");
  expect(scan.picture).toBe(`/api/v1/units/0101%201/scans/${"0f".repeat(32)}/redacted`);
  expect(scan.rows.map(({ label }) => label)).toEqual([
    ...[
      "Unit",
      "Name of the file in the record",
      "What it is, or what is covered in it",
      "Kind of file",
      "Salted sha256",
      "Bytes",
    ],
  ]);
  expect(describeEntry(sealed("complaint-1"), context, null, "en").picture).toBeNull();
});

test("a member that we have no name for is shown by its own", () => {
  const entry = {
    v: 1,
    type: "new-thing",
    at: "2031-01-12T20:00:00Z",
    by: "xr",
    body: { strange: { inside: 77 } },
  } as const;
  const { title, rows } = describeEntry(entry, context, null, "en");
  expect([title, rows]).toEqual(["new-thing", [{ label: "strange: inside", value: "77", before: null, figure: true }]]);
});
