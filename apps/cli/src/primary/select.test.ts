import type { Primary } from "@dauys/core/nomination";
import { describe, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";
import { FOLDER, rules, SELECT, textOf, votes, WITH_LOT, world } from "./testing/invented-primary.ts";

interface Selected {
  readonly status: string;
  readonly chosen: readonly string[];
  readonly missing: readonly { readonly parameter: string; readonly text: string }[];
  readonly steps: readonly {
    readonly unit: string;
    readonly question: { readonly kind: string; readonly answer: readonly object[]; readonly text: string } | null;
    readonly unmet: readonly { readonly short: number; readonly text: string }[];
  }[];
  readonly findings: readonly {
    readonly unit: string;
    readonly check: number;
    readonly severity: string;
    readonly text: string;
    readonly operands: readonly object[];
  }[];
  readonly count: { readonly nation: { readonly totals: object } } | null;
}

describe("dauys primary select", () => {
  test("a lot that is missing is asked for, with the answer to fill in", async () => {
    const { code, json } = await runJson<Selected>(SELECT, world());
    expect([code, json.status]).toEqual([3, "lot"]);
    expect(json.steps[2]?.question).toMatchObject({
      kind: "lot",
      answer: [{ unit: "west", among: ["bell", "wheel"], winners: ["…"], by: "lot", source: "…" }],
    });
    expect(json.steps[2]?.question?.text).toContain("Bell, Wheel are exactly equal");
  });

  test.each([
    ["kk", "Айна рейтингте жоғары тұрғандардан бұрын алынды: Дөңгелек", "жеребе"],
    ["ru", "Зеркало: место получено раньше тех, кто в рейтинге выше: Колесо", "жребий"],
    ["en", "Mirror was taken before those who rank higher: Wheel", "a lot"],
  ])(
    "%s: with the lot all are chosen, and every departure from the ranking has its reason",
    async (lang, before, lot) => {
      const { code, out } = await runHere([...WITH_LOT, "--lang", lang], world());
      expect(code).toBe(0);
      expect(out).toContain(before);
      expect(out).toContain(lot);
    },
  );

  test("for programs: who is chosen, the count and the warning", async () => {
    const { json } = await runJson<Selected>(WITH_LOT, world());
    expect(json.chosen).toEqual([
      "lantern",
      "basket",
      "hammer",
      "needle",
      "bell",
      "candle",
      "anvil",
      "spoon",
      "mirror",
    ]);
    expect(json.count?.nation.totals).toEqual({ registered: 12900, received: 10020, valid: 9885, invalid: 133 });
    expect(json.findings).toMatchObject([{ unit: "north/paper", check: 3, severity: "warning" }]);
  });

  test.each<[string, string, string, number, string]>([
    [
      "more ballots than voters",
      "north/paper,@received,420",
      "north/paper,@received,700",
      1,
      "700 were given a ballot, and 600 are registered.",
    ],
    [
      "more ballots counted than given",
      "north/paper,@invalid,8",
      "north/paper,@invalid,11",
      2,
      "421 ballots are valid or invalid, and 420 were given: 1 too many.",
    ],
    [
      "more marks than ballots can give",
      "north/paper,@valid,410\nnorth/paper,@invalid,8",
      "north/paper,@valid,236\nnorth/paper,@invalid,182",
      4,
      "All candidates together have 710, and the valid ballots give at most 708: 2 too many.",
    ],
    [
      "more marks for one than ballots",
      "north/paper,anvil,190",
      "north/paper,anvil,411",
      5,
      "anvil has 411, and the valid ballots give one candidate at most 410.",
    ],
    [
      "fewer marks than ballots",
      "west/paper,candle,150\nwest/paper,broom,50\nwest/paper,drum,50\nwest/paper,kite,50",
      "west/paper,candle,50\nwest/paper,broom,20\nwest/paper,drum,10\nwest/paper,kite,10",
      6,
      "All candidates together have 290, and the valid ballots give at least 295: 5 too few.",
    ],
  ])("%s: an error with its numbers, and nobody is chosen", async (_, from, to, check, text) => {
    const { code, json } = await runJson<Selected>(WITH_LOT, votes(from, to));
    expect([code, json.status, json.chosen]).toEqual([1, "failed", []]);
    const found = json.findings.find((finding) => finding.check === check);
    expect(found).toMatchObject({ severity: "error", text });
    expect(found?.operands.length).toBeGreaterThan(2);
  });

  test.each<[string, string, string, string, string]>([
    [
      "a number with a comma",
      "north/paper,anvil,190",
      'north/paper,anvil,"1,190"',
      "votes.csv:17:19",
      "thousands separators",
    ],
    [
      "somebody unknown",
      "north/paper,anvil,190",
      "north/paper,ghost,190",
      "votes.csv:17:",
      'nobody called "ghost" stands',
    ],
    [
      "somebody of another region",
      "north/paper,bucket,40",
      "north/paper,bucket,40\nnorth/paper,bell,4",
      "votes.csv:22:",
      'stand here but in "west"',
    ],
    [
      "a unit that is none",
      "north/paper,anvil,190",
      "north/post,anvil,190",
      "votes.csv:17:",
      'there is no unit "north/post"',
    ],
    [
      "a row that no primary has",
      "north/paper,@invalid,8",
      "north/paper,@invalid,8\nnorth/paper,@blank,1",
      "votes.csv:16:",
      "no use for the row @blank",
    ],
    ["a row that is missing", "north/paper,anvil,190\n", "", "votes.csv:16:", 'there is no row for "anvil"'],
  ])("%s is refused with file, line and remedy", async (_, from, to, place, message) => {
    const { code, err } = await runHere(WITH_LOT, votes(from, to));
    expect([code, err.includes(place), err.includes(message), err.includes("what to do")]).toEqual([
      2,
      true,
      true,
      true,
    ]);
  });

  test("a protocol that is missing, a stage that is none, and an answer that nobody asks for are refused", async () => {
    const text = textOf(`${FOLDER}/votes.csv`);
    const half = text.split("\n").filter((line) => !line.startsWith("west/paper"));
    const missing = await runHere(WITH_LOT, world({ "votes.csv": half.join("\n") }));
    expect([missing.code, missing.err.includes('the protocol of "west/paper" is missing')]).toEqual([2, true]);
    const stage = await runHere([...WITH_LOT, "--stage", "debates"], world());
    expect([stage.code, stage.err.includes("give --stage one of: vote")]).toEqual([2, true]);
    const other = textOf(`${FOLDER}/lot.json`).replaceAll('"wheel"', '"broom"');
    const answer = await runHere(WITH_LOT, world({ "lot.json": other }));
    expect([answer.code, answer.err.includes("No question asks for this answer: bell, broom")]).toEqual([2, true]);
  });

  test("what the rules do not say is named, and nothing stands in its place", async () => {
    const unknown = { value: null, status: "unknown" } as const;
    const rating = await runJson<Selected>(WITH_LOT, rules({ rating: unknown, ballot: unknown }));
    expect([rating.code, rating.json.status, rating.json.count]).toEqual([4, "unknown", null]);
    expect(rating.json.missing.map(({ parameter }) => parameter)).toEqual(["rating", "ballot"]);
    const overlap = await runHere(WITH_LOT, rules({ overlap: unknown, ranking: unknown }));
    expect(overlap.code).toBe(4);
    for (const text of ["whether a person in two quotas counts for both or for one", "what people are ranked by"])
      expect(overlap.out).toContain(text);
    const ties = await runHere(SELECT, rules({ ties: unknown }));
    expect([ties.code, ties.out.includes("On this the rules are silent (or not known)")]).toEqual([4, true]);
  });

  test.each([
    ["kk", "Квотаны орындау мүмкін емес (әйелдер): керегі 1, бары 0, жетпейтіні 1."],
    ["ru", "Квоту выполнить нельзя (женщины): нужно 1, есть 0, не хватает 1."],
    ["en", "The quota cannot be met (women): 1 needed, there are 0, 1 too few."],
  ])("%s: a quota that cannot be met says by how many people", async (lang, text) => {
    const people = textOf(`${FOLDER}/candidates.json`).replaceAll('"sex": "woman"', '"sex": "man"');
    const { code, out } = await runHere([...SELECT, "--lang", lang], world({ "candidates.json": people }));
    expect([code, out.includes(text)]).toEqual([1, true]);
  });

  test("equals who serve different quotas: how to draw is said, and an answer that puts a quota out of reach is refused", async () => {
    const line = "west/electronic,drum,250\n";
    const even = textOf(`${FOLDER}/votes.csv`)
      .replace(line, "west/electronic,drum,700\n")
      .replace("west/paper,drum,50", "west/paper,drum,100")
      .replace("west/electronic,candle,500", "west/electronic,candle,700")
      .replace("west/paper,candle,150", "west/paper,candle,100");
    const among = ["bell", "candle", "drum", "wheel"];
    const answer = (...winners: readonly string[]): string =>
      JSON.stringify([{ unit: "west", among, winners, by: "lot", source: "drawn" }]);
    const asked = await runHere(SELECT, world({ "votes.csv": even }));
    expect([asked.code, asked.out.includes("drawn one by one")]).toEqual([3, true]);
    const men = await runHere(WITH_LOT, world({ "votes.csv": even, "lot.json": answer("bell", "wheel") }));
    expect([men.code, men.out.includes("with it the quotas are out of reach")]).toEqual([3, true]);
    const one = await runJson<Selected>(WITH_LOT, world({ "votes.csv": even, "lot.json": answer("bell", "drum") }));
    expect([one.json.steps[2]?.question, one.json.chosen.slice(4, 6)]).toEqual([null, ["bell", "drum"]]);
  });

  test("several stages in which people vote have to be told apart", async () => {
    const stages = (JSON.parse(textOf(`${FOLDER}/rules.json`)) as Primary).stages;
    const again = stages.flatMap((stage) =>
      stage.kind === "vote" ? [stage, { ...stage, id: "second", kind: "rating-vote" as const }] : [stage],
    );
    const asked = await runHere(WITH_LOT, rules({ stages: again }));
    expect([asked.code, asked.err.includes("give --stage one of: vote, second")]).toEqual([2, true]);
    expect((await runHere([...WITH_LOT, "--stage", "second"], rules({ stages: again }))).code).toBe(0);
  });
});
