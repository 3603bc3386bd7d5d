import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { done, lawOf, why } from "../testing/law.ts";
import { checkAssembly } from "./check.ts";
import { countAssembly } from "./elect.ts";
import type { AssemblyProtocol } from "./protocol.ts";
import { type AssemblyState, openAssembly } from "./state.ts";
import { nominateForAssembly, voteInAssembly } from "./steps.ts";

const law = lawOf("kz-2020-05");
const opened = openAssembly(law);
if (opened === null || law.assembly === undefined) throw new Error("the version of 2020 has an Assembly");
const rule = law.assembly;
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ person: `p${i + 1}`, name: { kk: `Әріп ${i + 1}` } }));
const nominated = (count: number, state: AssemblyState = opened) =>
  done(nominateForAssembly(law, state, { council: { members: 21, inFavour: 11 }, candidates: people(count) }));
const protocol = (votes: readonly (number | null)[], change: Partial<AssemblyProtocol> = {}): AssemblyProtocol => ({
  round: "vote",
  date: "2031-01-11",
  members: 400,
  present: 380,
  received: 372,
  inBoxes: 371,
  valid: 368,
  invalid: 3,
  votes: votes.map((own, i) => ({ person: `p${i + 1}`, votes: own })),
  ...change,
});
const nine = [350, 349, 348, 347, 346, 345, 344, 343, 342];

test("the nine: elected by more than half of the valid ballots, exactly", () => {
  const next = done(voteInAssembly(law, nominated(9), protocol(nine)));
  expect(next.next).toBe("complete");
  expect(next.deputies.map(({ person, counted }) => [person, counted])).toEqual(
    nine.map((_, i) => [`p${i + 1}`, true]),
  );
  const edge = countAssembly(rule, protocol([185, 184]), 9);
  expect(edge.rows.map(({ enough }) => enough)).toEqual([true, false]);
});

test("the council nominates by more than half of its members", () => {
  const by = (members: number, inFavour: number) =>
    why(nominateForAssembly(law, opened, { council: { members, inFavour }, candidates: people(9) }));
  expect([by(20, 10), by(20, 11), by(20, 21)]).toEqual(["council-majority", "taken", "council-numbers"]);
  const twice = { candidates: [...people(2), ...people(1)] };
  expect(why(nominateForAssembly(law, opened, twice))).toBe("named-twice");
  expect(why(nominateForAssembly(law, opened, { candidates: people(2) }, ["p2"]))).toBe("sits-already");
  expect(why(voteInAssembly(law, nominated(9), protocol(nine), undefined, ["p2"]))).toBe("sits-already");
  expect(why(nominateForAssembly(law, nominated(9), { candidates: people(2) }))).toBe("assembly-nominated");
  expect(why(nominateForAssembly(lawOf("kz-2022"), opened, { candidates: people(2) }))).toBe("no-assembly");
});

test.each([
  [1, protocol(nine, { present: 401 })],
  [2, protocol(nine, { received: 381 })],
  [3, protocol(nine, { inBoxes: 373, valid: 370 })],
  [4, protocol(nine, { valid: 367 })],
  [4, protocol(nine, { valid: null, invalid: 372 })],
  [5, protocol([369, ...nine.slice(1)])],
])("check %i finds what is wrong, with its numbers", (check, wrong) => {
  const errors = checkAssembly(law, nominated(9), wrong).filter(({ severity }) => severity === "error");
  expect(errors.map((finding) => finding.check)).toEqual([check]);
  expect(errors[0]?.operands.map(({ name }) => name)).toEqual(["left", "right"]);
  expect(why(voteInAssembly(law, nominated(9), wrong))).toBe("assembly-protocol");
});

test("more marks than nine a ballot is an error where the law allows one, and a warning where it names no limit", () => {
  const votes = Array.from({ length: 14 }, () => 300);
  const several = checkAssembly(law, nominated(14), protocol(votes));
  expect(several.map(({ check, severity }) => [check, severity])).toEqual([[6, "warning"]]);
  const one = { ...law, assembly: { ...rule, marks: "one" as const } };
  expect(checkAssembly(one, nominated(14), protocol(votes)).map(({ severity }) => severity)).toEqual(["error"]);
  expect(checkAssembly(law, nominated(2), protocol([10, 20])).map(({ check }) => check)).toEqual([7]);
});

test("who is on the protocol has to be who stands", () => {
  const votes = protocol(nine).votes;
  const stranger = protocol(nine, { votes: [...votes, { person: "q", votes: 1 }] });
  expect(checkAssembly(law, nominated(9), stranger).map(({ code }) => code)).toEqual(["list-unknown"]);
  expect(checkAssembly(law, nominated(10), protocol(nine)).map(({ code }) => code)).toEqual(["list-missing"]);
  const twice = protocol(nine, { votes: [...votes, { person: "p1", votes: 1 }] });
  expect(checkAssembly(law, nominated(9), twice).map(({ code }) => code)).toEqual(["stands-twice"]);
});

test("seats that stay free: a repeat vote by plurality, then new nominations", () => {
  const first = done(voteInAssembly(law, nominated(10), protocol([...nine.slice(0, 7), 100, 90, 90])));
  expect([first.next, first.deputies.length]).toEqual(["repeat", 7]);
  const votes = (own: readonly number[]) => own.map((count, i) => ({ person: `p${i + 8}`, votes: count }));
  const repeat = (own: readonly number[]) => protocol([], { round: "repeat-vote", votes: votes(own) });
  expect(
    done(voteInAssembly(law, first, repeat([100, 150, 118])))
      .deputies.map(({ person }) => person)
      .slice(7),
  ).toEqual(["p9", "p10"]);
  expect(voteInAssembly(law, first, repeat([150, 100, 100]))).toMatchObject({
    refusal: { reason: "assembly-overflow", silent: true },
  });
  const left = done(voteInAssembly(law, first, repeat([368, 0, 0])));
  expect([left.next, left.deputies.length]).toEqual(["nominate-again", 8]);
  expect(why(voteInAssembly(law, left, protocol(nine)))).toBe("assembly-turn");
  expect(nominated(1, { ...left, nominated: [], deputies: left.deputies.slice(1) }).next).toBe("vote");
});

test("more than nine over half: the law does not say who is elected, and neither do we; an authority may", () => {
  const ten = protocol([...nine, 341]);
  expect(voteInAssembly(law, nominated(10), ten)).toMatchObject({
    refusal: { reason: "assembly-overflow", silent: true },
  });
  const source = { en: "Commission, decree 3" };
  const chosen = people(10)
    .slice(1)
    .map(({ person }) => person);
  const answer = { question: "assembly-overflow", source, people: chosen };
  expect(done(voteInAssembly(law, nominated(10), ten, answer)).deputies.map(({ person }) => person)).toEqual(chosen);
  expect(why(voteInAssembly(law, nominated(9), protocol(nine), answer))).toBe("nothing-to-answer");
  expect(why(voteInAssembly(law, nominated(10), ten, { ...answer, people: chosen.slice(1) }))).toBe("too-many");
  expect(why(voteInAssembly(law, nominated(10), ten, { ...answer, people: ["q", ...chosen.slice(1)] }))).toBe(
    "not-nominated",
  );
  const speaking = { ...law, silent: [] };
  expect(done(voteInAssembly(speaking, nominated(10), ten)).deputies.map(({ person }) => person)).not.toContain("p10");
});

test("where no votes are known nothing is computed, and who is named as elected is said not to be counted", () => {
  const unknown = { members: null, present: null, received: null, inBoxes: null, valid: null, invalid: null };
  const votes = protocol([null, null, null, null, null, null, null, null, null], unknown);
  expect(countAssembly(rule, votes, 9).status).toBe("unknown");
  expect(why(voteInAssembly(law, nominated(9), votes))).toBe("assembly-unknown");
  const declared = people(9).map(({ person }) => person);
  const step = voteInAssembly(law, nominated(9), { ...votes, elected: declared });
  expect(step).toMatchObject({ ok: true, findings: [{ code: "not-counted" }] });
  expect(done(step).deputies.every(({ counted, votes: own }) => !counted && own === null)).toBe(true);
  expect(checkAssembly(law, nominated(9), votes).map(({ code }) => code)).toEqual(Array(14).fill("missing"));
  expect(why(voteInAssembly(law, nominated(9), { ...votes, elected: ["p1", "p1"] }))).toBe("too-many");
  expect(why(voteInAssembly(law, nominated(9), { ...votes, elected: ["q"] }))).toBe("not-nominated");
});

test("2021: 351 voted, how many ballots were valid is not known, and all nine are elected whatever it was", () => {
  const file = new URL("../../../../../elections/kz-2021/election.json", import.meta.url);
  const { assembly } = JSON.parse(readFileSync(file, "utf8")) as {
    assembly: {
      members: { value: number };
      voted: { value: number };
      deputies: readonly { votes: { value: number } }[];
    };
  };
  const votes = assembly.deputies.map((deputy) => deputy.votes.value);
  expect([votes.length, Math.min(...votes), assembly.voted.value]).toEqual([9, 270, 351]);
  const known = { members: assembly.members.value, present: null, inBoxes: null, valid: null, invalid: null };
  const own = protocol(votes, { ...known, received: assembly.voted.value });
  const step = voteInAssembly(law, nominated(9), own);
  expect(done(step).next).toBe("complete");
  expect(done(step).deputies.every(({ counted }) => counted)).toBe(true);
  expect(checkAssembly(law, nominated(9), own).map(({ code, about }) => [code, about])).toEqual([
    ["missing", "present"],
    ["missing", "inBoxes"],
    ["missing", "invalid"],
  ]);
});

test("a base that is not known lies between the most votes of anybody and the next figure that is known", () => {
  const known = { inBoxes: null, valid: null, invalid: null };
  const rows = (received: number | null, present: number | null = null) =>
    countAssembly(rule, protocol([100, 60, 50], { ...known, members: null, present, received }), 9).rows;
  expect(rows(119).map(({ enough }) => enough)).toEqual([true, true, false]);
  expect(rows(120).map(({ enough }) => enough)).toEqual([true, null, false]);
  expect(rows(null, 119).map(({ enough }) => enough)).toEqual([true, true, false]);
  expect(rows(null).map(({ enough }) => enough)).toEqual([null, null, false]);
});

test("2016: 372 voted and the elected had 91.3 to 94.6 per cent: which votes these are is not known, over half they are", () => {
  let tried = 0;
  for (let valid = 300; valid <= 372; valid++) {
    for (const percent of [913, 946]) {
      const possible = Array.from({ length: valid + 1 }, (_, own) => own).filter((own) =>
        [Math.floor, Math.round].some((printed) => printed((own * 1000) / valid) === percent),
      );
      tried += possible.length;
      for (const own of possible) {
        const figures = { received: 372, inBoxes: null, valid: null, invalid: null };
        expect(countAssembly(rule, protocol([own], figures), 9)).toMatchObject({ status: "counted", elected: ["p1"] });
      }
    }
  }
  expect(tried).toBeGreaterThan(73);
});

test("where the law names no base, somebody is elected only if so on each of the three", () => {
  const { base: _, ...elected } = rule.elected;
  const counts = countAssembly({ ...rule, elected }, protocol([187, 186, 185, 184]), 9);
  expect(counts.rows.map(({ enough }) => enough)).toEqual([true, null, null, false]);
});

test("who is elected does not depend on the order of the protocol, and never outnumbers the seats", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (votes, seats, random) => {
        const given = protocol(votes, { valid: 12, inBoxes: 15 });
        const keyed = given.votes.map((row) => ({ row, key: random.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ row }) => row);
        const [one, two] = [given, { ...given, votes: shuffled }].map((own) => countAssembly(rule, own, seats));
        const set = (count: typeof one) => (count?.status === "unknown" ? [] : [...(count?.elected ?? [])].sort());
        expect([one?.status, set(one)]).toEqual([two?.status, set(two)]);
        expect(set(one).length).toBeLessThanOrEqual(seats);
        for (const person of set(one)) expect(votes[Number(person.slice(1)) - 1]).toBeGreaterThan(6);
      },
    ),
    { numRuns: 500 },
  );
});
