import { fraction, fractionText } from "../exact/index.ts";
import type { Rules, Trilingual } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established, type Figure } from "./figure.ts";
import { type Finding, message } from "./finding.ts";
import { listFacts } from "./list-facts.ts";
import type { Statistic } from "./people.ts";
import { percentAgrees } from "./percent-text.ts";

/** What is stated of people: quotas, sums, percentages, and how a list became what was registered. */
export function checkPeople(election: Election, rules: Rules): readonly Finding[] {
  const { lists, candidates, people } = election;
  return [
    ...quotas(election, rules),
    ...statisticFindings("people", ALL_LISTS, established(candidates), people ?? []),
    ...lists.flatMap((entry) => ofList(entry)),
  ];
}

const ALL_LISTS: Trilingual = { kk: "Барлық тізім", ru: "Все списки", en: "All lists" };

function ofList({ id, name, candidates, people, seats, mandates }: ContestedList): readonly Finding[] {
  const size = established(candidates);
  const won = established(seats);
  const seated = { kk: `${name.kk}, депутаттар`, ru: `${name.ru}, депутаты`, en: `${name.en}, deputies` };
  return [
    ...statisticFindings(`lists.${id}.people`, name, size, people?.statistics ?? []),
    ...partsSum(`lists.${id}.people.parts`, name, size, people?.parts ?? []),
    ...stepsSum(`lists.${id}.people.steps`, name, size, people?.steps ?? []),
    ...statisticFindings(`lists.${id}.mandates`, seated, won, mandates?.statistics ?? []),
    ...partsSum(`lists.${id}.mandates.parts`, seated, won, mandates?.parts ?? []),
  ];
}

function quotas(election: Election, rules: Rules): readonly Finding[] {
  const names = new Map(election.lists.map(({ id, name }) => [id, name]));
  const facts = listFacts(election, rules).flatMap(({ list, size, quotas: all }) =>
    all.map((fact) => ({ ...fact, list, size, name: names.get(list) as Trilingual })),
  );
  const below = facts.flatMap(({ verdict, list, size, name, quota, needed, count }): readonly Finding[] => {
    if (verdict !== "missed" || needed === null || count === null || size === null) return [];
    const numbers = { list, size, needed, count, article: quota.article };
    return [{ ...missed(name, needed, count, size), about: `lists.${list}.people`, numbers }];
  });
  const open = facts.filter(({ verdict }) => verdict === "unknown");
  return [...below, ...(open.length === 0 ? [] : [untold(open)])];
}

function missed(name: Trilingual, needed: number, count: number, size: number) {
  return {
    id: "quota-missed",
    severity: "error",
    message: message(
      (w) => `${name.kk}: ${w.count(size)} адамның ${w.count(count)} квота топтарынан, керегі ${w.count(needed)}.`,
      (w) => `${name.ru}: из ${w.count(size)} человек ${w.count(count)} из групп квоты, нужно ${w.count(needed)}.`,
      (w) =>
        `${name.en}: ${w.count(count)} of ${w.count(size)} people are of the quota’s groups; ${w.count(needed)} are needed.`,
    ),
  } as const;
}

function untold(open: readonly { readonly list: string; readonly name: Trilingual }[]): Finding {
  const names = (lang: keyof Trilingual): string => open.map(({ name }) => name[lang]).join(", ");
  return {
    id: "quota-unknown",
    severity: "note",
    about: "lists",
    numbers: { lists: open.map(({ list }) => list).join(" ") },
    message: {
      kk: `Квота тексерілмеген тізімдер (квота топтарынан неше адам екені табылмады): ${names("kk")}.`,
      ru: `Списки, для которых квота не проверена (сколько в них людей из групп квоты, не найдено): ${names("ru")}.`,
      en: `Lists whose quota was not checked (how many people of its groups they have was not found): ${names("en")}.`,
    },
  };
}

function statisticFindings(
  about: string,
  name: Trilingual,
  total: number | null,
  stated: readonly Statistic[],
): readonly Finding[] {
  if (total === null || total === 0) return [];
  const counts = new Map(stated.map(({ what, count }) => [what, established(count)]));
  const women = counts.get("women") ?? null;
  const men = counts.get("men") ?? null;
  const sexes = women === null || men === null || women + men === total ? [] : [adds(about, name, women + men, total)];
  return [...sexes, ...stated.flatMap((each) => percent(about, name, total, each))];
}

function percent(about: string, name: Trilingual, total: number, { what, count, percent: printed }: Statistic) {
  const number = established(count);
  if (number === null || printed === undefined) return [];
  const agrees = percentAgrees(printed.text, number, total);
  if (agrees === "rounded") return [];
  const share = fraction(number, total);
  const finding: Finding = {
    id: "people-percent",
    severity: agrees === "cut" ? "note" : "warning",
    about: `${about}.${what}`,
    numbers: { printed: printed.text, count: number, total, share: fractionText(share) },
    message: message(
      (w) =>
        `${name.kk}: ${w.printed(printed.text)} % деп басылған; ${w.count(total)} адамның ${w.count(number)} — ${w.percent(share)} %.`,
      (w) =>
        `${name.ru}: напечатано ${w.printed(printed.text)} %; ${w.count(number)} из ${w.count(total)} — это ${w.percent(share)} %.`,
      (w) =>
        `${name.en}: printed as ${w.printed(printed.text)}%; ${w.count(number)} of ${w.count(total)} are ${w.percent(share)}%.`,
    ),
  };
  return [finding];
}

type Part = { readonly count: Figure };

function partsSum(about: string, name: Trilingual, total: number | null, parts: readonly Part[]): readonly Finding[] {
  const counts = parts.map(({ count }) => established(count));
  if (total === null || counts.length === 0 || !counts.every((count) => count !== null)) return [];
  const sum = counts.reduce((all, count) => all + count, 0);
  return sum === total ? [] : [adds(about, name, sum, total)];
}

type Step = { readonly step: string; readonly count: Figure };

function stepsSum(about: string, name: Trilingual, total: number | null, steps: readonly Step[]): readonly Finding[] {
  const of = (step: string): number | null => established(steps.find((each) => each.step === step)?.count);
  const submitted = of("submitted");
  if (total === null || submitted === null) return [];
  const sum = submitted - (of("withdrawn") ?? 0) - (of("struck-off") ?? 0);
  return sum === total ? [] : [adds(about, name, sum, total)];
}

function adds(about: string, name: Trilingual, sum: number, total: number): Finding {
  return {
    id: "people-sum",
    severity: "warning",
    about,
    numbers: { sum, total },
    message: message(
      (w) => `${name.kk}: бөліктерден ${w.count(sum)} шығады, ал жарияланғаны — ${w.count(total)}.`,
      (w) => `${name.ru}: из частей получается ${w.count(sum)}, а опубликовано ${w.count(total)}.`,
      (w) => `${name.en}: the parts make ${w.count(sum)}, the published number is ${w.count(total)}.`,
    ),
  };
}
