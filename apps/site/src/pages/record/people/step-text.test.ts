import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import type { SeatStepView } from "../../../records/people-view-seats.ts";
import type { RecordView } from "../../../records/record-view.ts";
import { smallRecords } from "../../../testing/small-records.ts";
import { stepText } from "./step-text.ts";

const [, view] = (await smallRecords()) as [RecordView, RecordView];
const people = view.people;
if (people === null) throw new Error("the rehearsal has people");
const [one, other] = people.lists.find(({ list }) => list === "maple")?.people.map((each) => each.candidate) ?? [];
if (one === undefined || other === undefined) throw new Error("the list has people");

const at = { entry: 7, at: "2031-01-20T06:00:00Z" } as const;
const decision = { organ: { en: "Council" }, date: "2031-01-20" };
const authority = { question: "tie", source: { en: "The court." } };
const passed = { list: "maple", from: one.person } as const;

/** Steps that the rehearsal does not take, each with words that its sentence has to say in English. */
const STEPS: readonly (readonly [SeatStepView, readonly string[]])[] = [
  [
    { ...at, type: "referral-decided", body: { outcome: "annulled", units: ["0101"], reason: "Counted twice." } },
    ["annulled", "0101", "Counted twice."],
  ],
  [{ ...at, type: "referral-decided", body: { outcome: "annulled", reason: "No." } }, ["annulled: No."]],
  [
    { ...at, type: "result-referred", body: { by: "president", reason: "Asked" } },
    ["referred (the President): Asked."],
  ],
  [
    { ...at, type: "mandates-assigned", body: { list: "maple", by: "authority", people: [one.person], authority } },
    ["Maple: seats given: 1", "the law is silent", "The court."],
  ],
  [
    { ...at, type: "mandate-passed", body: { ...passed, to: other.person, by: "order" } },
    [one.name.en ?? "?", other.name.en ?? "?", "next in the order"],
  ],
  [
    { ...at, type: "mandate-passed", body: { ...passed, to: other.person, by: "authority", authority } },
    [other.name.en ?? "?", "the law is silent"],
  ],
  [{ ...at, type: "mandate-passed", body: { ...passed, to: null, by: "party", decision } }, ["stays free"]],
  [
    { ...at, type: "mandate-vacated", body: { person: one.person, ground: "death", date: "2031-01-19", reason: "." } },
    [one.name.en ?? "?", "death", "19 January 2031"],
  ],
  [{ ...at, type: "repeat-election-ordered", body: { ground: "Act, Art. 9" } }, ["Act, Art. 9"]],
  [
    { ...at, type: "deputies-registered", body: { people: [one.person, "stranger"] } },
    ["2", `${one.name.en}, stranger`],
  ],
];

test.each(STEPS.map(([step, words]) => [step.type, step, words] as const))("%s", (_, step, words) => {
  for (const word of words) expect(stepText(step, { view, people, lang: "en" })).toContain(word);
  const texts = LANGS.map((lang) => stepText(step, { view, people, lang }));
  expect(new Set(texts).size).toBe(LANGS.length);
  for (const text of texts) {
    expect(text).not.toMatch(/[{}]|undefined|\.\.$/);
    expect(text).toMatch(/\.$/);
  }
});

test("every step that the rehearsal takes is said in the three languages, each in its own words", () => {
  for (const step of people.seats.steps) {
    const texts = LANGS.map((lang) => stepText(step, { view, people, lang }));
    expect(new Set(texts).size, step.type).toBe(LANGS.length);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
  }
});
