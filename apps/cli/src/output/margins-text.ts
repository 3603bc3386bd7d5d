import type { Margin } from "@dauys/core/apportionment";
import { formatInteger, type Lang, message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import type { ResultView } from "./result-view.ts";
import { figures, texts, textTable } from "./text-table.ts";

/** For each list the fewest votes gained, lost, and moved to another list that change a seat. */
export function marginLines({ margins, lang, paint, nameOf }: ResultView): readonly string[] {
  const rows = margins.flatMap(({ lists }) =>
    lists.map(({ list, gained, lost, movedTo }) => [
      nameOf(list),
      votesOf(gained, lang),
      votesOf(lost, lang),
      nearestMove(movedTo, lang, nameOf),
    ]),
  );
  const say = (key: "list" | "gained" | "lost" | "movedTo"): string => message(OUTPUT, key, lang);
  const columns = [texts(say("list")), figures(say("gained")), figures(say("lost")), texts(say("movedTo"))];
  return [paint("bold", message(OUTPUT, "marginsTitle", lang)), "", ...textTable(columns, rows)];
}

function votesOf(margin: Margin | null, lang: Lang): string {
  return margin === null ? message(OUTPUT, "noMargin", lang) : formatInteger(margin.votes, lang);
}

/** The list to which the fewest votes have to move. */
function nearestMove(
  movedTo: Readonly<Record<string, Margin | null>>,
  lang: Lang,
  nameOf: ResultView["nameOf"],
): string {
  const moves = Object.entries(movedTo).flatMap(([to, margin]) =>
    margin === null ? [] : [{ to, votes: margin.votes }],
  );
  const least = moves.reduce<{ to: string; votes: number } | null>(
    (a, b) => (a === null || b.votes < a.votes ? b : a),
    null,
  );
  return least === null
    ? message(OUTPUT, "noMargin", lang)
    : `${formatInteger(least.votes, lang)} → ${nameOf(least.to)}`;
}
