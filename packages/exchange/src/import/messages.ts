import { defineMessages } from "@dauys/language";

/** Faults of files of protocols that other files do not have, each with its remedy. */
export const IMPORT_MESSAGES = defineMessages({
  "profile-column": {
    kk: "профиль атаған {column} бағаны файлда жоқ",
    ru: "в файле нет столбца {column}, который называет профиль",
    en: "the file has no column {column}, which the profile names",
  },
  "profile-column.remedy": {
    kk: "файлдағы бағандар: {known}; дұрыс профильді таңдаңыз немесе профильді түзетіңіз",
    ru: "столбцы файла: {known}; выберите нужный профиль или исправьте его",
    en: "columns of the file: {known}; choose the right profile, or mend it",
  },
  "profile-lists": {
    kk: "{prefix} деп басталып, санмен аяқталатын баған жоқ",
    ru: "нет столбцов, которые начинаются с {prefix} и кончаются числом",
    en: "no column begins with {prefix} and ends in a number",
  },
  "profile-lists.remedy": {
    kk: "файлдағы бағандар: {known}; дұрыс профильді таңдаңыз немесе профильді түзетіңіз",
    ru: "столбцы файла: {known}; выберите нужный профиль или исправьте его",
    en: "columns of the file: {known}; choose the right profile, or mend it",
  },
  "header-twice": {
    kk: "{column} бағаны екі рет тұр",
    ru: "столбец {column} стоит дважды",
    en: "the column {column} stands twice",
  },
  "header-twice.remedy": {
    kk: "екеуінің бірін алып тастаңыз",
    ru: "уберите один из двух",
    en: "remove one of the two",
  },
  "no-rows": {
    kk: "файлда бірде-бір хаттама жоқ",
    ru: "в файле нет ни одного протокола",
    en: "the file holds no protocol",
  },
  "no-rows.remedy": {
    kk: "тақырыптан кейін әр хаттамаға бір жол қосыңыз",
    ru: "добавьте под заголовком по строке на каждый протокол",
    en: "add one row for each protocol below the header",
  },
  "row-without-end": {
    kk: "жолдың соңы табылмады",
    ru: "у строки нет конца",
    en: "this row has no end",
  },
  "row-without-end.remedy": {
    kk: "файл мен профильдің сәйкестігін тексеріңіз: бұл CSV емес шығар",
    ru: "проверьте, подходит ли профиль к файлу: возможно, это не CSV",
    en: "check that the profile is the one for this file: it may be no CSV",
  },
  "count-too-large": {
    kk: "{what}: {value} саны 2147483647 шегінен асады",
    ru: "{what}: число {value} больше предела 2147483647",
    en: "{what}: the number {value} is above the limit of 2147483647",
  },
  "count-too-large.remedy": {
    kk: "санды түпнұсқамен салыстырыңыз",
    ru: "сверьте число с оригиналом",
    en: "compare the number with the original",
  },
  "not-a-word": {
    kk: "{what}: {value} мәні белгісіз",
    ru: "{what}: неизвестное значение {value}",
    en: "{what}: the value {value} is not known",
  },
  "not-a-word.remedy": {
    kk: "профиль білетін мәндер: {known}",
    ru: "профиль знает значения: {known}",
    en: "the profile knows: {known}",
  },
  "bad-pack": {
    kk: "{what}: {value} бөлігі {expected} түрінде емес",
    ru: "{what}: часть {value} не имеет вида {expected}",
    en: "{what}: the part {value} is not of the form {expected}",
  },
  "bad-pack.remedy": {
    kk: "ұяшықты түпнұсқамен салыстырыңыз немесе профильдегі бөлгіштерді түзетіңіз",
    ru: "сверьте ячейку с оригиналом или исправьте разделители в профиле",
    en: "compare the cell with the original, or mend the separators in the profile",
  },
  "pack-twice": {
    kk: "{what}: {value} екі рет тұр",
    ru: "{what}: {value} стоит дважды",
    en: "{what}: {value} stands twice",
  },
  "pack-twice.remedy": {
    kk: "ұяшықты түпнұсқамен салыстырыңыз",
    ru: "сверьте ячейку с оригиналом",
    en: "compare the cell with the original",
  },
  "too-many-lists": {
    kk: "{what}: тізімдер {most} санынан көп",
    ru: "{what}: списков больше {most}",
    en: "{what}: more than {most} lists",
  },
  "too-many-lists.remedy": {
    kk: "профиль осы файлға сай ма, тексеріңіз: бағанда тізімдерге берілген дауыстар емес, басқа нәрсе тұрған шығар",
    ru: "проверьте, подходит ли профиль к файлу: возможно, в столбце стоят не голоса за списки",
    en: "check that the profile is the one for this file: the column may hold something else than votes for lists",
  },
  "no-name": {
    kk: "{what}: бірліктің аты жоқ",
    ru: "{what}: не названа единица",
    en: "{what}: the unit is not named",
  },
  "no-name.remedy": {
    kk: "бірліктің атын немесе нөмірін жазыңыз",
    ru: "впишите название или номер единицы",
    en: "write the name or the number of the unit",
  },
  "bad-text": {
    kk: "{what}: мәтін {encoding} кодтауында емес",
    ru: "{what}: текст не в кодировке {encoding}",
    en: "{what}: the text is not in {encoding}",
  },
  "bad-text.remedy": {
    kk: "профильде файлдың кодтауын көрсетіңіз",
    ru: "укажите в профиле кодировку файла",
    en: "name the encoding of the file in the profile",
  },
});
