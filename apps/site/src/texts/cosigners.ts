import { defineMessages } from "@dauys/language";

/** Witnesses who signed a checkpoint: how many, and what that says. */
export const cosignersTexts = defineMessages({
  title: { kk: "Куәгерлердің қолдары", ru: "Подписи свидетелей", en: "Cosignatures" },
  none: {
    kk: "жоқ: бұл бақылау нүктесіне бірде-бір куәгер қол қоймаған",
    ru: "нет: под этой контрольной точкой не подписался ни один свидетель",
    en: "none: no witness has signed this checkpoint",
  },
  noneYet: {
    kk: "Бұл бақылау нүктесіне бірде-бір куәгер қол қоймаған.",
    ru: "Под этой контрольной точкой не подписался ни один свидетель.",
    en: "No witness has signed this checkpoint.",
  },
  some: { kk: "{n}: {names}", ru: "{n}: {names}", en: "{n}: {names}" },
  policy: {
    kk: "Қай куәгерлердің қолы есепке алынатынын тексеруші өзі таңдайды; бет бұл қолдарды тексермейді.",
    ru: "Чьи подписи засчитываются, выбирает тот, кто проверяет; сама страница эти подписи не проверяет.",
    en: "Whose signatures count is chosen by whoever verifies; the page itself does not check them.",
  },
  intro: {
    kk: "Куәгер — жариялаушыдан тыс тарап: ол осы бақылау нүктесін көргеніне және журналдың содан бері тек өскеніне қол қояды.",
    ru: "Свидетель — сторона вне того, кто публикует: он подписывает, что видел эту контрольную точку и что журнал с тех пор только рос.",
    en: "A witness is somebody other than the publisher, who signs that this checkpoint was seen and that the record has only grown since the one before.",
  },
  caption: {
    kk: "Осы бақылау нүктесінің астындағы куәгерлер қолдары",
    ru: "Подписи свидетелей под этой контрольной точкой",
    en: "Signatures of witnesses under this checkpoint",
  },
  witness: { kk: "Куәгердің кілті", ru: "Ключ свидетеля", en: "Witness’s key" },
  at: { kk: "Қол қойылған уақыты", ru: "Когда подписано", en: "Signed at" },
});
