import { defineMessages } from "@dauys/language";

/** Faults of the names of lists and units, each with its remedy. */
export const NAME_MESSAGES = defineMessages({
  "empty-name": {
    kk: "{what}: атау жоқ",
    ru: "{what}: название не указано",
    en: "{what}: the name is missing",
  },
  "empty-name.remedy": {
    kk: "атауды жазыңыз немесе жолды алып тастаңыз",
    ru: "впишите название или уберите строку",
    en: "write the name, or remove the row",
  },
  spaces: {
    kk: "{what}: {value} бос орыннан басталады немесе бос орынмен аяқталады",
    ru: "{what}: {value} начинается или кончается пробелом",
    en: "{what}: {value} begins or ends with a space",
  },
  "spaces.remedy": {
    kk: "шеткі бос орындарды алып тастаңыз (көрінбейтіндері U+ кодымен көрсетілген)",
    ru: "уберите пробелы по краям (невидимые показаны кодом U+)",
    en: "remove the spaces at the ends (invisible ones are shown as U+ codes)",
  },
  control: {
    kk: "{what}: {value} ішінде басқару таңбасы бар",
    ru: "{what}: в {value} есть управляющий символ",
    en: "{what}: {value} holds a control character",
  },
  "control.remedy": {
    kk: "басқару таңбаларын (жол ауыстыру, табуляция) алып тастаңыз",
    ru: "уберите управляющие символы (перевод строки, табуляцию)",
    en: "remove control characters (line breaks, tabs)",
  },
  damaged: {
    kk: "{what}: {value} ішінде U+FFFD бар: мәтін бұрынғы түрлендіруде бұзылған",
    ru: "{what}: в {value} есть U+FFFD: текст был испорчен прежним преобразованием",
    en: "{what}: {value} holds U+FFFD: an earlier conversion damaged the text",
  },
  "damaged.remedy": {
    kk: "атауды түпнұсқадан қайта алыңыз",
    ru: "возьмите название заново из источника",
    en: "take the name again from its source",
  },
  "duplicate-list": {
    kk: "{list} тізімі екі рет кездеседі; алғашқысы {line}-жолда",
    ru: "список {list} встречается дважды; первый раз в строке {line}",
    en: "the list {list} stands twice; the first time in line {line}",
  },
  "duplicate-list.remedy": {
    kk: "бір жолды қалдырыңыз; есеп бірліктері бойынша дауыстар үшін unit,list,votes қолданыңыз",
    ru: "оставьте одну строку; для голосов по единицам учёта используйте unit,list,votes",
    en: "keep one row; for votes by unit use unit,list,votes",
  },
  "duplicate-row": {
    kk: "{row} жолы екі рет кездеседі; алғашқысы {line}-жолда",
    ru: "строка {row} встречается дважды; первый раз в строке {line}",
    en: "the row {row} stands twice; the first time in line {line}",
  },
  "duplicate-row.remedy": {
    kk: "біреуін қалдырыңыз",
    ru: "оставьте одну из них",
    en: "keep one of them",
  },
  "duplicate-unit": {
    kk: "{unit} есеп бірлігі екі рет кездеседі; алғашқысы {line}-жолда",
    ru: "единица учёта {unit} встречается дважды; первый раз в строке {line}",
    en: "the unit {unit} stands twice; the first time in line {line}",
  },
  "duplicate-unit.remedy": {
    kk: "біреуін қалдырыңыз",
    ru: "оставьте одну из них",
    en: "keep one of them",
  },
  "unicode-clash": {
    kk: "{what}: {value} бұрынғы {other} атауымен бірдей көрінеді, бірақ Unicode таңбалары басқа",
    ru: "{what}: {value} выглядит так же, как прежнее {other}, но записано другими символами Unicode",
    en: "{what}: {value} looks the same as {other} before it, but is written in other Unicode characters",
  },
  "unicode-clash.remedy": {
    kk: "екі атауды бірдей жазыңыз (Unicode NFC түрінде) немесе ажыратыңыз",
    ru: "запишите оба названия одинаково (в форме Unicode NFC) или различите их",
    en: "write both in the same way (Unicode form NFC), or give them different names",
  },
  "unknown-reserved": {
    kk: "{row} деген арнайы жол жоқ",
    ru: "нет служебной строки {row}",
    en: "there is no reserved row {row}",
  },
  "unknown-reserved.remedy": {
    kk: "@ таңбасынан басталатын жолдар: {known}",
    ru: "строки, начинающиеся с @: {known}",
    en: "the rows that begin with @ are {known}",
  },
  "unknown-unit": {
    kk: "{unit} есеп бірлігі дауыстар файлында жоқ",
    ru: "единицы учёта {unit} нет в файле голосов",
    en: "the unit {unit} is not in the votes",
  },
  "unknown-unit.remedy": {
    kk: "дауыстар файлындағы есеп бірліктері: {known}",
    ru: "единицы учёта в файле голосов: {known}",
    en: "the units in the votes are {known}",
  },
  "unknown-list": {
    kk: "{list} тізімі дауыстар файлында жоқ",
    ru: "списка {list} нет в файле голосов",
    en: "the list {list} is not in the votes",
  },
  "unknown-list.remedy": {
    kk: "дауыстар файлындағы тізімдер: {known}",
    ru: "списки в файле голосов: {known}",
    en: "the lists in the votes are {known}",
  },
  "no-units": {
    kk: "дауыстар есеп бірліктеріне бөлінбеген, ал бұл файлда unit бағаны бар",
    ru: "голоса не разделены по единицам учёта, а в этом файле есть столбец unit",
    en: "the votes are not by unit, but this file has a column unit",
  },
  "no-units.remedy": {
    kk: "unit бағанын алып тастаңыз немесе дауыстарды unit,list,votes түрінде беріңіз",
    ru: "уберите столбец unit или дайте голоса в виде unit,list,votes",
    en: "remove the column unit, or give the votes as unit,list,votes",
  },
  "no-lists": {
    kk: "{unit}: бірде-бір тізім жоқ",
    ru: "{unit}: нет ни одного списка",
    en: "{unit}: there is no list",
  },
  "no-lists.remedy": {
    kk: "әр тізімге бір жол жазыңыз",
    ru: "впишите по строке на каждый список",
    en: "write one row for each list",
  },
});
