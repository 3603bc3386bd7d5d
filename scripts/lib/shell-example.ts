/** One command of an example in the docs, with the output that the docs show for it. */
export interface ShellCommand {
  readonly command: string;
  /** The exit code that a closing `# exit 3` announces; 0 without one. */
  readonly exitCode: number;
  /** The lines shown under it; none means that the output is not shown and not compared. */
  readonly expected: readonly string[];
}

/**
 * The commands of a block: each starts with `$ `, goes on while its lines end in a backslash, and is followed by the
 * output shown for it. `null` for a block that does not start with a command.
 */
export function shellCommands(text: string): readonly ShellCommand[] | null {
  const commands: { lines: string[]; expected: string[] }[] = [];
  for (const line of text.split("\n")) {
    const current = commands.at(-1);
    if (line.startsWith("$ ")) commands.push({ lines: [line.slice(2)], expected: [] });
    else if (current === undefined) return null;
    else if (current.expected.length === 0 && current.lines.at(-1)?.endsWith("\\")) current.lines.push(line);
    else current.expected.push(line.trimEnd());
  }
  return commands.length === 0 ? null : commands.map(({ lines, expected }) => shellCommand(lines.join("\n"), expected));
}

function shellCommand(command: string, expected: string[]): ShellCommand {
  while (expected.at(-1) === "") expected.pop();
  return { command, exitCode: Number(/#\s*exit (\d+)\s*$/.exec(command)?.[1] ?? "0"), expected };
}

/**
 * Compares output with what the docs show, line by line without trailing spaces. A line `...` stands for any number of
 * lines, `...` inside a line for any text. Returns the first line shown that was not found in its place, or `null`.
 */
export function firstMissingLine(output: string, expected: readonly string[]): string | null {
  const actual = output.split("\n").map((line) => line.trimEnd());
  while (actual.at(-1) === "") actual.pop();
  let reached = 0;
  let position = 0;
  let anywhere = -1;
  let anywhereFrom = 0;
  while (position < actual.length) {
    const wanted = expected[reached];
    if (wanted === "...") {
      anywhere = reached++;
      anywhereFrom = position;
    } else if (wanted !== undefined && matches(actual[position] ?? "", wanted)) {
      reached++;
      position++;
    } else if (anywhere !== -1) {
      // What followed the last "..." does not fit here: let it stand for one line more.
      reached = anywhere + 1;
      position = ++anywhereFrom;
    } else {
      return wanted ?? "the end of the output";
    }
  }
  return expected.slice(reached).find((line) => line !== "...") ?? null;
}

function matches(line: string, wanted: string): boolean {
  const pattern = wanted
    .split("...")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${pattern}$`).test(line);
}
