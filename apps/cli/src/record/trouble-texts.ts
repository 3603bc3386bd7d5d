import { defineMessages } from "@dauys/language";
import { PROOF_TROUBLES } from "./proof-trouble-texts.ts";

/** What keeps a command around records from doing its work, each with its remedy. */
export const RECORD_TROUBLES = defineMessages({
  "no-record": { kk: "бұл жерде журнал жоқ", ru: "здесь нет журнала", en: "there is no record here" },
  "no-record.remedy": {
    kk: "жолды тексеріңіз; жаңа журналды dauys record init ашады",
    ru: "проверьте путь; новый журнал открывает dauys record init",
    en: "check the path; dauys record init opens a new record",
  },
  "empty-record": {
    kk: "бұл журналда бірде-бір жазба жоқ",
    ru: "в этом журнале нет ни одной записи",
    en: "this record holds no entry at all",
  },
  "empty-record.remedy": {
    kk: "жазбалары бар болған болса, дерекқорды сақтық көшірмеден қалпына келтіріңіз; ашу үзіліп қалған болса, dauys record init командасын қайта іске қосыңыз",
    ru: "если записи были, верните базу из резервной копии; если прервалось открытие, запустите dauys record init снова",
    en: "if it held entries, put the database back from a backup; if opening it was cut short, run dauys record init again",
  },
  "not-verified.remedy": {
    kk: "ештеңе көшірілген жоқ; толығын dauys verify көрсетеді, журналды бүтін көшірмесінен алыңыз",
    ru: "ничего не скопировано; всё покажет dauys verify; возьмите журнал из исправной копии",
    en: "nothing was copied; dauys verify shows all of it; take the record from a copy that verifies",
  },
  "record-there": { kk: "мұнда журнал бар", ru: "здесь уже есть журнал", en: "there is a record here already" },
  "record-there.remedy": {
    kk: "басқа қалта көрсетіңіз: журналдың үстінен ашылмайды",
    ru: "укажите другую папку: поверх журнала другой не открывается",
    en: "name another folder: none is opened over a record",
  },
  "database-file": {
    kk: "database.json түсініксіз: {detail}",
    ru: "database.json не понят: {detail}",
    en: "database.json is not understood: {detail}",
  },
  "database-file.remedy": {
    kk: "файлды сақтық көшірмеден алыңыз немесе docs/record.md бойынша жазыңыз",
    ru: "возьмите файл из запасной копии или запишите по docs/record.md",
    en: "take the file from a copy, or write it as docs/record.md says",
  },
  database: {
    kk: "{value} PostgreSQL мекенжайы емес, не онда құпиясөз тұр",
    ru: "{value} — не адрес PostgreSQL, или в нём стоит пароль",
    en: "{value} is not an address of PostgreSQL, or has a password in it",
  },
  "database.remedy": {
    kk: "postgresql://user@host/database түрінде, құпиясөзсіз жазыңыз: құпиясөз PGPASSWORD айнымалысында немесе ~/.pgpass файлында болсын",
    ru: "пишите postgresql://user@host/database без пароля: пароль — в PGPASSWORD или ~/.pgpass",
    en: "write postgresql://user@host/database without the password, which belongs into PGPASSWORD or ~/.pgpass",
  },
  schema: {
    kk: "--schema: {value} схема атауы бола алмайды",
    ru: "--schema: {value} не может быть именем схемы",
    en: "--schema: {value} cannot be the name of a schema",
  },
  "schema.remedy": {
    kk: "кіші латын әріптерімен, цифрлармен және «_» белгісімен жазыңыз",
    ru: "пишите строчными латинскими буквами, цифрами и «_»",
    en: "write it in lower-case letters of ASCII, digits and _",
  },
  "one-entry": {
    kk: "файлда дәл бір жазба болуға тиіс",
    ru: "в файле должна быть ровно одна запись",
    en: "the file has to hold exactly one entry",
  },
  "one-entry.remedy": {
    kk: "қалғандарын dauys record append --entries арқылы қосыңыз",
    ru: "остальные внесите командой dauys record append --entries",
    en: "append the others with dauys record append --entries",
  },
  json: { kk: "жарамды JSON емес: {detail}", ru: "это не годный JSON: {detail}", en: "not acceptable JSON: {detail}" },
  "json.remedy": {
    kk: "аталған орынды түзетіңіз; сандар тек бүтін болады",
    ru: "исправьте названное место; числа только целые",
    en: "mend the place named; numbers are whole",
  },
  "not-object": {
    kk: "мазмұн JSON нысаны болуға тиіс",
    ru: "содержание должно быть объектом JSON",
    en: "the body has to be a JSON object",
  },
  "not-object.remedy": {
    kk: "жақша ішінде жазыңыз; түрлердің мазмұны docs/record.md ішінде",
    ru: "запишите в фигурных скобках; содержание по типам — в docs/record.md",
    en: "write it in braces; docs/record.md says what each type holds",
  },
  "not-an-entry": {
    kk: "{place}: бұл жазба емес: {detail}",
    ru: "{place}: это не запись: {detail}",
    en: "{place}: this is not an entry: {detail}",
  },
  "not-an-entry.remedy": {
    kk: "аталған мүшені түзетіңіз; жазбаның пішімі docs/decisions/record-entries.md ішінде",
    ru: "исправьте названное; форма записи — в docs/decisions/record-entries.md",
    en: "mend what is named; docs/decisions/record-entries.md has the form of an entry",
  },
  "no-entries": { kk: "файлда жазба жоқ", ru: "в файле нет записей", en: "the file holds no entry" },
  "no-entries.remedy": {
    kk: "әр жолға бір жазбадан жазыңыз",
    ru: "пишите по одной записи в строке",
    en: "write one entry a line",
  },
  "torn-batch": {
    kk: "{place}: топтама толық емес",
    ru: "{place}: пачка не полна",
    en: "{place}: the batch is not whole",
  },
  "torn-batch.remedy": {
    kk: "топтаманың бас жазбасы мен барлық жазбасын ретімен беріңіз",
    ru: "дайте заглавную запись пачки и все её записи по порядку",
    en: "give the entry that signs for the batch and all its entries, in order",
  },
  "one-source": {
    kk: "--body, --entries, --batch: дәл біреуі керек",
    ru: "--body, --entries, --batch: нужно ровно одно",
    en: "--body, --entries, --batch: exactly one is needed",
  },
  "one-source.remedy": {
    kk: "бір жазба үшін --type мен --body, қол қойылғандар үшін --entries, топтама үшін --batch беріңіз",
    ru: "для одной записи --type и --body, для подписанных --entries, для пачки --batch",
    en: "--type and --body for one entry, --entries for signed ones, --batch for a batch",
  },
  "needs-option": {
    kk: "{option} керек",
    ru: "нужен параметр {option}",
    en: "the option {option} is needed",
  },
  "needs-option.remedy": {
    kk: "{option} қосыңыз; анықтама: dauys {command} --help",
    ru: "добавьте {option}; справка: dauys {command} --help",
    en: "add {option}; see dauys {command} --help",
  },
  "needless-option": {
    kk: "{option} бұл жерде ештеңені білдірмейді: қол қойылған жазбалар өзгермейді",
    ru: "{option} здесь ничего не значит: подписанные записи не меняются",
    en: "{option} means nothing here: signed entries are not changed",
  },
  "needless-option.remedy": {
    kk: "{option} алып тастаңыз",
    ru: "уберите {option}",
    en: "leave {option} out",
  },
  number: {
    kk: "{option}: {value} — бүтін сан емес",
    ru: "{option}: {value} — не целое число",
    en: "{option}: {value} is not a whole number",
  },
  "number.remedy": {
    kk: "0 немесе одан үлкен бүтін сан жазыңыз",
    ru: "напишите целое число, 0 или больше",
    en: "write a whole number, 0 or more",
  },
  "no-such-entry": {
    kk: "журналда {n}-жазба жоқ: онда {size} жазба бар",
    ru: "в журнале нет записи {n}: в нём записей {size}",
    en: "the record has no entry {n}: it has {size}",
  },
  "no-such-entry.remedy": {
    kk: "жазбалар 0-ден саналады; олардың орнын dauys record log көрсетеді",
    ru: "записи считаются с 0; их места показывает dauys record log",
    en: "entries count from 0; dauys record log shows their places",
  },
  "log-key": {
    kk: "бұл журналдың кілті емес: журналдікі {expected}",
    ru: "это не ключ журнала: у журнала {expected}",
    en: "this is not the record's key, which is {expected}",
  },
  "log-key.remedy": {
    kk: "record-opened жазбасының log мүшесінде аталған кілтті беріңіз",
    ru: "дайте ключ, названный в log записи record-opened",
    en: "give the key that record-opened names as log",
  },
  "no-checkpoint": {
    kk: "қол қойылған бақылау нүктесі {n} жазбаны қамтымайды",
    ru: "нет подписанной контрольной точки, охватывающей записей: {n}",
    en: "no signed checkpoint covers {n} entries",
  },
  "no-checkpoint.remedy": {
    kk: "алдымен: dauys record checkpoint <record> --log-key <key file>",
    ru: "сначала: dauys record checkpoint <record> --log-key <key file>",
    en: "first: dauys record checkpoint <record> --log-key <key file>",
  },
  exists: { kk: "мұндай файл бар", ru: "такой файл уже есть", en: "there is such a file already" },
  "exists.remedy": { kk: "басқа атау таңдаңыз", ru: "выберите другое имя", en: "choose another name" },
  "cannot-write": {
    kk: "файл жазылмады: {detail}",
    ru: "файл не записан: {detail}",
    en: "the file cannot be written: {detail}",
  },
  "cannot-write.remedy": {
    kk: "қалтаның бар екенін, оған жазу рұқсатын және дискіде орын барын тексеріңіз",
    ru: "проверьте, что папка есть, в неё можно писать и на диске есть место",
    en: "check that the folder exists and can be written, and that the disk has room",
  },
  "not-opened": {
    kk: "журналдың бірінші жазбасы record-opened емес",
    ru: "первая запись журнала — не record-opened",
    en: "the record's first entry is not record-opened",
  },
  "not-opened.remedy": {
    kk: "журналды dauys verify арқылы тексеріңіз",
    ru: "проверьте журнал командой dauys verify",
    en: "check the record with dauys verify",
  },
  "key-text": {
    kk: "{option}: ашық кілт емес: {detail}",
    ru: "{option}: это не открытый ключ: {detail}",
    en: "{option}: this is not a public key: {detail}",
  },
  "key-text.remedy": {
    kk: "dauys key show шығаратын жолды тұтас көшіріңіз: name+id+base64",
    ru: "скопируйте строку из dauys key show целиком: name+id+base64",
    en: "copy the whole line that dauys key show prints: name+id+base64",
  },
  "one-trust": {
    kk: "--key немесе --policy: дәл біреуі керек",
    ru: "--key или --policy: нужно ровно одно",
    en: "--key or --policy: exactly one is needed",
  },
  "one-trust.remedy": {
    kk: "--key арқылы журналдың ашық кілтін беріңіз; куәгерлер де керек болса, --policy",
    ru: "дайте --key с открытым ключом журнала; если нужны и свидетели — --policy",
    en: "give the record's public key with --key; where witnesses count too, --policy",
  },
  "no-saved": {
    kk: "бұрын расталған бақылау нүктесі жоқ",
    ru: "прежде заверенной контрольной точки нет",
    en: "there is no checkpoint that was cosigned before",
  },
  "no-saved.remedy": {
    kk: "шынымен бірінші рет болса, --first қосыңыз; файл жоғалса, сақтық көшірмеден алыңыз: онсыз айырылған журнал байқалмайды",
    ru: "если это действительно первый раз, добавьте --first; если файл утерян, возьмите его из копии: без него раздвоение не заметить",
    en: "if this really is the first time, add --first; if the file is lost, take it from a copy: without it a fork goes unseen",
  },
  "not-first": {
    kk: "--first берілген, бірақ бұрын расталған бақылау нүктесі бар",
    ru: "дан --first, но прежде заверенная контрольная точка есть",
    en: "--first was given, and there is a checkpoint that was cosigned before",
  },
  "not-first.remedy": { kk: "--first алып тастаңыз", ru: "уберите --first", en: "leave out --first" },
  ...PROOF_TROUBLES,
});
