import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { WayToInvalidate } from "./invalidation.ts";
import { readRules } from "./read-rules.ts";
import type { Rules } from "./rules.ts";

const folder = new URL("../../../../rules/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "rules.schema.json");
const kazakh = files.filter((name) => name.startsWith("kz-"));

function load(name: string): Rules {
  const read = readRules(readFileSync(new URL(name, folder), "utf8"));
  if (!read.ok)
    throw new Error(read.faults.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`).join("\n"));
  return read.read.rules;
}

type Found = { readonly path: string; readonly value: Readonly<Record<string, unknown>> };

/** All objects inside a value, with the path to each. */
function objects(value: unknown, path = ""): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) => objects(member, `${path}/${key}`));
  return Array.isArray(value) ? inner : [{ path, value: value as Found["value"] }, ...inner];
}

test.each(files)("%s reads without a fault, and is named as it calls itself", (name) => {
  expect(`${load(name).id}.json`).toBe(name);
});

test.each(files)("%s has Kazakh, Russian and English wherever it speaks", (name) => {
  const spoken = objects(load(name)).filter(({ value }) => "kk" in value || "ru" in value || "en" in value);
  expect(spoken.length).toBeGreaterThan(5);
  for (const { path, value } of spoken) {
    expect({ path, languages: Object.keys(value) }).toEqual({ path, languages: ["kk", "ru", "en"] });
    expect({ path, cyrillic: /\p{Script=Cyrillic}/u.test(`${value.en}`) }).toEqual({ path, cyrillic: false });
    for (const text of Object.values(value))
      expect({ path, trimmed: `${text}` === `${text}`.trim() }).toEqual({ path, trimmed: true });
  }
});

test.each(kazakh)("%s explains every doubtful value in three languages and sources every other", (name) => {
  for (const { path, value } of objects(load(name)).filter((found) => "article" in found.value)) {
    const read = (value.status ?? "read") === "read";
    expect({ path, told: read ? typeof value.source : typeof value.note }).toEqual({
      path,
      told: read ? "string" : "object",
    });
  }
});

test.each(files)("no value of %s is said to be read in a source that was not", (name) => {
  const law = load(name);
  const unread = law.sources.filter((source) => source.read === "none").map((source) => source.id);
  const wrong = objects(law).filter(
    ({ value }) => unread.includes(`${value.source}`) && (value.status ?? "read") === "read",
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("the versions of Kazakhstan's law follow each other without gap or overlap", () => {
  const spans = kazakh.map((name) => load(name).inForce).sort((a, b) => (`${a.from}` < `${b.from}` ? -1 : 1));
  expect(spans.map((span) => span.from)).toEqual([
    "2004-04-14",
    "2007-06-19",
    "2009-02-09",
    "2020-05-25",
    "2021-05-24",
    "2023-01-01",
    "2026-07-01",
  ]);
  spans.slice(1).forEach((span, i) => {
    const dayBefore = new Date(Date.parse(`${span.from}`) - 86_400_000).toISOString().slice(0, 10);
    expect(spans[i]?.until).toBe(dayBefore);
  });
  expect(spans.at(-1)?.until).toBeNull();
});

test.each([
  ["kz-2004", 77, 10, "7/100", "valid", false, undefined],
  ["kz-2007", 107, 98, "7/100", "valid", false, undefined],
  ["kz-2009", 107, 98, "7/100", "valid", false, "second-list"],
  ["kz-2020-05", 107, 98, "7/100", "valid", false, "second-list"],
  ["kz-2021-05", 107, 98, "5/100", "valid+against-all", true, "second-list"],
  ["kz-2022", 98, 69, "5/100", "valid+against-all", true, "second-list"],
  ["kz-2026", 145, 145, "5/100", "valid+against-all", true, "second-list"],
])("%s: house %i, %i by lists, threshold %s of %s, against all %s", (id, house, lists, at, of, againstAll, ifOne) => {
  const { chamber, ballot, distribution } = load(`${id}.json`);
  const { clauses, ifOne: second } = distribution.qualification;
  expect({
    house: chamber.seats?.count,
    lists: distribution.seats?.count,
    byLists: chamber.parts.find((part) => part.elected === "lists")?.seats,
    clauses: clauses.map((clause) => clause.anyOf),
    againstAll: ballot.againstAll,
    second: second?.rule,
    methods: distribution.methods.map((method) =>
      method.kind === "quota" ? [method.quota.name, method.quota.rounding, method.quota.of] : [],
    ),
  }).toEqual({
    house,
    lists,
    byLists: lists,
    clauses: [[{ by: "share", at, of, scope: "nation", compare: ">=" }]],
    againstAll,
    second: ifOne,
    methods: [["hare", "exact", "qualified"]],
  });
});

test("quotas bound nothing before May 2020, then the list, then the list and the seats", () => {
  const quotas = (id: string) =>
    (load(`${id}.json`).lists?.quotas ?? []).map(({ of, at, groups }) => [of, at, groups.length]);
  expect(quotas("kz-2009")).toEqual([]);
  expect(quotas("kz-2020-05")).toEqual([["list", "30/100", 2]]);
  expect(quotas("kz-2022")).toEqual([
    ["list", "30/100", 3],
    ["mandates", "30/100", 3],
  ]);
});

test("the result is due after seven days, since 2023 after ten", () => {
  const days = (id: string) => load(`${id}.json`).deadlines?.find((deadline) => deadline.id === "result")?.days;
  expect(["kz-2004", "kz-2007", "kz-2009", "kz-2020-05", "kz-2022", "kz-2026"].map(days)).toEqual([7, 7, 7, 7, 10, 10]);
});

test.each(kazakh)("%s is small enough to travel in one entry of a record", (name) => {
  const read = readRules(readFileSync(new URL(name, folder), "utf8"));
  expect(read.ok && new TextEncoder().encode(read.read.canonical).length).toBeLessThan(60_000);
});

test.each([
  ["kz-2004", "25/100", "1/1000", [], "next-in-order", undefined, []],
  [
    "kz-2007",
    "50/100",
    "1/100",
    ["7/100 0", "5/100 50/100", "3/100 70/100"],
    "party-choice",
    "one",
    ["administrative-unit"],
  ],
  [
    "kz-2009",
    "50/100",
    "1/100",
    ["7/100 0", "5/100 50/100", "3/100 70/100"],
    "party-choice",
    "several",
    ["administrative-unit"],
  ],
  [
    "kz-2020-05",
    "50/100",
    "1/100",
    ["7/100 0", "5/100 50/100", "3/100 70/100"],
    "party-choice",
    "several",
    ["administrative-unit"],
  ],
  [
    "kz-2021-05",
    "50/100",
    "1/100",
    ["5/100 0", "3/100 50/100", "1/100 70/100"],
    "party-choice",
    "several",
    ["administrative-unit"],
  ],
  [
    "kz-2022",
    "50/100",
    "1/100",
    ["5/100 0", "3/100 50/100", "1/100 70/100"],
    "party-choice",
    undefined,
    ["administrative-unit"],
  ],
  [
    "kz-2026",
    "50/100",
    "1/100",
    ["5/100 0", "3/100 50/100", "1/100 70/100"],
    "party-choice",
    undefined,
    ["station", "administrative-unit"],
  ],
])(
  "%s: lists, seats and the assembly as the redactions have them",
  (id, cancel, reserve, exempt, vacancy, marks, units) => {
    const { lists, mandates, assembly } = load(`${id}.json`);
    expect({
      cancel: lists?.removal?.cancelAbove,
      reserve: lists?.ballot?.reserve,
      exempt: (lists?.deposit?.exemptions ?? []).map(({ from, pays }) => `${from} ${pays}`),
      vacancy: mandates?.vacancy?.by,
      marks: assembly?.marks,
      units: mandates?.repeats?.map(({ of }) => of),
    }).toEqual({ cancel, reserve, exempt, vacancy, marks, units: [...units, "election"] });
  },
);

test("a person's papers are the same but for the declaration, since 2023 with a certificate of disability", () => {
  const papers = (id: string) => (load(`${id}.json`).lists?.documents ?? []).map((document) => document.id);
  const since2007 = [
    "minutes",
    "party-registration",
    "consent",
    "biography",
    "tax-declaration",
    "deposit-paid",
    "membership",
  ];
  expect(papers("kz-2004")).toEqual([
    ...["minutes", "party-registration", "nationwide", "consent", "biography", "deposit-paid", "membership"],
  ]);
  for (const id of ["kz-2007", "kz-2009", "kz-2020-05", "kz-2021-05"]) expect(papers(id)).toEqual(since2007);
  for (const id of ["kz-2022", "kz-2026"]) expect(papers(id)).toEqual([...since2007, "disability"]);
});

test.each([
  ["kz-2004", undefined],
  ...["kz-2007", "kz-2009", "kz-2020-05", "kz-2021-05", "kz-2022"].map(
    (id) => [id, ["Act, Art. 95(1): administrative-unit", "Act, Art. 100(3): administrative-unit"]] as const,
  ),
  [
    "kz-2026",
    [
      "Act, Art. 44(1-1): station administrative-unit",
      "Act, Art. 95(1): station administrative-unit 1/4",
      "Act, Art. 100(3): administrative-unit",
    ],
  ],
] as const)("%s: results of stations may be declared void by the text of 2026 alone", (id, ways) => {
  const { invalidation, mandates } = load(`${id}.json`);
  const said = ({ article, of, spread }: WayToInvalidate) => [`${article}: ${of.join(" ")}`, spread].join(" ").trim();
  expect(invalidation?.ways.map(said)).toEqual(ways);
  // Voting is repeated in what may be void, and in nothing else.
  const voidable = new Set(invalidation?.ways.flatMap(({ of }) => of));
  expect(new Set(mandates?.repeats?.map(({ of }) => of).filter((of) => of !== "election"))).toEqual(voidable);
});

test("no other law at hand says of what a result may be declared void", () => {
  const saying = files.filter((name) => load(name).invalidation !== undefined).map((name) => name.slice(0, -5));
  expect(saying).toEqual(["kz-2007", "kz-2009", "kz-2020-05", "kz-2021-05", "kz-2022", "kz-2026"]);
});
