import { defineMessages } from "@dauys/language";

/** What the check of a receipt says. */
export const RECEIPT_TEXTS = defineMessages({
  signed: {
    kk: "бақылау нүктесіне журналдың кілті қол қойған: {origin}, {size} жазба",
    ru: "контрольная точка подписана ключом журнала: {origin}, записей {size}",
    en: "the checkpoint is signed by the record's key: {origin}, {size} entries",
  },
  included: {
    kk: "жазба осы журналда тұр: {index}-жазба (0-ден саналады)",
    ru: "запись стоит в этом журнале: запись {index} (счёт с 0)",
    en: "the entry stands in this record: entry {index} (counted from 0)",
  },
  cosigned: {
    kk: "растаған куәгерлер: {of} ішінен {n}",
    ru: "заверили свидетели: {n} из {of}",
    en: "witnesses who cosigned: {n} of {of}",
  },
  nobodyAsked: {
    kk: "куәгерлер сұралмады: тек журналдың өз кілтіне сенім артылды",
    ru: "свидетели не спрошены: доверено одному ключу журнала",
    en: "no witness was asked for: the record's own key alone is believed",
  },
  says: { kk: "Жазба: {type}, {by}, {at}", ru: "Запись: {type}, {by}, {at}", en: "The entry: {type}, by {by}, {at}" },
  saysAbout: {
    kk: "Жазба: {type}, {about}, {by}, {at}",
    ru: "Запись: {type}, {about}, {by}, {at}",
    en: "The entry: {type}, {about}, by {by}, {at}",
  },
  unread: {
    kk: "Байттар дәлелденді, бірақ олар жазба емес",
    ru: "Байты доказаны, но это не запись",
    en: "These bytes are proved, and they are not an entry",
  },
  passed: { kk: "Түбіртек расталды", ru: "Квитанция подтверждена", en: "The receipt holds" },
  failed: { kk: "Түбіртек расталмады", ru: "Квитанция не подтверждена", en: "The receipt does not hold" },
  notChecked: {
    kk: "Тексерілмеді: жазбадағы сандардың дұрыстығы және ондағы қолтаңбалар (оны бүкіл журналмен dauys verify тексереді)",
    ru: "Не проверено: верны ли числа в записи и подписи под ней (это вместе со всем журналом проверяет dauys verify)",
    en: "Not checked: whether what the entry says is true, and its own signatures (dauys verify checks these with the whole record)",
  },
  origin: {
    kk: "бұл басқа журналдың түбіртегі",
    ru: "это квитанция другого журнала",
    en: "the receipt is of another record",
  },
  signature: {
    kk: "бақылау нүктесіндегі қолтаңба жарамсыз немесе журналдікі емес",
    ru: "подпись под контрольной точкой неверна или не журнала",
    en: "the checkpoint's signature is wrong, or not the record's",
  },
  proof: {
    kk: "дәлел бұл жазбадан бақылау нүктесіне апармайды: жазба өзгертілген немесе журналда жоқ",
    ru: "доказательство не ведёт от этой записи к контрольной точке: запись изменена, или её нет в журнале",
    en: "the proof does not lead from this entry to the checkpoint: the entry was changed, or is not in the record",
  },
  quorum: {
    kk: "саясат талап еткен куәгерлер растамаған",
    ru: "не заверено теми свидетелями, которых требует политика",
    en: "the witnesses that the policy asks for have not cosigned",
  },
  checkpoint: {
    kk: "түбіртектегі бақылау нүктесі пішімге сай емес",
    ru: "контрольная точка в квитанции не соответствует формату",
    en: "the checkpoint in the receipt is not in form",
  },
});
