import { type Election, established, PART_NAMES } from "@dauys/core/election";
import { formatDate, formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import { PEOPLE } from "../messages/people.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { decimal, statisticText } from "./statistic-text.ts";

type List = Election["lists"][number];

/** Who took the seats of the lists, and the assembly's vote. */
export function deputyLines({ lists, assembly, registeredDeputies }: Election, lang: Lang): readonly string[] {
  const all = established(registeredDeputies?.count);
  return [
    ...(registeredDeputies === undefined || all === null
      ? []
      : [
          message(PEOPLE, "registeredDeputies", lang, {
            n: formatInteger(all, lang),
            date: formatDate(registeredDeputies.date, lang),
          }),
        ]),
    ...lists.flatMap((list) => mandateLines(list, lang)),
    ...(assembly === undefined ? [] : assemblyLines(assembly, lang)),
  ];
}

function mandateLines({ name, seats, mandates }: List, lang: Lang): readonly string[] {
  const won = established(seats);
  if (mandates === undefined || won === null) return [];
  const { decided, parts = [], statistics = [], note } = mandates;
  const date = decided?.date === undefined ? "" : `, ${formatDate(decided.date, lang)}`;
  const lines = [
    ...(decided === undefined ? [] : [`${message(PEOPLE, "decided", lang, { who: decided.by[lang] })}${date}`]),
    ...parts.flatMap(({ by, count }) => {
      const n = established(count);
      const params = { name: PART_NAMES[by][lang], n: formatInteger(n ?? 0, lang) };
      return n === null ? [] : [message(PEOPLE, "stated", lang, params)];
    }),
    ...statistics.map((each) => statisticText(each, won, lang)),
    ...(note === undefined ? [] : [note[lang]]),
  ];
  const head = message(PEOPLE, "mandates", lang, { list: name[lang], n: formatInteger(won, lang) });
  return [head, ...lines.map((line) => `  ${line}`)];
}

function assemblyLines(assembly: NonNullable<Election["assembly"]>, lang: Lang): readonly string[] {
  const voted = established(assembly.voted);
  const stood = established(assembly.candidates);
  const told = [
    ...(voted === null ? [] : [message(PEOPLE, "voted", lang, { n: formatInteger(voted, lang) })]),
    ...(stood === null ? [] : [message(PEOPLE, "stood", lang, { n: formatInteger(stood, lang) })]),
    ...(assembly.shares === undefined
      ? []
      : [
          message(PEOPLE, "shares", lang, {
            least: decimal(assembly.shares.least.text, lang),
            most: decimal(assembly.shares.most.text, lang),
          }),
        ]),
  ];
  const rows = assembly.deputies.map(({ name, latin, votes }) => {
    const own = established(votes);
    const share = own === null || voted === null ? "—" : formatPercent(own, voted, 2, lang);
    const number = own === null ? message(PEOPLE, "unknown", lang) : formatInteger(own, lang);
    return [lang === "en" ? latin : name, number, share];
  });
  const columns = [
    texts(message(PEOPLE, "deputy", lang)),
    figures(message(PEOPLE, "votes", lang)),
    figures(message(PEOPLE, "ofVoted", lang)),
  ];
  return [
    `${message(PEOPLE, "assembly", lang)}: ${told.join(", ")}`,
    ...(rows.length === 0 ? [] : textTable(columns, rows).map((line) => `  ${line}`)),
  ];
}
