import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rules } from "../../rules/index.ts";
import type { Candidate } from "../candidate.ts";
import type { CandidateList } from "../candidate-list.ts";
import { checkList } from "./check-list.ts";
import { lawOf } from "./testing/files.ts";
import { brokenLists, otherList, shortContext, shortList } from "./testing/sample-lists.ts";

const law = lawOf("kz-2020-05");

function found(list: CandidateList, rules: Rules = law, others: readonly CandidateList[] = []) {
  return checkList(rules, list, shortContext, others).map(
    ({ code, severity, about }) => [code, severity, about] as const,
  );
}

function withFirst(change: Partial<Candidate>): CandidateList {
  const [first, ...rest] = shortList.candidates;
  return { ...shortList, candidates: [{ ...first!, ...change }, ...rest] };
}

function lawWith(change: Partial<NonNullable<Rules["lists"]>>): Rules {
  return { ...law, lists: { ...law.lists, ...change } };
}

test("what nobody looked at is said once for all of them, and no rule is guessed to be met", () => {
  const list = { ...shortList, candidates: shortList.candidates.map(({ examined: __, ...rest }) => rest) };
  const people = { of: "people", numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };
  expect(found(list)).toMatchObject([
    ["N10", "unknown", people],
    ["N11", "unknown", people],
    ["N12", "unknown", people],
    ["N13", "unknown", people],
  ]);
});

test("papers of the list that are not stated cannot be told", () => {
  const { adoption: __, signed: ___, documents: ____, ...bare } = shortList;
  expect(found(bare).map(([code, severity]) => [code, severity])).toEqual([
    ["N14", "unknown"],
    ["N15", "unknown"],
    ["N16", "unknown"],
  ]);
});

test("a law without rules on lists checks only what contradicts itself; one with unknown values says so", () => {
  const { lists: __, deadlines: ___, ...bare } = law;
  expect(found(brokenLists.N08.list, bare)).toEqual([]);
  expect(found(brokenLists.N05.list, bare).map(([code]) => code)).toEqual(["N05"]);
  const unknown = lawWith({
    deposit: { ...law.lists!.deposit!, status: "unknown" },
    quotas: law.lists!.quotas!.map((quota) => ({ ...quota, status: "unknown" as const })),
  });
  const list = { ...brokenLists.N20.list, deposit: { paid: 0 } };
  expect(checkList(unknown, list, shortContext).map(({ code, text }) => [code, text.en])).toEqual([
    ["N00", "The law's value is not known: the quota on lists. This was not checked."],
    ["N00", "The law's value is not known: the deposit. This was not checked."],
  ]);
});

test("a Kazakh and a Russian spelling with one id are one person", () => {
  const first = shortList.candidates[0]!;
  const russian = {
    ...otherList,
    candidates: [{ ...otherList.candidates[0]!, person: first.person, name: { ru: "Синий Чайник" } }],
  };
  expect(found(withFirst({ name: { kk: "Көк Шәйнек", ru: "Чайник С." } }), law, [russian])).toEqual([
    ["N06", "error", { of: "candidate", number: 1, person: first.person }],
  ]);
});

test("one spelling with two ids is asked about once, whatever its case and spaces, also across lists", () => {
  const [own, theirs] = [shortList.candidates[0]!, otherList.candidates[0]!];
  const other = { ...otherList, candidates: [{ ...theirs, name: { kk: "КӨК  шәй\u200bнек", ru: "чайник" } }] };
  expect(found(shortList, law, [other])).toEqual([
    ["N07", "warning", { of: "people", persons: [own.person], numbers: [1] }],
  ]);
});

test("ages: the day decides where the law names none; the year alone may not tell", () => {
  // 25 on 1 January 2031: between handing in and election day.
  expect(
    found(withFirst({ born: 2006, examined: { ...shortList.candidates[0]!.examined, born: "2006-01-01" } })),
  ).toEqual([["N09", "unknown", { of: "candidate", number: 1, person: "xr-blue-kettle" }]]);
  const { born: __, ...papers } = shortList.candidates[0]!.examined!;
  expect(found(withFirst({ born: 2006, examined: papers }))).toEqual([
    ["N09", "unknown", { of: "people", persons: ["xr-blue-kettle"], numbers: [1] }],
  ]);
  const onDay = lawWith({ age: { ...law.lists!.age!, on: "election-day" } });
  expect(found(withFirst({ born: 2006, examined: { ...papers, born: "2006-01-01" } }), onDay)).toEqual([]);
  expect(found(withFirst({ born: 2005, examined: papers }), onDay)).toEqual([]);
});

test("an age counted on registration needs its day, and has it once the list is registered", () => {
  const rules = lawWith({ age: { ...law.lists!.age!, on: "registration" } });
  const examined = { ...shortList.candidates[0]!.examined, born: "2005-12-05" };
  const list = withFirst({ born: 2005, examined });
  expect(found(list, rules)).toMatchObject([["N09", "unknown", { number: 1 }]]);
  const at = (registered: string) =>
    checkList(rules, list, { ...shortContext, registered }).map(({ code, severity }) => [code, severity]);
  // 00:00 on 5 December by clocks five hours ahead of UTC.
  expect(at("2030-12-04T19:00:00Z")).toEqual([]);
  expect(at("2030-12-04T18:59:59Z")).toEqual([["N09", "error"]]);
});

test("a paper of one group is asked of nobody else", () => {
  const documents = [
    ...law.lists!.documents!,
    { ...law.lists!.documents![2]!, id: "disability", onlyFor: "disabled" as const },
  ];
  const quotas = law.lists!.quotas!.map((quota) => ({ ...quota, groups: [...quota.groups, "disabled" as const] }));
  const rules = lawWith({ documents, quotas });
  expect(found(shortList, rules)).toEqual([]);
  const disabled = withFirst({ examined: { ...shortList.candidates[0]!.examined, groups: ["disabled"] } });
  expect(found(disabled, rules).map(([code]) => code)).toEqual(["N13"]);
  const ofWomen = documents.map((each) => (each.id === "disability" ? { ...each, onlyFor: "women" as const } : each));
  expect(found(shortList, lawWith({ documents: ofWomen }))).toMatchObject([
    ["N13", "error", { number: 4 }],
    ["N13", "error", { number: 8 }],
  ]);
});

test("an adoption by those present needs their number", () => {
  const rules = lawWith({ adoption: { ...law.lists!.adoption!, of: "present", compare: ">=" } });
  const adoption = { ...shortList.adoption!, present: 69, inFavour: 35 };
  expect(found({ ...shortList, adoption }, rules)).toEqual([]);
  expect(found({ ...shortList, adoption: { ...adoption, inFavour: 34 } }, rules).map(([code]) => code)).toEqual([
    "N15",
  ]);
  const { present: __, ...alone } = adoption;
  expect(found({ ...shortList, adoption: alone }, rules)).toEqual([["N15", "unknown", { of: "list" }]]);
});

test("all may be present, all present may agree, and the list may be handed in on the day of its adoption", () => {
  const adoption = { ...shortList.adoption!, members: 70, present: 70, inFavour: 70, date: "2030-11-20" };
  expect(found({ ...shortList, adoption })).toEqual([]);
  const { present: __, ...alone } = adoption;
  expect(found({ ...shortList, adoption: alone })).toEqual([]);
  expect(found({ ...shortList, adoption: { ...alone, inFavour: 71 } })).toEqual([["N27", "error", { of: "list" }]]);
  expect(found({ ...shortList, adoption: { ...adoption, inFavour: 71 } })).toEqual([["N27", "error", { of: "list" }]]);
  const some = { ...adoption, present: 60, inFavour: 65 };
  expect(found({ ...shortList, adoption: some })).toEqual([["N27", "error", { of: "list" }]]);
});

test("where the law says when nomination begins, that is asked for too", () => {
  const unopened = (law.deadlines ?? []).map(({ opens: __, ...rest }) => rest);
  const opens = { from: "election-day" as const, months: -2 };
  const deadlines = unopened.map((each) => (each.id === "nomination-ends" ? { ...each, opens } : each));
  const { submission, registration } = shortContext.deadlines!;
  const context = {
    ...shortContext,
    deadlines: { submission: { until: submission!.until! }, registration: registration! },
  };
  const codes = (rules: Rules) => checkList(rules, shortList, context).map(({ code, severity }) => [code, severity]);
  expect(codes({ ...law, deadlines })).toEqual([["N18", "unknown"]]);
  expect(codes({ ...law, deadlines: unopened })).toEqual([]);
});

test("a deadline that is not given is not compared, and said; its ends belong to it", () => {
  const { deadlines: __, ...bare } = shortContext;
  const codes = (context: typeof shortContext) =>
    checkList(law, shortList, context).map(({ code, severity }) => [code, severity]);
  expect(
    codes({ ...bare, registered: "2030-12-01T10:00:00Z" }).filter(([code]) => code === "N19" || code === "N22"),
  ).toEqual([
    ["N19", "unknown"],
    ["N22", "unknown"],
  ]);
  const until = { submission: { from: shortList.submitted, until: shortList.submitted } };
  expect(codes({ ...bare, deadlines: until })).toEqual([]);
});

test("what rests on papers that are not published is marked", () => {
  const personal = (code: keyof typeof brokenLists) =>
    checkList(law, brokenLists[code].list, shortContext, [otherList]).map((finding) => finding.personal);
  expect((["N09", "N10", "N11", "N12", "N13", "N23", "N24", "N25"] as const).map(personal)).toEqual(
    Array(8).fill([true]),
  );
  expect((["N01", "N04", "N06", "N08", "N20", "N29"] as const).map(personal)).toEqual(Array(6).fill([false]));
});

test("the order in which the file gives the people changes no finding", () => {
  const codes = Object.keys(brokenLists) as (keyof typeof brokenLists)[];
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.infiniteStream(fc.nat()), (a, b, keys) => {
      // Two faults at once: the people of one broken list on the papers of another.
      const list = { ...brokenLists[a].list, candidates: brokenLists[b].list.candidates };
      const order = list.candidates.map((candidate) => ({ candidate, key: keys.next().value as number }));
      const candidates = order.sort((x, y) => x.key - y.key).map(({ candidate }) => candidate);
      const context = brokenLists[a].context ?? shortContext;
      expect(checkList(law, { ...list, candidates }, context, [otherList])).toEqual(
        checkList(law, list, context, [otherList]),
      );
    }),
  );
});

test("the order in which other lists were handed in changes no finding", () => {
  const [first, second] = shortList.candidates;
  const also = { ...otherList, list: "aspen", candidates: [second!, { ...first!, person: "xr-another" }] };
  const both = { ...otherList, candidates: [first!, second!] };
  const forwards = checkList(law, { ...shortList, party: "linden" }, shortContext, [both, also]);
  expect(forwards.map(({ code }) => code)).toEqual(expect.arrayContaining(["N06", "N07", "N26"]));
  expect(checkList(law, { ...shortList, party: "linden" }, shortContext, [also, both])).toEqual(forwards);
});

test("people with one number come in one order, whichever of them the file names first", () => {
  const [first, second, ...rest] = shortList.candidates;
  const pair = [
    { ...first!, party: "linden" },
    { ...second!, number: 1, party: "linden" },
  ];
  const forwards = checkList(law, { ...shortList, candidates: [...pair, ...rest] }, shortContext);
  expect(forwards.map(({ code }) => code)).toEqual(["N02", "N08", "N08"]);
  expect(checkList(law, { ...shortList, candidates: [...pair.reverse(), ...rest] }, shortContext)).toEqual(forwards);
});

test("a finding names the article of its clause and how well it is known", () => {
  const of = (code: keyof typeof brokenLists) => {
    const { list, context = shortContext } = brokenLists[code];
    return checkList(law, list, context, [otherList]).map(({ article, status }) => [article, status])[0];
  };
  expect(of("N19")).toEqual(["Act, Art. 87(5)", "read"]);
  expect(of("N22")).toEqual(["Act, Art. 89(8)", "read"]);
  expect(of("N06")).toEqual(["Act, Art. 87(2)", "derived"]);
  expect(of("N05")).toEqual([null, null]);
});
