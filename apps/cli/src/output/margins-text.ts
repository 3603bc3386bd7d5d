import type { ListMargins, Margin, UnitMargins } from "@dauys/core/apportionment";
import { formatInteger, type Lang, message } from "@dauys/language";
import { explainMargins, paragraphsToText } from "@dauys/language/explanation";
import { OUTPUT } from "../messages/output.ts";
import type { ResultView } from "./result-view.ts";
import { figures, texts, textTable } from "./text-table.ts";

/** The fewest votes that change a seat: for each list of a single unit; of several units, the closest change of each. */
export function marginLines(view: ResultView): readonly string[] {
  const { margins, lang, paint } = view;
  const [only, ...others] = margins;
  const title = paint("bold", message(OUTPUT, "marginsTitle", lang));
  if (only === undefined || others.length > 0) return [title, "", ...unitTable(view)];
  const closest = paragraphsToText(explainMargins(only, { ...view.explain, full: false })).trimEnd();
  return [title, "", ...listTable(only, view), "", ...closest.split("\n")];
}

function listTable({ lists }: UnitMargins, { lang, nameOf }: ResultView): readonly string[] {
  const votes = (margin: Margin | null): string =>
    margin === null ? message(OUTPUT, "noMargin", lang) : formatInteger(margin.votes, lang);
  const rows = lists.map((of) => {
    const move = closestOf(moves(of, nameOf));
    const moved = move === null ? message(OUTPUT, "noMargin", lang) : `${formatInteger(move.votes, lang)} → ${move.to}`;
    return [nameOf(of.list), votes(of.gained), votes(of.lost), moved];
  });
  const say = (key: "list" | "gained" | "lost" | "movedTo"): string => message(OUTPUT, key, lang);
  const columns = [texts(say("list")), figures(say("gained")), figures(say("lost")), texts(say("movedTo"))];
  return textTable(columns, rows);
}

function unitTable({ margins, lang, nameOf }: ResultView): readonly string[] {
  const rows = margins.map(({ unit, lists }) => {
    const closest = closestOf(lists.flatMap((of) => changes(of, nameOf, lang)));
    if (closest === null) return [unit, message(OUTPUT, "noMargin", lang), ""];
    return [unit, formatInteger(closest.votes, lang), closest.how];
  });
  const say = (key: "unit" | "votes" | "closest"): string => message(OUTPUT, key, lang);
  return textTable([texts(say("unit")), figures(say("votes")), texts(say("closest"))], rows);
}

type NameOf = ResultView["nameOf"];

function changes(
  of: ListMargins,
  nameOf: NameOf,
  lang: Lang,
): readonly { readonly votes: number; readonly how: string }[] {
  const list = nameOf(of.list);
  return [
    ...(of.gained === null ? [] : [{ votes: of.gained.votes, how: message(OUTPUT, "gainedBy", lang, { list }) }]),
    ...(of.lost === null ? [] : [{ votes: of.lost.votes, how: message(OUTPUT, "lostBy", lang, { list }) }]),
    ...moves(of, nameOf).map(({ votes, to }) => ({ votes, how: `${list} → ${to}` })),
  ];
}

/** The moves to other lists that change a seat. */
function moves({ movedTo }: ListMargins, nameOf: NameOf): readonly { readonly votes: number; readonly to: string }[] {
  return Object.entries(movedTo).flatMap(([to, margin]) =>
    margin === null ? [] : [{ to: nameOf(to), votes: margin.votes }],
  );
}

function closestOf<T extends { readonly votes: number }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((least, each) => (least === null || each.votes < least.votes ? each : least), null);
}
