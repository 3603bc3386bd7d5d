import { defineMessages } from "@dauys/language";

/** What the check of certificates looked at, and what it found wrong. */
export const CERTIFICATE = defineMessages({
  "not-a-certificate": {
    kk: "бұл сертификат та, dauys seats --json нәтижесі де емес",
    ru: "это не сертификат и не результат dauys seats --json",
    en: "this is neither a certificate nor the output of dauys seats --json",
  },
  "not-a-certificate.remedy": {
    kk: "сертификатты dauys seats … --json береді",
    ru: "сертификат выдаёт dauys seats … --json",
    en: "dauys seats … --json gives a certificate",
  },
  "no-certificate": {
    kk: "файлда бірде-бір сертификат жоқ: ешбір нәтиже шешілмеген",
    ru: "в файле нет ни одного сертификата: ни один результат не определён",
    en: "the file holds no certificate: no result in it is decided",
  },
  "no-certificate.remedy": {
    kk: "алдымен ашық сұраққа жауап беріп, dauys seats --json іске қосыңыз",
    ru: "сначала ответьте на открытый вопрос и снова запустите dauys seats --json",
    en: "answer the open question first and run dauys seats --json again",
  },
  "no-rules-named": {
    kk: "сертификат сайлау ережелерін атамайды",
    ru: "сертификат не называет правил выборов",
    en: "the certificate names no rules",
  },
  "no-rules-named.remedy": { kk: "--rules қосыңыз", ru: "добавьте --rules", en: "add --rules" },
  json: { kk: "жарамды JSON емес: {detail}", ru: "это не годный JSON: {detail}", en: "not acceptable JSON: {detail}" },
  "json.remedy": {
    kk: "файлды dauys seats --json нәтижесінен қайта алыңыз",
    ru: "возьмите файл заново из вывода dauys seats --json",
    en: "take the file again from the output of dauys seats --json",
  },
  proves: {
    kk: "сертификат өз нәтижесін дәлелдейді: мандаттар {seats}, тізімдер {lists}, кезеңдер {stages}",
    ru: "сертификат доказывает свой результат: мандатов {seats}, списков {lists}, этапов {stages}",
    en: "the certificate proves its result: seats {seats}, lists {lists}, stages {stages}",
  },
  doesNotProve: {
    kk: "сертификат өз нәтижесін дәлелдемейді",
    ru: "сертификат не доказывает своего результата",
    en: "the certificate does not prove its result",
  },
  rulesHash: {
    kk: "сайлау ережелерінің хеші нәтижеде аталған хешпен бірдей",
    ru: "хеш правил выборов — тот, что назван в результате",
    en: "the rules have the hash that the output names",
  },
  rulesHashDiffers: {
    kk: "сайлау ережелерінің хеші {found}, нәтижеде {said}",
    ru: "хеш правил выборов {found}, а в результате назван {said}",
    en: "the rules have the hash {found}, the output names {said}",
  },
  seatsAgree: {
    kk: "нәтижедегі мандаттар сертификаттардағыдай",
    ru: "мандаты в результате — те же, что в сертификатах",
    en: "the seats of the output are those of its certificates",
  },
  seatsDiffer: {
    kk: "{list}: нәтижеде {said} мандат, сертификаттарда {found}",
    ru: "{list}: в результате мандатов {said}, в сертификатах {found}",
    en: "{list}: {said} seats in the output, {found} in the certificates",
  },
  qualifiedDiffer: {
    kk: "{unit}: нәтижеде мандат бөлуге басқа тізімдер қатысады",
    ru: "{unit}: в результате в распределении участвуют другие списки",
    en: "{unit}: other lists take part in the output than in the certificate",
  },
  wrongUnit: {
    kk: "{unit}: сертификат басқа есеп бірлігінікі",
    ru: "{unit}: сертификат другой единицы учёта",
    en: "{unit}: the certificate is that of another unit",
  },
  uncertified: {
    kk: "{unit}: мандаттар бар, сертификат жоқ",
    ru: "{unit}: мандаты есть, а сертификата нет",
    en: "{unit}: there are seats without a certificate",
  },
  nationAgrees: {
    kk: "сертификаттардағы бүкіл ел саны есеп бірліктерінің қосындысына тең",
    ru: "числа по стране в сертификатах — сумма единиц учёта",
    en: "the nation's votes in the certificates are the sum of the units",
  },
  nationDiffers: {
    kk: "{list}: бүкіл ел бойынша {said} дауыс делінген, есеп бірліктерінің қосындысы {found}",
    ru: "{list}: по стране названо голосов {said}, сумма единиц учёта {found}",
    en: "{list}: the nation is said to have {said} votes, the units add up to {found}",
  },
  votesHash: {
    kk: "дауыстар файлының хеші нәтижеде аталған хешпен бірдей",
    ru: "хеш файла голосов — тот, что назван в результате",
    en: "the file of votes has the hash that the output names",
  },
  votesHashDiffers: {
    kk: "дауыстар файлының хеші {found}, нәтижеде {said}",
    ru: "хеш файла голосов {found}, а в результате назван {said}",
    en: "the file of votes has the hash {found}, the output names {said}",
  },
  votesAgree: {
    kk: "сертификаттардағы дауыстар файлдағыдай",
    ru: "голоса в сертификатах — те же, что в файле",
    en: "the votes of the certificates are those of the file",
  },
  votesDiffer: {
    kk: "{row}: сертификатта {said}, файлда {found}",
    ru: "{row}: в сертификате {said}, в файле {found}",
    en: "{row}: {said} in the certificate, {found} in the file",
  },
  passed: { kk: "Тексеру өтті", ru: "Проверка пройдена", en: "Every check passed" },
  failed: { kk: "Тексеру өтпеді", ru: "Проверка не пройдена", en: "A check failed" },
  notChecked: {
    kk: "Тексерілмеді: дауыстардың шын мәнінде берілгені және ережелер файлының заңға сәйкестігі",
    ru: "Не проверено: что голоса именно таковы и что файл правил верно передаёт закон",
    en: "Not checked: that these votes were cast, and that the rules file says what the law says",
  },
  votesNotGiven: {
    kk: "дауыстар файлы берілмеген, сондықтан онымен салыстырылмады (--votes)",
    ru: "файл голосов не дан, поэтому с ним не сверено (--votes)",
    en: "no file of votes was given to compare with (--votes)",
  },
});
