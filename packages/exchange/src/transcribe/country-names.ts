import type { Trilingual } from "@dauys/core/rules";

/** Names of the countries whose laws stand in `rules/` and whose elections are transcribed, by ISO 3166 code. */
const COUNTRY_NAMES: Readonly<Record<string, Trilingual>> = {
  BG: { kk: "Болгария", ru: "Болгария", en: "Bulgaria" },
  ES: { kk: "Испания", ru: "Испания", en: "Spain" },
  GE: { kk: "Грузия", ru: "Грузия", en: "Georgia" },
  IL: { kk: "Израиль", ru: "Израиль", en: "Israel" },
  KZ: { kk: "Қазақстан", ru: "Казахстан", en: "Kazakhstan" },
  NL: { kk: "Нидерланд", ru: "Нидерланды", en: "Netherlands" },
  PL: { kk: "Польша", ru: "Польша", en: "Poland" },
  RU: { kk: "Ресей", ru: "Россия", en: "Russia" },
};

/** The name of a country by its ISO 3166 code; the code itself where no name is known here. */
export function countryName(code: string): Trilingual {
  return COUNTRY_NAMES[code] ?? { kk: code, ru: code, en: code };
}
