import { type Lang, message } from "@dauys/language";
import type { Command, OptionSpec } from "./command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";
import { USAGE } from "./messages/usage.ts";
import { displayWidth } from "./output/width.ts";

const EXIT_CODES = ["exit0", "exit1", "exit2", "exit3", "exit4"] as const;

/** The help of the whole command: what there is. */
export function generalHelp(commands: readonly Command[], lang: Lang): string {
  const say = (key: "what" | "usage" | "commands" | "moreHelp"): string => message(USAGE, key, lang);
  const rows = commands.map(({ name, summary }) => [name, summary[lang]] as const);
  return [
    say("what"),
    "",
    `${say("usage")}: dauys <command> [options]`,
    "",
    `${say("commands")}:`,
    ...aligned(rows),
    "",
    `${message(USAGE, "options", lang)}:`,
    ...optionLines(COMMON_OPTIONS, lang),
    "",
    ...exitCodes(lang),
    "",
    say("moreHelp"),
    "",
  ].join("\n");
}

/** The help of one command: what it takes and an example. */
export function commandHelp(command: Command, lang: Lang): string {
  return [
    command.summary[lang],
    "",
    `${message(USAGE, "usage", lang)}: dauys ${command.name}${command.usage === "" ? "" : ` ${command.usage}`}`,
    "",
    `${message(USAGE, "options", lang)}:`,
    ...optionLines([...command.options, ...COMMON_OPTIONS], lang),
    "",
    ...exitCodes(lang),
    "",
    `${message(USAGE, "examples", lang)}:`,
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function exitCodes(lang: Lang): readonly string[] {
  const rows = EXIT_CODES.map((key, code) => [String(code), message(USAGE, key, lang)] as const);
  return [`${message(USAGE, "exitCodes", lang)}:`, ...aligned(rows), `  ${message(USAGE, "worstCode", lang)}`];
}

function optionLines(options: readonly OptionSpec[], lang: Lang): readonly string[] {
  return aligned(
    options.map((option) => {
      const notes = [
        option.required && message(USAGE, "required", lang),
        option.many && message(USAGE, "repeatable", lang),
      ];
      const said = notes.filter((note) => typeof note === "string").join(", ");
      const left = option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
      return [left, said === "" ? option.help[lang] : `${option.help[lang]} (${said})`];
    }),
  );
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `  ${left}${" ".repeat(width - displayWidth(left))}  ${right}`);
}
