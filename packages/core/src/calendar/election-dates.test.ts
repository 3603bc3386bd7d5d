import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readRules } from "../rules/index.ts";
import { calendarOf } from "./calendar-of.ts";
import { dayNumber } from "./civil-date.ts";
import { electionDatesSchema } from "./election-dates.ts";
import { KZ_CAPITAL } from "./kazakhstan-zones.ts";
import { inputOf, readElectionDates } from "./read-election-dates.ts";

const ELECTIONS = new URL("../../../../elections/", import.meta.url);
const FILES = readdirSync(ELECTIONS).filter((id) => existsSync(new URL(`${id}/calendar.json`, ELECTIONS)));

function load(id: string) {
  const election = JSON.parse(readFileSync(new URL(`${id}/election.json`, ELECTIONS), "utf8"));
  const rules = readRules(readFileSync(new URL(`../rules/${election.rules}.json`, ELECTIONS), "utf8"));
  if (!rules.ok) throw new Error(rules.faults[0]?.message);
  const text = readFileSync(new URL(`${id}/calendar.json`, ELECTIONS), "utf8");
  return { text, date: election.date as string, deadlines: rules.read.rules.deadlines ?? [] };
}

// After a change of the shapes: npx vitest run packages/core/src/calendar -u
test("the published schema is the one the shapes generate", async () => {
  const file = new URL("calendar.schema.json", ELECTIONS).pathname;
  await expect(`${JSON.stringify(electionDatesSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
});

test("there are files of dates, and each is of the election in whose folder it lies", () => {
  expect(FILES).toEqual(["kz-2021", "kz-2023"]);
  expect(FILES.map((id) => JSON.parse(load(id).text).election)).toEqual(FILES);
});

test.each(FILES)("%s: schema and reader accept the dates, and refuse them when a member is gone", (id) => {
  const { text, deadlines } = load(id);
  const accepts = new Ajv2020().compile(electionDatesSchema());
  expect({ schema: accepts(JSON.parse(text)), read: readElectionDates(text, deadlines) }).toMatchObject({
    schema: true,
    read: { ok: true },
  });
  for (const member of Object.keys(JSON.parse(text)).filter((key) => key !== "$schema")) {
    const { [member]: _, ...rest } = JSON.parse(text);
    const spoilt = { schema: accepts(rest), read: readElectionDates(JSON.stringify(rest), deadlines).ok };
    expect({ member, ...spoilt }).toEqual({ member, schema: false, read: false });
  }
});

test.each([
  [/"2021-01-12"/, '"2021-02-30"', "there is no such time: 2021-02-30"],
  [/"2020-11-30T18:00"/, '"2020-11-31T18:00"', "there is no such time: 2020-11-31T18:00"],
  [/"nomination-ends"/, '"nomination-end"', 'the law has no deadline "nomination-end"'],
  [/"source": "rferl"/, '"source": "rferi"', 'no source "rferi" in "sources"'],
  [/"source": "commission-plan" \}/, '"source": "plan" }', 'no source "plan" in "sources"'],
  [/"event": "result"/, '"event": "calling"', '"calling" stands twice'],
])("a fault is named with its line: %s", (what, by, message) => {
  const { text, deadlines } = load("kz-2021");
  const read = readElectionDates(text.replace(what, by), deadlines);
  const fault = read.ok ? null : read.faults[0];
  expect(fault?.message).toContain(message);
  expect(text.replace(what, by).split("\n")[(fault?.line ?? 0) - 1]).toContain(
    by.split(":").at(-1)?.trim().slice(0, 8),
  );
});

test("the election of 2021: nomination ended when the commission set it, and the final result came on the second day", () => {
  const { text, deadlines, date } = load("kz-2021");
  const read = readElectionDates(text, deadlines);
  if (!read.ok) throw new Error(read.faults[0]?.message);
  const input = { electionDay: dayNumber(date), zone: KZ_CAPITAL, ...inputOf(read.dates) };
  const entry = calendarOf({ deadlines }, input).entries.find(({ deadline }) => deadline.id === "nomination-ends");
  expect(entry?.ends).toMatchObject({ known: true, local: { date: "2020-11-30", time: "18:00" } });
  expect(entry?.byRule).toMatchObject({ known: true, local: { date: "2020-12-01", time: "18:00" } });
});
