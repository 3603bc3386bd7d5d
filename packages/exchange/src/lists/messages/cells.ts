import { defineMessages } from "@dauys/language";

/** Faults of headings, rows and cells. */
export const CELL_MESSAGES = defineMessages({
  "no-headings": {
    kk: "бірінші жол тақырып емес: {found}",
    ru: "первая строка — не заголовки: {found}",
    en: "the first line holds no headings: {found}",
  },
  "no-headings.remedy": {
    kk: "dauys lists template беретін үлгінің тақырыптарын бірінші жолға қойыңыз",
    ru: "поставьте в первую строку заголовки шаблона, который даёт dauys lists template",
    en: "put the headings of the template, which dauys lists template writes, in the first line",
  },
  "unknown-heading": {
    kk: "белгісіз баған: {what}",
    ru: "неизвестный столбец: {what}",
    en: "unknown column: {what}",
  },
  "unknown-heading.remedy": {
    kk: "бағанды алып тастаңыз немесе үлгідегідей атаңыз; бағандардың аттары: {known}",
    ru: "уберите столбец или назовите его, как в шаблоне; имена столбцов: {known}",
    en: "remove the column, or name it as the template does; the names of columns: {known}",
  },
  "no-heading": {
    kk: "{what}: бағанның тақырыбы жоқ, ал ұяшықтары бос емес",
    ru: "{what}: у столбца нет заголовка, а ячейки не пусты",
    en: "{what}: the column has no heading, and its cells are not empty",
  },
  "no-heading.remedy": {
    kk: "бағанды үлгідегідей атаңыз немесе тазалаңыз",
    ru: "назовите столбец, как в шаблоне, или очистите его",
    en: "name the column as the template does, or clear it",
  },
  "heading-twice": {
    kk: "{what} пен {other} бағандары бір мағынада",
    ru: "столбцы {what} и {other} означают одно и то же",
    en: "the columns {what} and {other} mean the same",
  },
  "heading-twice.remedy": {
    kk: "екеуінің бірін қалдырыңыз",
    ru: "оставьте один из двух",
    en: "keep one of the two",
  },
  "missing-heading": {
    kk: "{column} бағаны жоқ",
    ru: "нет столбца {column}",
    en: "the column {column} is missing",
  },
  "missing-heading.remedy": {
    kk: "бағанды қосыңыз; оның тақырыбы мыналардың бірі: {headings}",
    ru: "добавьте столбец; его заголовок — один из этих: {headings}",
    en: "add the column; its heading is one of: {headings}",
  },
  "no-candidates": {
    kk: "тақырыптың астында бірде-бір үміткер жоқ",
    ru: "под заголовками нет ни одного кандидата",
    en: "there is no candidate below the headings",
  },
  "no-candidates.remedy": {
    kk: "әр үміткерге бір жол қосыңыз",
    ru: "добавьте по строке на каждого кандидата",
    en: "add one row for each candidate",
  },
  "blank-row": {
    kk: "жолдардың арасында бос жол бар",
    ru: "между строками стоит пустая строка",
    en: "an empty row stands between rows",
  },
  "blank-row.remedy": {
    kk: "бос жолды алып тастаңыз, ал үміткер түсіп қалса, енгізіңіз",
    ru: "уберите пустую строку, а если кандидат пропущен, впишите его",
    en: "remove the empty row; or where a candidate was left out, enter them",
  },
  "example-row": {
    kk: "{what}: үлгідегі ойдан шығарылған мысал жолы қалып қойған",
    ru: "{what}: осталась строка с вымышленным примером из шаблона",
    en: "{what}: the template's invented example is still there",
  },
  "example-row.remedy": {
    kk: "мысал жолын алып тастаңыз",
    ru: "удалите строку с примером",
    en: "delete the row with the example",
  },
  "empty-cell": {
    kk: "{what}: ұяшық бос",
    ru: "{what}: ячейка пуста",
    en: "{what}: the cell is empty",
  },
  "empty-cell.remedy": {
    kk: "мәнін жазыңыз: ол міндетті",
    ru: "впишите значение: оно обязательно",
    en: "write the value: it is required",
  },
  "no-name": {
    kk: "{what}: аты-жөні ешбір тілде жазылмаған",
    ru: "{what}: имя не указано ни на одном языке",
    en: "{what}: the name is given in no language",
  },
  "no-name.remedy": {
    kk: "аты-жөнін қазақша, орысша немесе латын әрпімен жазыңыз",
    ru: "впишите имя на казахском, русском или латиницей",
    en: "write the name in Kazakh, in Russian or in Latin letters",
  },
  "bad-date": {
    kk: "{what}: {value} күн емес",
    ru: "{what}: {value} — не дата",
    en: "{what}: {value} is not a date",
  },
  "bad-date.remedy": {
    kk: "күнді 2001-05-30 немесе 30.05.2001 түрінде жазыңыз",
    ru: "напишите дату в виде 2001-05-30 или 30.05.2001",
    en: "write the date as 2001-05-30 or 30.05.2001",
  },
  "bad-birth": {
    kk: "{what}: {value} туған күн де, туған жыл да емес",
    ru: "{what}: {value} — не дата и не год рождения",
    en: "{what}: {value} is neither a date nor a year of birth",
  },
  "bad-birth.remedy": {
    kk: "күнді 2001-05-30 не 30.05.2001 түрінде немесе тек жылын (2001) жазыңыз; жыл 1850 мен 2200 аралығында",
    ru: "напишите дату в виде 2001-05-30 или 30.05.2001 либо один год (2001); год — от 1850 до 2200",
    en: "write the date as 2001-05-30 or 30.05.2001, or the year alone (2001); the year is from 1850 to 2200",
  },
  "no-such-day": {
    kk: "{what}: күнтізбеде {value} күні жоқ",
    ru: "{what}: в календаре нет дня {value}",
    en: "{what}: the calendar has no day {value}",
  },
  "no-such-day.remedy": {
    kk: "күнді түпнұсқа құжатпен салыстырыңыз",
    ru: "сверьте дату с документом",
    en: "compare the date with the paper",
  },
  "year-as-date": {
    kk: "{what}: күн түріндегі ұяшықта {value} тұр; {year} жылы терілген сияқты",
    ru: "{what}: в ячейке с форматом даты стоит {value}; похоже, был набран год {year}",
    en: "{what}: a cell formatted as a date holds {value}; it seems that the year {year} was typed",
  },
  "year-as-date.remedy": {
    kk: "ұяшықтың пішімін «мәтін» етіп, жылын қайта жазыңыз",
    ru: "сделайте формат ячейки текстовым и впишите год заново",
    en: "format the cell as text, and write the year again",
  },
  "bad-word": {
    kk: "{what}: {value} мәні белгісіз",
    ru: "{what}: неизвестное значение {value}",
    en: "{what}: the value {value} is not known",
  },
  "bad-word.remedy": {
    kk: "мына сөздердің бірін жазыңыз: {known}",
    ru: "напишите одно из слов: {known}",
    en: "write one of the words: {known}",
  },
  "bad-id": {
    kk: "{what}: {value} идентификатор бола алмайды",
    ru: "{what}: {value} не может быть идентификатором",
    en: "{what}: {value} cannot be an id",
  },
  "bad-id.remedy": {
    kk: "кіші латын әріптерімен, цифрлармен, дефиспен жазыңыз; бірінші таңба — әріп, мысалы aq-bidai",
    ru: "пишите строчными латинскими буквами, цифрами и дефисом, первой — буква, например aq-bidai",
    en: "write it in lower-case Latin letters, digits and hyphens, a letter first, such as aq-bidai",
  },
  "bad-person": {
    kk: "{what}: {value} адамның идентификаторы бола алмайды",
    ru: "{what}: {value} не может быть идентификатором лица",
    en: "{what}: {value} cannot be the id of a person",
  },
  "bad-person.remedy": {
    kk: "латын әріптерімен, цифрлармен және ._:- таңбаларымен жазыңыз, ең көбі 100 таңба",
    ru: "пишите латинскими буквами, цифрами и знаками ._:-, не больше 100 знаков",
    en: "write it in Latin letters, digits and ._:-, at most 100 characters",
  },
  "id-as-number": {
    kk: "{what}: идентификатор сан ретінде сақталған: {value}",
    ru: "{what}: идентификатор сохранён как число: {value}",
    en: "{what}: the id is kept as a number: {value}",
  },
  "id-as-number.remedy": {
    kk: "ұяшықтың пішімін «мәтін» етіп, қайта жазыңыз: санның басындағы нөлдер жоғалады",
    ru: "сделайте формат ячейки текстовым и впишите заново: у числа теряются нули в начале",
    en: "format the cell as text and write it again: a number loses the zeros before it",
  },
});
