import {
  type Candidate,
  type CandidateList,
  checkList,
  LIST_CHECKS,
  type ListCheckCode,
  type ListContext,
  listStatistics,
} from "@dauys/core/nomination";
import { expect, test } from "vitest";
import { lawOf } from "./acts/law.ts";
import { listFiles } from "./list-files.ts";
import { houseJson, smallRehearsal } from "./testing/small.ts";

const { rules } = lawOf(houseJson("rules/kz-2020-05.json"), true);
const files = listFiles(smallRehearsal())!;
const { lists, refused, context } = files;

/** The findings about a list, against those that were handed in before it. */
function findingsOf(list: CandidateList, given: ListContext = context) {
  const before = lists.filter((other) => other.submitted < list.submitted && other.list !== list.list);
  return checkList(rules, list, given, before);
}

test("without people there are no files", () => {
  expect(listFiles(smallRehearsal({ people: false }))).toBeNull();
});

test("five lists with the people of 2021 and three who left before they were registered", () => {
  expect(lists.map(({ candidates }) => candidates.length)).toEqual([39, 127, 16, 114, 19]);
  expect(context.deadlines).toEqual({
    submission: { from: "2030-11-11T19:00:00Z", until: "2030-12-03T13:00:00Z" },
    registration: { from: "2030-11-11T19:00:00Z", until: "2030-12-12T13:00:00Z" },
  });
});

test("with all that the commission sees nothing is left open, and only warnings are found", () => {
  const found = lists.map((list) => findingsOf(list).map(({ code, severity }) => `${code} ${severity}`));
  expect(found).toEqual([
    ["N03 warning"],
    ["N04 warning", "N29 warning"],
    ["N03 warning"],
    ["N07 warning"],
    ["N03 warning"],
  ]);
});

test("the sixth list is refused for what the checks find", () => {
  const errors = findingsOf(refused).filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["N06", "N08", "N09", "N14", "N15", "N20"]);
});

test("whatever the seed: the lists pass, the sixth does not, and no two people have one id", () => {
  for (const seed of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
    const made = listFiles(smallRehearsal({ seed, stations: 12, slips: 0 }))!;
    const errors = made.lists.flatMap((list) => checkList(rules, list, made.context));
    expect(errors.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(checkList(rules, made.refused, made.context, made.lists).some(({ code }) => code === "N20")).toBe(true);
    const ids = made.lists.flatMap(({ candidates }) => candidates.map(({ person }) => person));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("the statistics that people quote can be told of everybody", () => {
  const { women, sat, averageAge } = listStatistics(lists[1]!.candidates, { electionDay: context.electionDay });
  expect(women).toMatchObject({ of: 127, unknown: 0 });
  expect([sat.of, averageAge.of]).toEqual([127, 127]);
});

const willow = lists[0]!;

function withPerson(number: number, change: (candidate: Candidate) => Candidate): CandidateList {
  return { ...willow, candidates: willow.candidates.map((each) => (each.number === number ? change(each) : each)) };
}

function withExamined(change: Candidate["examined"]): CandidateList {
  return withPerson(3, (each) => ({ ...each, examined: { ...each.examined, ...change } }));
}

const adoption = willow.adoption!;
const maple = lists[1]!;
const many = Array.from({ length: 90 }, (_, i): Candidate => {
  const person = maple.candidates[i]!;
  return { ...person, number: 40 + i, party: "willow", name: { ...person.name, kk: `${i}` } };
});

/** A copy of the first list with one fault for each check of lists, save that of the law itself. */
const BROKEN: Readonly<Record<Exclude<ListCheckCode, "N00">, CandidateList | readonly [CandidateList, ListContext]>> = {
  N01: { ...willow, candidates: [...willow.candidates, ...many] },
  N02: withPerson(39, (each) => ({ ...each, number: 40 })),
  N03: { ...willow, candidates: willow.candidates.slice(0, 30) },
  N04: withPerson(5, (each) => ({ ...each, name: { ru: each.name.ru! } })),
  N05: withPerson(9, (each) => ({ ...each, person: willow.candidates[0]!.person })),
  N06: { ...maple, candidates: maple.candidates.with(3, { ...willow.candidates[3]!, party: "maple" }) },
  N07: withPerson(9, (each) => ({ ...each, name: willow.candidates[0]!.name })),
  N08: withPerson(4, (each) => ({ ...each, party: "maple" })),
  N09: withPerson(4, (each) => ({ ...each, born: 2006, examined: { ...each.examined, born: "2006-01-13" } })),
  N10: withExamined({ citizen: false }),
  N11: withExamined({ residentYears: 9 }),
  N12: withExamined({ barred: ["corruption"] }),
  N13: withExamined({ documents: ["consent", "biography", "membership"] }),
  N14: { ...willow, documents: ["minutes"] },
  N15: { ...willow, adoption: { ...adoption, inFavour: Math.floor(adoption.members / 2) } },
  N16: { ...willow, signed: false },
  N17: { ...willow, deposit: { ...willow.deposit!, paid: willow.deposit!.paid - 1_000_000 } },
  N18: { ...willow, submitted: "2030-11-11T18:59:59Z" },
  N19: { ...willow, submitted: "2030-12-03T13:00:01Z" },
  N20: { ...willow, candidates: willow.candidates.map((each) => ({ ...each, sex: "man" })) },
  N21: [willow, { ...context, registered: "2030-11-11T18:59:59Z" }],
  N22: [willow, { ...context, registered: "2030-12-12T13:00:01Z" }],
  N23: withPerson(6, (each) => ({ ...each, born: each.born! - 1 })),
  N24: withExamined({ groups: ["wommen"] }),
  N25: { ...willow, candidates: willow.candidates.map((each) => ({ ...each, counted: true })) },
  N26: { ...maple, list: "maple-two", party: "willow" },
  N27: { ...willow, adoption: { ...adoption, present: adoption.members + 1 } },
  N28: { ...willow, adoption: { ...adoption, date: "2030-11-30" } },
  N29: withPerson(8, ({ residence: _, ...rest }) => rest),
};

test("there is a broken list for every check", () => {
  expect(Object.keys(BROKEN).sort()).toEqual(LIST_CHECKS.map(({ code }) => code).slice(1));
});

test.each(Object.entries(BROKEN))("%s catches its broken list", (code, broken) => {
  const [list, given] = "list" in broken ? [broken, context] : broken;
  expect(findingsOf(list, given).map((finding) => finding.code)).toContain(code);
});
