import type { Mission, Statements } from "@dauys/core/scrutiny";
import { formatInteger, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { STATEMENTS } from "./texts.ts";

const NAME = 50;

/** The missions of observers and what their statements rest on; what is said of one beside it stands below the table. */
export function missionLines({ missions, accredited }: Statements, lang: Lang): readonly string[] {
  if (missions.length === 0) return [];
  const head = (key: "mission" | "observers" | "stations" | "systematic" | "countData"): string =>
    message(STATEMENTS, key, lang);
  const columns = [
    texts(head("mission")),
    figures(head("observers")),
    figures(head("stations")),
    texts(head("systematic")),
    texts(head("countData")),
  ];
  const said = missions.flatMap(({ name, where, note }) =>
    [where, note].flatMap((each) => (each === undefined ? [] : [`${name[lang]}: ${each[lang]}`])),
  );
  return [
    message(STATEMENTS, "missions", lang),
    ...(accredited === undefined ? [] : [`${numberText(accredited.count.value, lang)}: ${accredited.note[lang]}`]),
    "",
    ...textTable(
      columns,
      missions.flatMap((mission) => rows(mission, lang)),
    ),
    "",
    ...said.flatMap((line) => wrapped(line)),
  ];
}

function rows(
  { name, observers, stations, systematic, countData }: Mission,
  lang: Lang,
): readonly (readonly string[])[] {
  const [first = "", ...more] = wrapped(name[lang], NAME);
  const values = [
    numberText(observers.value, lang),
    numberText(stations.value, lang),
    message(STATEMENTS, systematic.value, lang),
    message(STATEMENTS, countData.value, lang),
  ];
  return [[first, ...values], ...more.map((line) => [line])];
}

function numberText(value: number | null, lang: Lang): string {
  return value === null ? message(STATEMENTS, "unknown", lang) : formatInteger(value, lang);
}
