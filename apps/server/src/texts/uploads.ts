import { defineMessages } from "@dauys/language";

/** What is said of a file that is not kept. */
export const uploadTexts = defineMessages({
  found: {
    kk: "Вирустан қорғау бұл файлдан мынаны тапты: {name}. Файл сақталмады. Құжатты басқа құрылғыда қайта суретке түсіріп, операторға хабарлаңыз.",
    ru: "Антивирус нашёл в этом файле: {name}. Файл не сохранён. Снимите бумагу заново на другом устройстве и сообщите оператору.",
    en: "The virus scanner found this in the file: {name}. It was not kept. Take the picture anew on another device, and tell the operator.",
  },
  away: {
    kk: "Файлды тексеретін бағдарлама қазір жауап бермейді, сондықтан файл әзірге қабылданбады. Ештеңе жоғалған жоқ: біраздан кейін қайта жіберіңіз.",
    ru: "Программа, проверяющая файлы, сейчас не отвечает, и файл пока не принят. Ничего не потеряно: отправьте его чуть позже.",
    en: "The program that checks files does not answer right now, so the file was not taken yet. Nothing is lost: send it again shortly.",
  },
});
