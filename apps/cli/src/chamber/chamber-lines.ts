import { INDEX_DEFINITIONS, type IndexValue } from "@dauys/core/chamber";
import { formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { type Paint, paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { ChamberReport } from "./chamber-report.ts";
import { changeLines } from "./change-lines.ts";
import { indexText } from "./index-text.ts";
import type { LoadedChamber } from "./load-chamber.ts";
import { majorityLines } from "./majority-lines.ts";
import { type Names, namesOf } from "./names.ts";
import { CHAMBER_TEXTS } from "./texts.ts";

/** A chamber for people. */
export function chamberLines({ lang, io }: Call, loaded: LoadedChamber, report: ChamberReport): readonly string[] {
  const tone = paint(io.stdoutIsTty, io.env);
  const names = namesOf(loaded, lang);
  return [
    tone("bold", loaded.title[lang]),
    ...houseLines(loaded, names, lang),
    "",
    tone("bold", message(CHAMBER_TEXTS, "majorities", lang)),
    ...decisionLines(loaded, report, names, lang),
    ...changeLines({ loaded, changes: report.changes, names, lang, tone }),
    ...indexLines(report, lang, tone),
  ];
}

function houseLines({ rules, seats, parts }: LoadedChamber, names: Names, lang: Lang): readonly string[] {
  const { chamber } = rules.rules;
  const house = chamber.seats?.count;
  const name = chamber.name[lang];
  const head =
    house === undefined
      ? message(CHAMBER_TEXTS, "houseOpen", lang, { name })
      : message(CHAMBER_TEXTS, "house", lang, { name, seats: house });
  const lists = Object.entries(seats ?? {}).filter(([, own]) => own > 0);
  const treated = { single: "single", "left-out": "leftOut" } as const;
  const rows = [
    ...lists.toSorted((a, b) => b[1] - a[1]).map(([id, own]) => [names.of(id), formatInteger(own, lang), ""]),
    ...Object.entries(parts).map(([id, part]) => [
      names.of(id),
      formatInteger(part.seats, lang),
      message(CHAMBER_TEXTS, treated[part.as], lang),
    ]),
  ];
  const known = [...lists.map(([, own]) => own), ...Object.values(parts).map((part) => part.seats)];
  const open = (house ?? 0) - known.reduce((sum, own) => sum + own, 0);
  return [
    ...wrapped(head),
    "",
    ...textTable(
      [texts(message(CHAMBER_TEXTS, "player", lang)), figures(message(CHAMBER_TEXTS, "seats", lang)), texts("")],
      rows,
    ),
    ...(open > 0 && seats !== null ? [message(CHAMBER_TEXTS, "notKnown", lang, { n: open })] : []),
  ];
}

function decisionLines(
  { parts }: LoadedChamber,
  { majorities }: ChamberReport,
  names: Names,
  lang: Lang,
): readonly string[] {
  if (majorities === null) return [message(CHAMBER_TEXTS, "seatsUnknown", lang)];
  if (majorities.length === 0) return [message(CHAMBER_TEXTS, "noMajorities", lang)];
  const notes = [message(CHAMBER_TEXTS, "blocs", lang)];
  if (Object.keys(parts).length > 0) notes.push(message(CHAMBER_TEXTS, "groupsUnknown", lang));
  return [...wrapped(notes.join(" ")), "", ...majorityLines(majorities, names, lang)];
}

function indexLines({ indices, wasted, otherVotes }: ChamberReport, lang: Lang, tone: Paint): readonly string[] {
  if (indices.length === 0) return [];
  const shown = (value: IndexValue): string => {
    if (value.id === "wasted-votes" && wasted !== null) {
      const share = formatPercent(wasted.share.num, wasted.share.den, 2, lang);
      return message(CHAMBER_TEXTS, "wasted", lang, { votes: wasted.votes, share });
    }
    return indexText(value, lang) ?? message(CHAMBER_TEXTS, "unknown", lang);
  };
  const each = indices.flatMap((value) => {
    const { name, definition, formula, source } = INDEX_DEFINITIONS[value.id];
    return [
      `${name[lang]}: ${tone("bold", shown(value))}`,
      ...wrapped(definition[lang], 96).map((line) => `  ${line}`),
      `  ${formula}; ${source}`,
    ];
  });
  return [
    "",
    tone("bold", message(CHAMBER_TEXTS, "indices", lang)),
    ...wrapped(message(CHAMBER_TEXTS, "indexBase", lang)),
    ...(otherVotes > 0 ? wrapped(message(CHAMBER_TEXTS, "otherVotes", lang, { n: otherVotes })) : []),
    ...each,
  ];
}
