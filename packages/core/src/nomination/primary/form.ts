import type { JsonValue } from "../../json/index.ts";
import type { Trilingual } from "../../rules/index.ts";
import { CHECK_TEXTS, FORM_TEXTS } from "./form-texts.ts";
import type { MissingValue } from "./missing.ts";
import type { Primary } from "./primary.ts";
import type { Rating } from "./rating.ts";
import type { Known } from "./stated.ts";

/** The form of a primary's protocols, or what is not known to make it. */
export type PrimaryForm =
  | { readonly ok: true; readonly form: JsonValue }
  | { readonly ok: false; readonly missing: readonly MissingValue[] };

/**
 * The result form of a primary as data of `forms/form.schema.json`: read it as any form, and check the protocols of the
 * primary by it as any protocol. One protocol is of one constituency and one way of voting; its "lists" are the people.
 * Check 1: no more ballots given than voters registered. 2: no more ballots counted than given. 3 (warning): none
 * missing. 4: no more marks or points than valid ballots can give. 5: nor for one person. 6: nor fewer, where each
 * valid ballot gives so many at least.
 */
export function primaryForm(primary: Primary): PrimaryForm {
  const rating = primary.rating.value;
  if (rating === null) return { ok: false, missing: [{ parameter: "rating", of: "" }] };
  const from = origin(primary.rating, primary.title);
  const fields = (["registered", "received", "valid", "invalid"] as const).map((id) => {
    return { id, label: FORM_TEXTS[id], stage: "count", ...from };
  });
  const series = [
    { id: "votes", label: rating.by === "approval" ? FORM_TEXTS.marks : FORM_TEXTS.points, counts: true },
  ];
  const { clerk, supervisor, commission, observer, count, about, marks } = FORM_TEXTS;
  return {
    ok: true,
    form: {
      id: primary.id,
      jurisdiction: primary.jurisdiction,
      title: primary.title,
      about: { text: about, ...from },
      sources: primary.sources as unknown as JsonValue,
      kinds: ["station"],
      stages: [{ id: "count", label: count, ...from }],
      fields,
      votes: { label: series[0]?.label ?? marks, stage: "count", series, ...from },
      figures: { registered: ["registered"], received: ["received"], valid: ["valid"], invalid: ["invalid"] },
      advice: { compare: { clerk, supervisor, commission, observer } },
      checks: checksOf(rating).map((check) => ({ ...check, advice: "compare", derived: true, ...from })),
    },
  };
}

/** Where the form's values come from: the rating, by whose rules a ballot is filled in. */
function origin({ status, source, article }: Known, title: Trilingual): { readonly [key: string]: JsonValue } {
  return { article: article ?? title.en, status, ...(source !== undefined && { source }) };
}

function checksOf(rating: Rating): readonly { readonly [key: string]: JsonValue }[] {
  const { one, most, least } = bounds(rating);
  const check = (
    number: number,
    severity: "error" | "warning",
    text: Trilingual,
    ...[left, compare, right]: readonly [readonly string[], string, readonly string[]]
  ): { readonly [key: string]: JsonValue } => ({ number, severity, text, left, compare, right });
  const counted = ["valid", "invalid"];
  return [
    check(1, "error", CHECK_TEXTS.given, ["received"], "<=", ["registered"]),
    check(2, "error", CHECK_TEXTS.more, counted, "<=", ["received"]),
    check(3, "warning", CHECK_TEXTS.fewer, counted, ">=", ["received"]),
    check(4, "error", CHECK_TEXTS.most, ["votes:votes"], "<=", [`${most} * valid`]),
    { ...check(5, "error", CHECK_TEXTS.one, ["list:votes"], "<=", [`${one} * valid`]), each: "lists" },
    ...(least === 0 ? [] : [check(6, "error", CHECK_TEXTS.least, ["votes:votes"], ">=", [`${least} * valid`])]),
  ];
}

/** The most that one ballot gives one person, and the most and least that it gives all together. */
function bounds(rating: Rating): { readonly one: number; readonly most: number; readonly least: number } {
  if (rating.by === "approval") return { one: 1, most: rating.most, least: rating.least };
  const sum = rating.table.reduce((total, points) => total + points, 0);
  return { one: rating.table[0] ?? 0, most: sum, least: rating.complete ? sum : 0 };
}
