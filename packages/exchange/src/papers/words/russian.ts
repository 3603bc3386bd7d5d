import { type PluralForms, plural } from "@dauys/language";

const UNITS = ["", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"];
const TEENS = [
  "десять",
  "одиннадцать",
  "двенадцать",
  "тринадцать",
  "четырнадцать",
  "пятнадцать",
  "шестнадцать",
  "семнадцать",
  "восемнадцать",
  "девятнадцать",
];
const TENS = [
  "",
  "",
  "двадцать",
  "тридцать",
  "сорок",
  "пятьдесят",
  "шестьдесят",
  "семьдесят",
  "восемьдесят",
  "девяносто",
];
const HUNDREDS = [
  "",
  "сто",
  "двести",
  "триста",
  "четыреста",
  "пятьсот",
  "шестьсот",
  "семьсот",
  "восемьсот",
  "девятьсот",
];

/** A number from 1 to 999 in Russian; before "тысяча" one and two are feminine. */
function belowThousand(n: number, feminine: boolean): readonly string[] {
  const [tens, units] = [Math.floor(n / 10) % 10, n % 10];
  const unit = feminine && units === 1 ? "одна" : feminine && units === 2 ? "две" : (UNITS[units] ?? "");
  const last = tens === 1 ? [TEENS[units] ?? ""] : [TENS[tens] ?? "", unit];
  return [HUNDREDS[Math.floor(n / 100)] ?? "", ...last].filter((word) => word !== "");
}

const THOUSAND: PluralForms = {
  kk: "мың",
  ru: { one: "тысяча", few: "тысячи", many: "тысяч" },
  en: { one: "thousand", other: "thousand" },
};
const MILLION: PluralForms = {
  kk: "миллион",
  ru: { one: "миллион", few: "миллиона", many: "миллионов" },
  en: { one: "million", other: "million" },
};

/** A whole number from 1 to 999,999,999 in Russian, in the nominative and masculine, as an abstract count. */
export function russianWords(n: number): readonly string[] {
  const [millions, thousands, rest] = [Math.floor(n / 1_000_000), Math.floor(n / 1000) % 1000, n % 1000];
  return [
    ...(millions === 0 ? [] : [...belowThousand(millions, false), plural(millions, "ru", MILLION)]),
    ...(thousands === 0 ? [] : [...belowThousand(thousands, true), plural(thousands, "ru", THOUSAND)]),
    ...belowThousand(rest, false),
  ];
}
