import { type Lang, message } from "@dauys/language";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { USAGE } from "./messages/usage.ts";
import { paint } from "./output/paint.ts";
import type { Refused, Trouble } from "./trouble.ts";

/**
 * Tells what is wrong: for people on standard error; with `--json` also for programs on standard output, so that it
 * always holds one JSON document. Returns the exit code for bad input.
 */
export function reportTrouble(
  { io, lang, json }: { readonly io: Io; readonly lang: Lang; readonly json: boolean },
  { troubles, more }: Refused,
): number {
  tellTrouble({ io, lang }, { troubles, more });
  if (json) {
    const error = troubles.map((trouble) => ({
      ...trouble,
      message: trouble.message[lang],
      remedy: trouble.remedy[lang],
    }));
    io.out(`${JSON.stringify({ status: "invalid", error, more }, null, 2)}\n`);
  }
  return EXIT.badInput;
}

/** The part for people alone: beside a result that is shown all the same. */
export function tellTrouble(
  { io, lang }: { readonly io: Io; readonly lang: Lang },
  { troubles, more }: Pick<Refused, "troubles" | "more">,
): void {
  const bold = paint(io.stderrIsTty, io.env);
  for (const trouble of troubles) {
    io.err(`${bold("bold", place(trouble, lang))} ${trouble.message[lang]}\n`);
    io.err(`  ${message(USAGE, "remedy", lang)}: ${trouble.remedy[lang]}\n`);
  }
  if (more > 0) io.err(`${message(USAGE, "more", lang, { n: more })}\n`);
}

function place({ file, line, column }: Trouble, lang: Lang): string {
  return file === null ? `${message(USAGE, "fault", lang)}:` : `${file}:${line}:${column}:`;
}
