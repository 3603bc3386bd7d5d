import { apportion, margins } from "@dauys/core/apportionment";
import { stillOpen, type Verdict } from "@dauys/core/tally";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCounted, asked, type Counted, contestOf, outcomeOf, seatsText, votesTo, ways } from "./support/count.ts";
import { anyLaw, anyUnitLaw, type Law, plainLaw, rulesOf } from "./support/laws.ts";

// Every way to cast few ballots is tried by the apportionment itself, which shares no code with the verdict.

const anyCase = (law: fc.Arbitrary<Law>) =>
  fc.record({ law, counted: anyCounted(4), seats: fc.integer({ min: 1, max: 9 }), ballots: fc.nat(4) });

const verdictOf = (law: Law, counted: Counted, seats: number, ballots: number | null): Verdict | null => {
  const now = outcomeOf(rulesOf(law), counted, seats);
  return now === null ? null : (stillOpen(rulesOf(law), [asked(counted, now, ballots)])[0] as Verdict);
};

test("whatever the law, decided is never said while some way to cast the outstanding ballots changes a seat", () => {
  let proved = 0;
  fc.assert(
    fc.property(anyCase(anyLaw), ({ law, counted, seats, ballots }) => {
      const said = verdictOf(law, counted, seats, ballots);
      fc.pre(said !== null && said.verdict === "decided" && ballots > 0);
      const now = seatsText(outcomeOf(rulesOf(law), counted, seats));
      for (const way of ways(counted, ballots)) {
        expect(seatsText(outcomeOf(rulesOf(law), way, seats)), JSON.stringify(way)).toBe(now);
      }
      proved += 1;
    }),
    { numRuns: 400 },
  );
  expect(proved).toBeGreaterThan(5);
});

test("with a threshold in the nation and seats in two units, neither is called decided wrongly", () => {
  const arbitrary = fc.record({
    law: anyUnitLaw,
    units: fc.tuple(anyCounted(3), anyCounted(3)),
    seats: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    ballots: fc.tuple(fc.nat(2), fc.nat(2)),
  });
  fc.assert(
    fc.property(arbitrary, ({ law, units, seats, ballots }) => {
      const rules = rulesOf(law);
      const outcomes = (counted: readonly Counted[]) => {
        const result = apportion({
          rules,
          units: counted.map((each, i) => ({ unit: `${i}`, seats: seats[i] as number, ...each })),
        });
        return result.ok ? result.outcome.units : null;
      };
      const now = outcomes(units);
      fc.pre(now !== null);
      const given = units.map((each, i) => asked(each, now[i] as (typeof now)[number], ballots[i] as number, `${i}`));
      const decided = stillOpen(rules, given).map(({ verdict }) => verdict === "decided");
      fc.pre(decided.includes(true) && ballots[0] + ballots[1] > 0);
      for (const first of ways(units[0], ballots[0])) {
        for (const second of ways(units[1], ballots[1])) {
          const then = outcomes([first, second]);
          for (const [i, sure] of decided.entries()) {
            if (sure)
              expect(seatsText(then?.[i] ?? null), JSON.stringify([first, second])).toBe(seatsText(now[i] ?? null));
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("where a seat is nearest, it moves or is tied at exactly that many votes, and at none fewer", () => {
  let exact = 0;
  fc.assert(
    fc.property(anyCase(plainLaw), ({ law, counted, seats }) => {
      const said = verdictOf(law, counted, seats, 1000);
      fc.pre(said !== null && "nearest" in said && said.nearest !== null);
      const { votes, what, lists } = said.nearest;
      expect(verdictOf(law, counted, seats, votes - 1)?.verdict).toBe("decided");
      expect(verdictOf(law, counted, seats, votes)?.verdict).toBe("open");
      const now = outcomeOf(rulesOf(law), counted, seats);
      const gained = margins(contestOf(rulesOf(law), counted, seats))[0]?.lists.map(
        (each) => each.gained?.votes ?? Number.POSITIVE_INFINITY,
      );
      const least = Math.min(...(gained ?? []));
      expect(least).toBeGreaterThanOrEqual(votes);
      if (what !== "seat" || now?.ties.length !== 0) return;
      const then = outcomeOf(rulesOf(law), votesTo(counted, lists[1] as string, votes), seats);
      expect(seatsText(then) !== seatsText(now) || then?.ties.length !== 0).toBe(true);
      const cast = counted.lists.reduce((sum, each) => sum + each.votes, 0);
      if (votes <= cast) expect(least).toBe(votes);
      exact += 1;
    }),
    { numRuns: 300 },
  );
  expect(exact).toBeGreaterThan(20);
});

test("in the plain families as many votes as are said to be enough are enough", () => {
  fc.assert(
    fc.property(anyCase(plainLaw), ({ law, counted, seats, ballots }) => {
      const said = verdictOf(law, counted, seats, ballots);
      fc.pre(said !== null && said.verdict === "open" && said.because === "votes" && said.nearest.what === "seat");
      const now = outcomeOf(rulesOf(law), counted, seats);
      const changes = [...ways(counted, ballots)].some((way) => {
        const then = outcomeOf(rulesOf(law), way, seats);
        return seatsText(then) !== seatsText(now) || then?.ties.length !== 0;
      });
      expect(changes).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("without a bound nothing is decided that a vote could change", () => {
  fc.assert(
    fc.property(anyCase(plainLaw), ({ law, counted, seats }) => {
      const [bounded, free] = [verdictOf(law, counted, seats, 10 ** 9), verdictOf(law, counted, seats, null)];
      fc.pre(bounded !== null && free !== null);
      if (bounded.verdict === "decided") expect(free.verdict).toBe("decided");
      else if (bounded.because === "votes") expect(free).toEqual({ ...bounded, ballots: null, because: "no-bound" });
      else expect(free).toEqual({ ...bounded, ballots: null });
    }),
    { numRuns: 300 },
  );
});
