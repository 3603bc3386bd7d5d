import type { Verdict } from "@dauys/core/tally";
import { expect, test } from "vitest";
import { VERDICT_TEXTS } from "./verdict-messages.ts";
import { verdictText } from "./verdict-text.ts";

const seat = { votes: 21, what: "seat", lists: ["birch", "maple"] } as const;
const open = { unit: "", verdict: "open", ballots: 1 } as const;
const decided = { unit: "", verdict: "decided", nearest: seat } as const;
const say = (verdict: Verdict, lang: "kk" | "ru" | "en" = "en"): string =>
  verdictText(verdict, lang, (list) => list.toUpperCase());

test.each<readonly [Verdict, string]>([
  [{ ...decided, ballots: 0 }, "DECIDED: nothing is outstanding or held back"],
  [
    { ...decided, ballots: 20 },
    "DECIDED: up to 20 ballots outstanding and held back cannot change a seat; the last seat moves at 21 votes (BIRCH → MAPLE)",
  ],
  [
    { ...decided, ballots: null, nearest: null },
    "DECIDED: how many ballots are outstanding is not known, and yet they",
  ],
  [
    { ...open, because: "votes", nearest: { votes: 1, what: "threshold", lists: ["birch"] } },
    "OPEN: up to 1 ballot outstanding and held back; whether a list takes part changes at 1 vote (BIRCH)",
  ],
  [{ ...open, because: "no-bound", ballots: null, nearest: seat }, "so that nothing bounds them; the last seat moves"],
  [{ ...open, because: "question" }, "OPEN: the votes counted leave a question open by themselves"],
  [{ ...open, because: "law", gap: "minimum" }, "is not proved here (the law guarantees a least number of seats)"],
])("%j", (verdict, told) => {
  expect(say(verdict).replaceAll("\u00a0", " ")).toContain(told);
});

test("numbers stand with their nouns in the case that the sentence asks for", () => {
  const told = (lang: "kk" | "ru"): string =>
    say({ ...open, because: "votes", nearest: seat }, lang).replaceAll("\u00a0", " ");
  expect(told("ru")).toContain("не более 1 бюллетеня; последний мандат переходит при 21 голосе (BIRCH → MAPLE)");
  expect(told("kk")).toContain("ең көбі 1 бюллетень; соңғы мандат 21 дауыстан бастап ауысады");
});

test("every comparison that a seat can rest on, and every gap of the law, has its words", () => {
  for (const what of ["seat", "threshold", "quota", "order", "clause"] as const) {
    expect(say({ ...open, because: "votes", nearest: { votes: 5, what, lists: ["birch", "maple"] } })).toMatch(
      /5.votes/,
    );
  }
  const gaps = Object.keys(VERDICT_TEXTS).filter((key) => key.startsWith("gap-"));
  expect(gaps).toHaveLength(8);
});
