import type { Command } from "../command.ts";

/** `dauys replay`: a recorded count played again on the pages of the public site. */
export const REPLAY: Command = {
  name: "replay",
  summary: {
    kk: "Жазылған санақты ашық сайт беттерінде қайта ойнатады, кез келген жылдамдықпен",
    ru: "Проигрывает записанный подсчёт на страницах открытого сайта, с любой скоростью",
    en: "Plays a recorded count again on the pages of the public site, at any speed",
  },
  usage: "<folder|address|bundle|store> [--speed <n> | --steps <n>] [--until <entries>] [--to <folder>]",
  options: [
    {
      name: "speed",
      value: "<n>",
      help: {
        kk: "қанша есе жылдам (әдепкі 60: бір сағат бір минутта)",
        ru: "во сколько раз быстрее (по умолчанию 60: час за минуту)",
        en: "how many times as fast (60 by default: an hour in a minute)",
      },
    },
    {
      name: "steps",
      value: "<n>",
      help: {
        kk: "уақытқа қарамай, жазбаларды тең бөлген n қадаммен",
        ru: "не по времени, а n шагами с равным числом записей",
        en: "not by time: in n steps of as many entries each",
      },
    },
    {
      name: "every",
      value: "<seconds>",
      help: {
        kk: "жаңа күйлердің арасы, секунд (әдепкі 2)",
        ru: "секунд между новыми состояниями (по умолчанию 2)",
        en: "seconds from one new state to the next (2 by default)",
      },
    },
    {
      name: "until",
      value: "<entries>",
      help: {
        kk: "осынша жазбадан кейін тоқтау",
        ru: "остановиться после стольких записей",
        en: "stop after so many entries",
      },
    },
    {
      name: "seats-from",
      value: "<share>",
      help: {
        kk: "мандаттар қандай үлес саналғаннан бастап көрсетіледі (әдепкі 1/10)",
        ru: "с какой подсчитанной доли показывать мандаты (по умолчанию 1/10)",
        en: "the share that is counted before seats are shown (1/10 by default)",
      },
    },
    {
      name: "to",
      value: "<folder>",
      help: {
        kk: "әр күйдің сайтын осы қалтаға да жазу",
        ru: "писать сайт каждого состояния и в эту папку",
        en: "write the site of every state into this folder as well",
      },
    },
    {
      name: "port",
      value: "<n>",
      help: {
        kk: "порт (әдепкі: PORT немесе 4021)",
        ru: "порт (по умолчанию PORT или 4021)",
        en: "the port (default: PORT, or 4021)",
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
        kk: "соңына жеткенде аяқтау",
        ru: "завершиться, когда всё проиграно",
        en: "end when all of it was played",
      },
    },
  ],
  args: { name: "<record>", min: 1, max: 1 },
  examples: ["dauys replay docs/examples/records/good --steps 2 --every 0 --once --port 0"],
  run: async (call) => (await import("../replay/run-replay.ts")).runReplay(call),
};
