import type { Command } from "../command.ts";

/** `dauys preview`: a published site, served on this machine. */
export const PREVIEW: Command = {
  name: "preview",
  summary: {
    kk: "dauys publish жазған сайтты осы компьютерде ашады",
    ru: "Открывает на этом компьютере сайт, записанный dauys publish",
    en: "Serves a site that dauys publish has written, on this machine",
  },
  usage: "<site folder> [--port <n>] [--host <address>] [--once]",
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
        kk: "мекенжайды көрсетіп, бірден аяқталады",
        ru: "показать адрес и сразу завершиться",
        en: "say the address, and end at once",
      },
    },
  ],
  args: { name: "<site folder>", min: 1, max: 1 },
  examples: ["dauys preview .dauys/published --once --port 0"],
  run: async (call) => (await import("../publish/run-preview.ts")).runPreview(call),
};
