import { apportion, type Contest, type ListVotes } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { expect, test } from "vitest";
import { explain } from "./explain.ts";
import { rulesOf } from "./testing/fixture.ts";

const kazakhstan = rulesOf("kz-2020-05");
const quota = kazakhstan.distribution.methods[0];
const lot = [{ by: "lot", article: "Art. 9" }] as const;

function law(distribution: Partial<Rules["distribution"]>): Rules {
  return {
    ...kazakhstan,
    distribution: { ...kazakhstan.distribution, qualification: { clauses: [] }, ties: lot, ...distribution },
  };
}

/** The rows of the table that shows why a question is asked, as the engine's own outcome is explained. */
function shown(rules: Rules, votes: readonly number[], seats: number): readonly string[] {
  const lists = votes.map((count, i): ListVotes => ({ list: "abcd".charAt(i), votes: count }));
  const input = { unit: "", seats, lists, totals: {} };
  const contest: Contest = { rules, units: [input] };
  const result = apportion(contest);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const [unit] = result.outcome.units;
  if (unit?.status !== "lot") throw new Error(`no question: ${unit?.status}`);
  const paragraphs = explain(unit, { lang: "en", rules, input, full: true });
  const at = paragraphs.findIndex((paragraph) => paragraph.kind === "heading" && paragraph.text === "The tie");
  return paragraphs
    .slice(at < 0 ? paragraphs.length : at)
    .flatMap((p) => (p.kind === "table" ? p.rows.map((row) => row.join(" | ")) : []));
}

test("equal averages, with the seats that are certain and the divisor of the next one", () => {
  const rules = law({ methods: [{ kind: "divisor", divisors: { sequence: "dhondt" }, article: "Art. 5" }] });
  expect(shown(rules, [1851, 617, 500], 3)).toEqual(["a | 2 | 1,851 ÷ 3 | 617", "b | 0 | 617 ÷ 1 | 617"]);
});

test("equal squares where what is compared is a square", () => {
  const rules = law({
    methods: [{ kind: "divisor", divisors: { sequence: "huntington-hill" }, article: "Art. 5" }],
    minimum: { seats: 1, article: "Art. 2" },
  });
  expect(shown(rules, [100, 100], 3)).toEqual(["a | 1 | 100 × 100 ÷ 2 | 5,000", "b | 1 | 100 × 100 ÷ 2 | 5,000"]);
});

test("the order of remainders", () => {
  expect(shown(law({}), [150, 150, 90], 4)).toEqual([
    "1 | c | 360 | 0.9231",
    "2 | a | 210 | 0.5385",
    "3 | b | 210 | 0.5385",
  ]);
});

test("the order of votes, where the largest lists get what is left", () => {
  if (quota?.kind !== "quota") throw new Error("the law of Kazakhstan has a quota");
  const rules = law({ methods: [{ ...quota, steps: [{ step: "largest-lists", article: "Art. 5" }] }] });
  expect(shown(rules, [150, 150, 90], 3)).toEqual(["1 | a | 150", "2 | b | 150", "3 | c | 90"]);
});

test("equal averages for what the quota leaves", () => {
  if (quota?.kind !== "quota") throw new Error("the law of Kazakhstan has a quota");
  const step = { step: "highest-averages", divisors: { sequence: "dhondt" }, article: "Art. 5" } as const;
  expect(shown(law({ methods: [{ ...quota, steps: [step] }] }), [150, 150, 30], 3)).toEqual([
    "a | 1 | 150 ÷ 2 | 75",
    "b | 1 | 150 ÷ 2 | 75",
  ]);
});

test("the smallest remainders, where whole parts are too many", () => {
  if (quota?.kind !== "quota") throw new Error("the law of Kazakhstan has a quota");
  const method = {
    ...quota,
    quota: { ...quota.quota, name: "imperiali" as const },
    overAward: { rule: "smallest-remainder" as const, article: "Art. 6" },
  };
  expect(shown(law({ methods: [method] }), [300, 300], 3)).toEqual(["1 | a | 60 | 0.5000", "2 | b | 60 | 0.5000"]);
});
