import type { Majority, Rules } from "@dauys/core/rules";
import { formatDate } from "../date.ts";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { CHAMBER } from "./messages/chamber.ts";

/** When the law is in force, the house, its majorities, the ballot and the protocol. */
export function chamberSections(rules: Rules, lang: Lang): readonly Section[] {
  const { chamber, ballot, protocol, inForce } = rules;
  const day = (date: string | null): string =>
    date === null ? message(CHAMBER, "open", lang) : formatDate(date, lang);
  const force = message(CHAMBER, "inForce", lang, { from: day(inForce.from), until: day(inForce.until) });
  const line = entry(message(CHAMBER, ballot.againstAll ? "againstAll" : "noAgainstAll", lang), ballot);
  const form =
    protocol === undefined ? [] : [entry(message(CHAMBER, "protocol", lang, { form: protocol.form }), protocol)];
  const majorities = chamber.majorities.map((majority) => majorityEntry(majority, lang));
  return [
    { title: message(CHAMBER, "law", lang), entries: [entry(rules.act[lang]), entry(force, inForce)] },
    { title: message(CHAMBER, "chamber", lang), entries: houseEntries(chamber, lang) },
    ...(majorities.length === 0 ? [] : [{ title: message(CHAMBER, "majorities", lang), entries: majorities }]),
    { title: message(CHAMBER, "ballot", lang), entries: [line, ...form] },
  ];
}

function houseEntries({ name, seats, parts }: Rules["chamber"], lang: Lang): readonly Entry[] {
  const house =
    seats === null
      ? entry(message(CHAMBER, "chamberOpen", lang, { name: name[lang] }))
      : entry(message(CHAMBER, "chamberSeats", lang, { name: name[lang], seats: seats.count }), seats);
  const each = parts.map((part) => {
    const called = part.name[lang];
    const text =
      part.seats === null
        ? message(CHAMBER, "partOpen", lang, { name: called })
        : message(CHAMBER, "part", lang, { name: called, seats: part.seats });
    return entry(text, part);
  });
  return [house, ...each];
}

function majorityEntry(majority: Majority, lang: Lang): Entry {
  const of = message(CHAMBER, majority.of === "chamber" ? "ofChamber" : "ofLists", lang);
  const params = { decision: majority.decision[lang], of, fraction: majority.fraction };
  const said = message(CHAMBER, majority.compare === ">=" ? "majorityAtLeast" : "majorityMore", lang, params);
  const other = majority.otherChamber;
  return entry(
    other === undefined ? said : message(CHAMBER, "otherChamber", lang, { said, other: other[lang] }),
    majority,
  );
}
