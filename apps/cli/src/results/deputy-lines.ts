import type { Fold, People } from "@dauys/core/election";
import { explanationText } from "@dauys/core/mandates";
import { compareText, formatDate, formatInteger, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { firstOf } from "./open-lines.ts";
import { PEOPLE_TEXTS } from "./people-texts.ts";
import { listIn, wordingOf, writtenIn } from "./people-words.ts";
import { plain } from "./plain.ts";

/** Who sits and why, which seats are free, whom the assembly elected, and what had to be said beside a step. */
export function deputyLines(fold: Fold, people: People, lang: Lang, most: number): readonly string[] {
  const { deputies, assembly, notes } = people;
  if (deputies.length + assembly.length + people.free.length === 0)
    return ["", message(PEOPLE_TEXTS, "noDeputies", lang)];
  const said = notes.map(({ entry, finding }) =>
    message(PEOPLE_TEXTS, "note", lang, { entry: formatInteger(entry, lang), text: plain(finding.message[lang]) }),
  );
  return [
    ...(deputies.length === 0 ? [] : seated(fold, people, lang, most)),
    ...freeLines(people, lang, most),
    ...(assembly.length === 0 ? [] : assemblyLines(people, lang)),
    ...(said.length === 0 ? [] : ["", ...said]),
  ];
}

function seated(fold: Fold, people: People, lang: Lang, most: number): readonly string[] {
  const { deputies } = people;
  const wording = wordingOf(people, fold);
  const registered = deputies.filter((deputy) => deputy.registered !== null).length;
  const counts = { n: formatInteger(deputies.length, lang), registered: formatInteger(registered, lang) };
  const say = (key: "deputy" | "list" | "since" | "registeredOn" | "why"): string => message(PEOPLE_TEXTS, key, lang);
  const columns = (["deputy", "list", "since", "registeredOn", "why"] as const).map((key) => texts(say(key)));
  const rows = deputies
    .map((deputy) => ({ ...deputy, name: writtenIn(deputy.candidate.name, lang) }))
    .toSorted((a, b) => compareText(a.name, b.name, lang) || (a.candidate.person < b.candidate.person ? -1 : 1))
    .map(({ name, list, since, registered: on, how }) => [
      plain(name),
      plain(listIn(people, list, lang)),
      formatDate(since, lang),
      on === null ? "—" : formatDate(on, lang),
      plain(explanationText(how, wording)[lang]),
    ]);
  const [head = "", ...lines] = textTable(columns, rows);
  return ["", message(PEOPLE_TEXTS, "deputies", lang, counts), "", head, ...firstOf(lines, lang, most)];
}

function freeLines(people: People, lang: Lang, most: number): readonly string[] {
  const { free, lists } = people;
  if (free.length === 0) return [];
  const names = new Map(
    lists.flatMap((list) => list.people.map(({ candidate }) => [candidate.person, candidate.name])),
  );
  const lines = free.map(({ list, mandate }) => {
    const where = { list: plain(listIn(people, list, lang)), seat: formatInteger(mandate.seat, lang) };
    if (mandate.status === "open") return message(PEOPLE_TEXTS, "open", lang, where);
    const { why, after } = mandate;
    if (why !== "lost") return message(PEOPLE_TEXTS, why, lang, where);
    const person = after === null ? "—" : plain(writtenIn(names.get(after.person) ?? { en: after.person }, lang));
    return message(PEOPLE_TEXTS, why, lang, { ...where, person });
  });
  return [
    "",
    message(PEOPLE_TEXTS, "free", lang, { n: formatInteger(free.length, lang) }),
    ...firstOf(lines, lang, most),
  ];
}

function assemblyLines({ assembly }: People, lang: Lang): readonly string[] {
  const say = (key: "deputy" | "votes" | "round" | "date"): string => message(PEOPLE_TEXTS, key, lang);
  const columns = [texts(say("deputy")), figures(say("votes")), texts(say("round")), texts(say("date"))];
  const rows = assembly
    .map((deputy) => ({ ...deputy, called: writtenIn(deputy.name, lang) }))
    .toSorted((a, b) => compareText(a.called, b.called, lang))
    .map(({ called, votes, round, date }) => [
      plain(called),
      votes === null ? "—" : formatInteger(votes, lang),
      message(PEOPLE_TEXTS, round, lang),
      formatDate(date, lang),
    ]);
  const title = message(PEOPLE_TEXTS, "assembly", lang, { n: formatInteger(assembly.length, lang) });
  return ["", title, "", ...textTable(columns, rows)];
}
