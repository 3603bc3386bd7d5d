import type { Command } from "../command.ts";
import { PASSPHRASES_OPTION } from "../keys/options.ts";

/** `dauys transcribe`: an election of `elections/` as a signed record, written as a published folder. */
export const TRANSCRIBE: Command = {
  name: "transcribe",
  summary: {
    kk: "elections/ қалтасындағы сайлаудан қол қойылған журнал жасап, жарияланатын қалтаға жазады",
    ru: "Делает из выборов в elections/ подписанный журнал и пишет его в папку для публикации",
    en: "Makes a signed record of an election of elections/ and writes it as a published folder",
  },
  usage: "<id> --to <folder> [--key <file>] [--log-key <file>] [options]",
  options: [
    {
      name: "to",
      value: "<folder>",
      required: true,
      help: {
        kk: "жарияланатын жаңа қалта: checkpoint, tile/…",
        ru: "новая папка для публикации: checkpoint, tile/…",
        en: "the new folder to be published: checkpoint, tile/…",
      },
    },
    {
      name: "key",
      value: "<key file>",
      help: {
        kk: "көшірушінің кілті; файл жоқ болса жасалады; көрсетілмесе, --to қалтасының жанындағы transcriber.key",
        ru: "ключ переписчика; если файла нет, он создаётся; если не указан, transcriber.key рядом с папкой --to",
        en: "the transcriber's key; made if the file is not there; by default transcriber.key beside the folder of --to",
      },
    },
    {
      name: "log-key",
      value: "<key file>",
      help: {
        kk: "журналдың өз кілті; файл жоқ болса жасалады; көрсетілмесе, --to қалтасының жанындағы <id>-log.key",
        ru: "ключ самого журнала; если файла нет, он создаётся; если не указан, <id>-log.key рядом с папкой --to",
        en: "the key of the record itself; made if the file is not there; by default <id>-log.key beside the folder of --to",
      },
    },
    {
      name: "origin",
      value: "<name>",
      help: {
        kk: "жаңа журналдың атауы (origin); көрсетілмесе transcribed/<id>",
        ru: "имя нового журнала (origin); если не указано, transcribed/<id>",
        en: "the name of a new record (origin); transcribed/<id> if left out",
      },
    },
    {
      name: "by",
      value: "<id>",
      help: {
        kk: "көшіруші жазбаларда қалай аталады; көрсетілмесе transcriber",
        ru: "как переписчик назван в записях; если не указано, transcriber",
        en: "what the transcriber is called in entries; transcriber if left out",
      },
    },
    {
      name: "name",
      value: "<text>",
      help: {
        kk: "көшірушінің адамдарға арналған аты",
        ru: "имя переписчика для людей",
        en: "the transcriber's name for people",
      },
    },
    {
      name: "at",
      value: "<time>",
      help: {
        kk: "қашан көшірілді, UTC бойынша: 2026-11-22T09:00:00Z; көрсетілмесе — қазір",
        ru: "когда переписано, по UTC: 2026-11-22T09:00:00Z; если не указано — сейчас",
        en: "when it is transcribed, in UTC: 2026-11-22T09:00:00Z; now if left out",
      },
    },
    PASSPHRASES_OPTION,
  ],
  args: { name: "<id>", min: 1, max: 1 },
  examples: ["dauys transcribe kz-2021 --to ./kz-2021-record"],
  run: async (call) => (await import("./run-transcribe.ts")).runTranscribe(call),
};
