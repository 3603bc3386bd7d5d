import { expect, test } from "vitest";
import { assignMandates } from "../fill/assign.ts";
import type { MandateState } from "../state.ts";
import { openMandates } from "../state.ts";
import { done, people, practiceLaw, resultOf, why } from "../testing/law.ts";
import { seatedElsewhere } from "../vacancy/elsewhere.ts";
import { establishResult, publishResult } from "./establish.ts";
import { decideReferral, referResult } from "./refer.ts";
import { registerDeputies } from "./register.ts";
import { orderRepeat } from "./repeat.ts";

const law = practiceLaw();
const lists = [{ list: "keme", seats: 1, candidates: people("keme", ["Абаев", "Әбенов"]) }];
const seated = done(
  assignMandates(
    law,
    resultOf(lists),
    { list: "keme", by: "party", decision: { organ: { en: "Bureau" }, date: "2031-01-14" }, people: ["keme-1"] },
    "2031-01-14",
  ),
);
const refer = (state: MandateState, on = "2031-01-15") => referResult(law, state, { by: "president" }, on);
const register = (state: MandateState, who?: readonly string[], on = "2031-01-16") =>
  registerDeputies(law, state, who, on);

test("deputies are registered after the result, each once, and only who holds a mandate", () => {
  expect(done(register(seated)).registered).toEqual([{ person: "keme-1", on: "2031-01-16" }]);
  expect(why(register(seated, ["keme-2"]))).toBe("holds-none");
  expect(why(register(seated, ["keme-1", "keme-1"]))).toBe("named-twice");
  expect(why(register(seated, ["keme-1"], "2031-01-13"))).toBe("day-order");
  expect(why(register(done(register(seated))))).toBe("nobody-to-register");
  expect(why(register(done(register(seated)), ["keme-1"]))).toBe("registered-already");
  expect(why(register(openMandates("2031-01-10")))).toBe("no-result");
});

test("a referral in time, by who may, suspends registration until it is decided", () => {
  const referred = done(refer(seated));
  expect(why(register(referred))).toBe("suspended");
  const two = done(refer(referred, "2031-01-16"));
  const one = done(decideReferral(two, { outcome: "upheld" }, "2031-01-17"));
  expect(why(register(one))).toBe("suspended");
  const none = done(decideReferral(one, { outcome: "upheld" }, "2031-01-18"));
  expect(why(register(none))).toBe("taken");
  expect(why(decideReferral(none, { outcome: "upheld" }, "2031-01-18"))).toBe("nothing-referred");
  expect(why(decideReferral(referred, { outcome: "upheld" }, "2031-01-14"))).toBe("day-order");
});

test("who may not refer, and when no more", () => {
  expect(why(refer(seated, "2031-01-22"))).toBe("taken");
  expect(why(refer(seated, "2031-01-23"))).toBe("referral-late");
  expect(why(referResult(law, seated, { by: "prime-minister" }, "2031-01-15"))).toBe("not-a-referrer");
  const deputies = (count: number) =>
    why(referResult(law, seated, { by: "fifth-of-deputies", deputies: { count, of: 107 } }, "2031-01-15"));
  expect([deputies(21), deputies(22)]).toEqual(["too-few-deputies", "taken"]);
  const { mandates: _, ...none } = law;
  expect(why(referResult(none, seated, { by: "president" }, "2031-01-15"))).toBe("no-referral-rule");
});

test("an annulled result seats nobody; a repeat election is called within two months", () => {
  const annulled = done(decideReferral(done(refer(seated)), { outcome: "annulled" }, "2031-01-20"));
  expect(annulled).toMatchObject({ lists: [], registered: [], result: { standing: "annulled" } });
  expect(why(register(annulled))).toBe("result-annulled");
  expect(why(publishResult(annulled, "2031-01-21"))).toBe("result-annulled");
  const call = (day: string) => why(orderRepeat(law, annulled, { of: "election", day }, "2031-01-21"));
  expect([call("2031-03-10"), call("2031-01-20")]).toEqual(["taken", "day-order"]);
  expect(orderRepeat(law, annulled, { of: "election", day: "2031-03-10" }, "2031-01-21")).toMatchObject({
    findings: [],
  });
  expect(orderRepeat(law, annulled, { of: "election", day: "2031-03-11" }, "2031-01-21")).toMatchObject({
    findings: [{ code: "repeat-late" }],
  });
  const again = done(establishResult(annulled, lists, "2031-03-20"));
  expect(again.lists[0]?.mandates).toEqual([{ seat: 1, status: "open" }]);
});

test("repeat voting is ordered in the units whose result is annulled, and nowhere else", () => {
  const decided = decideReferral(done(refer(seated)), { outcome: "annulled", units: ["03"] }, "2031-01-20");
  const state = done(decided);
  const order = (units: readonly string[], from = state) =>
    why(orderRepeat(law, from, { of: "administrative-unit", units }, "2031-01-21"));
  expect([order(["03"]), order(["04"]), order([])]).toEqual(["taken", "result-stands", "units-missing"]);
  expect(why(orderRepeat(law, state, { of: "election" }, "2031-01-21"))).toBe("result-stands");
  expect(order(["03"], seated)).toBe("result-stands");
  const own = { of: "administrative-unit", units: ["05"], invalidated: ["05"] } as const;
  expect(why(orderRepeat(law, seated, own, "2031-01-21"))).toBe("taken");
  expect(why(orderRepeat(law, state, { of: "station", units: ["03"] }, "2031-01-21"))).toBe("no-repeat-rule");
});

test("who has a seat of the Assembly gets none of a list, whichever came first", () => {
  const before = seatedElsewhere(openMandates("2031-01-10"), ["keme-1"]);
  const after = seatedElsewhere(resultOf(lists), ["keme-1"]);
  for (const state of [done(establishResult(before, lists, "2031-01-12")), after]) {
    const decision = { organ: { en: "Bureau" }, date: "2031-01-14" };
    const give = (person: string) =>
      why(assignMandates(law, state, { list: "keme", by: "party", decision, people: [person] }, "2031-01-14"));
    expect([give("keme-1"), give("keme-2")]).toEqual(["sits-elsewhere", "taken"]);
  }
  const fallback = done(assignMandates(law, after, { list: "keme", by: "fallback" }, "2031-01-24"));
  expect(fallback.lists[0]?.mandates).toMatchObject([{ person: "keme-2" }]);
  expect(() => seatedElsewhere(seated, ["keme-1"])).toThrow('holds seat 1 of "keme"');
});

test("a result that seats people is not replaced while it stands", () => {
  expect(why(establishResult(seated, lists, "2031-01-15"))).toBe("assigned-already");
  expect(why(establishResult(resultOf(lists), lists, "2031-01-15"))).toBe("taken");
  expect(why(establishResult(openMandates("2031-01-10"), [...lists, ...lists], "2031-01-15"))).toBe("list-twice");
  const other = { list: "kopir", seats: 1, candidates: lists[0]!.candidates };
  expect(why(establishResult(openMandates("2031-01-10"), [...lists, other], "2031-01-15"))).toBe("person-twice");
  const left = { ...other, excluded: lists[0]!.candidates.map(({ person }) => person) };
  expect(why(establishResult(openMandates("2031-01-10"), [...lists, left], "2031-01-15"))).toBe("taken");
  expect(why(publishResult(seated, "2031-01-15"))).toBe("published-already");
});
