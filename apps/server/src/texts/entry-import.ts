import { defineMessages } from "@dauys/language";

/** What is wrong with the units of a file of protocols, and the page on which a file is brought. */
export const importTexts = defineMessages({
  unknown: {
    kk: "«{unit}» учаскесі аумағыңызда жоқ.",
    ru: "Участка «{unit}» на вашей территории нет.",
    en: "There is no station “{unit}” in your territory.",
  },
  "unknown-remedy": {
    kk: "Учаскенің нөмірін журналдағыдай жазыңыз немесе жолды алып тастаңыз.",
    ru: "Укажите номер участка так, как в журнале, или уберите строку.",
    en: "Write the station's number as the record has it, or take the row out.",
  },
  filed: {
    kk: "«{unit}» учаскесінің хаттамасы журналда бар.",
    ru: "Протокол участка «{unit}» уже в журнале.",
    en: "The protocol of station “{unit}” is in the record already.",
  },
  "filed-remedy": {
    kk: "Жолды алып тастаңыз; түзету үшін түзету раундын ашыңыз.",
    ru: "Уберите строку; для исправления откройте исправление.",
    en: "Take the row out; to correct the protocol, open a correction.",
  },
  typed: {
    kk: "«{unit}» учаскесінің қағазы теріліп жатыр.",
    ru: "Протокол участка «{unit}» уже вводится.",
    en: "The paper of station “{unit}” is being typed already.",
  },
  "typed-remedy": {
    kk: "Жолды алып тастаңыз: бұл қағаз теріліп бітсін.",
    ru: "Уберите строку: этот протокол будет введён руками.",
    en: "Take the row out: this paper is typed to its end.",
  },
  twice: {
    kk: "«{unit}» учаскесі файлда екі рет тұр.",
    ru: "Участок «{unit}» стоит в файле дважды.",
    en: "Station “{unit}” stands twice in the file.",
  },
  "twice-remedy": {
    kk: "Жолдың біреуін ғана қалдырыңыз.",
    ru: "Оставьте одну из строк.",
    en: "Leave one of the rows.",
  },
  title: { kk: "Хаттамалар файлы", ru: "Файл протоколов", en: "A file of protocols" },
  about: {
    kk: "Файлдағы әр хаттама бірінші теру болады; екінші рет басқа адам қағаздан тереді. Файлда бір қате болса да, ештеңе енгізілмейді.",
    ru: "Каждый протокол файла становится первым вводом; второй делает другой человек с бумаги. Если в файле есть хоть одна ошибка, не вносится ничего.",
    en: "Each protocol of the file becomes a first entry; somebody else makes the second from the paper. If the file has any fault, nothing of it is taken in.",
  },
  unit: { kk: "Аумақ", ru: "Территория", en: "Territory" },
  file: { kk: "CSV файлы", ru: "Файл CSV", en: "CSV file" },
  take: { kk: "Енгізу", ru: "Внести", en: "Take in" },
  taken: {
    kk: "{n} хаттама енгізілді: екінші теруді күтіп тұр.",
    ru: "Внесено протоколов: {n}. Они ждут второго ввода.",
    en: "{n} protocols were taken in: they wait for their second entry.",
  },
  reading: { kk: "Файл оқылуда…", ru: "Файл читается…", en: "Reading the file…" },
  faults: { kk: "Файлдағы қателер: {n}", ru: "Ошибок в файле: {n}", en: "Faults in the file: {n}" },
  line: { kk: "{n}-жол", ru: "строка {n}", en: "line {n}" },
});
