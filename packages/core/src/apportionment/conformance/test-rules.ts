import type { Distribution, Rules } from "../../rules/index.ts";

const name = { kk: "Сынақ", ru: "Проверка", en: "Test" };
const article = "Art. 1";

/** A rules object for tests: Hare quota, largest remainders, lots, no threshold, unless the parts given say otherwise. */
export function testRules(parts: Partial<Distribution> = {}, againstAll = false): Rules {
  return {
    id: "test",
    jurisdiction: "ZZ",
    title: name,
    act: name,
    inForce: { from: null, until: null, article },
    sources: [{ id: "test", title: "made for tests", read: "full" }],
    chamber: {
      name,
      seats: null,
      parts: [{ id: "lists", name, seats: null, elected: "lists", article }],
      majorities: [],
    },
    ballot: { againstAll, article },
    distribution: {
      scope: "nation",
      seats: null,
      valid: { includes: ["lists"], article },
      qualification: { clauses: [] },
      methods: [hare],
      ties: [{ by: "lot", article }],
      ...parts,
    },
    silent: [
      { id: "nobody", question: name, article },
      { id: "second-tie", question: name, article },
      { id: "overflow", question: name, article },
    ],
  };
}

/** Hare quota with largest remainders. */
export const hare: Distribution["methods"][number] = {
  kind: "quota",
  quota: { name: "hare", rounding: "exact", of: "qualified", article },
  steps: [{ step: "largest-remainders", article }],
  article,
};

/** A divisor method. */
export function byDivisors(
  divisors: Extract<Distribution["methods"][number], { kind: "divisor" }>["divisors"],
): Distribution["methods"][number] {
  return { kind: "divisor", divisors, article };
}

/** A threshold of a share of the valid votes. */
export function threshold(at: string, compare: ">=" | ">" = ">="): Distribution["qualification"] {
  return {
    clauses: [{ id: "threshold", anyOf: [{ by: "share", at, of: "valid", scope: "nation", compare }], article }],
    ifNone: { rule: "silent", silence: "nobody", article },
  };
}
