import { defineMessages } from "@dauys/language";

/** Why `dauys results` cannot show what was asked for. */
export const RESULTS_TROUBLES = defineMessages({
  "file.remedy": {
    kk: "журналдың не жетпейтінін dauys verify айтады",
    ru: "чего не хватает журналу, скажет dauys verify",
    en: "dauys verify says what the record lacks",
  },
  "broken-batch": {
    kk: "топтама аяқталмаған: тағы {left} жазбасы жетпейді",
    ru: "пачка не закончена: не хватает записей {left}",
    en: "the batch is not complete: {left} of its entries are not there",
  },
  "no-such-size": {
    kk: "--at {given}: журналда {size} жазба бар",
    ru: "--at {given}: записей в журнале {size}",
    en: "--at {given}: the record has {size} entries",
  },
  "no-such-size.remedy": {
    kk: "1 мен {size} арасындағы санды беріңіз",
    ru: "дайте число от 1 до {size}",
    en: "give a number from 1 to {size}",
  },
  "within-batch": {
    kk: "алғашқы {given} жазба топтаманың ортасында аяқталады, ал топтама тұтас қана қабылданады",
    ru: "первые {given} записей кончаются внутри пачки, а пачка принимается только целиком",
    en: "the first {given} entries end within a batch, and a batch counts only as a whole",
  },
  "within-batch.remedy": {
    kk: "{before} не {after} санын беріңіз",
    ru: "дайте {before} или {after}",
    en: "give {before} or {after}",
  },
  "unknown-level": {
    kk: "--by {given}: журналда мұндай деңгей жоқ",
    ru: "--by {given}: такого уровня в журнале нет",
    en: "--by {given}: the record has no such level",
  },
  "unknown-level.remedy": {
    kk: "деңгейлер: {levels}",
    ru: "уровни: {levels}",
    en: "the levels are {levels}",
  },
});
