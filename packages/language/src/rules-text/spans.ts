import { formatInteger, formatSigned } from "../integer.ts";
import type { Lang } from "../lang.ts";
import { type PluralForms, plural } from "../plural.ts";

/** A length of time that a law counts in. */
export type SpanUnit = "days" | "working" | "hours" | "months";

const UNITS = {
  days: { kk: "күн", ru: { one: "день", few: "дня", many: "дней" }, en: { one: "day", other: "days" } },
  working: {
    kk: "жұмыс күні",
    ru: { one: "рабочий день", few: "рабочих дня", many: "рабочих дней" },
    en: { one: "working day", other: "working days" },
  },
  hours: { kk: "сағат", ru: { one: "час", few: "часа", many: "часов" }, en: { one: "hour", other: "hours" } },
  months: { kk: "ай", ru: { one: "месяц", few: "месяца", many: "месяцев" }, en: { one: "month", other: "months" } },
} as const satisfies Readonly<Record<SpanUnit, PluralForms>>;

/** Within so many days or months, as it stands after "in the course of": the genitive in Russian. */
const WITHIN = {
  days: { kk: "күн", ru: { one: "дня", few: "дней", many: "дней" }, en: { one: "day", other: "days" } },
  months: { kk: "ай", ru: { one: "месяца", few: "месяцев", many: "месяцев" }, en: { one: "month", other: "months" } },
} as const satisfies Readonly<Record<"days" | "months", PluralForms>>;

/** A signed length of time, such as "−40 days". */
export function signedSpan(n: number, unit: SpanUnit, lang: Lang): string {
  return `${formatSigned(n, lang)} ${plural(n, lang, UNITS[unit])}`;
}

/** A length of time as it stands after "within": "10 days", "10 дней". */
export function within(n: number, unit: "days" | "months", lang: Lang): string {
  return `${formatInteger(n, lang)} ${plural(n, lang, WITHIN[unit])}`;
}

/** A length of time as a number of things: "2 days", "2 дня". */
export function plainSpan(n: number, unit: SpanUnit, lang: Lang): string {
  return `${formatInteger(n, lang)} ${plural(n, lang, UNITS[unit])}`;
}
