import { readdirSync, readFileSync } from "node:fs";
import { type Answer, apportion, type UnitVotes } from "@dauys/core/apportionment";
import { expect, test } from "vitest";
import { LANGS } from "../lang.ts";
import { explain } from "./explain.ts";
import { wrongComparisons, wrongSums } from "./testing/arithmetic.ts";
import { numbersIn, rulesOf, textsOf } from "./testing/fixture.ts";

interface Election {
  readonly id: string;
  readonly rules: string;
  readonly units: readonly UnitVotes[];
  readonly answers?: readonly Answer[];
}

const folder = new URL("../../../core/vectors/apportionment/", import.meta.url);
const elections = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly Election[],
);
// Names of real lists hold digits and points that are no numbers of ours.
const plainName = (index: number): string => `\u{e000}${String.fromCodePoint(0xe001 + index)}`;

/** The units of an election, with and without the answers to its lots, under lists' names without digits. */
function unitsOf({ rules, units, answers }: Election) {
  const law = rulesOf(rules);
  return [answers, undefined].slice(answers === undefined ? 1 : 0).flatMap((given) => {
    const result = apportion({ rules: law, units, ...(given && { answers: given }) });
    if (!result.ok) throw new Error(JSON.stringify(result.faults[0]));
    return result.outcome.units.map((unit) => ({
      unit,
      law,
      input: units.find((each) => each.unit === unit.unit) ?? units[0],
    }));
  });
}

let sumsDone = 0;

test.each(elections.map((election) => [election.id, election] as const))("%s", (_, election) => {
  for (const { unit, law, input } of unitsOf(election)) {
    const ids = [...new Set(unit.steps.flatMap((step) => ("rows" in step ? step.rows.map(({ list }) => list) : [])))];
    const lists = [...(input?.lists ?? [])].flatMap(({ list, group = list, subgroup = list }) => [
      list,
      group,
      subgroup,
    ]);
    const names = Object.fromEntries([...new Set([...ids, ...lists])].map((id, i) => [id, plainName(i)]));
    for (const full of [true, false]) {
      const options = { rules: law, names, full, ...(input && { input }) };
      const [kk, ru, en] = LANGS.map((lang) =>
        textsOf(explain({ ...unit, unit: "" }, { ...options, lang })).map((text) =>
          numbersIn(text.replaceAll(law.act[lang], "").replaceAll(law.title[lang], ""), lang),
        ),
      );
      expect(ru).toEqual(en);
      expect(kk).toEqual(en);
    }
    const text = textsOf(explain(unit, { lang: "en", rules: law, names, full: true })).join("\n");
    const { wrong, done } = wrongSums(text);
    expect(wrong).toEqual([]);
    sumsDone += done;
    expect(wrongComparisons(text)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|null|\[object|[{}]/);
  }
});

test("all this was about many elections and thousands of sums", () => {
  expect(elections.length).toBeGreaterThan(100);
  expect(sumsDone).toBeGreaterThan(2000);
});
