import { defineMessages } from "@dauys/language";

/** Faults in the form of a CSV file, each with its remedy. */
export const TABLE_MESSAGES = defineMessages({
  "no-header": {
    kk: "бірінші жол тақырып емес: {found}",
    ru: "первая строка — не заголовок: {found}",
    en: "the first line is not a header: {found}",
  },
  "no-header.remedy": {
    kk: "бірінші жолға бағандардың атын жазыңыз: {header}",
    ru: "назовите столбцы в первой строке: {header}",
    en: "name the columns in the first line: {header}",
  },
  "only-header": {
    kk: "файлда тақырыптан басқа ештеңе жоқ",
    ru: "в файле нет ничего, кроме заголовка",
    en: "the file holds nothing but its header",
  },
  "only-header.remedy": {
    kk: "тақырыптан кейін әр тізімге бір жол қосыңыз",
    ru: "добавьте под заголовком по строке на каждый список",
    en: "add one row for each list below the header",
  },
  "unknown-column": {
    kk: "белгісіз баған: {column}",
    ru: "неизвестный столбец: {column}",
    en: "unknown column: {column}",
  },
  "unknown-column.remedy": {
    kk: "белгілі бағандар: {known}",
    ru: "известные столбцы: {known}",
    en: "known columns: {known}",
  },
  "duplicate-column": {
    kk: "{column} бағаны бұрын тұрған {other} бағанымен бірдей мағынада",
    ru: "столбец {column} означает то же, что стоящий раньше {other}",
    en: "the column {column} means the same as {other} before it",
  },
  "duplicate-column.remedy": {
    kk: "екеуінің бірін қалдырыңыз",
    ru: "оставьте один из двух",
    en: "keep one of the two",
  },
  "missing-column": {
    kk: "{column} бағаны жоқ",
    ru: "нет столбца {column}",
    en: "the column {column} is missing",
  },
  "missing-column.remedy": {
    kk: "тақырып мынадай болуға тиіс: {header}",
    ru: "заголовок должен быть таким: {header}",
    en: "the header has to be: {header}",
  },
  ragged: {
    kk: "жолда {found} ұяшық, тақырыпта {expected}",
    ru: "ячеек в строке: {found}, в заголовке: {expected}",
    en: "cells in this row: {found}, in the header: {expected}",
  },
  "ragged.remedy": {
    kk: "жолда тақырыптағыдай ұяшық болсын; ішінде бөлгіші бар атауды тырнақшаға алыңыз",
    ru: "пусть ячеек в строке будет столько же, сколько в заголовке; название с разделителем внутри возьмите в кавычки",
    en: "give the row as many cells as the header has; put a name that holds the separator in double quotes",
  },
  "ragged-number": {
    kk: "жолда {found} ұяшық, тақырыпта {expected}; сан разрядтарға бөлінген сияқты: {value}",
    ru: "ячеек в строке: {found}, в заголовке: {expected}; похоже, число разбито на разряды: {value}",
    en: "cells in this row: {found}, in the header: {expected}; a number seems to be split by thousands separators: {value}",
  },
  "ragged-number.remedy": {
    kk: "санды тек цифрлармен жазыңыз: {digits}",
    ru: "напишите число одними цифрами: {digits}",
    en: "write the number in digits alone: {digits}",
  },
  "blank-line": {
    kk: "деректердің арасында бос жол",
    ru: "пустая строка среди данных",
    en: "an empty line between rows",
  },
  "blank-line.remedy": {
    kk: "бос жолды алып тастаңыз немесе жетіспейтін деректі жазыңыз",
    ru: "уберите пустую строку или впишите недостающее",
    en: "remove the empty line, or write what is missing",
  },
  "unclosed-quote": {
    kk: "тырнақша ашылып, файлдың соңына дейін жабылмаған",
    ru: "кавычка открыта и не закрыта до конца файла",
    en: "a quote opens here and is not closed before the end of the file",
  },
  "unclosed-quote.remedy": {
    kk: "тырнақшаны жабыңыз; атаудың ішіндегі тырнақшаны екі рет жазыңыз",
    ru: "закройте кавычку; кавычку внутри названия пишите дважды",
    en: 'close the quote; write a quote inside a name twice: "Party ""A"""',
  },
  "after-quote": {
    kk: "жабылған тырнақшадан кейін мәтін тұр",
    ru: "после закрытой кавычки стоит текст",
    en: "text after a closing quote",
  },
  "after-quote.remedy": {
    kk: "бүкіл ұяшықты тырнақшаға алыңыз; ішіндегі тырнақшаны екі рет жазыңыз",
    ru: "возьмите в кавычки всю ячейку; кавычку внутри неё пишите дважды",
    en: "put the whole cell in quotes, and write a quote inside it twice",
  },
  "stray-quote": {
    kk: "тырнақшаға алынбаған ұяшықтың ішінде тырнақша тұр",
    ru: "кавычка внутри ячейки, которая не взята в кавычки",
    en: "a quote inside a cell that does not begin with one",
  },
  "stray-quote.remedy": {
    kk: "ұяшықты тырнақшаға алып, ішіндегі тырнақшаны екі рет жазыңыз",
    ru: "возьмите ячейку в кавычки, а кавычку внутри неё пишите дважды",
    en: "put the cell in quotes, and write a quote inside it twice",
  },
  "carriage-return": {
    kk: "жол CR таңбасымен ғана аяқталған (U+000D)",
    ru: "строка кончается одним символом CR (U+000D)",
    en: "a line ends in a carriage return alone (U+000D)",
  },
  "carriage-return.remedy": {
    kk: "файлды LF немесе CRLF жол соңымен сақтаңыз",
    ru: "сохраните файл с концами строк LF или CRLF",
    en: "save the file with line ends LF or CRLF",
  },
});
