import { defineMessages } from "@dauys/language";

/** What can be wrong with a call of the commands for candidate lists, each with its remedy. */
export const LIST_TROUBLES = defineMessages({
  "bad-date": { kk: "--date: {value} күн емес", ru: "--date: {value} — не день", en: "--date: {value} is not a day" },
  "bad-date.remedy": {
    kk: "күнді 2021-01-10 түрінде жазыңыз",
    ru: "напишите день в виде 2021-01-10",
    en: "write the day as 2021-01-10",
  },
  "no-date": { kk: "сайлау күні айтылмаған", ru: "не назван день выборов", en: "election day is not given" },
  "no-date.remedy": {
    kk: "--date <YYYY-MM-DD> немесе --context <файл> қосыңыз",
    ru: "добавьте --date <YYYY-MM-DD> или --context <файл>",
    en: "add --date <YYYY-MM-DD> or --context <file>",
  },
  "no-seats": {
    kk: "бұл ережелерде мандаттар саны жоқ",
    ru: "в этих правилах нет числа мандатов",
    en: "these rules name no number of seats",
  },
  "no-seats.remedy": { kk: "--seats <n> қосыңыз", ru: "добавьте --seats <n>", en: "add --seats <n>" },
  "bad-number": {
    kk: "--{option}: {value} — 1-ден бастап бүтін сан емес",
    ru: "--{option}: {value} — не целое число от 1",
    en: "--{option}: {value} is not a whole number from 1",
  },
  "bad-number.remedy": {
    kk: "санды 0–9 цифрларымен жазыңыз",
    ru: "напишите число цифрами 0–9",
    en: "write the number in the digits 0-9",
  },
  "bad-utc": {
    kk: "--utc: {value} — UTC-ден айырма емес",
    ru: "--utc: {value} — не сдвиг от UTC",
    en: "--utc: {value} is not an offset from UTC",
  },
  "bad-utc.remedy": { kk: "+05:00 түрінде жазыңыз", ru: "напишите в виде +05:00", en: "write it as +05:00" },
  "no-utc": {
    kk: "бұл елдің комиссия сағаты белгісіз",
    ru: "часы комиссии этой страны не известны",
    en: "the clocks of this country's commission are not known",
  },
  "no-utc.remedy": {
    kk: "--utc <+hh:mm> қосыңыз",
    ru: "добавьте --utc <+hh:mm>",
    en: "add --utc <+hh:mm>",
  },
  "context-and-options": {
    kk: "--context параметрі --{option} параметрімен қатар тұрмайды",
    ru: "--context не ставится вместе с --{option}",
    en: "--context does not stand beside --{option}",
  },
  "context-and-options.remedy": {
    kk: "екеуінің бірін қалдырыңыз",
    ru: "оставьте одно из двух",
    en: "keep one of the two",
  },
  context: { kk: "{detail}", ru: "{detail}", en: "{detail}" },
  "context.remedy": {
    kk: "файлды түзетіңіз; оның нысаны: docs/schema/list-context.schema.json",
    ru: "исправьте файл; его форма: docs/schema/list-context.schema.json",
    en: "mend the file; its form: docs/schema/list-context.schema.json",
  },
  "unknown-role": {
    kk: "мұндай рөл жоқ: {value}",
    ru: "нет такой роли: {value}",
    en: "there is no such role: {value}",
  },
  "unknown-role.remedy": {
    kk: "рөлдер: party, commission",
    ru: "роли: party, commission",
    en: "the roles are party, commission",
  },
  "unknown-form": {
    kk: "{value}: файлдың аты .xlsx, .csv немесе .json деп аяқталмайды",
    ru: "{value}: имя файла не кончается на .xlsx, .csv или .json",
    en: "{value}: the name of the file ends in none of .xlsx, .csv, .json",
  },
  "unknown-form.remedy": {
    kk: "--to <файл>.xlsx, .csv немесе .json деп жазыңыз",
    ru: "напишите --to <файл>.xlsx, .csv или .json",
    en: "write --to <file>.xlsx, .csv or .json",
  },
  "head-left-over": {
    kk: "--head файлдары CSV тізімдерінен көп: {heads} және {tables}",
    ru: "файлов --head больше, чем списков в CSV: {heads} и {tables}",
    en: "there are more files of --head than lists in CSV: {heads} and {tables}",
  },
  "head-left-over.remedy": {
    kk: "әр CSV тізіміне бір --head беріңіз, тізімдердің ретімен",
    ru: "дайте по одному --head на каждый список в CSV, в их порядке",
    en: "give one --head for each list in CSV, in their order",
  },
  "list-twice": {
    kk: "{list} тізімі екі файлда: {other} және {file}",
    ru: "список {list} стоит в двух файлах: {other} и {file}",
    en: "the list {list} stands in two files: {other} and {file}",
  },
  "list-twice.remedy": {
    kk: "әр тізімнің өз идентификаторы болсын",
    ru: "пусть у каждого списка будет свой идентификатор",
    en: "give every list an id of its own",
  },
  "lot-unfit": {
    kk: "--lot тізімдерге сай емес: {lists}",
    ru: "--lot не подходит к спискам: {lists}",
    en: "--lot does not fit the lists: {lists}",
  },
  "lot-unfit.remedy": {
    kk: "барлық тізімді жеребе ретімен, әрқайсысын бір рет жазыңыз: --lot <тізім,…>",
    ru: "перечислите все списки в порядке жребия, каждый один раз: --lot <список,…>",
    en: "name all lists in the order drawn, each once: --lot <list,…>",
  },
  "ballot-source": {
    kk: "не тізім файлдары, не --rules параметрімен, не --election керек",
    ru: "нужны либо файлы списков с --rules, либо --election",
    en: "either files of lists with --rules are needed, or --election",
  },
  "ballot-source.remedy": {
    kk: "мысалы: dauys lists ballot --election kz-2021",
    ru: "например: dauys lists ballot --election kz-2021",
    en: "for example: dauys lists ballot --election kz-2021",
  },
});
