import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import {
  flag,
  integer,
  list,
  nullable,
  object,
  oneOf,
  optional,
  readShape,
  record,
  type Shape,
  tagged,
  text,
} from "./shape.ts";
import { type JsonValue, pathText } from "./value.ts";

function problems(shape: Shape<unknown>, value: JsonValue): readonly string[] {
  const read = readShape(shape, value);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${pathText(path)}: ${message}`);
}

const part = object({
  id: text({ pattern: "^[a-z]+$", expected: "a word" }),
  seats: nullable(integer(0, 10)),
  open: optional(flag),
});
const method = tagged("kind", { quota: { steps: list(oneOf("a", "b"), 1) }, divisor: {} });
const whole = object({ part, method, counts: record(integer(0)) });

const good: JsonValue = {
  part: { id: "x", seats: 3 },
  method: { kind: "quota", steps: ["a", "b"] },
  counts: { a: 1, б: 2 },
};

test("a value that fits is read as it is", () => {
  expect(readShape(whole, good)).toEqual({ ok: true, value: good });
  expect(problems(whole, { ...good, part: { id: "x", seats: null, open: true }, method: { kind: "divisor" } })).toEqual(
    [],
  );
});

const cases: readonly (readonly [string, JsonValue, readonly string[]])[] = [
  ["not an object", [], ["(whole file): expected an object"]],
  ["a missing member", { method: { kind: "divisor" }, counts: {} }, ['(whole file): the member "part" is missing']],
  ["an unknown member", { ...good, x: 1 }, ['x: unknown member "x"; known: part, method, counts']],
  [
    "an optional member that is null",
    { ...good, part: { id: "x", seats: 1, open: null } },
    ["part.open: expected true or false"],
  ],
  ["a text that does not match", { ...good, part: { id: "X", seats: 1 } }, ["part.id: expected a word"]],
  [
    "a number out of bounds",
    { ...good, part: { id: "x", seats: 11 } },
    ["part.seats: expected an integer from 0 to 10"],
  ],
  ["a fraction", { ...good, part: { id: "x", seats: 1.5 } }, ["part.seats: expected an integer from 0 to 10"]],
  [
    "a number as text",
    { ...good, counts: { a: "1" } },
    [`counts.a: expected an integer from 0 to ${Number.MAX_SAFE_INTEGER}`],
  ],
  ["a list where a record is expected", { ...good, counts: [] }, ["counts: expected an object"]],
  [
    "too short a list",
    { ...good, method: { kind: "quota", steps: [] } },
    ["method.steps: expected at least 1 in this list"],
  ],
  ["no list", { ...good, method: { kind: "quota", steps: {} } }, ["method.steps: expected a list"]],
  [
    "a wrong word in a list",
    { ...good, method: { kind: "quota", steps: ["a", "c"] } },
    ['method.steps[1]: expected one of "a", "b"'],
  ],
  [
    "an unknown tag",
    { ...good, method: { kind: "x" } },
    ['method: expected an object whose "kind" is one of "quota", "divisor"'],
  ],
  ["no tag", { ...good, method: {} }, ['method: expected an object whose "kind" is one of "quota", "divisor"']],
  [
    "a member of another variant",
    { ...good, method: { kind: "divisor", steps: ["a"] } },
    ['method.steps: unknown member "steps"; known: kind'],
  ],
];

test.each(cases)("%s is a problem, with its path", (_, value, expected) => {
  expect(problems(whole, value)).toEqual(expected);
});

test("all problems are told at once", () => {
  expect(problems(whole, { part: { id: 1, seats: -1 }, method: null, counts: { a: -1 } })).toHaveLength(4);
});

test("the schema says the same as the reader", () => {
  const accepts = new Ajv2020().compile(whole.schema);
  expect(accepts(good)).toBe(true);
  for (const [name, value] of cases) expect({ name, accepted: accepts(value) }).toEqual({ name, accepted: false });
});
