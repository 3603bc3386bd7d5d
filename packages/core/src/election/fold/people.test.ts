import { describe, expect, test } from "vitest";
import { canonicalJson, type JsonValue } from "../../json/index.ts";
import { assignMandates, establishResult, sitting } from "../../mandates/index.ts";
import { sha256 } from "../../record/testing/node-crypto.ts";
import type { Act } from "../testing/tiny/act.ts";
import { rulesOfVoid } from "../testing/tiny/law.ts";
import { NAMES } from "../testing/tiny/opening.ts";
import { PEOPLE, peopleActs, peopleRoot, person, SEATS } from "../testing/tiny/people.ts";
import { NATION } from "../testing/tiny/places.ts";
import { PRIMARY } from "../testing/tiny/primary.ts";
import { tinyActs } from "../testing/tiny-record.ts";
import { candidatesOf, standing } from "./nomination-state.ts";
import { peopleOf } from "./people.ts";
import { by, like } from "./testing/refusals/refusal-case.ts";
import { foldOf, reasonAfter } from "./testing/replay.ts";

const ACTS = peopleActs();

/** The record up to an act, without it. */
const before = (name: string): readonly Act[] =>
  ACTS.slice(
    0,
    ACTS.findIndex((act) => act.name === name),
  );

const top = (type: string, body: Act["body"], at = "2029-12-02T06:00:00Z"): Act => by(NATION, type, body, { at });

describe("a record with people", () => {
  const fold = foldOf(ACTS);

  test("has parties that stand and one that does not, lists with their people, and a ballot", () => {
    const { parties, lists, ballotOrder, ballots } = fold.nomination;
    expect(Array.from(parties.values(), ({ body, absent }) => [body.party, absent?.body.why ?? null])).toEqual([
      ...Object.keys(PEOPLE).map((party) => [party, null]),
      ["oak", "does-not-stand"],
    ]);
    expect(Object.fromEntries(Array.from(lists.values(), (one) => [one.list, standing(one).length]))).toEqual(PEOPLE);
    expect(Array.from(lists.values(), ({ registered }) => registered?.at.slice(0, 10))).toEqual(
      Array(4).fill("2030-01-12"),
    );
    const primary = fold.nomination.primaries.get(PRIMARY);
    expect(primary?.people.length).toBe(18);
    expect(primary?.decided.get("vote")?.selection.status).toBe("decided");
    expect(ballotOrder?.body.order).toEqual(["cedar", "aspen", "birch", "maple"]);
    expect(ballots?.body.ballots).toBe(1060);
  });

  test("has the seats that an assembly elects", () => {
    expect(fold.assembly).toMatchObject({ part: "assembly", seats: 2, next: "complete" });
    expect(fold.assembly?.deputies.map(({ person, votes }) => [person, votes])).toEqual([
      ["spade", 40],
      ["rake", 24],
    ]);
  });

  test("gives the seats of the final result to people, and what is lost to the next", () => {
    const { state, steps } = fold.mandates;
    expect(Object.fromEntries(state.lists.map(({ list, seats }) => [list, seats]))).toEqual(SEATS);
    const held = sitting(state);
    expect(held.length).toBe(10);
    expect(held.filter(({ list }) => list === "maple").map(({ person }) => person)).toContain("maple-10");
    expect(held.map(({ person }) => person)).not.toContain("maple-3");
    // Nobody decided for aspen in time: the first by the Kazakh alphabet, whose name begins with Ә.
    expect(held.find(({ list }) => list === "aspen")).toMatchObject({
      person: "aspen-11",
      how: { by: "alphabet", place: 1, of: 11 },
    });
    expect(state.registered.length).toBe(7);
    expect(steps.map(({ findings }) => findings.length)).toEqual(steps.map(() => 0));
  });
});

test("all of it in one view, as pages and files show it", () => {
  const people = peopleOf(foldOf(ACTS));
  const found = people?.lists.find(({ list }) => list === "cedar");
  expect(found).toMatchObject({ state: "registered", findings: [{ code: "N03", severity: "warning" }] });
  expect(found?.statistics.women).toEqual({ count: 4, of: 9, unknown: 0 });
  expect(people?.primaries[0]?.decided[0]?.selection.chosen.length).toBe(9);
  expect(people?.ballotOrder?.order.length).toBe(4);
  expect(people?.free).toEqual([]);
  expect(people?.composition?.parts.counts.map(({ key, count }) => [key, count])).toEqual([
    ["lists", 10],
    ["assembly", 2],
  ]);
  expect(peopleOf(foldOf(tinyActs()))).toBeNull();
});

test("a list of which more than half are gone is cancelled, and then nobody votes for it", () => {
  const acts = before("list maple");
  const gone = Array.from({ length: 5 }, (_, i) =>
    top("candidate-excluded", { list: "cedar", person: `cedar-${i + 1}`, ground: "own-wish", reason: "A letter." }),
  ).map((act, i) => ({ ...act, at: `2029-12-02T06:00:0${i}Z` }));
  const cancelled = top("list-cancelled", { list: "cedar", reason: "Five of nine are gone." }, "2029-12-02T07:00:00Z");
  expect(reasonAfter([...acts, ...gone.slice(0, 4)], cancelled)).toBe("list-still-stands");
  expect(reasonAfter([...acts, ...gone], cancelled)).toBe("admitted");
  const list = top("list-registered", { list: "cedar", name: NAMES.cedar }, "2029-12-02T08:00:00Z");
  expect(reasonAfter([...acts, ...gone, cancelled], list)).toBe("list-ended");
});

test("a registered list that is withdrawn leaves the columns of the protocols", () => {
  const upTo = before("units below xr").filter(({ type }) => !type.startsWith("ballot"));
  const early = upTo.map((act) => (act.type === "list-registered" ? { ...act, at: "2029-12-02T06:00:00Z" } : act));
  const withdrawn = top("list-withdrawn", { list: "birch", reason: "A letter." }, "2029-12-03T06:00:00Z");
  const fold = foldOf([...early, withdrawn]);
  expect(fold.lists.map(({ list }) => list)).toEqual(["maple", "aspen", "cedar"]);
  expect(fold.nomination.lists.get("birch")?.ended).toMatchObject({ how: "withdrawn" });
});

test("a refused list is registered by a decision, with what was found left as it is", () => {
  const acts = before("list maple");
  const refused = top("list-refused", {
    list: "cedar",
    grounds: [{ article: "Art. 2", reason: "Short.", finding: "N03" }],
  });
  const body = { list: "cedar", name: NAMES.cedar };
  const authority = "Supreme Court, 1";
  const accepted = [{ code: "N03", about: null, reason: "All of them." }];
  const later = (more: object): Act => top("list-registered", { ...body, ...more }, "2029-12-03T06:00:00Z");
  expect(reasonAfter([...acts, refused], later({ accepted }))).toBe("list-was-refused");
  expect(reasonAfter([...acts, refused], later({ accepted, authority }))).toBe("admitted");
});

/** A list of four of a fifth party, handed in with the others: one of its people may have been on another list. */
function elm(first: string): readonly Act[] {
  const people = [1, 2, 3, 4].map((number) => ({ ...person("elm", number), party: "yew" }));
  const all = people.map((one, i) => (i === 0 ? { ...one, person: first } : one));
  const name = { kk: "Қарағаш", ru: "Вяз", en: "Elm" };
  const stated = { list: "elm", party: "yew", name, submitted: "2029-12-01T09:00:00Z", candidates: all.length };
  return [
    top("party-registered", { party: "yew", name }),
    ...all.map((body) => top("candidate-listed", body)),
    top("list-submitted", { ...stated, root: peopleRoot(all) }),
  ];
}

const elmRegistered = (more: object = {}): Act => {
  const accepted = [{ code: "N03", about: null, reason: "All of them." }];
  const name = { kk: "Қарағаш", ru: "Вяз", en: "Elm" };
  return top("list-registered", { list: "elm", name, accepted, ...more }, "2029-12-03T06:00:00Z");
};

test("who left one list may stand on another, and then sits for that one", () => {
  const [birch = top("", {})] = ACTS.filter(({ name }) => name === "list birch");
  const left = top("candidate-excluded", {
    list: "birch",
    person: "birch-11",
    ground: "own-wish",
    reason: "A letter.",
  });
  const acts = [...before("list maple"), ...elm("birch-11"), left, elmRegistered()];
  const fold = foldOf([...acts, { ...birch, body: { ...birch.body, candidates: 10 } }]);
  const lists = Array.from(fold.nomination.lists.values(), (list) => ({
    ...{ list: list.list, seats: 1, candidates: candidatesOf(list).map((one) => one.body) },
    excluded: candidatesOf(list).flatMap((one) => (one.excluded === null ? [] : [one.body.person])),
  }));
  const result = establishResult(fold.mandates.state, lists, "2030-01-14");
  if (!result.ok) throw new Error(result.refusal.message.en);
  const given = { list: "elm", by: "party", decision: { organ: { en: "Council" }, date: "2030-01-14" } } as const;
  const rules = fold.rules!.rules;
  const seated = assignMandates(rules, result.state, { ...given, people: ["birch-11"] }, "2030-01-14");
  if (!seated.ok) throw new Error(seated.refusal.message.en);
  fold.mandates.state = seated.state;
  expect(peopleOf(fold)?.deputies).toMatchObject([{ list: "elm", candidate: { list: "elm", number: 1 } }]);
});

test("a party that was not let stand does so once a decision registers its list", () => {
  const refused = top("list-refused", { list: "elm", grounds: [{ article: "Art. 2", reason: "Short." }] });
  const absent = top("party-absent", { party: "yew", why: "refused", reason: "Its list was refused." });
  const acts = [...before("list maple"), ...elm("elm-1"), refused, absent];
  expect(foldOf(acts).nomination.parties.get("yew")?.absent?.body.why).toBe("refused");
  const registered = [...acts, elmRegistered({ authority: "Supreme Court, 1" })];
  expect(foldOf(registered).nomination.parties.get("yew")?.absent).toBeNull();
});

test("the lot is drawn again for a list that was registered after it, and for nothing else", () => {
  const acts = ACTS.slice(
    0,
    ACTS.findIndex(({ name }) => name === "ballots"),
  );
  const i = acts.findIndex(({ name }) => name === "list maple");
  const late = { ...elmRegistered(), at: "2030-01-12T06:10:00Z" };
  const all = [...acts.slice(0, i), ...elm("elm-1"), ...acts.slice(i)];
  const order = ["elm", "cedar", "aspen", "birch", "maple"];
  const lot = top("ballot-order-drawn", { order, source: "An urn." }, "2030-01-12T06:10:00Z");
  expect(reasonAfter([...all, late], lot)).toBe("admitted");
  const other = { ...lot, body: { ...lot.body, order: order.toReversed() } };
  expect(reasonAfter([...all, late, lot], other)).toBe("ballot-drawn");
});

test("a result that was annulled in units is declared again once these are void or voted in again", () => {
  const acts = ACTS.slice(
    0,
    ACTS.findIndex(({ name }) => name === "upheld"),
  );
  const at = "2030-01-20T06:00:00Z";
  const annulled = top("referral-decided", { outcome: "annulled", units: ["010101"], reason: "So." }, at);
  const session = { present: 6 };
  const voided = top("unit-invalidated", { unit: "010101", ground: "So.", session }, at);
  const final = { ...ACTS.find(({ name }) => name === "final")!, at };
  expect(reasonAfter([...acts, annulled], final)).toBe("result-annulled");
  // The numbers are others now; that it was annulled is no reason any more.
  expect(reasonAfter([...acts, annulled, voided], final)).toBe("level-differs");
});

test("what a council annulled may be declared void whatever the rules name, and nothing beside it", () => {
  const { rules: own } = like("rules", {}, ACTS).body as { readonly rules: Record<string, JsonValue> };
  const rules = { ...own, invalidation: rulesOfVoid.invalidation as JsonValue };
  const named = Buffer.from(sha256(new TextEncoder().encode(canonicalJson(rules)))).toString("hex");
  const acts = ACTS.slice(
    0,
    ACTS.findIndex(({ name }) => name === "upheld"),
  ).map((act) => {
    if (act.name === "rules") return { ...act, body: { rules } };
    return act.type === "result-declared" ? { ...act, body: { ...act.body, rules: named } } : act;
  });
  const at = "2030-01-20T06:00:00Z";
  const annulled = top("referral-decided", { outcome: "annulled", units: ["010101"], reason: "So." }, at);
  const voided = (unit: string) => top("unit-invalidated", { unit, ground: "So.", session: { present: 6 } }, at);
  expect(reasonAfter(acts, voided("010101"))).toBe("not-voidable");
  expect(reasonAfter([...acts, annulled], voided("010101"))).toBe("admitted");
  expect(reasonAfter([...acts, annulled], voided("010102"))).toBe("not-voidable");
});
