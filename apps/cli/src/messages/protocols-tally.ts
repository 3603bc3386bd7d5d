import { defineMessages } from "@dauys/language";

/** What `dauys tally` says. */
export const PROTOCOLS_TALLY = defineMessages({
  "unknown-level": {
    kk: "профильде {value} деген деңгей жоқ",
    ru: "в профиле нет уровня {value}",
    en: "the profile has no level {value}",
  },
  "unknown-level.remedy": {
    kk: "профильдің деңгейлері: {known}",
    ru: "уровни профиля: {known}",
    en: "the profile's levels are {known}",
  },
  "without-unit": {
    kk: "{level} деңгейіндегі бірлігі жоқ хаттама: {n}",
    ru: "протоколов без единицы уровня {level}: {n}",
    en: "protocols without a unit of level {level}: {n}",
  },
  "without-unit.remedy": {
    kk: "басқа деңгейді таңдаңыз немесе --by бермеңіз: әйтпесе бұл дауыстар жоғалады",
    ru: "выберите другой уровень или не давайте --by: иначе эти голоса пропали бы",
    en: "choose another level, or leave out --by: else these votes would be lost",
  },
  nation: { kk: "Барлығы", ru: "Всего", en: "In all" },
  number: { kk: "№", ru: "№", en: "No." },
  figure: { kk: "Көрсеткіш", ru: "Показатель", en: "Figure" },
  total: { kk: "Қосынды", ru: "Сумма", en: "Total" },
  unknown: { kk: "Көрсетпеген хаттама", ru: "Не указано в протоколах", en: "Protocols without it" },
  list: { kk: "{id} тізімі", ru: "Список {id}", en: "List {id}" },
  unit: { kk: "Есеп бірлігі", ru: "Единица учёта", en: "Unit" },
  protocols: { kk: "Хаттама", ru: "Протоколы", en: "Protocols" },
  none: { kk: "({level} жоқ)", ru: "(без уровня {level})", en: "(no {level})" },
  byNumber: {
    kk: "{level} деңгейі бойынша, көрсеткіштер нөмірлерімен:",
    ru: "По уровню {level}, показатели под своими номерами:",
    en: "By {level}, figures under their numbers:",
  },
});
