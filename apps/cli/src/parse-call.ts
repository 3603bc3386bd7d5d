import { parseArgs } from "node:util";
import { type Catalogue, isLang, type Lang, message, type Trilingual } from "@dauys/language";
import type { Call, Command, OptionSpec } from "./command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";
import type { Io } from "./io.ts";
import { USAGE } from "./messages/usage.ts";
import { eachLang, inAll } from "./say.ts";
import { nearest } from "./suggest.ts";
import { commandLineTrouble, type Trouble } from "./trouble.ts";

/** A call read from the command line, with everything that is wrong with it. */
export interface ParsedCall {
  readonly call: Call;
  readonly help: boolean;
  readonly troubles: readonly Trouble[];
}

/** Reads the options and arguments of a command. */
export function parseCall(command: Command, given: readonly string[], io: Io): ParsedCall {
  const specs = [...command.options, ...COMMON_OPTIONS];
  const options = Object.fromEntries(
    specs.map(({ name, value }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true });
  const troubles: Trouble[] = [];
  const values = new Map<string, string[]>();
  const args: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") args.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name || (token.rawName === "-h" && name === "help"));
    if (spec === undefined) troubles.push(unknownOption(command, token.rawName, specs));
    else troubles.push(...takeOption(spec, token.value, token.inlineValue === true, values));
  }
  const help = values.has("help");
  if (!help) troubles.push(...completeness(command, values, args));
  const { lang, trouble } = languageOf(values, io);
  if (trouble !== null) troubles.push(trouble);
  return { call: { command, lang, json: values.has("json"), args, values, io }, help, troubles };
}

/** The language asked for by `--lang`, else by DAUYS_LANG; English and a trouble when it is not one of ours. */
function languageOf(
  values: ReadonlyMap<string, readonly string[]>,
  io: Io,
): { readonly lang: Lang; readonly trouble: Trouble | null } {
  const option = values.get("lang")?.[0];
  const word = option ?? (io.env.DAUYS_LANG || "en");
  if (isLang(word)) return { lang: word, trouble: null };
  const message = inAll(USAGE, "language", { source: option === undefined ? "DAUYS_LANG" : "--lang", word });
  return { lang: "en", trouble: commandLineTrouble("language", message, inAll(USAGE, "language.remedy")) };
}

function takeOption(
  { name, value: form, many }: OptionSpec,
  value: string | undefined,
  inline: boolean,
  values: Map<string, string[]>,
): readonly Trouble[] {
  const option = `--${name}`;
  if (form === undefined) {
    values.set(name, [""]);
    return inline ? [trouble("needlessValue", { option })] : [];
  }
  // An option where its value should stand was not meant as the value; "-" is standard input and "-5" a bad number.
  if (value === undefined || (!inline && value.startsWith("--"))) return [trouble("noValue", { option, value: form })];
  const before = values.get(name);
  if (before !== undefined && many !== true) return [trouble("twice", { option })];
  values.set(name, [...(before ?? []), value]);
  return [];
}

function completeness(
  command: Command,
  values: ReadonlyMap<string, unknown>,
  args: readonly string[],
): readonly Trouble[] {
  const example = command.examples[0] ?? "";
  const common = { command: `dauys ${command.name}`, example };
  const missing = command.options.filter(({ name, required }) => required === true && !values.has(name));
  const troubles = missing.map(({ name }) => trouble("missingOption", { ...common, option: `--${name}` }));
  const { min, max, name } = command.args ?? { min: 0, max: 0, name: "" };
  if (args.length < min) troubles.push(trouble("missingArgument", { ...common, name }));
  const extra = args[max];
  if (extra !== undefined) troubles.push(trouble("extraArgument", { ...common, word: JSON.stringify(extra) }));
  return troubles;
}

function unknownOption(command: Command, word: string, specs: readonly OptionSpec[]): Trouble {
  const known = specs.map(({ name }) => `--${name}`);
  return commandLineTrouble(
    "unknownOption",
    inAll(USAGE, "unknownOption", { command: `dauys ${command.name}`, word }),
    suggestion(word, known) ?? inAll(USAGE, "unknownOption.remedy", { known: known.join(", ") }),
  );
}

/** "Did you mean …?", if something is near. */
export function suggestion(word: string, known: readonly string[]): Trouble["remedy"] | null {
  const near = nearest(word, known);
  return near === null ? null : inAll(USAGE, "didYouMean", { word: near });
}

type Code = "noValue" | "needlessValue" | "twice" | "missingOption" | "missingArgument" | "extraArgument";

function trouble(code: Code, params: Readonly<Record<string, string>>): Trouble {
  // As a plain catalogue: which parameters a code needs is seen when the message is filled, which tests do for each.
  const catalogue: Catalogue = USAGE;
  const text = (key: string): Trilingual => eachLang((lang) => message(catalogue, key, lang, params));
  return commandLineTrouble(code, text(code), text(`${code}.remedy`));
}
