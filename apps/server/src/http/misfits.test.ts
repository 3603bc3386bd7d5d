import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { z } from "zod";
import { misfitsOf, misfitWords } from "./misfits.ts";

const shape = z.strictObject({
  name: z.string().min(2).max(4).optional(),
  votes: z.int().min(0).max(9).optional(),
  role: z.enum(["clerk"]).optional(),
  rows: z
    .array(z.strictObject({ kind: z.union([z.literal(1), z.literal(2)]) }))
    .max(1)
    .optional(),
  at: z.iso.datetime().optional(),
  words: z
    .string()
    .refine(() => false, { params: { problem: "unseen" } })
    .optional(),
});
const found = (given: unknown) => misfitsOf(shape.safeParse(given).error ?? new z.ZodError([]), given);

test.each([
  [{ name: "a" }, { place: "name", problem: "too-short", n: 2 }],
  [{ name: "abcde" }, { place: "name", problem: "too-long", n: 4 }],
  [{ name: 7 }, { place: "name", problem: "wrong-kind" }],
  [{ votes: -1 }, { place: "votes", problem: "too-small", n: 0 }],
  [{ votes: 10 }, { place: "votes", problem: "too-large", n: 9 }],
  [{ votes: 1.5 }, { place: "votes", problem: "wrong-kind" }],
  [{ role: "chair" }, { place: "role", problem: "not-allowed" }],
  [{ rows: [{}] }, { place: "rows.0.kind", problem: "missing" }],
  [{ rows: [{ kind: 3 }] }, { place: "rows.0.kind", problem: "not-allowed" }],
  [{ rows: [{ kind: 1 }, { kind: 1 }] }, { place: "rows", problem: "too-many", n: 1 }],
  [{ rows: [{ kind: 1, more: 1 }] }, { place: "rows.0.more", problem: "not-asked-for" }],
  [{ at: "today" }, { place: "at", problem: "not-written-so" }],
  [{ words: "a" }, { place: "words", problem: "unseen" }],
  [{ constructor: 1 }, { place: "constructor", problem: "not-asked-for" }],
  [[], { place: "", problem: "wrong-kind" }],
] as const)("%j does not fit: %j", (given, misfit) => {
  expect(found(given)).toEqual([misfit]);
});

test("each is said in three languages, and no more than a few, however many there are and however long their names", () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}${"x".repeat(5000)}`, 1]));
  const words = misfitWords([...found(many), ...found({ name: "a" })]);
  for (const lang of LANGS) expect(words[lang].length).toBeLessThan(300);
  expect(new Set(LANGS.map((lang) => words[lang])).size).toBe(3);
  expect(words.ru).toContain("name: слишком коротко, знаков не меньше 2");
});
