import type { OptionSpec } from "./command.ts";

/** Options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  {
    name: "json",
    help: {
      kk: "нәтижені (қате болса, қателерді) JSON түрінде стандартты шығысқа береді",
      ru: "выдаёт результат (при ошибке — ошибки) на стандартный вывод в виде JSON",
      en: "prints the result, or the errors, as JSON on standard output",
    },
  },
  {
    name: "lang",
    value: "kk|ru|en",
    help: {
      kk: "хабарлардың тілі; көрсетілмесе DAUYS_LANG, ол да болмаса en",
      ru: "язык сообщений; если не указан, DAUYS_LANG, а если нет и его, en",
      en: "language of messages; by default DAUYS_LANG, else en",
    },
  },
  {
    name: "help",
    help: { kk: "осы анықтаманы көрсетеді", ru: "показывает эту справку", en: "shows this help" },
  },
];
