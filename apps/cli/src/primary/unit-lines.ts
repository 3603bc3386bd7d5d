import type { QuotaUnmet, UnitSelection } from "@dauys/core/nomination";
import { formatInteger, type Lang, message } from "@dauys/language";
import { type Column, figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { questionLines } from "./question-lines.ts";
import { SELECT_TEXTS } from "./select-texts.ts";
import type { Names } from "./shown.ts";

/** The choice of one step in one constituency, or from all, with every departure from the ranking and its reason. */
export function unitLines(unit: UnitSelection, names: Names, lang: Lang): readonly string[] {
  const where = unit.unit === "" ? message(SELECT_TEXTS, "fromAll", lang) : names.constituency(unit.unit);
  const reasons = [...departures(unit, names, lang), ...ties(unit, names, lang), ...quotas(unit, names, lang)];
  return [
    message(SELECT_TEXTS, "step", lang, { where, places: unit.places, filled: unit.filled }),
    ...(unit.chosen.length === 0 ? [] : chosenTable(unit, names, lang).map((line) => `  ${line}`)),
    ...reasons.flatMap((text) => wrapped(text, 96).map((line) => `  ${line}`)),
    ...(unit.question === null ? [] : questionLines(unit.question, names, lang).map((line) => `  ${line}`)),
  ];
}

function chosenTable({ chosen }: UnitSelection, names: Names, lang: Lang): readonly string[] {
  const say = (key: "person" | "place" | "votes" | "ofBase" | "serves"): string => message(SELECT_TEXTS, key, lang);
  const based = chosen.some(({ base }) => base !== 1);
  const columns: readonly Column[] = [
    texts(say("person")),
    figures(say("place")),
    figures(say("votes")),
    ...(based ? [figures(say("ofBase"))] : []),
    texts(say("serves")),
  ];
  const rows = chosen.map(({ candidate, place, votes, base, serves }) => [
    names.person(candidate),
    formatInteger(place, lang),
    formatInteger(votes, lang),
    ...(based ? [formatInteger(base, lang)] : []),
    serves.map(names.quota).join(", "),
  ]);
  return textTable(columns, rows);
}

function departures({ chosen, passed }: UnitSelection, names: Names, lang: Lang): readonly string[] {
  return [
    ...chosen
      .filter(({ before }) => before.length > 0)
      .map(({ candidate, before, onAccountOf }) =>
        message(SELECT_TEXTS, "before", lang, {
          person: names.person(candidate),
          higher: names.people(before),
          quotas: onAccountOf.map(names.quota).join(", "),
        }),
      ),
    ...passed.map(({ candidate, place, because }) =>
      message(SELECT_TEXTS, "passed", lang, {
        person: names.person(candidate),
        place,
        left: because.placesLeft,
        quotas: because.quotas
          .map(({ quota, least, served }) =>
            message(SELECT_TEXTS, "quotaState", lang, { quota: names.quota(quota), least, served }),
          )
          .join(", "),
      }),
    ),
  ];
}

function ties(unit: UnitSelection, names: Names, lang: Lang): readonly string[] {
  return unit.ties.map(({ among, places, winners, by, source }) =>
    message(SELECT_TEXTS, "tie", lang, {
      among: names.people(among),
      places,
      by: message(SELECT_TEXTS, by, lang),
      winners: names.people(winners),
      source: source === undefined ? "" : message(SELECT_TEXTS, "sourceOf", lang, { source }),
    }),
  );
}

function quotas(unit: UnitSelection, names: Names, lang: Lang): readonly string[] {
  if (unit.unmet.length > 0) return unit.unmet.map((each) => unmetText(each, names, lang));
  if (unit.status !== "decided") return [];
  return unit.quotas.map(({ quota, atLeast, least, served }) =>
    message(SELECT_TEXTS, "quotaHeld", lang, { quota: names.quota(quota), share: atLeast, least, served }),
  );
}

/** Which quotas cannot be held, and by how many people or places. */
export function unmetText({ quotas: ids, needed, has, short, lack }: QuotaUnmet, names: Names, lang: Lang): string {
  if (ids.length === 0) {
    return lack === "places"
      ? message(SELECT_TEXTS, "overfull", lang, { needed, has })
      : message(SELECT_TEXTS, "unmetPeople", lang, { needed, has, short });
  }
  const of = ids.map(names.quota).join(", ");
  return message(SELECT_TEXTS, lack === "places" ? "unmetPlaces" : "unmet", lang, { quotas: of, needed, has, short });
}
