import type { Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { DISTRIBUTION } from "./messages/distribution.ts";
import { methodEntries, tieEntries } from "./method.ts";
import { qualificationEntries, weightEntry } from "./qualification.ts";

/** The distribution of seats, from who takes part to what decides between equals. */
export function distributionSection({ distribution }: Rules, lang: Lang): Section {
  const { valid, qualification, weights = [], methods, ties } = distribution;
  const parts = valid.includes.map((part) => message(DISTRIBUTION, part, lang)).join(", ");
  return {
    title: message(DISTRIBUTION, "distribution", lang),
    entries: [
      ...seatEntries(distribution, lang),
      entry(message(DISTRIBUTION, "valid", lang, { parts }), valid),
      ...qualificationEntries(qualification, lang),
      ...weights.map((weight) => weightEntry(weight, lang)),
      ...specialEntries(distribution, lang),
      ...methods.flatMap((method) => methodEntries(method, lang)),
      ...tieEntries(ties, lang),
      ...lastEntries(distribution, lang),
    ],
  };
}

function seatEntries({ scope, seats, units, unitsArticle }: Rules["distribution"], lang: Lang): readonly Entry[] {
  const entries = [entry(message(DISTRIBUTION, scope, lang))];
  if (seats !== null) entries.push(entry(message(DISTRIBUTION, "seats", lang, { n: seats.count }), seats));
  else if (units === undefined) entries.push(entry(message(DISTRIBUTION, "seatsOpen", lang)));
  if (units !== undefined) {
    const list = units.map((unit) => `${unit.name?.[lang] ?? unit.id} ${unit.seats}`).join(", ");
    entries.push(
      entry(
        message(DISTRIBUTION, "unitSeats", lang, { list }),
        unitsArticle === undefined ? {} : { article: unitsArticle },
      ),
    );
  }
  return entries;
}

function specialEntries({ held, groups, minimum }: Rules["distribution"], lang: Lang): readonly Entry[] {
  return [
    ...(held === undefined ? [] : [entry(message(DISTRIBUTION, "held", lang), held)]),
    ...(groups === undefined ? [] : [entry(message(DISTRIBUTION, "groups", lang, { n: groups.levels }), groups)]),
    ...(groups?.ties === undefined ? [] : tieEntries(groups.ties, lang)),
    ...(minimum === undefined ? [] : [entry(message(DISTRIBUTION, "minimum", lang, { n: minimum.seats }), minimum)]),
  ];
}

function lastEntries({ majority, exhaustion }: Rules["distribution"], lang: Lang): readonly Entry[] {
  return [
    ...(majority === undefined ? [] : [entry(message(DISTRIBUTION, "absolute", lang), majority)]),
    ...(majority?.ties === undefined ? [] : tieEntries(majority.ties, lang)),
    ...(exhaustion === undefined ? [] : [entry(message(DISTRIBUTION, "exhaustion", lang), exhaustion)]),
  ];
}
