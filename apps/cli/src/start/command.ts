import type { Command } from "../command.ts";
import { runStart } from "./run-start.ts";

/** `dauys start`: the result of 2021 in the terminal, and the public site on this machine. */
export const START: Command = {
  name: "start",
  summary: {
    kk: "2021 жылғы сайлау нәтижесін көрсетеді және сайтты осы компьютерде ашады",
    ru: "Показывает результат выборов 2021 года и открывает сайт на этом компьютере",
    en: "Shows the result of 2021 and serves the site on this machine",
  },
  usage: "[--port <n>] [--host <address>] [--once]",
  options: [
    {
      name: "port",
      value: "<n>",
      help: {
        kk: "порт; бос болмаса, келесі бос порт (әдепкі: PORT немесе 4021)",
        ru: "порт; если занят, следующий свободный (по умолчанию PORT или 4021)",
        en: "the port; if it is taken, the next free one (default: PORT, or 4021)",
      },
    },
    {
      name: "host",
      value: "<address>",
      help: {
        kk: "тыңдайтын мекенжай (әдепкі: HOST немесе 127.0.0.1)",
        ru: "адрес, на котором слушать (по умолчанию HOST или 127.0.0.1)",
        en: "the address to listen on (default: HOST, or 127.0.0.1)",
      },
    },
    {
      name: "once",
      help: {
        kk: "бәрін көрсетіп, бірден аяқталады",
        ru: "показать всё и сразу завершиться",
        en: "show everything and end at once",
      },
    },
  ],
  examples: ["dauys start --once --port 0"],
  run: runStart,
};
