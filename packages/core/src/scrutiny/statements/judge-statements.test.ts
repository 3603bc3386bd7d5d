import { expect, test } from "vitest";
import type { StatementsContext } from "./decision.ts";
import { type JudgedPart, judgeStatements, type Verdict } from "./judge-statements.ts";
import { statementsContext, statementsText } from "./testing/files.ts";
import { put } from "./testing/put.ts";

/** The verdicts of the 35 claims, part by part, as they were set down before there was any code. */
const EXPECTED: Readonly<Record<string, string>> = {
  a1: "agrees",
  a2: "judgement",
  a3: "agrees",
  a4: "agrees",
  a5: "differs",
  a6: "agrees / differs / undecidable",
  a7: "agrees / judgement",
  a8: "agrees / judgement",
  a9: "agrees",
  a10: "undecidable",
  a11: "agrees",
  a12: "agrees / judgement",
  a13: "agrees",
  a14: "agrees",
  a15: "agrees",
  a16: "agrees / judgement",
  a17: "undecidable / judgement",
  a18: "differs",
  a19: "undecidable",
  a20: "undecidable",
  a21: "undecidable / judgement",
  a22: "agrees",
  a23: "agrees",
  b1: "agrees",
  b2: "agrees / judgement",
  b3: "agrees",
  b4: "agrees",
  b5: "agrees",
  b6: "judgement",
  b7: "undecidable / judgement",
  b8: "agrees",
  b9: "undecidable",
  b10: "undecidable",
  b11: "agrees",
  b12: "undecidable / judgement",
};

function judged({ statements, ...context }: StatementsContext): Readonly<Record<string, readonly JudgedPart[]>> {
  const claims = judgeStatements(statements, context).flatMap(({ columns }) =>
    columns.flatMap(({ claims: own }) => own),
  );
  return Object.fromEntries(claims.map(({ id, parts }) => [id, parts]));
}

function verdicts(parts: readonly JudgedPart[] = []): string {
  return parts.map(({ verdict }) => verdict).join(" / ");
}

test("every verdict of the two reports comes out", () => {
  const found = judged(statementsContext());
  expect(Object.fromEntries(Object.entries(found).map(([id, parts]) => [id, verdicts(parts)]))).toEqual(EXPECTED);
});

const THRESHOLD = "rules/distribution/qualification/clauses/0/anyOf/0/at";
const ASSEMBLY = {
  kk: "Қазақстан халқы Ассамблеясы",
  ru: "Ассамблея народа Казахстана",
  en: "Assembly of the People of Kazakhstan",
};

/** One change behind a verdict, `[where, what]` (see `put`), and the verdict that it brings. */
const CHANGES: readonly (readonly [part: string, where: string, what: unknown, then: Verdict])[] = [
  ["a1.0", "election/date", "2021-01-11", "differs"],
  ["a3.0", "election/lists/nurotan/votes/value", 5_100_000, "differs"],
  ["a3.0", "election/totals/valid/value", 7_539_280, "differs"],
  ["b1.0", "election/lists/nurotan/votes/value", 5_100_000, "differs"],
  ["b1.0", "election/lists/auyl/votes/value", 5_148_075, "differs"],
  ["a4.0", THRESHOLD, "5/100", "undecidable"],
  ["a4.0", "election/lists/nurotan/seats/value", 77, "undecidable"],
  ["a4.0", "rules/chamber/parts/lists/seats", 97, "differs"],
  ["b4.0", "election/announced/final/date", "2021-01-11", "differs"],
  ["b4.0", "statements/reports/b/date", "2021-01-12", "differs"],
  ["a5.0", "rules/assembly/nominatedBy", ASSEMBLY, "agrees"],
  ["a6.0", "rules/chamber/majorities/constitutional-laws/fraction", "3/4", "differs"],
  ["a6.0", "rules/chamber/seats/count", 120, "differs"],
  ["a6.1", "rules/chamber/majorities/constitution/fraction", "2/3", "agrees"],
  ["a6.2", "rules/chamber/majorities/constitutional-laws/otherChamber", undefined, "agrees"],
  ["a7.0", "rules/chamber/majorities/prime-minister/fraction", "3/4", "differs"],
  ["a8.0", "earlier/0/election/lists/nurotan/votes/value", 4_000_000, "differs"],
  ["a9.0", "earlier/0/election/lists/nurotan/seats/value", 83, "undecidable"],
  ["b5.0", "earlier/0/election/lists/knpk/seats/value", 8, "undecidable"],
  ["a11.0", "election/lists/npk/votes/value", 600_000, "differs"],
  ["a12.0", "earlier/0/election/lists/akzhol/seats/value", 12, "undecidable"],
  ["a13.0", "election/parties/npk/predecessors/0/party", "birlik", "differs"],
  ["a14.0", "election/lists/npk/predecessors", [], "differs"],
  ["b3.0", THRESHOLD, "10/100", "differs"],
  ["b3.0", "election/lists/npk/votes/value", 400_000, "differs"],
  ["a15.0", "election/lists/auyl/votes/value", 600_000, "differs"],
  ["a15.0", THRESHOLD, "5/100", "differs"],
  ["a16.0", "election/totals/received/value", 7_000_000, "differs"],
  ["a22.0", "election/lists/length", 1, "differs"],
  ["b7.0", "statements/passages/+", { source: "cis", words: "alternatives to the ruling party" }, "agrees"],
  ["b8.0", "election/parties/osdp/took", "refused", "differs"],
  ["b8.0", "election/parties/osdp/took", "absent", "undecidable"],
  ["b9.0", "statements/facts/1", { what: ASSEMBLY, id: "call-to-vote", date: "2020-11-20", status: "read" }, "agrees"],
  ["b9.0", "statements/facts/1", { what: ASSEMBLY, id: "call-to-vote", date: "2020-12-20", status: "read" }, "differs"],
  ["a18.0", "primaries/0/stages/rating-vote/until/value", "2020-10-05", "agrees"],
  [
    "a19.0",
    "election/lists/nurotan/people/statistics/sat-before/count",
    { value: 25, origin: "published", source: "diapazon" },
    "agrees",
  ],
  [
    "a20.0",
    "earlier/0/election/lists/nurotan/people/statistics/+",
    { what: "average-age", years: { text: "52", source: "arka" } },
    "agrees",
  ],
  ["b11.0", "rules/lists/quotas", [], "differs"],
  ["b11.0", "earlier/0/rules/lists/quotas", [{ groups: ["women", "under-29"], of: "list", at: "30/100" }], "differs"],
  ["a21.0", "statements/passages/+", { source: "cis", words: "transparent, fair, competitive" }, "agrees"],
  ["a21.0", "statements/sources/cis/read", "full", "differs"],
  ["b2.0", "statements/passages", [], "undecidable"],
  ["a23.0", "statements/facts/hearing-state/by/id", "government", "differs"],
];

test.each(CHANGES)("%s changes with %s", (place, where, what, then) => {
  const [claim = "", part = ""] = place.split(".");
  const context = statementsContext();
  const own = judged(context)[claim]?.[Number(part)]?.verdict;
  put(context, where, what);
  const found = judged(context)[claim]?.[Number(part)]?.verdict;
  expect({ place, found }).toEqual({ place, found: then });
  expect(found).not.toBe(own);
});

test("every part that is decided by tests is changed by one of these", () => {
  const { statements } = statementsContext();
  const decided = statements.claims.flatMap(({ id, parts }) =>
    parts.flatMap(({ by }, i) => (by === "record" ? [`${id}.${i}`] : [])),
  );
  expect(decided.filter((place) => !CHANGES.some(([own]) => own === place))).toEqual([]);
});

test("what decides is there as data: every decided part names a value and the file it stands in", () => {
  for (const [id, parts] of Object.entries(judged(statementsContext()))) {
    for (const { verdict, grounds, reason } of parts) {
      if (verdict === "agrees" || verdict === "differs") {
        expect(
          grounds.some(({ operands }) => operands.some(({ from, value }) => from !== null && value !== null)),
          id,
        ).toBe(true);
      }
      if (verdict === "undecidable") expect(grounds.length > 0 || reason !== null, id).toBe(true);
      for (const { says } of grounds) {
        expect(
          [says.kk, says.ru, says.en].every((text) => text.endsWith(".")),
          `${id}: ${says.en}`,
        ).toBe(true);
        expect(says.en, id).not.toMatch(/undefined|null|NaN/);
      }
    }
  }
});

test("the articles of what the law decides are named", () => {
  const found = judged(statementsContext());
  const articles = (id: string): readonly string[] =>
    (found[id] ?? []).flatMap(({ grounds }) =>
      grounds.flatMap(({ operands }) => operands.flatMap(({ from }) => from?.article ?? [])),
    );
  expect(articles("a4")).toContain("Act, Art. 97-1(1), (3)-(4)");
  expect(articles("a5")).toContain("Act, Art. 43(5)3, Art. 87(4), Arts 93-1, 94-1");
  expect(articles("a6")).toEqual(expect.arrayContaining(["Constitution, Art. 62(4)", "Constitution, Art. 62(3)"]));
  expect(articles("a15")).toContain("Act, Art. 97-1(1), Art. 43(5)");
  expect(articles("b11")).toContain("Act, Art. 89(4), as amended by No. 335-VI");
});

test("beside a judgement figures stand without a verdict", () => {
  const [similar] = judged(statementsContext()).b6 ?? [];
  expect(similar?.grounds.map(({ verdict, says }) => [verdict, says.en])).toEqual([
    [null, "Nur Otan: 84 seats before, 76 now (−8)."],
    [null, "Ak Zhol: 7 seats before, 12 now (+5)."],
    [null, "People’s Party of Kazakhstan: 7 seats before, 10 now (+3)."],
  ]);
});

test("the file holds no verdict, and what it rests on alone leaves everything else open", () => {
  expect(statementsText()).not.toMatch(/"verdict"|"agrees"|"differs"|"undecidable"/);
  const context = statementsContext();
  const bare = judged({ ...context, earlier: [], primaries: [] });
  expect(["a8", "a9", "a14", "a18", "b3", "b5", "b11"].map((id) => bare[id]?.[0]?.verdict)).toEqual(
    Array.from({ length: 7 }, () => "undecidable"),
  );
});
