import type { Trilingual } from "@dauys/core/rules";

const word = (kk: string, ru: string, en: string): Trilingual => ({ kk, ru, en });

/**
 * What people of the rehearsal are called first: rocks and minerals. Those that are also names of people, such as jasper,
 * amber or gold, are left out.
 */
export const GIVEN_NAMES: readonly Trilingual[] = [
  word("Базальт", "Базальт", "Basalt"),
  word("Гранит", "Гранит", "Granite"),
  word("Кварц", "Кварц", "Quartz"),
  word("Слюда", "Слюда", "Mica"),
  word("Гипс", "Гипс", "Gypsum"),
  word("Пемза", "Пемза", "Pumice"),
  word("Графит", "Графит", "Graphite"),
  word("Шақпақтас", "Кремень", "Flint"),
  word("Әктас", "Известняк", "Limestone"),
  word("Құмтас", "Песчаник", "Sandstone"),
  word("Тақтатас", "Сланец", "Slate"),
  word("Мәрмәр", "Мрамор", "Marble"),
  word("Бор", "Мел", "Chalk"),
  word("Малтатас", "Галька", "Pebble"),
  word("Қиыршықтас", "Щебень", "Rubble"),
  word("Обсидиан", "Обсидиан", "Obsidian"),
  word("Доломит", "Доломит", "Dolomite"),
  word("Туф", "Туф", "Tuff"),
  word("Боксит", "Боксит", "Bauxite"),
  word("Магнетит", "Магнетит", "Magnetite"),
  word("Пирит", "Пирит", "Pyrite"),
  word("Флюорит", "Флюорит", "Fluorite"),
  word("Корунд", "Корунд", "Corundum"),
  word("Диабаз", "Диабаз", "Diabase"),
];

/**
 * Their second names: things of a house or a workshop. With a rock before it none can be anybody's name. Every letter that
 * only Kazakh has, and that can begin a word, begins one.
 */
export const SURNAMES: readonly Trilingual[] = [
  word("Әткеншек", "Качели", "Swing"),
  word("Балға", "Молоток", "Hammer"),
  word("Бөшке", "Бочка", "Barrel"),
  word("Бұрғы", "Сверло", "Drill"),
  word("Гүлсауыт", "Кашпо", "Flowerpot"),
  word("Ғарышкеме", "Ракета", "Rocket"),
  word("Доңғалақ", "Колесо", "Wheel"),
  word("Дорба", "Торба", "Satchel"),
  word("Елек", "Сито", "Sieve"),
  word("Есік", "Дверь", "Door"),
  word("Желпуіш", "Веер", "Fan"),
  word("Кесе", "Пиала", "Bowl"),
  word("Көзілдірік", "Очки", "Spectacles"),
  word("Көрпе", "Одеяло", "Blanket"),
  word("Күрек", "Лопата", "Shovel"),
  word("Қайшы", "Ножницы", "Scissors"),
  word("Қақпақ", "Крышка", "Lid"),
  word("Қобдиша", "Шкатулка", "Chest"),
  word("Қоңырау", "Колокольчик", "Handbell"),
  word("Ожау", "Половник", "Ladle"),
  word("Оймақ", "Напёрсток", "Thimble"),
  word("Орындық", "Табурет", "Stool"),
  word("Өрмек", "Кросны", "Loom"),
  word("Сағат", "Часы", "Clock"),
  word("Сандық", "Сундук", "Trunk"),
  word("Сыпырғыш", "Веник", "Broom"),
  word("Таба", "Сковорода", "Pan"),
  word("Таразы", "Весы", "Scales"),
  word("Терезе", "Окно", "Window"),
  word("Тырма", "Грабли", "Rake"),
  word("Түйреуіш", "Булавка", "Pin"),
  word("Ұршық", "Веретено", "Spindle"),
  word("Үтік", "Утюг", "Flatiron"),
  word("Шелек", "Ведро", "Bucket"),
  word("Шырпы", "Спичка", "Match"),
  word("Ілмек", "Петля", "Loop"),
];
