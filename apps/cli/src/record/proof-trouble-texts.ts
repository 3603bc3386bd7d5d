import { defineMessages } from "@dauys/language";

/** What is wrong with checkpoints, receipts, cosignatures, payloads and places that were given, each with its remedy. */
export const PROOF_TROUBLES = defineMessages({
  "bad-checkpoint": {
    kk: "бақылау нүктесі ашылмады: {detail}",
    ru: "контрольная точка не открывается: {detail}",
    en: "the checkpoint does not open: {detail}",
  },
  "bad-checkpoint.remedy": {
    kk: "журналдың мекенжайы мен --log кілтін тексеріңіз",
    ru: "проверьте адрес журнала и ключ в --log",
    en: "check the record's address and the key in --log",
  },
  "bad-saved": {
    kk: "соңғы рет расталған бақылау нүктесі ашылмады: {detail}",
    ru: "контрольная точка, заверенная в прошлый раз, не открывается: {detail}",
    en: "the checkpoint that was cosigned last does not open: {detail}",
  },
  "bad-saved.remedy": {
    kk: "файлды сақтық көшірмеден алыңыз: онсыз айырылған журнал байқалмайды; --log кілтін де тексеріңіз",
    ru: "возьмите файл из копии: без него раздвоение не заметить; проверьте и ключ в --log",
    en: "take the file from a copy: without it a fork goes unseen; check the key in --log, too",
  },
  receipt: {
    kk: "бұл түбіртек емес: {detail}",
    ru: "это не квитанция: {detail}",
    en: "this is not a receipt: {detail}",
  },
  "receipt.remedy": {
    kk: "түбіртекті dauys record prove береді; файлды өзгертпей көшіріңіз",
    ru: "квитанцию выдаёт dauys record prove; копируйте файл без изменений",
    en: "dauys record prove makes a receipt; copy the file unchanged",
  },
  "no-entry-beside": {
    kk: "түбіртекте жазбаның өзі жоқ",
    ru: "в квитанции нет самой записи",
    en: "the receipt does not hold the entry itself",
  },
  "no-entry-beside.remedy": {
    kk: "жазбаны --entry арқылы беріңіз",
    ru: "дайте запись через --entry",
    en: "give the entry with --entry",
  },
  cosignature: {
    kk: "куәгердің қолтаңбасы алынбады: {detail}",
    ru: "подпись свидетеля не принята: {detail}",
    en: "the cosignature is not taken in: {detail}",
  },
  "cosignature.remedy": {
    kk: "куәгердің ашық кілтін --witness арқылы беріңіз; ол осы журналдың бақылау нүктесіне қол қойған болуға тиіс",
    ru: "дайте открытый ключ свидетеля в --witness; подпись должна стоять под контрольной точкой этого журнала",
    en: "give the witness's public key with --witness; it must have cosigned a checkpoint of this record",
  },
  "no-payload": {
    kk: "журналда {payload} деген қосымша жоқ",
    ru: "в журнале нет вложения {payload}",
    en: "the record names no payload {payload}",
  },
  "no-payload.remedy": {
    kk: "қосымшаларды dauys record log --type payload-sealed көрсетеді",
    ru: "вложения покажет dauys record log --type payload-sealed",
    en: "dauys record log --type payload-sealed shows the payloads",
  },
  "other-payload": {
    kk: "берілген жазба {payload} қосымшасын өшіру туралы емес",
    ru: "данная запись не о стирании вложения {payload}",
    en: "the entry given is not about erasing the payload {payload}",
  },
  "other-payload.remedy": {
    kk: "түрі payload-erased, payload мүшесі осы атауда болуға тиіс",
    ru: "нужен тип payload-erased и это имя в payload",
    en: "it needs the type payload-erased and this name as payload",
  },
  "no-source": {
    kk: "бұл журнал да, жарияланған қалта да емес",
    ru: "это не журнал и не опубликованная папка",
    en: "this is neither a record nor a published folder",
  },
  "no-source.remedy": {
    kk: "record.sqlite, database.json немесе checkpoint тұрған қалтаны көрсетіңіз",
    ru: "укажите папку, в которой лежит record.sqlite, database.json или checkpoint",
    en: "name the folder in which record.sqlite, database.json or checkpoint lies",
  },
});
