import { type Election, established, type ListFacts, listFacts, PART_NAMES, STEP_NAMES } from "@dauys/core/election";
import type { Rules } from "@dauys/core/rules";
import {
  citationText,
  formatDate,
  formatDecimal,
  formatInteger,
  formatPercent,
  type Lang,
  message,
} from "@dauys/language";
import { PEOPLE } from "../messages/people.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { statisticText } from "./statistic-text.ts";

type List = Election["lists"][number];

/** Each list's length and quota against the law, and what else is stated of its people. */
export function listLines(election: Election, rules: Rules, lang: Lang): readonly string[] {
  const facts = listFacts(election, rules);
  if (!facts.some(({ size }) => size !== null)) return [];
  const total = established(election.candidates);
  const all = (election.people ?? []).map((each) => `  ${statisticText(each, total, lang)}`);
  return [
    ...(total === null ? [] : [message(PEOPLE, "allLists", lang, { n: formatInteger(total, lang) })]),
    ...all,
    ...limitLines(facts, rules, lang),
    ...table(election.lists, facts, lang),
    ...election.lists.flatMap((list) => statedLines(list, lang)),
  ];
}

function limitLines([first]: readonly ListFacts[], rules: Rules, lang: Lang): readonly string[] {
  const limit = first?.limit ?? null;
  const maximum = rules.lists?.maximum;
  if (limit === null || maximum === undefined) return [];
  const { num, den } = limit.exact;
  const text = formatDecimal(num, den, den === 1n ? 0 : 1, lang);
  return [message(PEOPLE, "limit", lang, { limit: text, article: citationText(maximum.article, lang) })];
}

function table(lists: readonly List[], facts: readonly ListFacts[], lang: Lang): readonly string[] {
  const say = (key: "list" | "candidates" | "length" | "needed" | "inGroups" | "share" | "verdict"): string =>
    message(PEOPLE, key, lang);
  const quota = facts.some(({ quotas }) => quotas.length > 0);
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? message(PEOPLE, "unknown", lang) : formatInteger(value, lang);
  const rows = facts.map(({ list, size, sizeVerdict, quotas: [fact] }) => [
    lists.find(({ id }) => id === list)?.name[lang] ?? list,
    number(size),
    message(PEOPLE, sizeVerdict, lang),
    ...(quota
      ? [
          number(fact?.needed),
          number(fact?.count),
          fact?.count === undefined || fact.count === null || size === null
            ? "—"
            : formatPercent(fact.count, size, 2, lang),
          message(PEOPLE, fact?.verdict ?? "unknown", lang),
        ]
      : []),
  ]);
  const quotaColumns = [figures(say("needed")), figures(say("inGroups")), figures(say("share")), texts(say("verdict"))];
  return textTable(
    [texts(say("list")), figures(say("candidates")), texts(say("length")), ...(quota ? quotaColumns : [])],
    rows,
  );
}

function statedLines({ name, candidates, people }: List, lang: Lang): readonly string[] {
  const { registered, steps = [], parts = [], statistics = [] } = people ?? {};
  const size = established(candidates);
  const counted = [
    ...steps.map(({ step, count }) => ({ label: STEP_NAMES[step][lang], count })),
    ...parts.map(({ by, count }) => ({ label: PART_NAMES[by][lang], count })),
  ].flatMap(({ label, count }) => {
    const n = established(count);
    return n === null ? [] : [message(PEOPLE, "stated", lang, { name: label, n: formatInteger(n, lang) })];
  });
  const lines = [
    ...(registered === undefined
      ? []
      : [message(PEOPLE, "registered", lang, { date: formatDate(registered.date, lang) })]),
    ...counted,
    ...statistics.map((each) => statisticText(each, size, lang)),
  ];
  return lines.length === 0 ? [] : [`${name[lang]}:`, ...lines.map((line) => `  ${line}`)];
}
