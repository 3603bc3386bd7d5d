import { add, compare, type Fraction, fraction, fractionText, subtract } from "../exact/index.ts";
import type { Base } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";
import { percentAgrees, readPercent } from "./percent-text.ts";

const NAMES: Readonly<Record<Base, readonly [kk: string, ru: string, en: string]>> = {
  registered: ["тіркелген сайлаушылардан", "от внесённых в списки избирателей", "of registered voters"],
  received: ["бюллетень алған сайлаушылардан", "от получивших бюллетени", "of voters given a ballot"],
  "in-boxes": ["жәшіктердегі бюллетеньдерден", "от бюллетеней в урнах", "of ballots in the boxes"],
  valid: ["жарамды дауыстардан", "от действительных голосов", "of valid votes"],
  "valid+against-all": [
    "жарамды және «Бәріне қарсымын» дауыстарынан",
    "от действительных голосов вместе с поданными против всех",
    "of valid votes and votes against all",
  ],
};

/** The value of the base that shares of this election are shares of, or `null` when it is not established. */
export function shareBase({ totals, percentOf }: Election): number | null {
  const valid = established(totals.valid);
  const againstAll = established(totals.againstAll);
  if (percentOf === "registered" || percentOf === "received") return established(totals[percentOf]);
  if (percentOf === "valid") return valid;
  const counted =
    established(totals.validAndAgainstAll) ?? (valid === null || againstAll === null ? null : valid + againstAll);
  if (percentOf === "valid+against-all") return counted;
  const invalid = established(totals.invalid);
  const inBoxes = totals.againstAll === undefined ? valid : counted;
  return inBoxes === null || invalid === null ? null : inBoxes + invalid;
}

/** Are the printed percentages those of the printed votes, and do they make a whole? */
export function checkPercents(election: Election): readonly Finding[] {
  const base = shareBase(election);
  const findings = election.lists.flatMap((entry): readonly Finding[] => {
    const votes = established(entry.votes);
    if (entry.percent === undefined || votes === null || base === null) return [];
    const agrees = percentAgrees(entry.percent.text, votes, base);
    return agrees === "rounded"
      ? []
      : [percentDiffers(entry, entry.percent.text, votes, base, election.percentOf, agrees)];
  });
  return [...findings, ...percentSum(election)];
}

function percentDiffers(
  { id, name }: ContestedList,
  printed: string,
  votes: number,
  base: number,
  of: Base,
  how: "cut" | "different",
): Finding {
  const share = fraction(votes, base);
  const [kk, ru, en] = NAMES[of];
  return {
    id: "percent",
    severity: how === "cut" ? "note" : "warning",
    about: `lists.${id}.percent`,
    numbers: { printed, votes, base, share: fractionText(share) },
    message: message(
      (w) => `${name.kk}: ${w.printed(printed)} % деп басылған; ${kk} есептесе ${w.percent(share)} %.`,
      (w) => `${name.ru}: напечатано ${w.printed(printed)} %; по расчёту ${w.percent(share)} % ${ru}.`,
      (w) => `${name.en}: printed as ${w.printed(printed)}%; it is ${w.percent(share)}% ${en}.`,
    ),
  };
}

function percentSum(election: Election): readonly Finding[] {
  const texts = election.lists.map((entry) => entry.percent?.text);
  if (!texts.every((text) => text !== undefined)) return [];
  const base = shareBase(election);
  const againstAll = election.percentOf === "valid" ? 0 : (established(election.totals.againstAll) ?? 0);
  const rest = againstAll === 0 ? fraction(0) : base === null ? null : fraction(100 * againstAll, base);
  if (rest === null || election.percentOf === "registered" || election.percentOf === "received") return [];
  const off = awayFromWhole(texts, rest);
  return off === null ? [] : [sumIsNotWhole("percent-sum", "lists", off)];
}

/** The sum of printed percentages (and `rest`), when it is farther from 100 than rounding can bring it; else `null`. */
export function awayFromWhole(texts: readonly string[], rest: Fraction): Fraction | null {
  let sum = rest;
  let slack = fraction(0);
  for (const { value, half } of texts.map(readPercent)) {
    sum = add(sum, value);
    slack = add(slack, half);
  }
  const off = subtract(sum, fraction(100));
  const distance = off.num < 0n ? fraction(-off.num, off.den) : off;
  return compare(distance, slack) > 0 ? sum : null;
}

/** The finding that printed percentages do not make 100. `sum` is in per cent. */
export function sumIsNotWhole(id: "percent-sum" | "statement-percent-sum", about: string, sum: Fraction): Finding {
  const share = fraction(sum.num, 100n * sum.den);
  return {
    id,
    severity: "warning",
    about,
    numbers: { sum: fractionText(sum) },
    message: message(
      (w) => `Басылған пайыздардың қосындысы ${w.percent(share)} %; дөңгелектеу мұны түсіндірмейді.`,
      (w) => `Напечатанные проценты в сумме дают ${w.percent(share)} %; округлением это не объясняется.`,
      (w) => `The printed percentages add up to ${w.percent(share)}%, which rounding does not explain.`,
    ),
  };
}
