import { EVENT_NAMES } from "@dauys/core/calendar";
import type { Deadline } from "@dauys/core/rules";
import { formatSigned, type Lang, type PluralForms, plural } from "@dauys/language";

type Moment = Pick<Deadline, "from" | "days" | "hours" | "months" | "at" | "count">;

const UNITS = {
  days: { kk: "күн", ru: { one: "день", few: "дня", many: "дней" }, en: { one: "day", other: "days" } },
  working: {
    kk: "жұмыс күні",
    ru: { one: "рабочий день", few: "рабочих дня", many: "рабочих дней" },
    en: { one: "working day", other: "working days" },
  },
  hours: { kk: "сағат", ru: { one: "час", few: "часа", many: "часов" }, en: { one: "hour", other: "hours" } },
  months: { kk: "ай", ru: { one: "месяц", few: "месяца", many: "месяцев" }, en: { one: "month", other: "months" } },
} as const satisfies Readonly<Record<string, PluralForms>>;

/** A moment as the law gives it: "election day −40 days, 18:00". */
export function momentText({ from, days, hours, months, at, count }: Moment, lang: Lang): string {
  const said = (n: number | undefined, unit: keyof typeof UNITS): string =>
    n === undefined ? "" : `${formatSigned(n, lang)} ${plural(n, lang, UNITS[unit])}`;
  const parts = [
    said(months, "months"),
    said(days, count === "working" ? "working" : "days"),
    said(hours, "hours"),
    at ?? "",
  ].filter((part) => part !== "");
  return [EVENT_NAMES[from][lang], parts.join(", ")].filter((part) => part !== "").join(" ");
}

/** When a deadline ends, or from when to when a period runs, as the law gives it. */
export function spanText(deadline: Deadline, lang: Lang): string {
  const ends = momentText(deadline, lang);
  return deadline.opens === undefined ? ends : `${momentText(deadline.opens, lang)} … ${ends}`;
}
