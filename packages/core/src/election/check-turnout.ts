import { add, compare, type Fraction, fraction, fractionText, subtract } from "../exact/index.ts";
import type { Election } from "./election.ts";
import { type Finding, message } from "./finding.ts";
import { percentAgrees, readPercent } from "./percent-text.ts";

/** Is the printed turnout that of the printed numbers, between those of the regions, and never falling by the hour? */
export function checkTurnout(election: Election): readonly Finding[] {
  const { turnout, totals } = election;
  if (turnout === undefined) return [];
  const printed = turnout.percent.text;
  const { value: received } = totals.received;
  const { value: registered } = totals.registered;
  const findings: Finding[] = [];
  if (
    received !== null &&
    registered !== null &&
    registered > 0 &&
    percentAgrees(printed, received, registered) !== "rounded"
  ) {
    findings.push(turnoutDiffers("turnout", "turnout.percent", printed, received, registered));
  }
  const regions = turnout.byRegion?.map((region) => region.percent) ?? [];
  if (regions.length > 0 && !between(printed, regions)) findings.push(outsideRegions(printed, regions));
  const path = [...(turnout.path ?? []).map((point) => point.percent), printed];
  return [...findings, ...path.slice(1).flatMap((later, i) => falls(path[i] ?? later, later))];
}

/** The finding that a printed turnout is not that of the numbers beside it. */
export function turnoutDiffers(
  id: "turnout" | "statement-turnout",
  about: string,
  printed: string,
  received: number,
  registered: number,
): Finding {
  const share = fraction(received, registered);
  return {
    id,
    severity: "warning",
    about,
    numbers: { printed, received, registered, share: fractionText(share) },
    message: message(
      (w) =>
        `Қатысу ${w.printed(printed)} % деп басылған, бірақ ${w.count(registered)} адамнан ${w.count(received)} адам — ${w.percent(share)} %: үш санның бәрі бірдей дұрыс бола алмайды.`,
      (w) =>
        `Явка напечатана как ${w.printed(printed)} %, но ${w.count(received)} из ${w.count(registered)} — это ${w.percent(share)} %: все три числа верны быть не могут.`,
      (w) =>
        `Turnout is printed as ${w.printed(printed)}%, but ${w.count(received)} of ${w.count(registered)} is ${w.percent(share)}%: the three numbers cannot all be right.`,
    ),
  };
}

const low = (text: string): Fraction => subtract(readPercent(text).value, readPercent(text).half);
const high = (text: string): Fraction => add(readPercent(text).value, readPercent(text).half);

function between(printed: string, regions: readonly string[]): boolean {
  const above = regions.some((region) => compare(high(region), low(printed)) >= 0);
  return above && regions.some((region) => compare(low(region), high(printed)) <= 0);
}

function outsideRegions(printed: string, regions: readonly string[]): Finding {
  const sorted = [...regions].sort((a, b) => compare(readPercent(a).value, readPercent(b).value));
  const [least = "", most = ""] = [sorted[0], sorted.at(-1)];
  return {
    id: "turnout-outside-regions",
    severity: "warning",
    about: "turnout.byRegion",
    numbers: { printed, least, most },
    message: message(
      (w) =>
        `Ел бойынша қатысу ${w.printed(printed)} %, ал өңірлерде ${w.printed(least)} пен ${w.printed(most)} % аралығында.`,
      (w) => `Явка по стране ${w.printed(printed)} %, а по регионам — от ${w.printed(least)} до ${w.printed(most)} %.`,
      (w) =>
        `National turnout is ${w.printed(printed)}%, the regions lie between ${w.printed(least)} and ${w.printed(most)}%.`,
    ),
  };
}

function falls(earlier: string, later: string): readonly Finding[] {
  if (compare(high(later), low(earlier)) >= 0) return [];
  return [
    {
      id: "turnout-falls",
      severity: "warning",
      about: "turnout.path",
      numbers: { earlier, later },
      message: message(
        (w) =>
          `Қатысу ${w.printed(earlier)} пайыздан ${w.printed(later)} пайызға түскен; жинақталатын сан кемімеуге тиіс.`,
        (w) => `Явка падает с ${w.printed(earlier)} до ${w.printed(later)} %; накопленное число убывать не должно.`,
        (w) => `Turnout falls from ${w.printed(earlier)} to ${w.printed(later)}%; a running total should not fall.`,
      ),
    },
  ];
}
