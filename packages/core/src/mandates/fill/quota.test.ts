import { expect, test } from "vitest";
import type { Rules } from "../../rules/index.ts";
import { heldOf } from "../look.ts";
import { done, lawOf, people, practiceLaw, resultOf, why } from "../testing/law.ts";
import { passMandate } from "../vacancy/pass.ts";
import { leaveList, vacateMandate } from "../vacancy/vacate.ts";
import { assignMandates } from "./assign.ts";
import { mandateQuotas } from "./quota.ts";

const cited = { article: "Practice Act, Art. 2" };
const quota = { groups: ["women"], at: "30/100", of: "mandates", ...cited } as const;
const law = practiceLaw({}, { order: practiceLaw().lists?.order, quotas: [quota] } as Rules["lists"]);
const strict: Rules = {
  ...law,
  mandates: { ...law.mandates, decision: { days: 10, from: "publication", quotaMissed: "refused", ...cited } },
};
// By the alphabet the men come first.
const candidates = people("keme", ["Абаев", "Әбенов", "Баев", "Ғабитова", "Дәулетова", "Еркінова"], "mmmwww");
const state = resultOf([{ list: "keme", seats: 4, candidates }]);
const decision = { organ: { en: "Bureau" }, date: "2031-01-20" };
const party = (numbers: readonly number[], rules = law) =>
  assignMandates(
    rules,
    state,
    { list: "keme", by: "party", decision, people: numbers.map((n) => `keme-${n}`) },
    "2031-01-20",
  );

test("thirty per cent of four seats are two people, and a decision that misses them is found with its numbers", () => {
  expect(party([1, 2, 4, 5])).toMatchObject({ ok: true, findings: [] });
  const missed = party([1, 2, 3, 4]);
  expect(missed).toMatchObject({ ok: true, findings: [{ code: "quota-missed", article: cited.article }] });
  const operands = missed.ok ? missed.findings[0]?.operands.map(({ name, value }) => [name, value]) : [];
  expect(Object.fromEntries(operands ?? [])).toEqual({ least: 1, most: 1, need: 2, seats: 4 });
});

test("where the rules refuse such a decision, it is refused", () => {
  expect(why(party([1, 2, 3, 4], strict))).toBe("quota-missed");
  expect(why(party([1, 2, 4, 5], strict))).toBe("taken");
});

test("an alphabet that misses the quota is a question that the law leaves open", () => {
  expect(assignMandates(law, state, { list: "keme", by: "fallback" }, "2031-01-24")).toMatchObject({
    refusal: { reason: "fallback-quota", silent: true },
  });
  const authority = { question: "fallback-quota", source: { en: "Court, ruling 1" } };
  const answer = {
    list: "keme",
    by: "authority",
    people: ["keme-1", "keme-2", "keme-4", "keme-5"],
    authority,
  } as const;
  expect(why(assignMandates(law, state, answer, "2031-01-24"))).toBe("taken");
});

test("a replacement is held to the quota too", () => {
  const seated = done(party([1, 2, 4, 5], strict));
  const free = done(
    vacateMandate(strict, seated, { person: "keme-4", ground: "court", date: "2031-02-01" }, "2031-02-01"),
  );
  const pass = (to: string) => passMandate(strict, free, { list: "keme", to, by: "party", decision }, "2031-02-02");
  expect(why(pass("keme-3"))).toBe("quota-missed");
  expect(heldOf(done(pass("keme-6")).lists[0]!).map(({ person }) => person)).toContain("keme-6");
});

test("when nobody whom the quota needs is left, who follows is a question that an authority may answer", () => {
  let free = done(party([1, 2, 4, 5], strict));
  free = done(leaveList(free, { list: "keme", person: "keme-6", ground: "excluded" }));
  free = done(vacateMandate(strict, free, { person: "keme-4", ground: "court", date: "2031-02-01" }, "2031-02-01"));
  const seat = { list: "keme", to: "keme-3", decision } as const;
  expect(passMandate(strict, free, { ...seat, by: "party" }, "2031-02-02")).toMatchObject({
    refusal: { reason: "quota-exhausted", silent: true },
  });
  const authority = { question: "quota-exhausted", source: { en: "Court, ruling 2" } };
  const answer = passMandate(strict, free, { ...seat, by: "authority", authority }, "2031-02-02");
  expect(answer).toMatchObject({ ok: true, findings: [{ code: "quota-missed" }] });
});

test("what an authority decided where the law is silent is not refused for the quota, only said to miss it", () => {
  const authority = { question: "fallback-quota", source: { en: "Court, ruling 1" } };
  const men = ["keme-1", "keme-2", "keme-3", "keme-4"];
  const answer = { list: "keme", by: "authority", people: men, authority } as const;
  expect(assignMandates(strict, state, answer, "2031-01-24")).toMatchObject({ findings: [{ code: "quota-missed" }] });
});

test("the quota of January 2021 is about the list alone; that of 2022 binds mandates, and who is youth is not known", () => {
  const days = { electionDay: "2023-03-19", on: "2023-03-28" };
  expect(mandateQuotas(lawOf("kz-2020-05"), candidates.slice(0, 3), 40, days)).toEqual([]);
  expect(mandateQuotas(lawOf("kz-2022"), candidates.slice(0, 3), 40, days)).toMatchObject([
    { need: 12, least: 0, most: 3, verdict: "missed" },
  ]);
  expect(mandateQuotas(lawOf("kz-2022"), candidates.slice(0, 3), 4, days)).toMatchObject([
    { need: 2, least: 0, most: 3, verdict: "unknown" },
  ]);
});
