import { parseFraction } from "@dauys/core/exact";
import { type GroupStatistics, type KnownShare, type ListStatistics, listStatistics } from "@dauys/core/nomination";
import { formatDecimal, formatInteger, formatPercent, message } from "@dauys/language";
import { type Call, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble } from "../report.ts";
import { plain } from "../results/plain.ts";
import { refusedTogether } from "../trouble.ts";
import { dayOf } from "./context.ts";
import { type LoadedList, loadLists } from "./load-lists.ts";
import { LISTS } from "./messages.ts";

/** `dauys lists stats`: what people quote of a list, each with its base. */
export async function runListsStats(call: Call): Promise<number> {
  const last = optionOf(call, "last");
  const [day, loaded] = [dayOf(call), await loadLists(call)];
  const before = last === undefined ? null : await loadLists({ ...call, args: [last], values: new Map() });
  if (!day.ok || !loaded.ok || before?.ok === false) {
    return reportTrouble(call, refusedTogether([day, loaded, ...(before === null ? [] : [before])]));
  }
  const [only] = loaded.value;
  if (only === undefined) throw new Error("a command with one argument has read no list");
  const lastList = before?.value[0]?.list.candidates.map(({ person }) => person);
  const statistics = listStatistics(only.list.candidates, {
    electionDay: day.value,
    ...(lastList !== undefined && { lastList: new Set(lastList) }),
  });
  print(
    call,
    () => ({ file: only.file, list: only.list.list, electionDay: day.value, last: last ?? null, ...statistics }),
    () => statisticsLines(call, only, statistics, day.value),
  );
  return EXIT.decided;
}

const SHARES = ["women", "under29", "under35", "sat", "new"] as const;

function statisticsLines(
  call: Call,
  { file, list }: LoadedList,
  statistics: ListStatistics,
  date: string,
): readonly string[] {
  const { lang } = call;
  const { left, regions } = statistics;
  const people = `${message(LISTS, "candidates", lang)}: ${formatInteger(statistics.people, lang)}`;
  const stated = regions.some(({ region }) => region !== null);
  return [
    `${plain(list.name[lang])} (${list.list}); ${people}; ${file}`,
    "",
    ...shareTable(call, statistics, left),
    ...(stated ? ["", ...regionTable(call, regions)] : []),
    "",
    message(LISTS, "base", lang, { date }),
  ];
}

function shareTable({ lang }: Call, statistics: GroupStatistics, left: KnownShare | null): readonly string[] {
  const say = (key: "what" | "count" | "of" | "share" | "notKnown"): string => message(LISTS, key, lang);
  const { averageAge } = statistics;
  const shares = SHARES.flatMap((name) => (statistics[name] === null ? [] : [[name, statistics[name]] as const]));
  const rows = [...shares, ...(left === null ? [] : [["left", left] as const])].map(([name, share]) => [
    message(LISTS, name, lang),
    formatInteger(share.count, lang),
    formatInteger(share.of, lang),
    percentOf(share, lang),
    formatInteger(share.unknown, lang),
  ]);
  const age = [
    message(LISTS, "averageAge", lang),
    meanOf(averageAge.mean, lang),
    formatInteger(averageAge.of, lang),
    "",
    formatInteger(averageAge.unknown, lang),
  ];
  return textTable(
    [texts(say("what")), ...[say("count"), say("of"), say("share"), say("notKnown")].map(figures)],
    [age, ...rows],
  );
}

function regionTable({ lang }: Call, regions: ListStatistics["regions"]): readonly string[] {
  const say = (key: "region" | "candidates" | "women" | "under29" | "sat"): string => message(LISTS, key, lang);
  return textTable(
    [texts(say("region")), ...[say("candidates"), say("women"), say("under29"), say("sat")].map(figures)],
    regions.map(({ region, people, women, under29, sat }) => [
      region === null ? message(LISTS, "noRegion", lang) : plain(region),
      formatInteger(people, lang),
      ...[women, under29, sat].map(({ count, of }) => `${formatInteger(count, lang)} / ${formatInteger(of, lang)}`),
    ]),
  );
}

function percentOf({ count, of }: KnownShare, lang: Call["lang"]): string {
  return of === 0 ? "—" : formatPercent(count, of, 1, lang);
}

function meanOf(mean: string | null, lang: Call["lang"]): string {
  const fraction = mean === null ? null : parseFraction(mean);
  return fraction === null ? "—" : formatDecimal(fraction.num, fraction.den, 1, lang);
}
