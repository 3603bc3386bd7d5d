import type { Command } from "../command.ts";

/** `dauys start`: stands here for the list of commands; its code, and the site's, is loaded only when it is called. */
export const START_LATER: Command = {
  name: "start",
  summary: {
    kk: "2021 жылғы сайлау нәтижесін көрсетеді және сайтты осы компьютерде ашады",
    ru: "Показывает результат выборов 2021 года и открывает сайт на этом компьютере",
    en: "Shows the result of 2021 and serves the site on this machine",
  },
  usage: "",
  options: [],
  examples: [],
  load: async () => (await import("../start/command.ts")).START,
  run: async () => {
    throw new Error("the command start is loaded before it is run");
  },
};
