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
  usage: "[--port <n>] [--host <address>] [--no-rehearsal] [--stations <n>] [--data <folder>] [--once]",
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
      name: "no-rehearsal",
      help: {
        kk: "ойдан шығарылған елдің толық санағы жасалмайды және көрсетілмейді",
        ru: "не готовить и не показывать полный подсчёт вымышленной страны",
        en: "neither make nor show the whole count of the invented country",
      },
    },
    {
      name: "stations",
      value: "<n>",
      help: {
        kk: "сол санақтағы учаскелер саны (әдепкі: 10061)",
        ru: "сколько в нём участков (по умолчанию 10061)",
        en: "how many polling stations that count has (default: 10061)",
      },
    },
    {
      name: "data",
      value: "<folder>",
      help: {
        kk: "беттер мен журналдар сақталатын қалта (әдепкі: .dauys)",
        ru: "папка для готовых страниц и журналов (по умолчанию .dauys)",
        en: "where pages and records that were made are kept (default: .dauys)",
      },
    },
    {
      name: "once",
      help: {
        kk: "бәрін көрсетіп, бәрі дайын болғанда аяқталады",
        ru: "показать всё и завершиться, когда всё готово",
        en: "show everything, and end once everything is ready",
      },
    },
  ],
  examples: ["dauys start --once --no-rehearsal --port 0"],
  run: runStart,
};
