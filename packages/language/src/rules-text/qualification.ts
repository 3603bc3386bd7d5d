import type { Condition, Rules, ThresholdClause, Weight } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry } from "./entry.ts";
import { BASE_SHARES } from "./messages/base-shares.ts";
import { DISTRIBUTION } from "./messages/distribution.ts";
import { shareText } from "./share-text.ts";

type Qualification = Rules["distribution"]["qualification"];

/** Who takes part in the distribution: thresholds, and what the law has for special cases. */
export function qualificationEntries(qualification: Qualification, lang: Lang): readonly Entry[] {
  const { clauses, admitUntil, bands = [] } = qualification;
  const entries =
    clauses.length === 0
      ? [entry(message(DISTRIBUTION, "noThreshold", lang))]
      : clauses.map((clause) => clauseEntry(clause, lang));
  if (qualification.ifNone !== undefined) entries.push(ifNoneEntry(qualification.ifNone, lang));
  if (qualification.ifOne !== undefined) {
    const { factor, minimum } = qualification.ifOne;
    entries.push(entry(message(DISTRIBUTION, "secondList", lang, { factor, minimum }), qualification.ifOne));
  }
  if (admitUntil !== undefined) {
    const params = { lists: admitUntil.lists, at: shareText(admitUntil.at, lang), base: baseText(admitUntil.of, lang) };
    entries.push(entry(message(DISTRIBUTION, "admitUntil", lang, params), admitUntil));
  }
  for (const band of bands) {
    const params = {
      from: shareText(band.from, lang),
      below: shareText(band.below, lang),
      base: baseText(band.of, lang),
      seats: band.seats,
    };
    entries.push(entry(message(DISTRIBUTION, "band", lang, params), band));
  }
  return entries;
}

/** A factor on the votes of some lists. */
export function weightEntry(weight: Weight, lang: Lang): Entry {
  const said = message(DISTRIBUTION, "weight", lang, { who: whoText(weight.for, lang), factor: weight.factor });
  if (weight.below === undefined) return entry(said, weight);
  const params = { said, at: shareText(weight.below.at, lang), base: baseText(weight.below.of, lang) };
  return entry(message(DISTRIBUTION, "weightBelow", lang, params), weight);
}

function clauseEntry(clause: ThresholdClause, lang: Lang): Entry {
  const who = whoText(clause.for, lang);
  if (clause.anyOf.length === 0) return entry(message(DISTRIBUTION, "exempt", lang, { who }), clause);
  const conditions = clause.anyOf
    .map((condition) => conditionText(condition, lang))
    .join(message(DISTRIBUTION, "or", lang));
  return entry(message(DISTRIBUTION, "threshold", lang, { who, conditions }), clause);
}

function conditionText(condition: Condition, lang: Lang): string {
  const compare = message(DISTRIBUTION, condition.compare === ">=" ? "atLeast" : "moreThan", lang);
  const where =
    "scope" in condition ? message(DISTRIBUTION, condition.scope === "nation" ? "nationwide" : "inUnit", lang) : "";
  switch (condition.by) {
    case "share":
      return message(DISTRIBUTION, "share", lang, {
        compare,
        where,
        at: shareText(condition.at, lang),
        base: baseText(condition.of, lang),
      });
    case "votes":
      return message(DISTRIBUTION, "votes", lang, { compare, where, n: condition.at });
    case "seats":
      return message(DISTRIBUTION, "earlierSeats", lang, { compare, n: condition.at });
    case "quota":
      return message(DISTRIBUTION, "ofQuota", lang, { compare, at: condition.at });
  }
}

function whoText(who: ThresholdClause["for"], lang: Lang): string {
  const parts: string[] = [];
  if (who?.minority !== undefined) parts.push(message(DISTRIBUTION, who.minority ? "minority" : "notMinority", lang));
  if (who?.alliance !== undefined) {
    const { min = 1, max } = who.alliance;
    const n = max === undefined ? `≥ ${min}` : min === max ? `${min}` : `${min}–${max}`;
    parts.push(message(DISTRIBUTION, "alliance", lang, { n }));
  }
  return parts.join(", ") || message(DISTRIBUTION, "everyList", lang);
}

function baseText(
  base: Condition extends infer C ? (C extends { of: infer B } ? B : never) : never,
  lang: Lang,
): string {
  return message(BASE_SHARES, `base-${base}`, lang);
}

function ifNoneEntry(ifNone: NonNullable<Qualification["ifNone"]>, lang: Lang): Entry {
  switch (ifNone.rule) {
    case "silent":
      return entry(message(DISTRIBUTION, "ifNoneSilent", lang), ifNone);
    case "lower":
      return entry(message(DISTRIBUTION, "ifNoneLower", lang, { by: shareText(ifNone.by, lang) }), ifNone);
    case "admit-all":
      return entry(message(DISTRIBUTION, "ifNoneAll", lang), ifNone);
  }
}
