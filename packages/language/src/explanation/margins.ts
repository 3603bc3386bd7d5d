import type { ListMargins, Margin, Seats, UnitMargins } from "@dauys/core/apportionment";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { MARGINS } from "./margin-messages.ts";
import { counts, listed, lists, name } from "./names.ts";
import { OF_VOTES, VOTES } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { heading, type Paragraph, sentences, table } from "./paragraph.ts";
import { SUMMARY } from "./summary-messages.ts";

/** As {@link ExplainOptions}; with the seats as they are, the full form marks what changes. */
export interface MarginOptions extends ExplainOptions {
  readonly full: boolean;
  readonly seats?: Seats;
}

interface Change {
  readonly list: string;
  readonly kind: "gained" | "lost" | "moved";
  readonly to?: string;
  readonly margin: Margin;
}

/**
 * The margins of a unit: in short the fewest votes of each kind (moved, lost, gained) that change a seat; in full a table
 * of every list and every kind. A tie is said to be a tie.
 */
export function explainMargins(unit: UnitMargins, options: MarginOptions): readonly Paragraph[] {
  const { lang } = options;
  const changes = unit.lists.flatMap(changesOf);
  const fewest = (["moved", "lost", "gained"] as const).flatMap((kind) => {
    const [first, ...rest] = changes.filter((change) => change.kind === kind);
    return first === undefined
      ? []
      : [rest.reduce((least, each) => (each.margin.votes < least.margin.votes ? each : least), first)];
  });
  const closest =
    fewest.length === 0 ? [message(MARGINS, "noChange", lang)] : fewest.map((change) => sentenceOf(change, options));
  if (!options.full) return [sentences(closest)];
  const order = seated(unit, options.seats);
  return [
    heading(
      unit.unit === "" ? message(MARGINS, "title", lang) : message(MARGINS, "titleUnit", lang, { unit: unit.unit }),
    ),
    sentences([message(MARGINS, "meaning", lang)]),
    ...closest.map((sentence) => sentences([sentence])),
    legend(order, options),
    allChanges(unit, order, options),
  ];
}

function changesOf({ list, gained, lost, movedTo }: ListMargins): readonly Change[] {
  const moved = Object.entries(movedTo).map(([to, margin]) => ({ list, kind: "moved" as const, to, margin }));
  const all = [
    { list, kind: "gained" as const, margin: gained },
    { list, kind: "lost" as const, margin: lost },
    ...moved,
  ];
  return all.filter((change): change is typeof change & { readonly margin: Margin } => change.margin !== null);
}

function sentenceOf({ list, kind, to, margin }: Change, options: ExplainOptions): string {
  const { lang } = options;
  const then = outcomeOf(margin, seatsText(margin.seats, options), options);
  if (kind === "moved" && to !== undefined) {
    const params = { from: listed(options, list, "from"), to: listed(options, to, "to") };
    return message(MARGINS, "moved", lang, { ...params, votes: counted(margin.votes, lang, OF_VOTES), then });
  }
  const params = { list: listed(options, list, "at"), votes: counted(margin.votes, lang, VOTES), then };
  return message(MARGINS, kind === "lost" ? "lost" : "gained", lang, params);
}

/** What the outcome is then: seats, or a tie with what decides it, or a question. */
function outcomeOf({ status, ties }: Margin, seats: string, options: ExplainOptions): string {
  const { lang } = options;
  const tie = ties.at(-1);
  const among = tie === undefined ? "" : lists(options, tie.among, "of");
  if (status === "invalid") return message(MARGINS, "invalid", lang);
  if (status === "undetermined") return message(MARGINS, "undetermined", lang);
  if (status === "lot")
    return tie === undefined ? message(MARGINS, "open", lang) : message(MARGINS, "tieOpen", lang, { lists: among });
  if (tie?.decidedBy === undefined) return seats;
  if (tie.decidedBy === "immaterial") return message(MARGINS, "tieImmaterial", lang, { lists: among, seats });
  return message(MARGINS, "tieDecided", lang, { lists: among, by: message(SUMMARY, tie.decidedBy, lang), seats });
}

function seatsText(seats: Seats | null, options: ExplainOptions): string {
  const won = Object.entries(seats ?? {}).filter(([, count]) => count > 0);
  const sorted = won
    .sort(([, a], [, b]) => b - a)
    .map(([list, count]) => [list, formatInteger(count, options.lang)] as const);
  return message(MARGINS, "seats", options.lang, { lists: counts(options, sorted) });
}

/** The lists with a seat now or after any change, by seats: the order in which the table writes them. */
function seated(unit: UnitMargins, now: Seats | undefined): readonly string[] {
  const outcomes = [now ?? null, ...unit.lists.flatMap(changesOf).map(({ margin }) => margin.seats)].filter(
    (seats) => seats !== null,
  );
  const most = (list: string): number => now?.[list] ?? Math.max(0, ...outcomes.map((seats) => seats[list] ?? 0));
  const won = unit.lists.map(({ list }) => list).filter((list) => outcomes.some((seats) => (seats[list] ?? 0) > 0));
  return won.sort((a, b) => most(b) - most(a));
}

function inOrder(seats: Seats | null, order: readonly string[], { lang }: ExplainOptions): string {
  return seats === null ? "" : order.map((list) => formatInteger(seats[list] ?? 0, lang)).join("/");
}

function legend(order: readonly string[], options: MarginOptions): Paragraph {
  const { lang, seats } = options;
  const names = message(MARGINS, "legend", lang, { lists: order.map((list) => name(options, list)).join(" / ") });
  const now = seats === undefined ? "" : message(MARGINS, "now", lang, { seats: inOrder(seats, order, options) });
  return sentences([names, now]);
}

/** The outcome in a cell of the table: seats in order, or a word that says why there are none. */
function cellOf({ status, ties, seats }: Margin, order: readonly string[], options: ExplainOptions): string {
  const { lang } = options;
  const then = inOrder(seats, order, options);
  if (status === "lot") return message(MARGINS, "cellOpen", lang);
  if (status === "undetermined") return message(MARGINS, "cellUndetermined", lang);
  if (status === "invalid") return message(MARGINS, "cellInvalid", lang);
  return ties.length > 0 ? message(MARGINS, "cellTie", lang, { seats: then }) : then;
}

function allChanges(unit: UnitMargins, order: readonly string[], options: MarginOptions): Paragraph {
  const { lang } = options;
  const row = (list: string, change: string, margin: Margin | null): readonly string[] => {
    const cells =
      margin === null
        ? ["–", message(MARGINS, "never", lang)]
        : [formatInteger(margin.votes, lang), cellOf(margin, order, options)];
    return [name(options, list), change, ...cells];
  };
  const cells = unit.lists.flatMap(({ list, gained, lost, movedTo }) => [
    row(list, message(MARGINS, "more", lang), gained),
    row(list, message(MARGINS, "fewer", lang), lost),
    ...Object.entries(movedTo).map(([to, margin]) => row(list, movedText(to, options), margin)),
  ]);
  const say = (key: "list" | "change" | "votes" | "outcome"): string => message(MARGINS, key, lang);
  return table([say("list"), say("change"), `>${say("votes")}`, say("outcome")], cells);
}

function movedText(to: string, options: ExplainOptions): string {
  const list = options.lang === "kk" ? listed(options, to, "to") : name(options, to);
  return message(MARGINS, "toList", options.lang, { list });
}
