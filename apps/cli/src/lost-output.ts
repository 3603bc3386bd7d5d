import process from "node:process";
import { isLang, type Lang } from "@dauys/language";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { USAGE } from "./messages/usage.ts";
import { tellTrouble } from "./report.ts";
import { inAll } from "./say.ts";
import { commandLineTrouble } from "./trouble.ts";

/**
 * Says at the end of the process that part of what the command said could not be written, and lets it end as one that
 * could not do its work: whoever reads the file it was sent to would take a part for the whole.
 */
export function tellLostOutput(io: Io, { code = "", message }: NodeJS.ErrnoException): void {
  const text = inAll(USAGE, "outputLost", { code: code === "" ? message : code });
  const trouble = commandLineTrouble("outputLost", text, inAll(USAGE, "outputLost.remedy"));
  tellTrouble({ io, lang: langOf(process.argv, io) }, { troubles: [trouble], more: 0 });
  process.exitCode = EXIT.badInput;
}

function langOf(argv: readonly string[], { env }: Io): Lang {
  const at = argv.indexOf("--lang");
  const inOne = argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const word = (at === -1 ? inOne : argv[at + 1]) ?? env.DAUYS_LANG ?? "";
  return isLang(word) ? word : "en";
}
