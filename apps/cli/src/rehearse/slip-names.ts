import type { Trilingual } from "@dauys/language";
import type { SlipKind } from "@dauys/rehearsal";

/** What each kind of slip is called. */
export const SLIP_NAMES: Readonly<Record<SlipKind, Trilingual>> = {
  digits: {
    kk: "теру кезінде екі цифр орын ауысқан",
    ru: "при наборе переставлены две цифры",
    en: "two digits changed places in typing",
  },
  unaccounted: {
    kk: "бүлінген бюллетеньдер ауыстырылған",
    ru: "заменены испорченные бюллетени",
    en: "spoiled ballots were replaced",
  },
  "late-seal": {
    kk: "ашқанға дейінгі сандар кеш түскен",
    ru: "данные до вскрытия поступили поздно",
    en: "figures of before the opening came late",
  },
  "bad-sum": {
    kk: "аудан қосындысына учаске кірмей қалған",
    ru: "в сумму района не вошёл участок",
    en: "a district left a station out of its sum",
  },
  swapped: {
    kk: "екі учаскенің хаттамасы ауысып терілген",
    ru: "протоколы двух участков перепутаны при наборе",
    en: "two stations were typed in each other's place",
  },
  absent: { kk: "комиссия мүшесі болмаған", ru: "члена комиссии не было", en: "a member was absent" },
  recount: {
    kk: "қағаздың өзі сәйкес емес, қайта саналған",
    ru: "бумага не сходилась, пересчёт",
    en: "the paper did not add up, and was recounted",
  },
  refused: { kk: "мүше қол қоймаған", ru: "член комиссии не подписал", en: "a member refused to sign" },
  held: {
    kk: "жоғары комиссия кейінге қалдырып, босатқан",
    ru: "отложен и возвращён вышестоящей комиссией",
    en: "held back and released by the commission above",
  },
  "re-issue": {
    kk: "комиссия қағазын қайта шығарған",
    ru: "комиссия перевыпустила бумагу",
    en: "a paper was issued again",
  },
  "lost-key": { kk: "кілт жоғалған", ru: "утерян ключ", en: "a key was lost" },
  "rotated-key": { kk: "кілт ауыстырылған", ru: "заменён ключ", en: "a key was replaced" },
  shortfall: {
    kk: "сайлаушы бюллетенін алып кеткен",
    ru: "избиратель унёс бюллетень",
    en: "a voter walked away with a ballot",
  },
  dissent: {
    kk: "мүше ерекше пікірмен қол қойған",
    ru: "подпись с особым мнением",
    en: "a member signed with a dissenting opinion",
  },
  words: { kk: "цифр мен сөз сәйкес емес", ru: "цифры и пропись расходятся", en: "a figure and its words differ" },
  "box-short": {
    kk: "өтініш берген сайлаушы үйінде болмаған",
    ru: "подавшего заявление не было дома",
    en: "somebody who had asked to vote at home was not there",
  },
  "late-recount": {
    kk: "өңір тапсырғаннан кейін қайта саналған",
    ru: "пересчёт после протокола региона",
    en: "a recount after the region had filed",
  },
};
