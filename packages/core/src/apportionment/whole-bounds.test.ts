import { expect, test } from "vitest";
import type { Method, Quota } from "../rules/index.ts";
import { contest } from "./testing/contests.ts";
import { holds } from "./testing/margin-search.ts";

const article = "Art. 1";

// By Adams or Sainte-Laguë alone some lists would have fewer seats than their whole ones: there whole seats matter.
test.each([
  ["hare", "down"],
  ["hare", "nearest"],
  ["hare", "up"],
  ["droop", "exact"],
  ["hagenbach-bischoff", "up"],
] as const)(
  "%s, %s: margins are exact where the quota is another number many times before a seat goes",
  (name, rounding) => {
    const methods = (sequence: "adams" | "sainte-lague"): readonly Method[] => [
      {
        kind: "quota",
        quota: { name, rounding, of: "qualified", article } satisfies Quota,
        steps: [{ step: "highest-averages", divisors: { sequence }, article }],
        overAward: { rule: "smallest-remainder", article },
        article,
      },
    ];
    for (const sequence of ["adams", "sainte-lague"] as const) {
      for (const A of [399, 612]) {
        const lists = { A, B: 133, C: 91, D: 24, E: 7 };
        expect(holds(contest({ methods: methods(sequence) }, lists, 9))).toBeGreaterThan(8);
      }
    }
  },
);
