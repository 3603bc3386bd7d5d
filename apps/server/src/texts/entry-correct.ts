import { defineMessages } from "@dauys/language";

/** The page on which a correction of a protocol in the record is opened. */
export const correctTexts = defineMessages({
  title: { kk: "Түзету", ru: "Исправление", en: "Correcting" },
  about: {
    kk: "Журналдағы хаттама өшірілмейді: одан кейін жаңасы келеді, себебі мен түрі бәріне көрінеді. Ол бұрынғыдай екі адамның теруінен және комиссияның қолынан өтеді.",
    ru: "Протокол в журнале не стирается: за ним следует другой, и все видят, почему и какого рода. Он так же проходит через ввод двух людей и подписи комиссии.",
    en: "A protocol in the record is not erased: another one follows it, and everybody sees why and of which kind. It takes the same way, by the entries of two people and the signatures of the commission.",
  },
  none: {
    kk: "Бұл бірліктің журналда хаттамасы жоқ, түзететін ештеңе жоқ.",
    ru: "Протокола этой единицы в журнале нет, исправлять нечего.",
    en: "No protocol of this unit stands in the record: there is nothing to correct.",
  },
  "transcription-fix": { kk: "Біз қате тердік", ru: "Мы ошиблись при вводе", en: "We typed it wrongly" },
  recount: { kk: "Жәшіктер қайта саналды", ru: "Урны пересчитаны", en: "The boxes were counted again" },
  "re-issue": {
    kk: "Комиссия басқа қағаз әкелді",
    ru: "Комиссия принесла другую бумагу",
    en: "The commission brought another paper",
  },
  "re-issue-about": {
    kk: "Заң хаттамада түзетуге тыйым салады; сондықтан ол ашық сайтта қайта ресімделген деп көрсетіледі.",
    ru: "Исправления в протоколе закон запрещает, поэтому на открытом сайте он показан как переоформленный.",
    en: "The law forbids corrections in a protocol, so the public site shows it as re-issued.",
  },
  reason: { kk: "Себебі (жұрт оқиды)", ru: "Причина (её читают все)", en: "Reason (the public reads it)" },
  ground: { kk: "Заңды негізі, бабы", ru: "Законное основание, статья", en: "Legal ground, with its article" },
  orderedBy: { kk: "Кім тағайындады", ru: "Кто назначил", en: "Who ordered it" },
  issuedBy: { kk: "Кім берді", ru: "Кто выдал", en: "Who issued it" },
  open: { kk: "Түзетуді ашу", ru: "Открыть исправление", en: "Open the correction" },
});
