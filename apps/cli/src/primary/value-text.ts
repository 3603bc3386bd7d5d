import type { Primary } from "@dauys/core/nomination";
import { formatDate, formatInteger, type Lang, message } from "@dauys/language";
import { SHOW_TEXTS, VALUE_TEXTS } from "./show-texts.ts";

type RuleMember = "called" | "mayStand" | "mayVote" | "rating" | "ballot" | "ranking" | "overlap" | "ties" | "steps";

/** The members of the rules that are told one a line, in their order. */
export const RULE_MEMBERS: readonly RuleMember[] = [
  "called",
  "mayStand",
  "mayVote",
  "rating",
  "ballot",
  "ranking",
  "overlap",
  "steps",
  "ties",
];

/** A value of the rules in words; what is not known says so. */
export function ruleText(primary: Primary, member: RuleMember, lang: Lang): string {
  return known(primary, member, lang) ?? message(SHOW_TEXTS, "unknown", lang);
}

function known(primary: Primary, member: RuleMember, lang: Lang): string | null {
  const say = (key: keyof typeof VALUE_TEXTS & Plain): string => message(VALUE_TEXTS, key, lang);
  switch (member) {
    case "called":
      return primary.called.value === null ? null : formatDate(primary.called.value, lang);
    case "mayStand":
    case "mayVote":
      return primary[member].value?.[lang] ?? null;
    case "rating":
      return ratingText(primary.rating.value, lang);
    case "ballot":
      return primary.ballot.value === null ? null : say(`ballot-${primary.ballot.value}`);
    case "ranking": {
      const ranking = primary.ranking.value;
      return ranking === null ? null : say(ranking.by === "votes" ? "votes" : `share-${ranking.of}`);
    }
    case "overlap":
      return primary.overlap.value === null ? null : say(primary.overlap.value);
    case "steps":
      return primary.steps.value?.map((step) => say(`of-${step.of}`)).join(" → ") ?? null;
    case "ties":
      return primary.ties.value?.map((rule) => say(rule)).join(" → ") ?? null;
  }
}

/** The texts without anything to fill in. */
type Plain = Exclude<keyof typeof VALUE_TEXTS, "approval" | "points" | "pointsComplete">;

function ratingText(rating: Primary["rating"]["value"], lang: Lang): string | null {
  if (rating === null) return null;
  if (rating.by === "approval")
    return message(VALUE_TEXTS, "approval", lang, { least: rating.least, most: rating.most });
  const table = rating.table.map((points) => formatInteger(points, lang)).join(", ");
  return message(VALUE_TEXTS, rating.complete ? "pointsComplete" : "points", lang, { table });
}

/** A day, or a day and an hour, as the source states it. */
export function momentText(moment: string | null, lang: Lang): string {
  if (moment === null) return message(SHOW_TEXTS, "unknown", lang);
  const [day = "", hour] = moment.split("T");
  return hour === undefined ? formatDate(day, lang) : `${formatDate(day, lang)}, ${hour}`;
}
