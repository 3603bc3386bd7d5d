import { expect, test } from "vitest";
import { apportion } from "../apportion.ts";
import { divisorMethod, hamilton } from "../methods.ts";
import { balinskiYoung1975 } from "./cases.ts";
import { byDivisors, hare, testRules } from "./test-rules.ts";
import type { MethodVector } from "./vector.ts";

const vectors = balinskiYoung1975();
const table = vectors.map((vector) => [vector.id, vector] as const);

function methodOf({ method: { name, firstDivisor } }: MethodVector) {
  if (name === "hamilton") return hare;
  return byDivisors(
    name === "sainte-lague" && firstDivisor !== undefined ? { sequence: name, firstDivisor } : { sequence: name },
  );
}

test("both examples stand there for seven methods", () => {
  expect(vectors).toHaveLength(14);
});

test.each(table)("%s: by rules", (_, vector) => {
  const lists = vector.votes.map((votes, i) => ({ list: `list-${i}`, votes }));
  const rules = testRules({ methods: [methodOf(vector)] });
  const apportioned = apportion({ rules, units: [{ unit: "", seats: vector.seats, lists, totals: {} }] });
  if (!apportioned.ok) throw new TypeError(JSON.stringify(apportioned.faults));
  expect(lists.map(({ list }) => apportioned.outcome.seats?.[list])).toEqual(vector.expected);
});

test.each(table.filter(([, { method }]) => method.firstDivisor === undefined))("%s: by plain votes", (_, vector) => {
  const { name } = vector.method;
  const plain =
    name === "hamilton" ? hamilton(vector.votes, vector.seats) : divisorMethod(vector.votes, vector.seats, name);
  expect(plain).toEqual({ seats: vector.expected, tie: null });
});
