import type { Trilingual } from "@dauys/language";

/** How a map names a region: in a few letters, and in full as lines. */
export interface MapName {
  readonly short: Trilingual;
  /** Lines, divided by `\n`. */
  readonly name: Trilingual;
}

const named = (
  short: readonly [kk: string, ru: string, en: string],
  name: readonly [kk: string, ru: string, en: string],
): MapName => ({
  short: { kk: short[0], ru: short[1], en: short[2] },
  name: { kk: name[0], ru: name[1], en: name[2] },
});

/** The 17 regions of January 2021, by their codes of ISO 3166-2. */
export const KAZAKHSTAN_MAP_NAMES: Readonly<Record<string, MapName>> = {
  "KZ-11": named(["Ақм", "Акм", "Akm"], ["Ақмола", "Акмолин-\nская", "Akmola"]),
  "KZ-15": named(["Ақт", "Акт", "Akt"], ["Ақтөбе", "Актюбин-\nская", "Aktobe"]),
  "KZ-19": named(["Алм о.", "Алм о.", "Alm R"], ["Алматы\nоблысы", "Алматин-\nская", "Almaty\nRegion"]),
  "KZ-23": named(["Атыр", "Атыр", "Atyr"], ["Атырау", "Атырау-\nская", "Atyrau"]),
  "KZ-27": named(["БҚО", "ЗКО", "W Kaz"], ["Батыс\nҚазақстан", "Западно-\nКазахстан-\nская", "West\nKazakhstan"]),
  "KZ-31": named(["Жамб", "Жамб", "Zham"], ["Жамбыл", "Жамбыл-\nская", "Zhambyl"]),
  "KZ-35": named(["Қар", "Кар", "Kar"], ["Қарағанды", "Караган-\nдинская", "Karaganda"]),
  "KZ-39": named(["Қост", "Кост", "Kost"], ["Қостанай", "Костанай-\nская", "Kostanay"]),
  "KZ-43": named(["Қыз", "Кыз", "Kyz"], ["Қызылорда", "Кызылор-\nдинская", "Kyzylorda"]),
  "KZ-47": named(["Маңғ", "Манг", "Mang"], ["Маңғыстау", "Мангис-\nтауская", "Mangystau"]),
  "KZ-55": named(["Павл", "Павл", "Pavl"], ["Павлодар", "Павлодар-\nская", "Pavlodar"]),
  "KZ-59": named(["СҚО", "СКО", "N Kaz"], ["Солтүстік\nҚазақстан", "Северо-\nКазахстан-\nская", "North\nKazakhstan"]),
  "KZ-61": named(["Түрк", "Турк", "Turk"], ["Түркістан", "Туркестан-\nская", "Turkistan"]),
  "KZ-63": named(["ШҚО", "ВКО", "E Kaz"], ["Шығыс\nҚазақстан", "Восточно-\nКазахстан-\nская", "East\nKazakhstan"]),
  "KZ-71": named(["Нұр-С", "Нур-С", "Nur-S"], ["Нұр-Сұлтан\nқаласы", "город\nНур-Султан", "City of\nNur-Sultan"]),
  "KZ-75": named(["Алматы", "Алматы", "Almaty"], ["Алматы\nқаласы", "город\nАлматы", "City of\nAlmaty"]),
  "KZ-79": named(["Шым", "Шым", "Shym"], ["Шымкент\nқаласы", "город\nШымкент", "City of\nShymkent"]),
};
