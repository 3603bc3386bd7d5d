import { expect, test } from "vitest";
import { checkProtocol } from "./check-protocol.ts";
import type { Finding } from "./checking/finding.ts";
import { houseForm, soundProtocol, withFields } from "./testing/kazakhstan.ts";

const form = houseForm("kz-2021");
const LISTS = ["north", "south"];

const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, check, severity, about }) => `${severity} ${check ?? code}${about === "" ? "" : ` ${about}`}`);

test("nothing is found in a protocol that agrees with itself", () => {
  expect(checkProtocol(form, soundProtocol(), { lists: LISTS })).toEqual([]);
});

const BREAKS: readonly (readonly [string, Parameters<typeof withFields>[0], readonly string[]])[] = [
  ["more received than issued by members", { received: 301, cancelled: 103 }, ["error 1", "warning 8"]],
  ["more received than listed", { registered: 299 }, ["error 2", "warning 12"]],
  ["more issued and cancelled than delivered", { cancelled: 105 }, ["error 3"]],
  ["ballots not accounted for", { cancelled: 100 }, ["warning 4"]],
  ["votes that are not those who took part", { "took-part": 300 }, ["error 5"]],
  ["more in the boxes than issued, applications included", { invalid: 41 }, ["error 6", "warning 7"]],
  ["more in the boxes than received", { invalid: 11 }, ["warning 7"]],
  ["fewer in the boxes than received", { invalid: 9 }, ["warning 8"]],
  ["everybody on the list", { registered: 300 }, ["warning 12", "warning 13"]],
  ["more with certificates than received", { "by-certificate": 301 }, ["error 15"]],
  ["outside voters that are not the mobile ballots", { outside: 31 }, ["warning 16"]],
];

test.each(BREAKS)("%s is found", (_, fields, expected) => {
  expect(short(checkProtocol(form, withFields(fields), { lists: LISTS }))).toEqual(expected);
});

function withBoxes(first: { applications: number; ballots: number }): ReturnType<typeof soundProtocol> {
  const sound = soundProtocol();
  const boxes = [
    { id: "1", fields: first },
    { id: "2", fields: { applications: 10, ballots: 10 } },
  ];
  return { ...sound, collections: { ...sound.collections, "mobile-boxes": boxes } };
}

test("a mobile box with more ballots than applications is found with the consequence that the act names", () => {
  const findings = checkProtocol(form, withBoxes({ applications: 19, ballots: 20 }));
  expect(short(findings)).toEqual(["error 9 collections/mobile-boxes/1"]);
  expect(findings[0]).toMatchObject({
    article: "Act, Art. 43(3-1)",
    derived: false,
    consequence: { article: "Act, Art. 43(3-1)" },
    text: { en: "Mobile box 1 held 20 ballots, and there are 19 written applications." },
  });
  expect(findings[0]?.consequence?.text.ru).toContain("недействительными");
  expect(findings[0]?.advice?.commission.kk).toContain("43-баптың 3-1-тармағы");
});

test("a mobile box with fewer ballots than applications is a warning", () => {
  expect(short(checkProtocol(form, withBoxes({ applications: 21, ballots: 20 })))).toEqual([
    "warning 10 collections/mobile-boxes/1",
  ]);
});

test("a finding has its operands, its numbers in three languages, and advice for each role", () => {
  const [finding] = checkProtocol(
    form,
    withFields({ received: 1_234_300, registered: 2_000_000, cancelled: 0, delivered: 1_234_300 }),
  );
  expect(finding).toMatchObject({
    code: "check",
    check: 1,
    derived: true,
    unit: "1/2/3",
    article: "Act, Art. 43(4)2, 43(4)3",
  });
  expect(finding?.operands.map(({ name, value }) => [name, value])).toEqual([
    ["received", 1_234_300],
    ["total:members.issued", 300],
    ["left", 1_234_300],
    ["right", 300],
  ]);
  expect(finding?.text.en).toBe(
    "1,234,300 voters received ballots, and the members issued 300; the difference is 1,234,000.",
  );
  expect(finding?.text.ru).toContain("1\u00a0234\u00a0300");
  expect(finding?.text.kk).toContain("1\u00a0234\u00a0000");
  expect(Object.keys(finding?.advice ?? {})).toEqual(["clerk", "supervisor", "commission", "observer"]);
});

test("a missing figure is itself found, and no check is run on it", () => {
  const { received: _, ...fields } = soundProtocol().fields;
  const findings = checkProtocol(form, soundProtocol({ fields }));
  expect(short(findings)).toEqual(["error missing fields/received"]);
  expect(findings[0]?.text.kk).toBe("Толтырылмаған: Бюллетеньдер алған сайлаушылардың саны.");
});

test("an optional figure may be missing", () => {
  const { outside: _, ...fields } = soundProtocol().fields;
  expect(checkProtocol(form, soundProtocol({ fields }))).toEqual([]);
});

test("a station says by an empty list that it had no mobile box; a territorial protocol has none to name", () => {
  const { members } = soundProtocol().collections ?? {};
  const fields = { ...soundProtocol().fields, outside: 0 };
  expect(short(checkProtocol(form, soundProtocol({ fields, collections: { members: members ?? [] } })))).toEqual([
    "error missing collections/mobile-boxes",
  ]);
  const empty = { members: members ?? [], "mobile-boxes": [] };
  expect(checkProtocol(form, soundProtocol({ fields, collections: empty }))).toEqual([]);
  const { collections: _, ...territorial } = soundProtocol({ kind: "territorial" });
  expect(checkProtocol(form, territorial)).toEqual([]);
});

test("a figure that this version of the law does not have is refused with what it is", () => {
  const [finding, ...more] = checkProtocol(form, withFields({ "against-all": 3 }));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: "unknown-figure", severity: "error", article: "Act, Art. 43(4-1)2-1" });
  expect(finding?.text.en).toBe("This form has no such figure: Votes against all.");
});

test("words that contradict a figure are a warning, and the figure as read is counted", () => {
  const findings = checkProtocol(form, withFields({ invalid: { read: 10, written: 100, words: "жүз" } }));
  expect(short(findings)).toEqual(["warning words-differ fields/invalid"]);
  expect(findings[0]?.text.en).toBe("Ballots found invalid: 10 in figures, 100 in words.");
  expect(short(checkProtocol(form, withFields({ invalid: { read: 10, written: null } })))).toEqual([
    "warning words-unreadable fields/invalid",
  ]);
  expect(checkProtocol(form, withFields({ invalid: { read: 10, written: 10 } }))).toEqual([]);
});

test("lists that are missing, unknown or stand twice are found", () => {
  const votes = [
    {
      series: "votes",
      lists: [
        { list: "north", votes: 200 },
        { list: "east", votes: 50 },
        { list: "east", votes: 40 },
      ],
    },
  ];
  expect(short(checkProtocol(form, soundProtocol({ votes }), { lists: LISTS }))).toEqual([
    "error stands-twice votes/votes/east",
    "error list-missing votes/votes/south",
    "error list-unknown votes/votes/east",
    "error list-unknown votes/votes/east",
  ]);
});

test("series that are missing or unknown are found, and votes that no count reaches", () => {
  expect(short(checkProtocol(form, soundProtocol({ votes: [] })))).toEqual(["error missing votes/votes"]);
  expect(
    short(checkProtocol(form, soundProtocol({ votes: [...soundProtocol().votes, { series: "x", lists: [] }] }))),
  ).toEqual(["error unknown-figure votes/x"]);
  const huge = [
    { list: "north", votes: 2_147_483_647 },
    { list: "south", votes: 1 },
  ];
  expect(short(checkProtocol(form, soundProtocol({ votes: [{ series: "votes", lists: huge }] })))).toEqual([
    "error out-of-range votes/votes",
  ]);
});

test("only what is due up to a stage is checked while a protocol is filled in", () => {
  const { registered, received, delivered, cancelled } = soundProtocol().fields;
  const { members } = soundProtocol().collections ?? {};
  const begun = soundProtocol({
    fields: {
      registered: registered ?? 0,
      received: received ?? 0,
      delivered: delivered ?? 0,
      cancelled: cancelled ?? 0,
    },
    collections: { members: members ?? [] },
    votes: [],
    signatures: [],
  });
  expect(checkProtocol(form, begun, { stage: "before-opening" })).toEqual([]);
  const wrong = { ...begun, fields: { ...begun.fields, received: 301 } };
  expect(short(checkProtocol(form, wrong, { stage: "before-opening" }))).toEqual(["error 1", "error 3"]);
  expect(short(checkProtocol(form, begun)).length).toBeGreaterThan(3);
});

test("another form, and a kind of protocol that the form is not for, are found", () => {
  expect(short(checkProtocol(form, soundProtocol({ form: "kz-2023" })))).toEqual(["error wrong-form form"]);
  const stationsOnly = { ...form, kinds: ["station"] as const };
  const { collections: _, ...territorial } = soundProtocol({ kind: "territorial" });
  expect(short(checkProtocol(stationsOnly, territorial))).toEqual(["error wrong-kind kind"]);
});

test("each list is compared between series, and a series that may be missing adds nothing", () => {
  const bulgaria = houseForm("bulgaria-2021");
  const fields = Object.fromEntries(bulgaria.fields.map((field) => [field.id, 0]));
  const lists = (...votes: readonly number[]) => votes.map((count, i) => ({ list: String(i + 1), votes: count }));
  const protocol = {
    form: "bulgaria-2021",
    unit: "1",
    kind: "station" as const,
    fields: { ...fields, machines: 1, registered: 100, voted: 30, "machine-in-box": 30, "machine-valid": 30 },
    votes: [
      { series: "machine", lists: lists(10, 20) },
      { series: "memory", lists: lists(11, 20) },
    ],
  };
  const findings = checkProtocol(bulgaria, protocol);
  expect(short(findings)).toEqual(["error 7 lists/1"]);
  expect(findings[0]?.text.en).toBe("List 1: 10 in the protocol, 11 in the machine's memory; the difference is 1.");
  const alone = { ...protocol, votes: protocol.votes.slice(0, 1) };
  expect(short(checkProtocol(bulgaria, alone))).toEqual(["warning 1"]);
});

test("votes are due with their own stage, not only with the last", () => {
  const sound = soundProtocol({ votes: [] });
  expect(short(checkProtocol(form, sound, { stage: "mobile-boxes" }))).toEqual([]);
  expect(short(checkProtocol(form, sound, { stage: "stationary-boxes" }))).toEqual(["error missing votes/votes"]);
});
