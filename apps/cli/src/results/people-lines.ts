import type { Fold, People, PeopleList } from "@dauys/core/election";
import { parseFraction } from "@dauys/core/exact";
import { compareText, formatDecimal, formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { deputyLines } from "./deputy-lines.ts";
import { PEOPLE_TEXTS } from "./people-texts.ts";
import { listIn } from "./people-words.ts";
import { plain } from "./plain.ts";

/** Parties, primaries, lists, ballot and deputies of a record, in tables. `most`: so many lines of a long enumeration. */
export function peopleLines(fold: Fold, people: People | null, lang: Lang, most: number): readonly string[] {
  if (people === null) return ["", message(PEOPLE_TEXTS, "nothing", lang)];
  return [
    ...partyLines(people, lang),
    ...primaryLines(people, lang),
    ...listLines(people, lang),
    ...ballotLines(people, lang),
    ...deputyLines(fold, people, lang, most),
  ];
}

type Key = keyof typeof PEOPLE_TEXTS &
  ("parties" | "party" | "standing" | "entry" | "lists" | "list" | "state" | "people");

function partyLines({ parties, lists }: People, lang: Lang): readonly string[] {
  if (parties.length === 0) return [];
  const say = (key: Key): string => message(PEOPLE_TEXTS, key, lang);
  const rows = parties
    .toSorted((a, b) => compareText(a.body.name[lang], b.body.name[lang], lang))
    .map(({ entry, body, absent }) => {
      const own = lists.find(({ party }) => party === body.party);
      const standing =
        own === undefined ? (absent?.body.why ?? "none") : own.state === "registered" ? "stands" : own.state;
      return [
        plain(body.name[lang]),
        message(PEOPLE_TEXTS, standing, lang),
        formatInteger(absent?.entry ?? entry, lang),
      ];
    });
  return [
    "",
    say("parties"),
    "",
    ...textTable([texts(say("party")), texts(say("standing")), figures(say("entry"))], rows),
  ];
}

function primaryLines({ primaries }: People, lang: Lang): readonly string[] {
  const lines = primaries.map(({ title, people, protocols, decided }) => {
    const numbers = { title: plain(title[lang]), people, protocols };
    if (decided.length === 0) return message(PEOPLE_TEXTS, "primaryOpen", lang, numbers);
    const chosen = decided.reduce((sum, { selection }) => sum + selection.chosen.length, 0);
    return message(PEOPLE_TEXTS, "primary", lang, { ...numbers, chosen });
  });
  return lines.length === 0 ? [] : ["", ...lines];
}

const SHARES = ["women", "under29", "sat"] as const;

function listLines({ lists }: People, lang: Lang): readonly string[] {
  if (lists.length === 0) return [];
  const say = (key: Key | (typeof SHARES)[number] | "age" | "errors" | "warnings" | "bases"): string =>
    message(PEOPLE_TEXTS, key, lang);
  const columns = [
    ...[texts(say("list")), texts(say("state")), figures(say("entry")), figures(say("people"))],
    ...[...SHARES, "age", "errors", "warnings"].map((key) => figures(say(key as (typeof SHARES)[number]))),
  ];
  return [
    "",
    say("lists"),
    "",
    ...textTable(
      columns,
      lists.map((list) => listCells(list, lang)),
    ),
    say("bases"),
  ];
}

function listCells({ list, name, state, entries, statistics, findings }: PeopleList, lang: Lang): readonly string[] {
  const number = (value: number) => formatInteger(value, lang);
  const entry = entries.ended ?? entries.registered ?? entries.refused ?? entries.submitted;
  const mean = parseFraction(statistics.averageAge.mean ?? "");
  const weigh = (severity: string) => number(findings.filter((finding) => finding.severity === severity).length);
  return [
    plain(name?.[lang] ?? list),
    message(PEOPLE_TEXTS, state, lang),
    entry === null ? "—" : number(entry),
    number(statistics.people),
    ...SHARES.map((key) => {
      const { count, of } = statistics[key];
      return of === 0 ? "—" : `${formatPercent(count, of, 1, lang)} (${number(of)})`;
    }),
    mean === null ? "—" : `${formatDecimal(mean.num, mean.den, 1, lang)} (${number(statistics.averageAge.of)})`,
    weigh("error"),
    weigh("warning"),
  ];
}

function ballotLines(people: People, lang: Lang): readonly string[] {
  const { ballotOrder, ballots } = people;
  const number = (value: number) => formatInteger(value, lang);
  return [
    ...(ballotOrder === null && ballots === null ? [] : [""]),
    ...(ballotOrder === null
      ? []
      : [
          message(PEOPLE_TEXTS, "ballot", lang, {
            entry: number(ballotOrder.entry),
            order: ballotOrder.order.map((list) => plain(listIn(people, list, lang))).join(", "),
          }),
        ]),
    ...(ballots === null
      ? []
      : [
          message(PEOPLE_TEXTS, "ballots", lang, {
            entry: number(ballots.entry),
            voters: number(ballots.voters),
            count: number(ballots.count),
          }),
        ]),
  ];
}
