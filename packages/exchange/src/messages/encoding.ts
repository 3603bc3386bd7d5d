import { defineMessages } from "@dauys/language";

/** Faults of the bytes of a file, each with its remedy. */
export const ENCODING_MESSAGES = defineMessages({
  "empty-file": {
    kk: "файл бос",
    ru: "файл пуст",
    en: "the file is empty",
  },
  "empty-file.remedy": {
    kk: "бірінші жолға тақырып жазыңыз, мысалы {header}, одан кейін деректер жолдарын",
    ru: "запишите первой строкой заголовок, например {header}, а за ним строки данных",
    en: "write a header in the first line, such as {header}, and the rows below it",
  },
  "utf-16": {
    kk: "файл UTF-16 кодтауында",
    ru: "файл в кодировке UTF-16",
    en: "the file is in UTF-16",
  },
  "utf-16.remedy": {
    kk: "файлды UTF-8 кодтауында сақтаңыз",
    ru: "сохраните файл в кодировке UTF-8",
    en: "save the file as UTF-8",
  },
  "windows-1251": {
    kk: "{byte} байты UTF-8 мәтініне жатпайды (файл басынан ығысуы {offset}); мәтін Windows-1251 кодтауына ұқсайды",
    ru: "байт {byte} не принадлежит тексту UTF-8 (смещение от начала файла {offset}); текст похож на Windows-1251",
    en: "the byte {byte} is not UTF-8 (offset {offset} from the start of the file); the text looks like Windows-1251",
  },
  "windows-1251.remedy": {
    kk: "файлды UTF-8 кодтауында қайта сақтаңыз",
    ru: "пересохраните файл в кодировке UTF-8",
    en: "save the file again as UTF-8",
  },
  "not-utf-8": {
    kk: "{byte} байты UTF-8 мәтініне жатпайды (файл басынан ығысуы {offset})",
    ru: "байт {byte} не принадлежит тексту UTF-8 (смещение от начала файла {offset})",
    en: "the byte {byte} is not UTF-8 (offset {offset} from the start of the file)",
  },
  "not-utf-8.remedy": {
    kk: "файлды UTF-8 кодтауында сақтаңыз; бұзылған орынды түпнұсқамен салыстырыңыз",
    ru: "сохраните файл в кодировке UTF-8; сверьте повреждённое место с оригиналом",
    en: "save the file as UTF-8, and compare the damaged place with the original",
  },
  nul: {
    kk: "NUL таңбасы (U+0000): бұл мәтіндік файл емес немесе бұзылған",
    ru: "символ NUL (U+0000): это не текстовый файл, или он повреждён",
    en: "a NUL character (U+0000): this is no text file, or it is damaged",
  },
  "nul.remedy": {
    kk: "файлды түпнұсқадан CSV немесе JSON түрінде қайта алыңыз",
    ru: "выгрузите файл из источника заново, как CSV или JSON",
    en: "export the file again from its source as CSV or JSON",
  },
});
