import fc from "fast-check";
import { expect, test } from "vitest";
import type { Check } from "../form/check.ts";
import { parseTerm } from "../form/term.ts";
import { houseForm } from "../testing/kazakhstan.ts";
import { compileForm, UNKNOWN } from "./compile.ts";
import { checkFails } from "./evaluate.ts";

const form = houseForm("russia-2011");
const FIELDS = ["registered", "delivered", "invalid", "valid"];
const SIGNS = ["==", "!=", "<=", ">=", "<", ">"] as const;
const terms = fc.array(
  fc
    .tuple(fc.constantFrom("", "-", "2 * ", "-3 * ", "101/100 * ", "-1/3 * "), fc.constantFrom(...FIELDS, "7"))
    .map((pair) => pair.join("")),
  { minLength: 1, maxLength: 4 },
);

/** The sum of terms in exact hundredths of thirds, by the book. */
function exactly(written: readonly string[], values: Readonly<Record<string, number>>): bigint {
  return written.reduce((sum, each) => {
    const { source, numerator, denominator } = parseTerm(each);
    const value = source.kind === "number" ? source.value : source.kind === "field" ? (values[source.field] ?? 0) : 0;
    return sum + (BigInt(numerator) * BigInt(value) * 300n) / BigInt(denominator);
  }, 0n);
}

test("a compiled check says what exact arithmetic says, with and without tolerance", () => {
  fc.assert(
    fc.property(
      terms,
      fc.constantFrom(...SIGNS),
      terms,
      fc.nat(3),
      fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.integer({ min: 0, max: 1000 })]))),
      (left, compare, right, tolerance, values) => {
        const template = form.checks[0] as Check;
        const check: Check = { ...template, left, compare, right, ...(tolerance === 0 ? {} : { tolerance }) };
        const compiled = compileForm({ ...form, checks: [check] });
        const reader = {
          value: (slot: number) => {
            const source = compiled.sources[slot];
            return source?.kind === "field" ? (values[source.field] ?? UNKNOWN) : UNKNOWN;
          },
        };
        const over = exactly(left, values) - exactly(right, values);
        const slack = BigInt(tolerance) * 300n;
        const holds = {
          "==": (over < 0n ? -over : over) <= slack,
          "!=": over !== 0n,
          "<=": over <= slack,
          ">=": over >= -slack,
          "<": over < slack || (slack === 0n && over < 0n),
          ">": over > -slack,
        }[compare];
        expect(checkFails(compiled.checks[0] as (typeof compiled.checks)[number], reader, 0)).toBe(!holds);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a number that is not known finds nothing, on either side and in a condition", () => {
  const compiled = compileForm(form);
  const value = (unknown: string | null) => (slot: number) =>
    compiled.names[slot] === unknown ? UNKNOWN : compiled.names[slot] === "votes:votes" ? 5 : 9;
  const [first] = compiled.checks;
  if (first === undefined) throw new Error("no check");
  expect(checkFails(first, { value: value(null) }, 0)).toBe(true);
  expect(checkFails(first, { value: value("valid") }, 0)).toBe(false);
  expect(checkFails(first, { value: value("votes:votes") }, 0)).toBe(false);
});

test("a check belongs to the last stage whose figures it needs", () => {
  const kazakh = compileForm(houseForm("kz-2021"));
  const stages = Object.fromEntries(kazakh.checks.map(({ check, stage }) => [check.number, stage]));
  expect(stages).toMatchObject({ 1: 0, 2: 0, 3: 0, 5: 2, 6: 2, 9: 1, 11: 2, 12: 0, 15: 0, 16: 1 });
});
