import type { Trilingual } from "@dauys/core/rules";

/** The name of a region, and whether it is a city. */
export interface RegionName {
  readonly name: Trilingual;
  readonly city: boolean;
}

const region = (kk: string, ru: string, en: string): RegionName => ({
  name: { kk: `${kk} облысы`, ru: `${ru} область`, en: `${en} Region` },
  city: false,
});
const city = (kk: string, ru: string, en: string): RegionName => ({
  name: { kk: `${kk} қаласы`, ru: `город ${ru}`, en: `${en} City` },
  city: true,
});

/** Regions named after things of a house or a ship, so that nobody takes one for a real place. A small country has the first. */
export const REGION_NAMES: readonly RegionName[] = [
  region("Шамшырақ", "Фонарная", "Lantern"),
  region("Тұсбағдар", "Компасная", "Compass"),
  city("Батпырауық", "Воздушный Змей", "Kite"),
  region("Желкен", "Парусная", "Sail"),
  region("Мозаика", "Мозаичная", "Mosaic"),
  region("Түйме", "Пуговичная", "Button"),
  region("Телескоп", "Телескопная", "Telescope"),
  region("Баспалдақ", "Лестничная", "Ladder"),
  city("Калейдоскоп", "Калейдоскоп", "Kaleidoscope"),
  region("Таспа", "Ленточная", "Ribbon"),
  region("Қауырсын", "Перьевая", "Quill"),
  region("Қарындаш", "Карандашная", "Pencil"),
  region("Айна", "Зеркальная", "Mirror"),
  region("Призма", "Призменная", "Prism"),
  city("Құмсағат", "Песочные Часы", "Hourglass"),
  region("Дәптер", "Тетрадная", "Notebook"),
  region("Зәкір", "Якорная", "Anchor"),
];

const district = (kk: string, ru: string, en: string): Trilingual => ({
  kk: `${kk} ауданы`,
  ru: `${ru} район`,
  en: `${en} District`,
});

/** Districts named after weather and materials; each region gives them in its own order. */
export const DISTRICT_NAMES: readonly Trilingual[] = [
  district("Шық", "Росистый", "Dew"),
  district("Бұлт", "Облачный", "Cloud"),
  district("Жаңбыр", "Дождевой", "Rain"),
  district("Қар", "Снежный", "Snow"),
  district("Тұман", "Туманный", "Fog"),
  district("Құм", "Песчаный", "Sand"),
  district("Тас", "Каменный", "Stone"),
  district("Қамыс", "Камышовый", "Reed"),
  district("Мүк", "Моховой", "Moss"),
  district("Бал", "Медовый", "Honey"),
  district("Нан", "Хлебный", "Bread"),
  district("Тұз", "Соляной", "Salt"),
  district("Жіп", "Нитяной", "Thread"),
  district("Ине", "Игольный", "Needle"),
  district("Қағаз", "Бумажный", "Paper"),
  district("Сия", "Чернильный", "Ink"),
  district("Бояу", "Красочный", "Paint"),
  district("Шыны", "Стеклянный", "Glass"),
  district("Мыс", "Медный", "Copper"),
  district("Қалайы", "Оловянный", "Tin"),
  district("Жүн", "Шерстяной", "Wool"),
  district("Кілем", "Ковровый", "Carpet"),
  district("Саз", "Глиняный", "Clay"),
  district("Сабын", "Мыльный", "Soap"),
];
