import { type Change, type Comparison, compareElections, type ListChange } from "@dauys/core/election";
import {
  formatDecimal,
  formatInteger,
  formatPercent,
  formatSigned,
  formatSignedDecimal,
  type Lang,
  message,
} from "@dauys/language";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { type LoadedElection, loadElection } from "../input/load-election.ts";
import { ELECTIONS } from "../messages/elections.ts";
import { OUTPUT } from "../messages/output.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble } from "../report.ts";
import { refusedTogether } from "../trouble.ts";

/** `dauys compare`: what changed from one election to another. */
export const COMPARE: Command = {
  name: "compare",
  summary: {
    kk: "Екі сайлауды салыстырады: дауыс, үлес, мандат, қатысу",
    ru: "Сравнивает двое выборов: голоса, доли, мандаты, явка",
    en: "Compares two elections: votes, shares, seats, turnout",
  },
  usage: "<earlier> <later>",
  options: [],
  args: { name: "<earlier> <later>", min: 2, max: 2 },
  examples: ["dauys compare kz-2016 kz-2021"],
  run: async (call) => {
    const [earlierId = "", laterId = ""] = call.args;
    const [earlier, later] = [await loadElection(call.io, earlierId), await loadElection(call.io, laterId)];
    if (!earlier.ok || !later.ok) return reportTrouble(call, refusedTogether([earlier, later]));
    const comparison = compareElections(earlier.value.election, later.value.election);
    print(
      call,
      () => comparison,
      () => comparisonLines(call, comparison, earlier.value, later.value),
    );
    return EXIT.decided;
  },
};

function comparisonLines(
  { lang }: Call,
  comparison: Comparison,
  earlier: LoadedElection,
  later: LoadedElection,
): readonly string[] {
  const { base } = comparison;
  const [before, after] = [comparison.earlier, comparison.later];
  const nameOf = nameWith(earlier, later, lang);
  const bases = {
    earlier: before,
    later: after,
    earlierBase: message(OUTPUT, `base-${base.earlier}`, lang),
    laterBase: message(OUTPUT, `base-${base.later}`, lang),
  };
  return [
    `${earlier.election.title[lang]} → ${later.election.title[lang]}`,
    "",
    ...votesTable(comparison, nameOf, lang),
    "",
    ...sharesTable(comparison, nameOf, lang),
    "",
    ...totalsTable(comparison, lang),
    "",
    ...renamedLines(earlier, later, lang),
    message(ELECTIONS, "shareBase", lang, bases),
  ];
}

function votesTable({ earlier, later, lists }: Comparison, nameOf: NameOf, lang: Lang): readonly string[] {
  const say = (key: "list" | "votes" | "change"): string => message(OUTPUT, key, lang);
  const columns = [texts(say("list")), figures(`${say("votes")} ${earlier}`), figures(later), figures(say("change"))];
  return textTable(
    columns,
    lists.map((list) => [nameOf(list), ...counts(list.votes, lang)]),
  );
}

function sharesTable({ earlier, later, lists }: Comparison, nameOf: NameOf, lang: Lang): readonly string[] {
  const say = (key: "list" | "seats" | "change"): string => message(OUTPUT, key, lang);
  const columns = [
    texts(say("list")),
    figures(`${message(ELECTIONS, "share", lang)} ${earlier}`),
    figures(later),
    figures(message(ELECTIONS, "points", lang)),
    figures(`${say("seats")} ${earlier}`),
    figures(later),
    figures(say("change")),
  ];
  const rows = lists.map((list) => [nameOf(list), ...shares(list.share, lang), ...counts(list.seats, lang)]);
  return textTable(columns, rows);
}

function totalsTable(comparison: Comparison, lang: Lang): readonly string[] {
  const { earlier, later, registered, received, turnout, turnoutPrinted } = comparison;
  const say = (key: "registered" | "received" | "turnout"): string => message(ELECTIONS, key, lang);
  const [, , change = ""] = shares(turnout, lang);
  const rows = [
    [say("registered"), ...counts(registered, lang)],
    [say("received"), ...counts(received, lang)],
    [
      say("turnout"),
      turnoutText(turnout.before, turnoutPrinted.earlier, lang),
      turnoutText(turnout.after, turnoutPrinted.later, lang),
      change,
    ],
  ];
  return textTable([texts(""), figures(earlier), figures(later), figures(message(OUTPUT, "change", lang))], rows);
}

/** Turnout from its numbers; as printed, and saying so, where the numbers are not established. */
function turnoutText(exact: string | null, printed: string | null, lang: Lang): string {
  if (exact !== null) {
    const [num = "0", den = "1"] = exact.split("/");
    return formatPercent(BigInt(num), BigInt(den), 2, lang);
  }
  if (printed === null) return "—";
  return message(ELECTIONS, "printed", lang, { percent: lang === "en" ? printed : printed.replace(".", ",") });
}

function counts({ before, after, change }: Change<number>, lang: Lang): readonly string[] {
  const shown = (value: number | null): string => (value === null ? "—" : formatInteger(value, lang));
  return [shown(before), shown(after), change === null ? "—" : formatSigned(change, lang)];
}

/** Shares in per cent, and their change in percentage points, from exact fractions. */
function shares({ before, after, change }: Change<string>, lang: Lang): readonly string[] {
  const shown = (share: string | null, format: typeof formatDecimal): string => {
    if (share === null) return "—";
    const [num = "0", den = "1"] = share.split("/");
    return format(100n * BigInt(num), BigInt(den), 2, lang);
  };
  return [shown(before, formatDecimal), shown(after, formatDecimal), shown(change, formatSignedDecimal)];
}

type NameOf = (list: ListChange) => string;

function nameIn({ election }: LoadedElection, id: string, lang: Lang): string {
  return election.lists.find((list) => list.id === id)?.name[lang] ?? id;
}

/** A list by its later name; by its earlier one where it no longer stood. */
function nameWith(earlier: LoadedElection, later: LoadedElection, lang: Lang): NameOf {
  return ({ list, from }) =>
    list === null ? from.map((id) => nameIn(earlier, id, lang)).join(", ") : nameIn(later, list, lang);
}

/** Which lists of the one election those of the other continue under another name, whichever is named first. */
function renamedLines(earlier: LoadedElection, later: LoadedElection, lang: Lang): readonly string[] {
  return [...continuing(later, earlier, lang), ...continuing(earlier, later, lang)];
}

function continuing(here: LoadedElection, before: LoadedElection, lang: Lang): readonly string[] {
  return here.election.lists.flatMap(({ id, predecessors = [] }) => {
    const now = nameIn(here, id, lang);
    const others = predecessors
      .filter(({ list }) => before.election.lists.some((each) => each.id === list))
      .map(({ list }) => nameIn(before, list, lang))
      .filter((name) => name !== now);
    return others.length === 0 ? [] : [message(ELECTIONS, "continues", lang, { list: now, from: others.join(", ") })];
  });
}
