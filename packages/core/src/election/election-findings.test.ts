import { expect, test } from "vitest";
import type { Election } from "./election.ts";
import { electionFindings } from "./election-findings.ts";
import type { Figure } from "./figure.ts";
import { added, type Case, election, expectAdded, outcome, published, rules, withList } from "./testing/changed.ts";

function withTotals(totals: Partial<Election["totals"]>): Election {
  return { ...election, totals: { ...election.totals, ...totals } };
}

const CASES: readonly Case[] = [
  [
    "a vote too many for one list",
    withList("auyl", { votes: published(383_024) }),
    [
      {
        id: "sum-of-lists",
        severity: "error",
        about: "totals.valid",
        numbers: { sum: 7_241_563, total: 7_241_562, difference: 1 },
      },
    ],
  ],
  [
    "lists and votes against all that are not their printed sum",
    { ...withTotals({ againstAll: published(10), validAndAgainstAll: published(7_241_571) }), percentOf: "valid" },
    [
      { id: "sum-with-against-all", severity: "error", numbers: { sum: 7_241_572, total: 7_241_571, difference: 1 } },
      { id: "not-counted" },
    ],
  ],
  [
    "more ballots issued than voters registered",
    withTotals({ registered: published(7_539_279) }),
    [
      { id: "received-above-registered", severity: "error" },
      { id: "ballots-printed" },
      { id: "turnout" },
      { id: "statement-differs" },
    ],
  ],
  [
    "more votes than ballots issued",
    withTotals({ received: published(7_241_561) }),
    [
      {
        id: "ballots-above-received",
        severity: "error",
        numbers: { ballots: 7_241_562, received: 7_241_561, difference: 1 },
      },
      { id: "turnout" },
      { id: "statement-differs", about: "contradictions.turnout" },
    ],
  ],
  [
    "votes and invalid ballots above the ballots issued",
    withTotals({ invalid: published(297_719) }),
    [
      {
        id: "ballots-above-received",
        severity: "error",
        numbers: { ballots: 7_539_281, received: 7_539_280, difference: 1 },
      },
    ],
  ],
  ["votes and invalid ballots that are exactly the ballots issued", withTotals({ invalid: published(297_718) }), []],
  [
    "ballots that were not found in the boxes",
    withTotals({ invalid: published(297_700) }),
    [
      {
        id: "not-counted",
        severity: "note",
        about: "totals.received",
        numbers: { difference: 18, received: 7_539_280, share: "9/3769640" },
      },
    ],
  ],
  [
    "a printed percentage that is not that of the votes",
    withList("akzhol", { percent: { text: "10.96", source: "strategy2050" } }),
    [{ id: "percent", severity: "warning", about: "lists.akzhol.percent" }],
  ],
  [
    "a printed percentage that was cut off and not rounded",
    withList("akzhol", { percent: { text: "10.94", source: "strategy2050" } }),
    [{ id: "percent", severity: "note", about: "lists.akzhol.percent" }],
  ],
  [
    "percentages that make no whole",
    withList("adal", { percent: { text: "4.57", source: "strategy2050" } }),
    [{ id: "percent" }, { id: "percent-sum", severity: "warning", numbers: { sum: "101" } }],
  ],
  [
    "a printed turnout that is not that of the numbers",
    {
      ...election,
      turnout: { of: "registered", counts: "received", percent: { text: "63.26", source: "strategy2050" } },
    },
    [
      {
        id: "turnout",
        severity: "warning",
        numbers: { printed: "63.26", received: 7_539_280, registered: 11_919_241, share: "7539280/11919241" },
      },
    ],
  ],
  [
    "turnout that falls during the day",
    { ...election, turnout: { ...turnoutOf(election), path: [{ at: "10:00", percent: "63.4", source: "exclusive" }] } },
    [{ id: "turnout-falls", severity: "warning", numbers: { earlier: "63.4", later: "63.25" } }],
  ],
  [
    "national turnout above that of every region",
    { ...election, turnout: { ...turnoutOf(election), byRegion: turnoutOf(election).byRegion?.slice(-2) ?? [] } },
    [
      {
        id: "turnout-outside-regions",
        severity: "warning",
        numbers: { printed: "63.25", least: "30.3", most: "56.5" },
      },
    ],
  ],
  [
    "one ballot too few printed",
    { ...election, ballotsPrinted: { count: published(12_038_432), reserve: "1/100", article: "Act, Art. 37(2)" } },
    [{ id: "ballots-printed", numbers: { printed: 12_038_432, expected: 12_038_433, registered: 11_919_241 } }],
  ],
  [
    "one ballot too many printed",
    { ...election, ballotsPrinted: { count: published(12_038_435), reserve: "1/100", article: "Act, Art. 37(2)" } },
    [{ id: "ballots-printed", numbers: { printed: 12_038_435, expected: 12_038_434, registered: 11_919_241 } }],
  ],
  [
    "as many ballots printed as rounding up gives",
    { ...election, ballotsPrinted: { count: published(12_038_434), reserve: "1/100", article: "Act, Art. 37(2)" } },
    [],
  ],
  [
    "a published seat moved from one list to another",
    { ...withList("nurotan", { seats: published(77) }), lists: swapSeats() },
    [
      { id: "people-sum", about: "lists.nurotan.mandates.parts" },
      { id: "seats", severity: "error", about: "lists.nurotan.seats", numbers: { official: 77, computed: 76 } },
      { id: "seats", severity: "error", about: "lists.akzhol.seats", numbers: { official: 11, computed: 12 } },
    ],
  ],
  [
    "a published seat too many",
    withList("nurotan", { seats: published(77) }),
    [{ id: "seats-sum", severity: "error", numbers: { sum: 99, seats: 98 } }, { id: "seats" }, { id: "people-sum" }],
  ],
  [
    "votes that are only recalled",
    withList("akzhol", { votes: { value: 792_828, origin: "recalled" } }),
    [{ id: "rests-on-recalled", severity: "warning", about: "lists.akzhol.votes" }],
  ],
];

function turnoutOf({ turnout }: Election): NonNullable<Election["turnout"]> {
  if (turnout === undefined) throw new Error("no turnout");
  return turnout;
}

function swapSeats(): Election["lists"] {
  const seats: Readonly<Record<string, number>> = { nurotan: 77, akzhol: 11 };
  return election.lists.map((entry) =>
    seats[entry.id] === undefined ? entry : { ...entry, seats: published(seats[entry.id] ?? 0) },
  );
}

test.each(CASES)("%s", (_, changed, expected) => expectAdded(changed, expected));

test("an outcome that could not be computed is a finding and no crash", () => {
  expect(added(election, null as unknown as typeof outcome)).toMatchObject([
    { id: "no-outcome", severity: "warning", numbers: { status: "invalid" } },
  ]);
  const open = { ...outcome, status: "undetermined" as const, seats: null };
  expect(added(election, open)).toMatchObject([{ id: "no-outcome", numbers: { status: "undetermined" } }]);
});

test("an election of which almost nothing is known gives findings and no crash", () => {
  const unknown: Figure = { value: null, origin: "unknown" };
  const bare: Election = {
    ...election,
    lists: election.lists.map(({ id, name, mark }) => ({ id, name, mark, votes: unknown, seats: unknown })),
    totals: { registered: unknown, received: unknown, valid: unknown, invalid: unknown },
    candidates: unknown,
    contradictions: [],
  };
  expect(
    electionFindings(
      { ...bare, turnout: undefined as never, people: undefined as never, assembly: undefined as never },
      rules,
      null,
    ).map((finding) => finding.id),
  ).toEqual(["no-outcome", "quota-unknown"]);
});

test("several marks on a ballot are a warning where the law allows one", () => {
  const one =
    rules.assembly === undefined ? rules : { ...rules, assembly: { ...rules.assembly, marks: "one" as const } };
  const found = electionFindings(election, one, outcome).filter(({ id }) => id === "assembly-votes");
  expect(found).toMatchObject([{ severity: "warning", numbers: { marks: 2539, voted: 351 } }]);
  expect(electionFindings(election, rules, outcome).filter(({ id }) => id === "assembly-votes")).toEqual([]);
});

test("the worst stands first", () => {
  const severities = electionFindings(withList("nurotan", { seats: published(77) }), rules, outcome).map(
    (finding) => finding.severity,
  );
  expect(severities).toEqual(
    [...severities].sort((a, b) => "ewn".indexOf(a[0] as string) - "ewn".indexOf(b[0] as string)),
  );
  expect(severities[0]).toBe("error");
});

test("a statement is held against itself, against the file and against others of its stage", () => {
  const spoken = (statements: Election["contradictions"][number]["statements"]): readonly string[] => {
    const text = { kk: "Сұрақ?", ru: "Вопрос?", en: "Question?" };
    const changed = { ...election, contradictions: [{ id: "x", question: text, used: text, statements }] };
    return electionFindings(changed, rules, outcome)
      .filter((finding) => finding.about === "contradictions.x")
      .map((finding) => `${finding.id}: ${finding.message.en}`);
  };
  const percents = (auyl: string) =>
    [
      ["nurotan", "71.09"],
      ["akzhol", "10.95"],
      ["npk", "9.1"],
      ["auyl", auyl],
      ["adal", "3.57"],
    ].map(([list = "", percent = ""]) => ({ list, percent }));
  expect(spoken([{ source: "ani", stage: "final", valid: 7_241_562, registered: 11_919_241 }])).toEqual([
    "statement-words: Sources differ: Question?",
  ]);
  expect(spoken([{ source: "ani", stage: "final", valid: 7_241_563 }])).toEqual([
    "statement-differs: Sources differ (valid votes): 7,241,563 and 7,241,562.",
  ]);
  expect(spoken([{ source: "ani", stage: "before", registered: 1 }])).toEqual([
    "statement-words: Sources differ: Question?",
  ]);
  expect(spoken([{ source: "ani", stage: "preliminary", lists: [{ list: "adal", votes: 258_618 }] }])).toEqual([
    "statement-words: Sources differ: Question?",
  ]);
  expect(spoken([{ source: "ani", stage: "preliminary", lists: [{ list: "adal", votes: 258_619 }] }])).toEqual([
    "votes-fell: Adal: 258,619 votes in the preliminary count, 258,618 in the result: they went down.",
  ]);
  expect(spoken([{ source: "ani", stage: "preliminary", lists: percents("5.29") }])).toEqual([
    "statement-words: Sources differ: Question?",
  ]);
  expect(spoken([{ source: "ani", stage: "preliminary", lists: percents("4.29") }])).toEqual([
    "statement-percent-sum: The printed percentages add up to 99.00%, which rounding does not explain.",
  ]);
  expect(
    spoken([
      { source: "ani", stage: "preliminary", lists: [{ list: "auyl", percent: "5.3" }] },
      { source: "euractiv", stage: "preliminary", lists: [{ list: "auyl", percent: "5.30" }] },
      { source: "liter", stage: "preliminary", lists: [{ list: "auyl", percent: "5.4" }] },
    ]),
  ).toEqual(["statement-differs: Sources differ (Auyl): 5.4% and 5.3%."]);
});
