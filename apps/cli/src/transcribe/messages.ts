import { defineMessages } from "@dauys/language";

/** What `dauys transcribe` says. */
export const TRANSCRIBE_TEXTS = defineMessages({
  "not-empty": {
    kk: "{folder} бос емес",
    ru: "папка {folder} не пуста",
    en: "{folder} is not empty",
  },
  "not-empty.remedy": {
    kk: "жаңа қалтаны көрсетіңіз: жарияланған журналдың орнына басқасы жазылмайды",
    ru: "назовите новую папку: поверх опубликованного журнала другой не пишут",
    en: "name a new folder: no record is written over one that was published",
  },
  "key-inside": {
    kk: "{file} кілт файлы жарияланатын қалтада тұрар еді",
    ru: "файл ключа {file} лежал бы в папке для публикации",
    en: "the key file {file} would lie in the folder that is published",
  },
  "key-inside.remedy": {
    kk: "кілтті басқа жерге қойыңыз: --key, --log-key",
    ru: "положите ключ в другое место: --key, --log-key",
    en: "keep the key elsewhere: --key, --log-key",
  },
  "one-key": {
    kk: "көшіруші мен журналдың кілті бір файлда: {file}",
    ru: "ключ переписчика и ключ журнала — один файл: {file}",
    en: "the transcriber's key and that of the record are one file: {file}",
  },
  "one-key.remedy": {
    kk: "екі бөлек файл көрсетіңіз",
    ru: "назовите два разных файла",
    en: "name two files",
  },
  origin: {
    kk: "{file} кілтінің аты {found}, ал сұралған журнал — {origin}",
    ru: "ключ {file} называется {found}, а журнал просят назвать {origin}",
    en: "the key {file} is called {found}, and the record is to be called {origin}",
  },
  "origin.remedy": {
    kk: "--origin көрсетпеңіз немесе басқа кілт файлын атаңыз",
    ru: "не указывайте --origin или назовите другой файл ключа",
    en: "leave --origin out, or name another key file",
  },
  witness: {
    kk: "{file} — куәгердің кілті, ол мұнда қол қоймайды",
    ru: "{file} — ключ свидетеля, здесь он не подписывает",
    en: "{file} is the key of a witness, which signs nothing here",
  },
  "witness.remedy": {
    kk: "--witness көрсетілмей жасалған кілтті алыңыз",
    ru: "возьмите ключ, созданный без --witness",
    en: "take a key that was made without --witness",
  },
  "bad-name": {
    kk: "{name} атау бола алмайды",
    ru: "{name} не может быть именем",
    en: "{name} cannot be a name",
  },
  "bad-name.remedy": {
    kk: "латын әріптері, сандар және ./:_- белгілері, бос орынсыз",
    ru: "латинские буквы, цифры и ./:_- без пробелов",
    en: "letters of ASCII, digits and ./:_-, without spaces",
  },
  time: {
    kk: "{time} — уақыт емес",
    ru: "{time} — не время",
    en: "{time} is not a time",
  },
  "time.remedy": {
    kk: "UTC бойынша секундқа дейін: 2026-11-22T09:00:00Z",
    ru: "UTC с точностью до секунды: 2026-11-22T09:00:00Z",
    en: "UTC to the second: 2026-11-22T09:00:00Z",
  },
  "cannot-write": {
    kk: "{folder} қалтасына жазылмады: {detail}",
    ru: "запись в {folder} не удалась: {detail}",
    en: "{folder} could not be written: {detail}",
  },
  "cannot-write.remedy": {
    kk: "жол мен рұқсатты тексеріңіз",
    ru: "проверьте путь и права",
    en: "check the path and the permissions",
  },
  written: {
    kk: "{folder}: {n} жазба; жарияланымдардан көшірілген, көшіруші қол қойған",
    ru: "{folder}: записей: {n}; переписано с публикаций, подписано переписчиком",
    en: "{folder}: {n} entries; transcribed from publications, signed by the transcriber",
  },
  made: {
    kk: "жаңа кілт: {file} ({name})",
    ru: "новый ключ: {file} ({name})",
    en: "new key: {file} ({name})",
  },
  stations: {
    kk: "Жарияланған хаттамасы табылмаған учаскелер: {n}",
    ru: "Участков, протоколов которых не найдено: {n}",
    en: "Stations of which no published protocol was found: {n}",
  },
  seats: { kk: "Мандаттар журналдың өзінен", ru: "Мандаты по самому журналу", en: "Seats, from the record alone" },
  noSeats: {
    kk: "Мандаттар журналдың өзінен есептелмейді: қажет сандардың бәрі жарияланбаған.",
    ru: "По самому журналу мандаты не вычисляются: не все нужные числа опубликованы.",
    en: "The seats cannot be computed from the record alone: not every number that this takes is published.",
  },
  origins: { kk: "Журнал", ru: "Журнал", en: "Record" },
  root: { kk: "Түбір", ru: "Корень", en: "Root" },
  logKey: { kk: "Журналдың кілті", ru: "Ключ журнала", en: "Key of the record" },
  transcriberKey: { kk: "Көшірушінің кілті", ru: "Ключ переписчика", en: "Key of the transcriber" },
  verify: {
    kk: "Тексеру: dauys verify {folder} --key {key}",
    ru: "Проверить: dauys verify {folder} --key {key}",
    en: "To verify it: dauys verify {folder} --key {key}",
  },
});
