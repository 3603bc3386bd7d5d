import type { Command } from "../command.ts";

/** `dauys chamber`: what a chamber can decide and with whom, what changed in it, and the indices of its election. */
export const CHAMBER_COMMAND: Command = {
  name: "chamber",
  summary: {
    kk: "Палата: заңдағы көпшілікке кім және кіммен жетеді, ықпал индекстері, өзгерістер, сайлау индекстері",
    ru: "Палата: кто и с кем набирает большинства закона, индексы влияния, изменения, индексы выборов",
    en: "The chamber: who reaches the law's majorities and with whom, power indices, change, indices of the election",
  },
  usage: "(<election> | --seats <list=n,…> --rules <id|file>) [--parts single|left-out]",
  options: [
    {
      name: "seats",
      value: "<list=n,…>",
      help: {
        kk: "сайлаудың орнына: тізімдердің мандаттары",
        ru: "вместо выборов: мандаты списков",
        en: "instead of an election: the seats of the lists",
      },
    },
    {
      name: "rules",
      value: "<id|file>",
      help: {
        kk: "--seats қасында: заң, rules/ қалтасындағы атау немесе файл",
        ru: "рядом с --seats: закон, имя из rules/ или файл",
        en: "beside --seats: the law, an id in rules/ or a file",
      },
    },
    {
      name: "parts",
      value: "single|left-out",
      help: {
        kk: "тізіммен сайланбаған депутаттар: әрқайсысы жеке (single, әдепкісі) не есепке кірмейді (left-out)",
        ru: "депутаты, избранные не по спискам: каждый сам за себя (single, по умолчанию) или не учитываются (left-out)",
        en: "deputies not elected by lists: each for oneself (single, the default) or not counted (left-out)",
      },
    },
  ],
  args: { name: "<election>", min: 0, max: 1 },
  examples: ["dauys chamber kz-2021", 'dauys chamber --seats "nurotan=76,akzhol=12,npk=10" --rules kz-2020-05'],
  run: async (call) => (await import("../chamber/run-chamber.ts")).runChamber(call),
};
