import { expect, test } from "vitest";
import { heldOf } from "../look.ts";
import { establishResult } from "../result/establish.ts";
import { type MandateState, openMandates } from "../state.ts";
import { done, people, practiceLaw, resultOf, why } from "../testing/law.ts";
import { type Assignment, assignMandates } from "./assign.ts";

const law = practiceLaw();
const names = ["Өтегенов А", "Әбенов А", "Қабылов А", "Абаев А", "Ілиясов А"];
const state = resultOf([
  { list: "keme", seats: 3, candidates: people("keme", names) },
  { list: "kopir", seats: 2, candidates: people("kopir", ["Аян"]) },
]);
const decision = { organ: { en: "Bureau" }, date: "2031-01-20" };
const party = (who: readonly string[], more: Partial<Assignment> = {}): Assignment => ({
  list: "keme",
  by: "party",
  decision,
  people: who,
  ...more,
});
const held = (next: MandateState, list = "keme"): readonly string[] =>
  heldOf(next.lists.find((own) => own.list === list) ?? state.lists[0]!).map(({ person }) => person);

test("the party decides who sits, in its own order, and each seat says so", () => {
  const next = done(assignMandates(law, state, party(["keme-5", "keme-1", "keme-2"]), "2031-01-20"));
  expect(held(next)).toEqual(["keme-5", "keme-1", "keme-2"]);
  expect(next.lists[0]?.mandates[1]).toEqual({
    seat: 2,
    status: "held",
    person: "keme-1",
    since: "2031-01-20",
    how: { by: "party", place: 2, ...decision },
  });
});

test("ten days from publication: the tenth is in time, the eleventh is not", () => {
  const on = (date: string): Assignment => party(["keme-1"], { decision: { ...decision, date } });
  expect(why(assignMandates(law, state, on("2031-01-23"), "2031-01-25"))).toBe("taken");
  expect(why(assignMandates(law, state, on("2031-01-24"), "2031-01-25"))).toBe("decision-late");
  expect(why(assignMandates(law, state, { list: "keme", by: "fallback" }, "2031-01-23"))).toBe("fallback-early");
  expect(why(assignMandates(law, state, { list: "keme", by: "fallback" }, "2031-01-24"))).toBe("taken");
});

test("without a decision the Kazakh alphabet seats them, and the rest follow by it", () => {
  const next = done(assignMandates(law, state, { list: "keme", by: "fallback" }, "2031-01-24"));
  expect(held(next)).toEqual(["keme-4", "keme-2", "keme-3"]);
  expect(next.lists[0]?.order).toEqual(["keme-1", "keme-5"]);
  expect(next.lists[0]?.mandates[1]).toMatchObject({ how: { by: "alphabet", place: 2, of: 5, tie: null } });
});

test("what a record names as the fallback has to be the fallback", () => {
  const named = (who: readonly string[]) =>
    why(assignMandates(law, state, { list: "keme", by: "fallback", people: who }, "2031-01-24"));
  expect(named(["keme-4", "keme-2", "keme-3"])).toBe("taken");
  expect(named(["keme-4", "keme-3", "keme-2"])).toBe("people-differ");
  expect(named(["keme-4", "keme-2"])).toBe("people-differ");
  expect(named(["keme-4", "keme-2", "keme-3", "keme-1"])).toBe("people-differ");
});

test.each([
  ["a stranger", party(["keme-9"]), "not-on-list"],
  ["somebody of another list", party(["kopir-1"]), "not-on-list"],
  ["one person twice", party(["keme-1", "keme-1"]), "named-twice"],
  ["more people than seats", party(["keme-1", "keme-2", "keme-3", "keme-4"]), "too-many"],
  ["nobody", party([]), "people-missing"],
  ["no decision", { list: "keme", by: "party", people: ["keme-1"] } as const, "decision-missing"],
  ["a list that is not there", { ...party(["keme-1"]), list: "none" }, "unknown-list"],
  ["a decision before the result", party(["keme-1"], { decision: { ...decision, date: "2031-01-11" } }), "day-order"],
  ["a decision of tomorrow", party(["keme-1"], { decision: { ...decision, date: "2031-01-22" } }), "day-order"],
  ["a day that does not exist", party(["keme-1"], { decision: { ...decision, date: "2031-02-30" } }), "no-day"],
  ["an authority where nothing is silent", { ...party(["keme-1"]), by: "authority" } as const, "people-missing"],
])("%s is refused", (_, assignment, reason) => {
  expect(why(assignMandates(law, state, assignment, "2031-01-21"))).toBe(reason);
});

test("somebody excluded gets no seat, by no way", () => {
  const excluded = done(
    establishResult(
      openMandates("2031-01-10"),
      [{ list: "keme", seats: 3, candidates: people("keme", names), excluded: ["keme-4"] }],
      "2031-01-12",
    ),
  );
  expect(why(assignMandates(law, excluded, party(["keme-4"]), "2031-01-21"))).toBe("excluded");
  expect(why(assignMandates(law, excluded, { list: "keme", by: "fallback" }, "2031-03-01"))).toBe("not-published");
});

test("fewer names than seats leave the rest open; whether the fallback fills them, the law does not say", () => {
  const one = done(assignMandates(law, state, party(["keme-1"]), "2031-01-20"));
  expect(one.lists[0]?.mandates.map(({ status }) => status)).toEqual(["held", "open", "open"]);
  const all = done(assignMandates(law, one, party(["keme-4", "keme-5"]), "2031-01-21"));
  expect(held(all)).toEqual(["keme-1", "keme-4", "keme-5"]);
  expect(why(assignMandates(law, one, party(["keme-1"]), "2031-01-21"))).toBe("sits-already");
  const fallback = assignMandates(law, one, { list: "keme", by: "fallback" }, "2031-01-24");
  expect(fallback).toMatchObject({ ok: false, refusal: { reason: "partial-decision", silent: true } });
  const answer = { list: "keme", by: "authority", people: ["keme-2", "keme-3"] } as const;
  const authority = { question: "partial-decision", source: { en: "Commission, decree 1" } };
  const next = done(assignMandates(law, one, { ...answer, authority }, "2031-01-24"));
  expect(next.lists[0]?.mandates[2]).toMatchObject({ person: "keme-3", how: { by: "authority", place: 3 } });
  expect(
    why(assignMandates(law, one, { ...answer, authority: { ...authority, question: "no-fallback" } }, "2031-01-24")),
  ).toBe("nothing-to-answer");
});

test("a list shorter than its seats leaves a seat vacant, and that is said to be a silence of the law", () => {
  const next = done(assignMandates(law, state, { list: "kopir", by: "fallback" }, "2031-01-24"));
  expect(next.lists[1]?.mandates).toMatchObject([
    { status: "held", person: "kopir-1" },
    { status: "vacant", why: "list-short", silent: true },
  ]);
  expect(why(assignMandates(law, next, { list: "kopir", by: "fallback" }, "2031-01-24"))).toBe("nothing-open");
});

test("a version that does not say who decides seats nobody", () => {
  const { lists: _, ...silent } = law;
  expect(assignMandates(silent, state, { list: "keme", by: "fallback" }, "2031-01-24")).toMatchObject({
    refusal: { reason: "no-order-rule", silent: true },
  });
});

test("where the order of the list binds, the party decides nothing and nobody waits", () => {
  const order = { decidedBy: "party-before", article: "Art. 1" } as const;
  const bound = practiceLaw({}, { order });
  expect(why(assignMandates(bound, state, party(["keme-1"]), "2031-01-20"))).toBe("order-binds");
  expect(held(done(assignMandates(bound, state, { list: "keme", by: "fallback" }, "2031-01-12")))).toEqual([
    "keme-1",
    "keme-2",
    "keme-3",
  ]);
});
