import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fraction } from "../exact/index.ts";
import type { Rules } from "../rules/index.ts";
import { apportion } from "./apportion.ts";
import { checkCertificate } from "./check-certificate/index.ts";
import { anyContest, anyDivisors } from "./conformance/arbitrary-contests.ts";
import { byDivisors, hare, testRules, threshold } from "./conformance/test-rules.ts";
import type { Contest } from "./contest.ts";
import type { Outcome, UnitOutcome } from "./outcome.ts";

const someVotes = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 12 });
const someSeats = fc.integer({ min: 1, max: 120 });

function contest(rules: Rules, votes: readonly number[], seats: number): Contest {
  const lists = votes.map((v, i) => ({ list: `l${i}`, votes: v }));
  return { rules, units: [{ unit: "", seats, lists, totals: {} }] };
}

function outcome(input: Contest): Outcome {
  const result = apportion(input);
  if (!result.ok) throw new Error(`bad input: ${JSON.stringify(result.faults)}`);
  return result.outcome;
}

const unitOf = (input: Contest): UnitOutcome => outcome(input).units[0] as UnitOutcome;
const seatsOf = (input: Contest): readonly number[] | null => {
  const { seats } = unitOf(input);
  return seats === null ? null : (input.units[0]?.lists.map(({ list }) => seats[list] as number) ?? null);
};

test("exact threshold: at 2,000 bases for 3, 4, 5, 7 and 10 %, the list on it is in with >= and out with >", () => {
  for (const percent of [3, 4, 5, 7, 10]) {
    for (let k = 1; k <= 2000; k += 1) {
      const on = percent * k;
      const rest = (100 - percent) * k;
      const reached = (votes: readonly number[], how: ">=" | ">"): boolean =>
        outcome(contest(testRules({ qualification: threshold(`${percent}/100`, how) }), votes, 10)).qualified.includes(
          "l0",
        );
      expect(reached([on, rest], ">="), `${on} of ${on + rest}`).toBe(true);
      expect(reached([on, rest], ">"), `more than ${on} of ${on + rest}`).toBe(false);
      expect(reached([on - 1, rest + 1], ">="), `${on - 1} of ${on + rest}`).toBe(false);
    }
  }
});

test("anonymity: seats follow the votes, not the place or name of a list", () => {
  fc.assert(
    fc.property(anyContest, fc.infiniteStream(fc.nat()), (input, stream) => {
      const unit = input.units[0];
      if (unit === undefined) return;
      const keys = new Map(unit.lists.map((entry) => [entry.list, stream.next().value]));
      const lists = [...unit.lists].sort((a, b) => Number(keys.get(a.list)) - Number(keys.get(b.list)));
      const [before, after] = [unitOf(input), unitOf({ ...input, units: [{ ...unit, lists }] })];
      expect(after.status).toBe(before.status);
      for (const { list } of unit.lists) expect(after.awarded[list], list).toBe(before.awarded[list]);
    }),
    { numRuns: 2000 },
  );
});

test("scaling: the same seats for a multiple of all votes, wherever the law rounds nothing", () => {
  fc.assert(
    fc.property(anyContest, fc.integer({ min: 2, max: 999 }), (input, factor) => {
      const unit = input.units[0];
      const [method] = input.rules.distribution.methods;
      fc.pre(
        unit !== undefined &&
          !(method?.kind === "quota" && (method.quota.rounding !== "exact" || method.quota.name === "droop")),
      );
      fc.pre(!input.rules.distribution.ties.some(({ by }) => by === "largest-remainder"));
      const lists = unit?.lists.map((entry) => ({ ...entry, votes: entry.votes * factor })) ?? [];
      const [before, after] = [
        unitOf(input),
        unitOf({ ...input, units: [{ ...(unit as NonNullable<typeof unit>), lists }] }),
      ];
      expect(after.status).toBe(before.status);
      for (const { list } of lists) expect(after.awarded[list], list).toBe(before.awarded[list]);
    }),
    { numRuns: 2000 },
  );
});

test("house monotonicity: with a divisor method one seat more takes none from anybody", () => {
  fc.assert(
    fc.property(anyDivisors, someVotes, someSeats, (divisors, votes, seats) => {
      const rules = testRules({ methods: [byDivisors(divisors)] });
      const [small, large] = [seatsOf(contest(rules, votes, seats)), seatsOf(contest(rules, votes, seats + 1))];
      fc.pre(small !== null && large !== null);
      small?.forEach((s, i) => {
        expect(large?.[i]).toBeGreaterThanOrEqual(s);
      });
    }),
    { numRuns: 3000 },
  );
});

test("quota rule: by Hare and largest remainders everybody gets the quotient rounded down or up", () => {
  fc.assert(
    fc.property(someVotes, someSeats, (votes, seats) => {
      const total = votes.reduce((a, b) => a + b, 0);
      seatsOf(contest(testRules(), votes, seats))?.forEach((s, i) => {
        const quotient = ((votes[i] as number) * seats) / total;
        expect(s).toBeGreaterThanOrEqual(Math.floor(quotient));
        expect(s).toBeLessThanOrEqual(Math.ceil(quotient));
      });
    }),
    { numRuns: 3000 },
  );
});

test("concordance: more votes never mean fewer seats", () => {
  const anyMethod = fc.oneof(anyDivisors.map(byDivisors), fc.constant(hare));
  fc.assert(
    fc.property(anyMethod, someVotes, someSeats, (method, votes, seats) => {
      const result = seatsOf(contest(testRules({ methods: [method] }), votes, seats));
      fc.pre(result !== null);
      votes.forEach((a, i) => {
        votes.forEach((b, j) => {
          if (a > b) expect(result?.[i], `${a} against ${b}`).toBeGreaterThanOrEqual(result?.[j] as number);
        });
      });
    }),
    { numRuns: 2000 },
  );
});

test("ties are never silent: seats differ between two orders of counting only where a question or tie says so", () => {
  // One seat at a time to the highest average, equals once first to last and once last to first.
  const oneByOne = (votes: readonly number[], seats: number, step: number, reverse: boolean): readonly number[] => {
    const given = votes.map(() => 0);
    for (let n = 0; n < seats; n += 1) {
      const order = votes.map((_, i) => i);
      if (reverse) order.reverse();
      const average = (i: number) => fraction(votes[i] as number, step * (given[i] as number) + 1);
      const best = order.reduce((a, b) => (compare(average(b), average(a)) > 0 ? b : a));
      given[best] = (given[best] as number) + 1;
    }
    return given;
  };
  const few = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 });
  let tied = 0;
  fc.assert(
    fc.property(
      few,
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom("dhondt", "sainte-lague", "danish"),
      (votes, seats, sequence) => {
        const step = { dhondt: 1, "sainte-lague": 2, danish: 3 }[sequence];
        const [first, last] = [oneByOne(votes, seats, step, false), oneByOne(votes, seats, step, true)];
        const unit = unitOf(contest(testRules({ methods: [byDivisors({ sequence })] }), votes, seats));
        const same = JSON.stringify(first) === JSON.stringify(last);
        expect(unit.status).toBe(same ? "decided" : "lot");
        votes.forEach((_, i) => {
          const asked = unit.question?.among.includes(`l${i}`) ? 1 : 0;
          const certain = unit.awarded[`l${i}`] as number;
          expect(certain + asked).toBeGreaterThanOrEqual(Math.max(first[i] as number, last[i] as number));
          expect(certain).toBeLessThanOrEqual(Math.min(first[i] as number, last[i] as number));
          if (first[i] !== last[i]) expect(asked).toBe(1);
        });
        if (!same) tied += 1;
      },
    ),
    { numRuns: 3000 },
  );
  expect(tied).toBeGreaterThan(300);
});

test("the BigInt path and the fast path give the same outcome, steps and certificate", () => {
  fc.assert(
    fc.property(anyContest, (input) => {
      expect(apportion(input, { arithmetic: "bigint" })).toEqual(apportion(input));
    }),
    { numRuns: 2000 },
  );
});

test("the certificate proves the result and no neighbour of it", () => {
  let proved = 0;
  fc.assert(
    fc.property(anyContest, (input) => {
      const { certificate, seats } = unitOf(input);
      fc.pre(certificate !== null && seats !== null);
      if (certificate === null || seats === null) return;
      expect(checkCertificate(input.rules, certificate)).toEqual({ ok: true });
      proved += 1;
      for (const from of Object.keys(seats)) {
        for (const to of Object.keys(seats)) {
          if (from === to || seats[from] === 0) continue;
          const result = { ...seats, [from]: (seats[from] as number) - 1, [to]: (seats[to] as number) + 1 };
          const pools = certificate.pools.map((pool) =>
            pool.path.length === 0 && from in pool.result && to in pool.result
              ? { ...pool, result: { ...pool.result, ...result } }
              : pool,
          );
          expect(checkCertificate(input.rules, { ...certificate, result }).ok, `${from} to ${to}`).toBe(false);
          expect(
            checkCertificate(input.rules, { ...certificate, result, pools }).ok,
            `${from} to ${to} in the pool as well`,
          ).toBe(false);
        }
      }
    }),
    { numRuns: 1500 },
  );
  expect(proved).toBeGreaterThan(500);
});

test("an answer to a question lets the run go on, and the next question is another one", () => {
  let answered = 0;
  fc.assert(
    fc.property(anyContest, (input) => {
      let answers: NonNullable<Contest["answers"]> = [];
      for (let round = 0; round < 12; round += 1) {
        const unit = unitOf({ ...input, answers });
        const { question } = unit;
        if (question === undefined || question.seats === 0 || question.among.length <= question.seats) return;
        if (question.kind !== "lot") return;
        answers = [
          ...answers,
          { among: question.among, winners: question.among.slice(0, question.seats), by: "lot", source: "test" },
        ];
        const next = unitOf({ ...input, answers });
        expect(next.question).not.toEqual(question);
        for (const { list } of input.units[0]?.lists ?? []) {
          expect(next.awarded[list], list).toBeGreaterThanOrEqual(unit.awarded[list] as number);
        }
        if (next.certificate !== null) expect(checkCertificate(input.rules, next.certificate)).toEqual({ ok: true });
        answered += 1;
      }
      throw new Error("more questions than lists");
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(10);
});

test("a tie among thousands is one question, with all that is certain awarded", () => {
  const input = contest(
    testRules(),
    Array.from({ length: 3000 }, () => 1000),
    3007,
  );
  const unit = unitOf(input);
  expect(unit.status).toBe("lot");
  expect(unit.question).toMatchObject({ kind: "lot", seats: 7 });
  expect(unit.question?.among.length).toBe(3000);
  expect(Object.values(unit.awarded).every((seats) => seats === 1)).toBe(true);
});
