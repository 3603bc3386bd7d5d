import { defineMessages } from "@dauys/language";

/** What stands on the papers of territories and of the nation. */
export const TERRITORY = defineMessages({
  noFiling: {
    kk: "Бұл бірліктің өз хаттамасы журналда жоқ: төмендегілердің қосындысы көрсетілген.",
    ru: "Собственного протокола этой единицы в журнале нет: показана сумма нижестоящих.",
    en: "The record has no protocol of this unit itself: the sum of what lies below it is shown.",
  },
  beside: {
    kk: "Хаттама және төмендегілердің қосындысы",
    ru: "Протокол и сумма нижестоящих",
    en: "The protocol beside the sum of what lies below",
  },
  own: { kk: "Хаттамада", ru: "В протоколе", en: "In the protocol" },
  sum: { kk: "Қосынды", ru: "Сумма", en: "Sum" },
  difference: { kk: "Айырма", ru: "Разница", en: "Difference" },
  agrees: {
    kk: "Хаттаманың барлық саны төмендегілердің қосындысына тең.",
    ru: "Все показатели протокола равны сумме нижестоящих.",
    en: "Every figure of the protocol equals the sum of what lies below.",
  },
  differs: {
    kk: "Қосындыға тең емес көрсеткіштер: {n}.",
    ru: "Показателей, не равных сумме: {n}.",
    en: "Figures that do not equal the sum: {n}.",
  },
  unknownIn: {
    kk: "Қосынды толық емес: {n} бірлікте бұл сан белгісіз.",
    ru: "Сумма неполна: в {n} единицах этого числа нет.",
    en: "The sum is not complete: {n} units do not have this number.",
  },
  "left-out": {
    kk: "Айырманың бәрі {unit} бірлігінің көрсеткіштеріне тең: ол қосылмай қалған.",
    ru: "Вся разница равна показателям единицы {unit}: она не вошла в сумму.",
    en: "All of the difference equals the figures of {unit}: left out of the sum.",
  },
  "counted-twice": {
    kk: "Айырманың бәрі {unit} бірлігінің көрсеткіштеріне тең: ол екі рет қосылған.",
    ru: "Вся разница равна показателям единицы {unit}: она учтена дважды.",
    en: "All of the difference equals the figures of {unit}: counted twice.",
  },
  below: {
    kk: "Тікелей құрамындағы бірліктер",
    ru: "Единицы непосредственно в составе",
    en: "Units directly within it",
  },
  stations: { kk: "Учаскелер", ru: "Участки", en: "Stations" },
  stationsCounted: {
    kk: "{counted} / {all} учаске саналған",
    ru: "учтено участков {counted} из {all}",
    en: "{counted} of {all} stations counted",
  },
  noStations: {
    kk: "журналда учаске хаттамасы жоқ",
    ru: "протоколов участков в журнале нет",
    en: "the record has no station’s protocol",
  },
  registered: { kk: "Тізімде", ru: "В списках", en: "Registered" },
  receivedBallot: { kk: "Бюллетень алған", ru: "Получили бюллетень", en: "Given a ballot" },
  invalid: { kk: "Жарамсыз", ru: "Недействительных", en: "Invalid" },
  valid: { kk: "Жарамды", ru: "Действительных", en: "Valid" },
  legend: {
    kk: "Тізімдер нөмірлерімен берілген: {lists}.",
    ru: "Списки даны под номерами: {lists}.",
    en: "Lists stand under their numbers: {lists}.",
  },
  dash: {
    kk: "«—»: белгісіз немесе саналмайды.",
    ru: "«—»: неизвестно или не учитывается.",
    en: "“—”: not known, or not counted.",
  },
});
