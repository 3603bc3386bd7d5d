import { defineMessages } from "@dauys/language";

/** Faults of a workbook as a file and of its sheets. */
export const WORKBOOK_MESSAGES = defineMessages({
  "file-too-large": {
    kk: "файл тым үлкен: {size} байт, ең көбі {most}",
    ru: "файл слишком велик: {size} байт при пределе {most}",
    en: "the file is too large: {size} bytes, the limit is {most}",
  },
  "file-too-large.remedy": {
    kk: "артық парақтарды, суреттер мен безендіруді алып тастаңыз: бір файлда бір тізім болсын",
    ru: "уберите лишние листы, рисунки и оформление: один файл — один список",
    en: "remove other sheets, pictures and formatting: one file holds one list",
  },
  "old-workbook": {
    kk: "файл — ескі Excel кітабы (.xls) немесе құпиясөзбен қорғалған кітап",
    ru: "файл — книга старого Excel (.xls) или книга под паролем",
    en: "the file is a workbook of an old Excel (.xls), or protected by a password",
  },
  "old-workbook.remedy": {
    kk: "кітапты құпиясөзсіз .xlsx түрінде сақтаңыз",
    ru: "сохраните книгу без пароля в виде .xlsx",
    en: "save the workbook without a password as .xlsx",
  },
  "not-workbook": {
    kk: "ZIP мұрағаты, бірақ .xlsx кітабы емес",
    ru: "архив ZIP, но не книга .xlsx",
    en: "a ZIP archive, but not an .xlsx workbook",
  },
  "not-workbook.remedy": {
    kk: "кестені .xlsx немесе UTF-8 кодталған .csv түрінде сақтаңыз",
    ru: "сохраните таблицу в виде .xlsx или .csv в UTF-8",
    en: "save the table as .xlsx, or as .csv in UTF-8",
  },
  "damaged-workbook": {
    kk: "кітап бүлінген: {part} бөлігі оқылмайды",
    ru: "книга повреждена: часть {part} не читается",
    en: "the workbook is damaged: its part {part} cannot be read",
  },
  "damaged-workbook.remedy": {
    kk: "файлды қайта алыңыз немесе кесте бағдарламасында ашып, .xlsx түрінде қайта сақтаңыз",
    ru: "получите файл заново или откройте его в табличной программе и снова сохраните в виде .xlsx",
    en: "fetch the file again, or open it in a spreadsheet program and save it as .xlsx again",
  },
  "part-too-large": {
    kk: "{part} бөлігі ашылғанда {most} байттан асады",
    ru: "часть {part} после распаковки больше {most} байт",
    en: "the part {part} is more than {most} bytes once unpacked",
  },
  "part-too-large.remedy": {
    kk: "тек тізім жолдарын жаңа кітапқа көшіріп, соны сақтаңыз",
    ru: "перенесите одни строки списка в новую книгу и сохраните её",
    en: "copy the rows of the list alone into a new workbook, and save that",
  },
  "bad-xml": {
    kk: "{part} бөлігінің XML мәтіні дұрыс емес: {detail}",
    ru: "в части {part} неверный XML: {detail}",
    en: "the part {part} is not well-formed XML: {detail}",
  },
  "bad-xml.remedy": {
    kk: "кітапты кесте бағдарламасында ашып, .xlsx түрінде қайта сақтаңыз",
    ru: "откройте книгу в табличной программе и снова сохраните в виде .xlsx",
    en: "open the workbook in a spreadsheet program and save it as .xlsx again",
  },
  "no-candidates-sheet": {
    kk: "үміткерлер парағы табылмады; кітаптағы парақтар: {sheets}",
    ru: "не найден лист с кандидатами; листы книги: {sheets}",
    en: "no sheet of candidates was found; the sheets of the workbook: {sheets}",
  },
  "no-candidates-sheet.remedy": {
    kk: "үміткерлер парағын былай атаңыз: {known}",
    ru: "назовите лист с кандидатами так: {known}",
    en: "name the sheet of candidates one of: {known}",
  },
  "too-many-sheets": {
    kk: "кітапта {most} парақтан көп",
    ru: "в книге больше {most} листов",
    en: "the workbook has more than {most} sheets",
  },
  "too-many-sheets.remedy": {
    kk: "тізімге жатпайтын парақтарды алып тастаңыз",
    ru: "уберите листы, которые не относятся к списку",
    en: "remove the sheets that are no part of the list",
  },
  "unknown-sheet": {
    kk: "{sheet} парағы тізімге жатпайды, бірақ бос емес",
    ru: "лист {sheet} не относится к списку, но не пуст",
    en: "the sheet {sheet} is no part of a list, but it is not empty",
  },
  "unknown-sheet.remedy": {
    kk: "парақты алып тастаңыз немесе атын өзгертіңіз; белгілі аттар: {known}",
    ru: "уберите лист или переименуйте его; известные имена: {known}",
    en: "remove the sheet or rename it; known names: {known}",
  },
  "sheet-twice": {
    kk: "{sheet} және {other} парақтары бір мағынада",
    ru: "листы {sheet} и {other} означают одно и то же",
    en: "the sheets {sheet} and {other} mean the same",
  },
  "sheet-twice.remedy": {
    kk: "екеуінің бірін қалдырыңыз",
    ru: "оставьте один из двух",
    en: "keep one of the two",
  },
  "hidden-sheet": {
    kk: "{sheet} парағы жасырылған",
    ru: "лист {sheet} скрыт",
    en: "the sheet {sheet} is hidden",
  },
  "hidden-sheet.remedy": {
    kk: "парақты көрсетіңіз немесе алып тастаңыз: көрінбейтін нәрсе оқылмайды",
    ru: "покажите лист или уберите его: невидимое не читается",
    en: "show the sheet or remove it: what cannot be seen is not read",
  },
  "hidden-row": {
    kk: "{what}: жол жасырылған, ал оның ұяшықтары бос емес",
    ru: "{what}: строка скрыта, а её ячейки не пусты",
    en: "{what}: the row is hidden, and its cells are not empty",
  },
  "hidden-row.remedy": {
    kk: "жолды көрсетіңіз немесе алып тастаңыз; сүзгі қосулы болса, өшіріңіз",
    ru: "покажите строку или удалите её; если включён фильтр, снимите его",
    en: "show the row or remove it; where a filter is on, turn it off",
  },
  "hidden-column": {
    kk: "{what}: баған жасырылған, ал оның ұяшықтары бос емес",
    ru: "{what}: столбец скрыт, а его ячейки не пусты",
    en: "{what}: the column is hidden, and its cells are not empty",
  },
  "hidden-column.remedy": {
    kk: "бағанды көрсетіңіз немесе алып тастаңыз",
    ru: "покажите столбец или удалите его",
    en: "show the column or remove it",
  },
  "merged-cells": {
    kk: "{what}: {range} ұяшықтары біріктірілген",
    ru: "{what}: ячейки {range} объединены",
    en: "{what}: the cells {range} are merged",
  },
  "merged-cells.remedy": {
    kk: "біріктіруді болдырмаңыз да, мәнді әр ұяшыққа жазыңыз",
    ru: "отмените объединение и впишите значение в каждую ячейку",
    en: "unmerge them, and write the value in every cell that it is for",
  },
  formula: {
    kk: "{what}: мәннің орнында формула тұр: {value}",
    ru: "{what}: вместо значения стоит формула: {value}",
    en: "{what}: a formula stands in place of a value: {value}",
  },
  "formula.remedy": {
    kk: "ұяшықты көшіріп, «тек мәндер» деп қойыңыз: сақталған нәтиже ескірген болуы мүмкін, сондықтан оқылмайды",
    ru: "скопируйте ячейку и вставьте «только значения»: сохранённый результат мог устареть и потому не читается",
    en: "copy the cell and paste its value only: a stored result may be out of date, so it is not read",
  },
  "struck-out": {
    kk: "{what}: мәтін сызылып тасталған: {value}",
    ru: "{what}: текст зачёркнут: {value}",
    en: "{what}: the text is struck out: {value}",
  },
  "struck-out.remedy": {
    kk: "сызылғанды өшіріңіз; ол керек болса, сызықты алып тастаңыз",
    ru: "удалите зачёркнутое, а если оно нужно, снимите зачёркивание",
    en: "delete what is struck out; or where it is meant, take the strike away",
  },
  "cell-error": {
    kk: "{what}: ұяшықта қате тұр: {value}",
    ru: "{what}: в ячейке ошибка: {value}",
    en: "{what}: the cell holds an error: {value}",
  },
  "cell-error.remedy": {
    kk: "қатенің орнына мәнін жазыңыз",
    ru: "впишите значение вместо ошибки",
    en: "write the value in place of the error",
  },
  "too-many-rows": {
    kk: "жолдар {most} санынан көп",
    ru: "строк больше {most}",
    en: "there are more than {most} rows",
  },
  "too-many-rows.remedy": {
    kk: "әр үміткерге бір жол болсын; бір файлда бір тізім болсын",
    ru: "на каждого кандидата — одна строка; один файл — один список",
    en: "one row is for one candidate, and one file for one list",
  },
  "too-many-columns": {
    kk: "{what}: бағандар {most} санынан көп",
    ru: "{what}: столбцов больше {most}",
    en: "{what}: there are more than {most} columns",
  },
  "too-many-columns.remedy": {
    kk: "үлгідегі бағандарды ғана қалдырыңыз",
    ru: "оставьте только столбцы шаблона",
    en: "keep the columns of the template only",
  },
  "cell-too-long": {
    kk: "{what}: мәтін {most} таңбадан ұзын: {value}",
    ru: "{what}: текст длиннее {most} знаков: {value}",
    en: "{what}: the text is longer than {most} characters: {value}",
  },
  "cell-too-long.remedy": {
    kk: "мәтінді қысқартыңыз",
    ru: "сократите текст",
    en: "shorten the text",
  },
});
