import { readFileSync } from "node:fs";
import type { Answer } from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import { expect, test } from "vitest";
import type { ContestFile } from "../../data/contest-file.ts";
import type { Settings } from "./settings.ts";
import { byLaw, type Tried, tryOut } from "./try-out.ts";

const LAW: Settings = { threshold: "", base: "", method: "", seats: "", region: "", lists: { a: "", b: "", c: "" } };
const house: Rules = JSON.parse(readFileSync(new URL("../../../../../rules/kz-2020-05.json", import.meta.url), "utf8"));
const { distribution } = house;
const rules: Rules = { ...house, distribution: { ...distribution, ties: [{ by: "lot", article: "made-up" }] } };
const drawn: Answer = { among: ["a", "b"], winners: ["b"], by: "lot", source: "a coin, before all" };

/** Two lists with as many votes each, and an odd number of seats: one is for the lot. */
function fileWith(answers: readonly Answer[]): ContestFile {
  const text = (name: string) => ({ kk: name, ru: name, en: name });
  return {
    format: "dauys-contest-1",
    kind: "rehearsal",
    rules,
    lists: ["a", "b", "c"].map((id) => ({ id, name: text(id) })),
    unit: {
      unit: "",
      seats: null,
      lists: [
        { list: "a", votes: 4000, order: 1 },
        { list: "b", votes: 4000, order: 2 },
        { list: "c", votes: 100, order: 3 },
      ],
      totals: { registered: 9000, received: 8100, inBoxes: 8100, valid: 8100, invalid: 0 },
    },
    regions: [],
    answers,
  };
}

function seatsOf(tried: Tried): unknown {
  return "outcome" in tried ? (tried.outcome.seats ?? tried.outcome.question?.kind) : tried;
}
const tried = (answers: readonly Answer[], settings: Partial<Settings>) =>
  tryOut(fileWith(answers), { ...LAW, ...settings });

test("a lot that was drawn decides under other conditions where the same lists are equal for as many seats", () => {
  expect(seatsOf(tried([drawn], { seats: "97" }))).toEqual({ a: 48, b: 49, c: 0 });
  const { contest } = tried([drawn], { seats: "97" }) as Extract<Tried, { readonly contest: unknown }>;
  expect(contest.answers).toEqual([drawn]);
});

test("where no lot was drawn, one is needed", () => {
  expect(seatsOf(tried([], { seats: "97" }))).toBe("lot");
});

test("a lot that nobody asks for is not used", () => {
  const even = tried([drawn], { seats: "98" }) as Extract<Tried, { readonly contest: unknown }>;
  expect(seatsOf(even)).toEqual({ a: 49, b: 49, c: 0 });
  expect(even.contest.answers).toBeUndefined();
});

test("a list that stands together with another is not the one that a lot was drawn for", () => {
  const votes = fileWith([drawn]);
  const lists = votes.unit.lists.map((list) => (list.list === "a" ? { ...list, votes: 3900 } : list));
  const totals = { ...votes.unit.totals, received: 8000, inBoxes: 8000, valid: 8000 };
  const file = { ...votes, unit: { ...votes.unit, lists, totals } };
  expect(seatsOf(tryOut(file, { ...LAW, seats: "97", lists: { a: "", b: "", c: "a" } }))).toBe("lot");
});

test("a decision holds under the law as it is, and under no other", () => {
  const decision: Answer = { ...drawn, by: "decision" };
  const odd: Rules = {
    ...rules,
    distribution: {
      ...rules.distribution,
      seats: { count: 97, article: "made-up", source: "made-up" },
    } as Rules["distribution"],
  };
  const file = { ...fileWith([decision]), rules: odd };
  expect(byLaw(file)?.seats).toEqual({ a: 48, b: 49, c: 0 });
  expect(seatsOf(tryOut(file, LAW))).toEqual({ a: 48, b: 49, c: 0 });
  expect(seatsOf(tryOut(file, { ...LAW, threshold: "4" }))).toBe("lot");
});
