import type { Lang } from "@dauys/language";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT } from "./exit-code.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { USAGE } from "./messages/usage.ts";
import { parseCall, suggestion } from "./parse-call.ts";
import { reportTrouble } from "./report.ts";
import { inAll } from "./say.ts";
import { commandLineTrouble, refused, type Trouble } from "./trouble.ts";

/** Runs a command line and returns its exit code. Nothing here reads the process itself: `io` is all of the world. */
export async function run(given: readonly string[], io: Io): Promise<number> {
  const { leading, words } = splitLeading(given);
  const known = COMMANDS.find(({ name }) => name.split(" ").every((word, i) => words[i] === word));
  if (known === undefined) return withoutCommand(leading, words, io);
  const command = await loaded(known);
  const rest = words.slice(command.name.split(" ").length);
  const { call, help, troubles } = parseCall(command, [...leading, ...rest], io);
  if (help) {
    io.out(commandHelp(command, call.lang));
    return EXIT.decided;
  }
  return troubles.length > 0 ? reportTrouble(call, refused(troubles)) : command.run(call);
}

async function loaded(command: Command): Promise<Command> {
  return command.load === undefined ? command : command.load();
}

/** Options that stand before the command belong to it as if they stood after it. */
function splitLeading(given: readonly string[]): {
  readonly leading: readonly string[];
  readonly words: readonly string[];
} {
  let at = 0;
  while (given[at]?.startsWith("-") === true) at += given[at] === "--lang" ? 2 : 1;
  return { leading: given.slice(0, at), words: given.slice(at) };
}

async function withoutCommand(leading: readonly string[], words: readonly string[], io: Io): Promise<number> {
  const asked: Command = {
    name: words[0] ?? "",
    summary: { kk: "", ru: "", en: "" },
    usage: "",
    options: [],
    examples: [],
    run: async () => 0,
  };
  const { call, help } = parseCall({ ...asked, args: { name: "", min: 0, max: 1000 } }, [...leading, ...words], io);
  const [first = ""] = words;
  const family = names().some((name) => name.startsWith(`${first} `));
  if (first === "help") return showHelp(words.slice(1), call.lang, io);
  if (help && (first === "" || family)) return showHelp([], call.lang, io);
  return reportTrouble(call, refused([words.length === 0 ? noCommand() : unknownCommand(words)]));
}

async function showHelp(words: readonly string[], lang: Lang, io: Io): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === words.filter((word) => !word.startsWith("-")).join(" "));
  io.out(command === undefined ? generalHelp(COMMANDS, lang) : commandHelp(await loaded(command), lang));
  return EXIT.decided;
}

function noCommand(): Trouble {
  return commandLineTrouble(
    "noCommand",
    inAll(USAGE, "noCommand"),
    inAll(USAGE, "noCommand.remedy", { known: names().join(", ") }),
  );
}

function unknownCommand(words: readonly string[]): Trouble {
  const first = words[0] ?? "";
  const family = names().filter((name) => name.startsWith(`${first} `));
  const word = family.length > 0 ? words.slice(0, 2).join(" ") : first;
  const known = family.length > 0 ? family : names();
  return commandLineTrouble(
    "unknownCommand",
    inAll(USAGE, "unknownCommand", { word: JSON.stringify(word) }),
    (word === first && family.length > 0 ? null : suggestion(word, known)) ??
      inAll(USAGE, "unknownCommand.remedy", { known: known.join(", ") }),
  );
}

function names(): readonly string[] {
  return COMMANDS.map(({ name }) => name);
}
