import type { OptionSpec } from "../command.ts";

/** Options of every command that reads a file of protocols. */
export const PROTOCOL_OPTIONS: readonly OptionSpec[] = [
  {
    name: "profile",
    value: "<id|file>",
    required: true,
    help: {
      kk: "файлдың қалай оқылатыны: profiles/ қалтасындағы атау немесе файл",
      ru: "как читать файл: имя из profiles/ или файл",
      en: "how the file is read: an id in profiles/, or a file",
    },
  },
  {
    name: "form",
    value: "<id|file>",
    help: {
      kk: "хаттаманың нысаны: forms/ қалтасындағы атау немесе файл; көрсетілмесе, профиль атаған нысан",
      ru: "форма протокола: имя из forms/ или файл; если не указана, та, которую называет профиль",
      en: "the form: an id in forms/, or a file; by default the one that the profile names",
    },
  },
  {
    name: "strict",
    help: {
      kk: "бір қате болса да, файлды тұтас қабылдамайды (шығу коды 2)",
      ru: "не принимает файл целиком, если в нём есть хоть одна ошибка (код 2)",
      en: "refuses the file whole when anything in it is at fault (exit 2)",
    },
  },
];

/** The argument that names the file. */
export const PROTOCOL_FILE = { name: "<file>", min: 1, max: 1 } as const;
