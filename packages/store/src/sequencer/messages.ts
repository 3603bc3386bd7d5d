import { defineMessages } from "@dauys/language";

/** Why the sequencer itself does not append what it was given. */
export const APPEND_MESSAGES = defineMessages({
  "no-entry": {
    kk: "Қосылатын бірде-бір жазба берілмеген.",
    ru: "Не дано ни одной записи.",
    en: "No entry was given.",
  },
  key: {
    kk: "Бұйрық кілті 1–200 таңбадан тұруға тиіс.",
    ru: "Ключ команды должен содержать от 1 до 200 знаков.",
    en: "A command's key has 1 to 200 characters.",
  },
  "not-an-entry": {
    kk: "{place}-орындағы байттар жазба емес: {reason}.",
    ru: "Байты на месте {place} — не запись: {reason}.",
    en: "The bytes at place {place} are not an entry: {reason}.",
  },
  "received-given": {
    kk: "{place}-орындағы жазбада түскен уақыты тұр: оны журнал өзі қояды. Бұл уақытты алып тастаңыз.",
    ru: "В записи на месте {place} указано время поступления: его ставит сам журнал. Уберите его.",
    en: "The entry at place {place} says when it was received: the record itself says so. Leave it out.",
  },
  "too-long": {
    kk: "{place}-орындағы жазба түскен уақытымен бірге 65 535 байттан асады.",
    ru: "Запись на месте {place} вместе со временем поступления длиннее 65 535 байт.",
    en: "The entry at place {place} is longer than 65,535 bytes with the time at which it was received.",
  },
  "batch-not-whole": {
    kk: "{place}-орын: топтама толық емес. Топтаманың бас жазбасы мен барлық мүшесі бірге, ретімен берілуге тиіс.",
    ru: "Место {place}: пачка не полна. Заглавная запись пачки и все её записи подаются вместе и по порядку.",
    en: "Place {place}: the batch is not whole. The entry that signs for it and all its members come together, in order.",
  },
  "key-reused": {
    kk: "Осы кілтпен бұрын басқа жазба қосылған ({first}-жазбадан бастап). Жаңа бұйрыққа жаңа кілт беріңіз.",
    ru: "С этим ключом уже добавлено другое (начиная с записи {first}). Для новой команды возьмите новый ключ.",
    en: "Something else was appended with this key (from entry {first} on). Take a new key for a new command.",
  },
});
