import { parseFraction } from "@dauys/core/exact";
import { terminalHemicycle } from "@dauys/drawing";
import { formatInteger, formatPercent, formatSigned, formatSignedDecimal, message, pick } from "@dauys/language";
import { houseOf, type ResultRow, resultOf, type ShownElection } from "@dauys/site/view";
import type { Call } from "../command.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { START_TEXTS } from "./messages.ts";

/** How much room there is, and whether there are colours. */
export interface Screen {
  readonly columns: number;
  readonly colour: boolean | "256";
}

/** An election as lines for a terminal: what it is, its result as a table, and the chamber. */
export function resultLines(call: Call, shown: ShownElection, screen: Screen): readonly string[] {
  const { lang, io } = call;
  const { election, rules } = shown;
  const bold = paint(io.stdoutIsTty, io.env);
  const { base } = resultOf(shown);
  const key = base.name === "valid+against-all" ? "baseAgainstAll" : "base";
  return [
    bold("bold", pick(election.title, lang)),
    message(START_TEXTS, election.kind, lang, { rules: rules.id }),
    "",
    ...table(call, shown),
    "",
    ...(base.value === null ? [] : [message(START_TEXTS, key, lang, { n: base.value }), ""]),
    ...chamber(call, shown, screen),
    "",
    message(START_TEXTS, "limit", lang),
  ];
}

function table({ lang }: Call, shown: ShownElection): readonly string[] {
  const { rows, base } = resultOf(shown);
  const say = (key: "list" | "votes" | "share" | "seats" | "points" | "total") => message(START_TEXTS, key, lang);
  const before = shown.before?.election.date.slice(0, 4);
  const columns = [texts(say("list")), figures(say("votes")), figures(say("share")), figures(say("seats"))];
  if (before !== undefined)
    columns.push(figures(message(START_TEXTS, "change", lang, { year: before })), figures(say("points")));
  const seats = rows.every((row) => row.seats !== null) ? rows.reduce((sum, row) => sum + (row.seats ?? 0), 0) : null;
  const total = [say("total"), number(base.value, lang), "", number(seats, lang)];
  const [head = "", ...body] = textTable(columns, [...rows.map((row) => cells(row, lang)), total]);
  const line = "─".repeat(Math.max(...[head, ...body].map(({ length }) => length)));
  return [head, line, ...body.slice(0, -1), line, body.at(-1) ?? ""];
}

function cells({ list, share, seats, change }: ResultRow, lang: Call["lang"]): readonly string[] {
  const points = parseFraction(change?.share.change ?? "");
  return [
    pick(list.name, lang),
    number(list.votes.value, lang),
    share === null ? "" : formatPercent(share.num, share.den, 2, lang),
    number(seats, lang),
    change === null || change.seats.change === null ? "" : formatSigned(change.seats.change, lang),
    points === null ? "" : formatSignedDecimal(100n * points.num, points.den, 2, lang),
  ];
}

function number(value: number | null, lang: Call["lang"]): string {
  return value === null ? "?" : formatInteger(value, lang);
}

const LEAST_COLUMNS = 50;
const MOST_COLUMNS = 76;

function chamber({ lang }: Call, shown: ShownElection, { columns, colour }: Screen): readonly string[] {
  const house = houseOf(shown);
  if (house === null) return [];
  const block = ({ id, name, seats, colour: own }: (typeof house.blocks)[number]) => ({
    id,
    label: pick(name, lang),
    seats,
    colour: own,
  });
  const apart = house.apart === null ? {} : { apart: block(house.apart) };
  const picture = terminalHemicycle(
    { blocks: house.blocks.map(block), ...apart },
    {
      width: Math.min(Math.max(columns, LEAST_COLUMNS), MOST_COLUMNS),
      colour,
      centre: message(START_TEXTS, "house", lang, { n: house.seats }),
    },
  );
  return picture.split("\n");
}
