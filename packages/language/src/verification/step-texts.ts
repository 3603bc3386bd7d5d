import { defineMessages } from "../messages.ts";

/** The steps by name, and one line for each of what it rests on. */
export const STEP_TEXTS = defineMessages({
  kind: { kk: "Журнал түрі", ru: "Вид журнала", en: "Kind of record" },
  signatures: { kk: "Қолтаңбалар", ru: "Подписи", en: "Signatures" },
  tree: { kk: "Хештер ағашы", ru: "Дерево хешей", en: "Tree of hashes" },
  growth: { kk: "Өсуі", ru: "Рост", en: "Growth" },
  entries: { kk: "Жазбалар", ru: "Записи", en: "Entries" },
  sums: { kk: "Қосындылар", ru: "Суммы", en: "Sums" },
  seats: { kk: "Мандаттар", ru: "Мандаты", en: "Seats" },
  payloads: { kk: "Қосымшалар", ru: "Вложения", en: "Payloads" },
  "kind.facts": { kk: "{kind}, {origin}", ru: "{kind}, {origin}", en: "{kind}, {origin}" },
  "signatures.facts": {
    kk: "бақылау нүктесі және жазбалардағы {signatures} қолтаңба",
    ru: "контрольная точка и подписи записей: {signatures}",
    en: "the checkpoint, and {signatures} of entries",
  },
  "tree.facts": {
    kk: "{entries} жазба, {tiles} тақта, түбірі {root}",
    ru: "записей {entries}, плиток {tiles}, корень {root}",
    en: "entries {entries}, tiles {tiles}, root {root}",
  },
  "growth.facts": {
    kk: "{from} жазбадан {to} жазбаға дейін",
    ru: "от {from} до {to} записей",
    en: "from {from} to {to} entries",
  },
  "entries.facts": {
    kk: "ережеге сай жазба: {admitted}",
    ru: "допустимых записей: {admitted}",
    en: "allowed: {admitted}",
  },
  "sums.facts": {
    kk: "есептелген учаске {counted} / {all}; аумақтық хаттама {territorial}, жарияланған нәтиже {declared}, қайта қосылған бірлік {units}",
    ru: "учтено участков {counted} из {all}; территориальных протоколов {territorial}, объявленных результатов {declared}, пересчитано единиц {units}",
    en: "{counted} of {all} stations counted; territorial protocols {territorial}, declared results {declared}, units added up again {units}",
  },
  "seats.facts": {
    kk: "мандат {seats}, тексерілген сертификат {certificates}",
    ru: "мандатов {seats}, проверено сертификатов {certificates}",
    en: "seats {seats}, certificates checked {certificates}",
  },
  "payloads.facts": {
    kk: "сәйкес {matches}, өшірілген {erased}, қолда жоқ {absent}, сәйкес емес {differs}",
    ru: "совпадает {matches}, стёрто {erased}, нет под рукой {absent}, отличается {differs}",
    en: "matching {matches}, erased {erased}, not at hand {absent}, different {differs}",
  },
  official: { kk: "ресми", ru: "официальный", en: "official" },
  transcribed: {
    kk: "жарияланымнан көшірілген",
    ru: "переписанный с публикаций",
    en: "transcribed from publications",
  },
  rehearsal: { kk: "жаттығу", ru: "учебный", en: "rehearsal" },
  "official.banner": {
    kk: "РЕСМИ ЖУРНАЛ",
    ru: "ОФИЦИАЛЬНЫЙ ЖУРНАЛ",
    en: "OFFICIAL RECORD",
  },
  "transcribed.banner": {
    kk: "ЖАРИЯЛАНЫМДАРДАН КӨШІРІЛГЕН ЖУРНАЛ",
    ru: "ЖУРНАЛ, ПЕРЕПИСАННЫЙ С ПУБЛИКАЦИЙ",
    en: "RECORD TRANSCRIBED FROM PUBLICATIONS",
  },
  "rehearsal.banner": {
    kk: "ЖАТТЫҒУ: БӘРІ ОЙДАН ШЫҒАРЫЛҒАН",
    ru: "УЧЕБНЫЙ ЖУРНАЛ: ВСЁ ВЫМЫШЛЕНО",
    en: "REHEARSAL: ALL OF IT IS MADE UP",
  },
  "unknown.banner": {
    kk: "ТҮРІ БЕЛГІСІЗ ЖУРНАЛ",
    ru: "ЖУРНАЛ НЕИЗВЕСТНОГО ВИДА",
    en: "RECORD OF AN UNKNOWN KIND",
  },
});
