import fc from "fast-check";
import { expect, test } from "vitest";
import type { PublicCandidate } from "../nomination/index.ts";
import { fillSeats } from "./fill/fill-seats.ts";
import { heldOf, sitting, waiting } from "./look.ts";
import { establishResult, publishResult } from "./result/establish.ts";
import { registerDeputies } from "./result/register.ts";
import { type MandateState, openMandates } from "./state.ts";
import { done, practiceLaw } from "./testing/law.ts";
import { changeOrder } from "./vacancy/change-order.ts";
import { passMandate } from "./vacancy/pass.ts";
import { leaveList, vacateMandate } from "./vacancy/vacate.ts";

const law = practiceLaw();
const LISTS = ["keme", "kopir"];
const name = fc.string({ unit: fc.constantFrom(..."АӘБҒҚӨҰҮҺІЯ"), minLength: 1, maxLength: 3 });

/** A list of up to nine people, some excluded; spelling may be the same for several. */
const listOf = (list: string) =>
  fc
    .record({
      seats: fc.integer({ min: 0, max: 5 }),
      names: fc.array(name, { minLength: 1, maxLength: 9 }),
      excluded: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
    })
    .map(({ seats, names, excluded }) => ({
      list,
      seats,
      candidates: names.map(
        (kk, i): PublicCandidate => ({
          list,
          number: i + 1,
          person: `${list}-${i + 1}`,
          name: { kk },
          born: 1980,
          sex: "man",
        }),
      ),
      excluded: excluded.map((number) => `${list}-${number}`),
    }));

type List = typeof listOf extends (list: string) => fc.Arbitrary<infer L> ? L : never;
const result = (lists: readonly List[]): MandateState =>
  done(publishResult(done(establishResult(openMandates("2031-01-10"), lists, "2031-01-12")), "2031-01-13"));
const fallback = (state: MandateState): MandateState =>
  fillSeats(
    law,
    state,
    LISTS.map((list) => ({ list, by: "fallback" as const })),
    "2031-01-24",
  ).state;

const person = fc.tuple(fc.constantFrom(...LISTS), fc.integer({ min: 1, max: 10 })).map(([list, n]) => `${list}-${n}`);
const act = fc.record({
  what: fc.constantFrom("lose", "pass", "leave", "order", "register", "replace"),
  list: fc.constantFrom(...LISTS),
  person,
  people: fc.array(person, { maxLength: 4 }),
  ground: fc.constantFrom("death", "resignation", "left-party", "court", "death", "resignation", "party-ended"),
  at: fc.nat({ max: 9 }),
});
const decision = { organ: { en: "Bureau" }, date: "2031-02-01" };

/** Somebody who sits loses the mandate, and anybody of the list is named in the place: allowed or not. */
function replace(state: MandateState, list: string, ground: string, at: number): MandateState {
  const own = state.lists.find((each) => each.list === list);
  const held = own === undefined ? [] : heldOf(own);
  const loser = held[at % Math.max(1, held.length)]?.person ?? "nobody";
  const follower = own?.candidates[at % own.candidates.length]?.person ?? "nobody";
  const on = "2031-02-01";
  const free = vacateMandate(law, state, { person: loser, ground, date: on }, on);
  if (!free.ok) return state;
  const step = passMandate(law, free.state, { list, to: follower, by: "party", decision }, on);
  return step.ok ? step.state : free.state;
}

function apply(
  state: MandateState,
  { what, list, person: who, people, ground, at }: typeof act extends fc.Arbitrary<infer A> ? A : never,
): MandateState {
  const on = "2031-02-01";
  if (what === "replace") return replace(state, list, ground, at);
  const step =
    what === "lose"
      ? vacateMandate(law, state, { person: who, ground, date: on }, on)
      : what === "pass"
        ? passMandate(law, state, { list, to: who, by: "party", decision }, on)
        : what === "leave"
          ? leaveList(state, { list, person: who, ground: "excluded" })
          : what === "order"
            ? changeOrder(law, state, { list, people, decision }, on)
            : registerDeputies(law, state, undefined, on);
  return step.ok ? step.state : state;
}

const replaced = (state: MandateState): number => sitting(state).filter(({ how }) => how.by === "replacement").length;

test("whatever happens: nobody sits twice, no list has more than its seats, nobody excluded sits, no seat is lost", () => {
  let passed = 0;
  fc.assert(
    fc.property(listOf("keme"), listOf("kopir"), fc.array(act, { maxLength: 25 }), (a, b, acts) => {
      let state = fallback(result([a, b]));
      for (const each of acts) {
        const before = state;
        state = apply(state, each);
        passed += replaced(state) > replaced(before) ? 1 : 0;
        const people = sitting(state).map(({ person: who }) => who);
        expect(new Set(people).size).toBe(people.length);
        for (const list of state.lists) {
          expect(list.mandates.map(({ seat }) => seat)).toEqual(Array.from({ length: list.seats }, (_, i) => i + 1));
          const out = new Set(list.gone.filter(({ again }) => again === false).map(({ person: who }) => who));
          for (const held of heldOf(list)) {
            expect(out.has(held.person)).toBe(false);
            expect(list.candidates.some(({ person: who }) => who === held.person)).toBe(true);
          }
          for (const next of waiting(list)) expect(people).not.toContain(next.person);
        }
        for (const { person: who } of state.registered) expect(people).toContain(who);
      }
    }),
    { numRuns: 400 },
  );
  expect(passed).toBeGreaterThan(20);
});

test("the fallback does not depend on the order in which people or lists are given", () => {
  fc.assert(
    fc.property(listOf("keme"), listOf("kopir"), fc.infiniteStream(fc.nat()), (a, b, random) => {
      const shuffled = (list: List): List => {
        const keyed = list.candidates.map((candidate) => ({ candidate, key: random.next().value as number }));
        return { ...list, candidates: keyed.toSorted((x, y) => x.key - y.key).map(({ candidate }) => candidate) };
      };
      const [one, two] = [fallback(result([a, b])), fallback(result([shuffled(b), shuffled(a)]))];
      const seats = (state: MandateState, list: string) => state.lists.find((own) => own.list === list)?.mandates;
      for (const list of LISTS) expect(seats(two, list)).toEqual(seats(one, list));
    }),
    { numRuns: 400 },
  );
});

test("the fallback takes from the alphabet's beginning: nobody left out comes before somebody who sits", () => {
  const order = new Map([..."АӘБҒҚӨҰҮҺІЯ"].map((letter, i) => [letter, i]));
  const rank = (kk: string | undefined): number[] => [...(kk ?? "")].map((letter) => order.get(letter) ?? -1);
  const before = (a: number[], b: number[]): boolean => {
    const i = a.findIndex((own, at) => own !== b[at]);
    return i < 0 ? a.length < b.length : b[i] !== undefined && (a[i] ?? 0) < (b[i] ?? 0);
  };
  fc.assert(
    fc.property(listOf("keme"), (list) => {
      const own = fallback(result([list])).lists[0];
      if (own === undefined) throw new Error("no list");
      const held = new Set(heldOf(own).map(({ person: who }) => who));
      const sits = own.candidates.filter(({ person: who }) => held.has(who));
      for (const left of waiting(own))
        for (const one of sits) expect(before(rank(left.name.kk), rank(one.name.kk))).toBe(false);
    }),
    { numRuns: 400 },
  );
});
