import type { Command } from "../command.ts";

/** `dauys rehearse`: makes the record of an invented election and writes it as it would be published. */
export const REHEARSE: Command = {
  name: "rehearse",
  summary: {
    kk: "Ойдан шығарылған сайлаудың толық журналын жасап, қалтаға жариялайды",
    ru: "Готовит полный журнал вымышленных выборов и публикует его в папку",
    en: "Makes the whole record of an invented election and publishes it into a folder",
  },
  usage:
    "--to <folder> [--lists <folder>] [--no-people] [--seed <text>] [--stations <n>] [--slips <n>] [--unmended <n>]",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: {
        kk: "журнал жазылатын қалта; ол әлі болмауы не бос болуы керек",
        ru: "папка для журнала; её ещё нет или она пуста",
        en: "the folder for the record; not there yet, or empty",
      },
    },
    {
      name: "lists",
      value: "<folder>",
      help: {
        kk: "үміткерлер тізімдері де жазылатын қалта: партиялар тапсырған күйінде, «lists check» үшін",
        ru: "папка, куда пишутся и списки кандидатов, какими их подали партии, для «lists check»",
        en: "a folder for the candidate lists too, as parties hand them in, for `lists check`",
      },
    },
    {
      name: "no-people",
      help: {
        kk: "партиясыз, үміткерсіз, депутатсыз: тек тізімдер мен дауыс санау",
        ru: "без партий, кандидатов и депутатов: только списки и подсчёт",
        en: "without parties, candidates and deputies: lists and the count only",
      },
    },
    {
      name: "seed",
      value: "<text>",
      help: {
        kk: "бастапқы мән: сол мән сол журналды береді (әдепкі: dauys)",
        ru: "начальное значение: одно и то же даёт тот же журнал (по умолчанию dauys)",
        en: "the seed: the same one gives the same record (default: dauys)",
      },
    },
    {
      name: "stations",
      value: "<n>",
      help: {
        kk: "учаскелер саны (әдепкі: 10061)",
        ru: "число участков (по умолчанию 10061)",
        en: "how many polling stations (default: 10061)",
      },
    },
    {
      name: "slips",
      value: "<n>",
      help: {
        kk: "адам қателіктерінің саны (әдепкі: жүз учаскеге біреу)",
        ru: "число человеческих ошибок (по умолчанию одна на сто участков)",
        en: "how many human slips (default: one for a hundred stations)",
      },
    },
    {
      name: "unmended",
      value: "<n>",
      help: {
        kk: "олардың түзетілмей қалатыны (әдепкі: 0)",
        ru: "сколько из них останется без исправления (по умолчанию 0)",
        en: "how many of them are left standing (default: 0)",
      },
    },
  ],
  examples: ["dauys rehearse --stations 40 --to .dauys/rehearsed"],
  run: async (call) => (await import("./run-rehearse.ts")).runRehearse(call),
};
