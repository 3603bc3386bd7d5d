import { test } from "vitest";
import type { Election } from "./election.ts";
import type { Finding } from "./finding.ts";
import { type Case, election, expectAdded, published, withList } from "./testing/changed.ts";

const CASES: readonly Case[] = [
  [
    "a candidate too many in all",
    { ...election, candidates: published(313) },
    [{ id: "candidates-sum", numbers: { sum: 312, total: 313 } }],
  ],
  [
    "a list longer than 30 per cent over the seats",
    withList("auyl", { candidates: published(129) }),
    [
      { id: "list-too-long", severity: "warning", about: "lists.auyl.candidates", numbers: tooLong(129) },
      { id: "candidates-sum" },
    ],
  ],
  [
    "a list that only one way of rounding allows",
    withList("auyl", { candidates: published(128) }),
    [{ id: "list-too-long", severity: "warning", numbers: tooLong(128) }, { id: "candidates-sum" }],
  ],
  [
    "a list of exactly as many people as are whole",
    withList("auyl", { candidates: published(127) }),
    [{ id: "candidates-sum" }],
  ],
  [
    "a list one person short of the quota",
    withList("adal", { people: { statistics: [{ what: "quota-groups", count: published(4) }] } }),
    [
      {
        id: "quota-missed",
        severity: "error",
        about: "lists.adal.people",
        numbers: { list: "adal", size: 16, needed: 5, count: 4, article: "Act, Art. 89(4), as amended by No. 335-VI" },
      },
    ],
  ],
  [
    "a quota of which nobody says anything",
    withList("adal", { people: {} }),
    [{ id: "quota-unknown", severity: "note", numbers: { lists: "auyl adal" } }],
  ],
  [
    "a printed percentage of people that is not that of their number",
    withList("akzhol", {
      people: {
        statistics: [{ what: "quota-groups", count: published(14), percent: { text: "36.9", source: "ult-akzhol" } }],
      },
    }),
    [
      {
        id: "people-percent",
        severity: "warning",
        about: "lists.akzhol.people.quota-groups",
        numbers: { printed: "36.9", count: 14, total: 38, share: "7/19" },
      },
    ],
  ],
  [
    "women and men that are not all candidates",
    { ...election, people: [...(election.people ?? []), { what: "men", count: published(221) }] },
    [{ id: "people-sum", severity: "warning", about: "people", numbers: { sum: 311, total: 312 } }],
  ],
  [
    "primaries and quota that do not make the list",
    withList("nurotan", { people: withParts(77, 48) }),
    [{ id: "people-sum", about: "lists.nurotan.people.parts", numbers: { sum: 125, total: 126 } }],
  ],
  [
    "primaries and quota that do not make the seats",
    withList("nurotan", { mandates: { parts: partsOf(36, 41) } }),
    [{ id: "people-sum", about: "lists.nurotan.mandates.parts", numbers: { sum: 77, total: 76 } }],
  ],
  [
    "a list of which nobody withdrew and which is shorter all the same",
    withList("npk", { people: { ...peopleOf("npk"), steps: [{ step: "submitted", count: published(114) }] } }),
    [{ id: "people-sum", about: "lists.npk.people.steps", numbers: { sum: 114, total: 113 } }],
  ],
  [
    "a deputy of the Assembly with half of the votes and no more",
    withAssembly({ voted: published(540) }),
    [{ id: "assembly-votes", severity: "error", numbers: assemblyVotes(270, 540) }],
  ],
  [
    "a deputy of the Assembly with more votes than voters",
    withAssembly({ voted: published(297) }),
    [
      {
        id: "assembly-votes",
        severity: "error",
        numbers: { ...assemblyVotes(298, 297), deputy: "Sauytbek Abdrakhmanov" },
      },
    ],
  ],
  [
    "candidates of the Assembly that are not those proposed less those withdrawn",
    withAssembly({ proposed: published(14), withdrew: published(4) }),
    [{ id: "people-sum", about: "assembly.candidates", numbers: { sum: 10, total: 9 } }],
  ],
  [
    "eight deputies for nine seats of the Assembly",
    { ...election, assembly: { ...assemblyOf(election), deputies: assemblyOf(election).deputies.slice(1) } },
    [{ id: "assembly-seats", severity: "warning", numbers: { named: 8, seats: 9 } }],
  ],
];

function tooLong(candidates: number): Finding["numbers"] {
  return { candidates, most: "637/5", whole: 127, up: 128, seats: 98, article: "Act, Art. 89(4)" };
}

type People = NonNullable<Election["lists"][number]["people"]>;

function peopleOf(id: string): People {
  return election.lists.find((entry) => entry.id === id)?.people ?? {};
}

function partsOf(primaries: number, quota: number): NonNullable<People["parts"]> {
  return [
    { by: "primaries", count: published(primaries) },
    { by: "party-quota", count: published(quota) },
  ];
}

function withParts(primaries: number, quota: number): People {
  return { ...peopleOf("nurotan"), parts: partsOf(primaries, quota) };
}

function withAssembly(change: Partial<NonNullable<Election["assembly"]>>): Election {
  return { ...election, assembly: { ...assemblyOf(election), ...change } };
}

function assemblyVotes(votes: number, voted: number): Finding["numbers"] {
  return { deputy: "Avetik Amirkhanyan", votes, voted, article: "Act, Art. 9(1)2, Art. 43(5)" };
}

function assemblyOf({ assembly }: Election): NonNullable<Election["assembly"]> {
  if (assembly === undefined) throw new Error("no assembly");
  return assembly;
}

test.each(CASES)("%s", (_, changed, expected) => expectAdded(changed, expected));
