import { message } from "@dauys/language";
import type { Call } from "../command.ts";
import type { LoadedContest } from "../input/loaded-contest.ts";
import { OUTPUT } from "../messages/output.ts";

/** Which rules and which votes a result rests on, by their hashes. */
export function sourceLines({ lang }: Call, { rules, votes }: LoadedContest): readonly string[] {
  const { separator } = votes;
  const found =
    separator === ";" ? message(OUTPUT, "semicolon", lang) : separator === "\t" ? message(OUTPUT, "tab", lang) : "";
  const file = found === "" ? votes.file : `${votes.file} (${found})`;
  return [
    message(OUTPUT, "rulesLine", lang, { id: rules.rules.id, hash: short(rules.sha256) }),
    message(OUTPUT, "votesLine", lang, { file, hash: short(votes.sha256) }),
  ];
}

function short(hash: string): string {
  return `${hash.slice(0, 16)}…`;
}
