import type { Candidate } from "../../candidate.ts";

/** Colours and things: whoever reads these names sees that nobody is called so. */
const COLOURS = [
  { kk: "Көк", ru: "Синий", en: "Blue" },
  { kk: "Жасыл", ru: "Зелёный", en: "Green" },
  { kk: "Қызыл", ru: "Красный", en: "Red" },
  { kk: "Сары", ru: "Жёлтый", en: "Yellow" },
  { kk: "Ақ", ru: "Белый", en: "White" },
  { kk: "Қара", ru: "Чёрный", en: "Black" },
] as const;
const THINGS = [
  { kk: "Шәйнек", ru: "Чайник", en: "Kettle" },
  { kk: "Қолшатыр", ru: "Зонт", en: "Umbrella" },
  { kk: "Балға", ru: "Молоток", en: "Hammer" },
  { kk: "Кілт", ru: "Ключ", en: "Key" },
  { kk: "Шам", ru: "Фонарь", en: "Lantern" },
  { kk: "Қоңырау", ru: "Звонок", en: "Bell" },
] as const;
const REGIONS = ["Anchor", "Bell", "Chimney"] as const;

/** Candidates of a list by their places, from 1: every fourth a woman up to the 28th, the 10th and the 22nd under 29. */
export function samplePerson(number: number, party: string): Candidate {
  const place = number - 1;
  const colour = COLOURS[place % COLOURS.length]!;
  const thing = THINGS[Math.floor(place / COLOURS.length)]!;
  const young = number === 10 || number === 22;
  const year = young ? 2003 : 1955 + ((number * 7) % 41);
  const name = { kk: `${colour.kk} ${thing.kk}`, ru: `${colour.ru} ${thing.ru}`, en: `${colour.en} ${thing.en}` };
  return {
    number,
    person: `xr-${colour.en}-${thing.en}`.toLowerCase(),
    name,
    born: year,
    sex: number % 4 === 0 && number <= 28 ? "woman" : "man",
    party,
    post: { kk: "шебер", ru: "мастер", en: "master" },
    workplace: { kk: `«${thing.kk}» шеберханасы`, ru: `мастерская «${thing.ru}»`, en: `${thing.en} workshop` },
    residence: { kk: "Жаттығу қаласы", ru: "город Учебный", en: "Rehearsal City" },
    region: REGIONS[place % REGIONS.length]!,
    sat: number % 5 === 0,
    examined: {
      born: `${year}-03-${String(number % 28 || 28).padStart(2, "0")}`,
      citizen: true,
      residentYears: 20,
      barred: [],
      groups: [],
      documents: ["consent", "biography", "tax-declaration", "membership"],
    },
  };
}
