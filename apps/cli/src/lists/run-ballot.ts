import { type Fraction, parseFraction } from "@dauys/core/exact";
import {
  type BallotCount,
  type BallotList,
  type BallotOrder,
  type BallotText,
  ballotOrder,
  ballotsToPrint,
  ballotText,
} from "@dauys/core/nomination";
import type { Rules } from "@dauys/core/rules";
import { citationText, compareText, formatInteger, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { told } from "../keys/told.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble } from "../report.ts";
import { plain } from "../results/plain.ts";
import { refused } from "../trouble.ts";
import { type BallotInput, loadBallot } from "./load-ballot.ts";
import { LISTS } from "./messages.ts";
import { LIST_TROUBLES } from "./trouble-texts.ts";

/** `dauys lists ballot`: the order of the lists, what the ballot says, and how many are printed. */
export async function runListsBallot(call: Call): Promise<number> {
  const loaded = await loadBallot(call);
  if (!loaded.ok) return reportTrouble(call, loaded);
  const { rules, lists, lot, voters } = loaded.value;
  const order = ballotOrder(rules, lists, {
    ...(lot !== null && { lot }),
    collate: (a, b) => compareText(a, b, "kk"),
  });
  if (!order.ok && order.reason === "lot-unfit") {
    return reportTrouble(call, refused([told(LIST_TROUBLES, "lot-unfit", { lists: order.lists.join(", ") })]));
  }
  const text = order.ok ? ballotText(rules, order.order) : null;
  const print_ = voters === null ? null : countOf(rules, voters);
  print(
    call,
    () => ballotJson(loaded.value, order, text, print_),
    () => [...orderLines(call, order, text), "", ...printLines(call, loaded.value, print_)],
  );
  if (order.ok) return EXIT.decided;
  return order.reason === "no-rule" ? EXIT.lawSilent : EXIT.openQuestion;
}

interface ToPrint extends BallotCount {
  readonly reserve: Fraction;
}

/** How many ballots the law has printed for so many voters; `null` where it names no reserve. */
function countOf({ lists }: Rules, voters: number): ToPrint | null {
  const clause = lists?.ballot;
  const reserve = clause === undefined || clause.status === "unknown" ? null : parseFraction(clause.reserve ?? "");
  return reserve === null ? null : { ...ballotsToPrint(voters, reserve, clause?.rounding ?? "unknown"), reserve };
}

function ballotJson(
  { rules, lists, voters, published }: BallotInput,
  order: BallotOrder<BallotList>,
  text: BallotText | null,
  count: ToPrint | null,
): object {
  return {
    status: order.ok ? "decided" : order.reason === "no-rule" ? "silent" : "open",
    rules: rules.id,
    order: order.ok ? order.order.map(({ list }) => list) : null,
    ...(order.ok ? {} : { reason: order.reason, lists: order.lists }),
    names: Object.fromEntries(lists.map(({ list, name }) => [list, name])),
    ballot: text,
    voters,
    toPrint:
      count === null
        ? null
        : {
            exact: `${count.exact.num}/${count.exact.den}`,
            reserve: `${count.reserve.num}/${count.reserve.den}`,
            least: count.least,
            most: count.most,
          },
    published,
  };
}

function orderLines({ lang }: Call, order: BallotOrder<BallotList>, text: BallotText | null): readonly string[] {
  if (order.ok && text !== null) return ballotTable(lang, text);
  if (order.ok || order.reason === "lot-unfit" || order.reason === "needs-lot" || order.reason === "needs-collation") {
    return [message(LISTS, "lotDraws", lang)];
  }
  const lists = order.lists.join(", ");
  return [order.reason === "no-rule" ? message(LISTS, "no-rule", lang) : message(LISTS, order.reason, lang, { lists })];
}

function ballotTable(lang: Call["lang"], { languages, lines, article }: BallotText): readonly string[] {
  const heads = languages.map((each) => message(LISTS, `language_${each}`, lang));
  const table = textTable(
    [figures(message(LISTS, "place", lang)), ...heads.map(texts), texts(message(LISTS, "list", lang))],
    lines.map(({ place, list, names }) => [
      String(place),
      ...names.map(({ name }) => plain(name)),
      list ?? message(LISTS, "againstAll", lang),
    ]),
  );
  return article === null ? table : [...table, citationText(article, lang)];
}

function printLines({ lang }: Call, { voters, published }: BallotInput, count: ToPrint | null): readonly string[] {
  if (voters === null) return [];
  const say = (key: "voters" | "reserve" | "toPrint" | "published", value: string): string =>
    `${message(LISTS, key, lang)}: ${value}`;
  const n = (value: number): string => formatInteger(value, lang);
  if (count === null) return [say("voters", n(voters)), message(LISTS, "noReserve", lang)];
  const { least, most, reserve } = count;
  const toPrint = least === most ? n(least) : message(LISTS, "between", lang, { least: n(least), most: n(most) });
  return [
    say("voters", n(voters)),
    say("reserve", `${reserve.num}/${reserve.den}`),
    say("toPrint", toPrint),
    ...(published === null ? [] : [say("published", n(published))]),
  ];
}
