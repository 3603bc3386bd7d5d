import { baseValue } from "../../../apportionment/bases.ts";
import { contestOf, type Election, established } from "../../../election/index.ts";
import { compare, type Fraction, fraction, multiply } from "../../../exact/index.ts";
import type { Rules } from "../../../rules/index.ts";
import { type Decide, type Decision, type Operand, verdictOf } from "../decision.ts";
import { BASE_NAMES, inElection, say } from "../words.ts";
import { earlierList, type List, listIn, missing, type PlainThreshold, seatsOf, thresholdOf } from "./lookup.ts";

/** A list below the law's threshold, which is the one that the claim names. */
export const belowThreshold: Decide<"below-threshold"> = ({ list: id, at }, { election, rules }) => {
  const list = listIn(election, id);
  const threshold = thresholdOf(rules);
  if (list === undefined || threshold === null) return missing(id);
  const stand = against(election, rules, threshold, list);
  if (stand === null) return missing(id);
  return {
    verdict: verdictOf(!stand.over && threshold.text === at),
    operands: [...stand.operands, threshold.operand],
    says: say((w) => {
      const [name, own, limit] = [w.in(list.name), w.percent(stand.share), w.limit(threshold.at)];
      const base = w.in(BASE_NAMES[threshold.of]);
      return [
        `${name}: ${own} %; заңдағы шек — ${limit} % (${base}).`,
        `${name}: ${own} %; барьер по закону — ${limit} % (${base}).`,
        `${name}: ${own}%; the law’s threshold is ${limit}% (${base}).`,
      ];
    }),
  };
};

/** Lists beside one that reached the threshold, and whether each of them had seats before. */
export const othersOverThreshold: Decide<"others-over-threshold"> = (test, context) => {
  const { election, rules, earlier } = context;
  const threshold = thresholdOf(rules);
  const [before] = earlier;
  if (threshold === null || before === undefined) return missing(test.beside);
  const others = election.lists.filter(({ id }) => id !== test.beside);
  const stands = others.map((list) => ({ list, stand: against(election, rules, threshold, list) }));
  if (stands.some(({ stand }) => stand === null)) return missing(test.beside);
  const over = stands.filter(({ stand }) => stand?.over === true);
  const seated = over.map(({ list }) => {
    const was = earlierList(list, before.election);
    return { list, was, ...(was === undefined ? { seats: 0, operands: [] } : seatsOf(before, was)) };
  });
  const unknown = seated.some(({ seats }) => seats === null);
  const holds =
    over.length === test.count && threshold.text === test.at && seated.every(({ seats }) => (seats ?? 0) > 0);
  return {
    verdict: verdictOf(unknown ? null : holds),
    operands: [
      ...over.flatMap(({ stand }) => stand?.operands ?? []),
      threshold.operand,
      ...seated.flatMap((s) => s.operands),
    ],
    says: othersSay(over, seated, threshold),
  };
};

function othersSay(
  over: readonly { readonly list: List; readonly stand: Stand | null }[],
  seated: readonly { readonly list: List; readonly seats: number | null }[],
  threshold: PlainThreshold,
): Decision["says"] {
  return say((w) => {
    const own = over.map(({ list, stand }) => `${w.in(list.name)} (${stand === null ? "" : w.percent(stand.share)} %)`);
    const had = seated.map(({ list, seats }) => `${w.in(list.name)} — ${w.known(seats)}`).join(", ");
    const limit = w.limit(threshold.at);
    return [
      `${limit} % шегіне жеткен басқа тізімдер: ${own.join(", ") || "жоқ"}; алдыңғы палатадағы мандаттары: ${had || "жоқ"}.`,
      `Другие списки, набравшие ${limit} %: ${own.join(", ") || "нет"}; мандатов в прежней палате: ${had || "нет"}.`,
      `Other lists with ${limit}% or more: ${own.join(", ").replaceAll(" %", "%") || "none"}; seats in the last chamber: ${had || "none"}.`,
    ];
  });
}

interface Stand {
  readonly share: Fraction;
  readonly over: boolean;
  readonly operands: readonly Operand[];
}

/** A list against the threshold, by the law's own base; `null` where a number for it is not established. */
function against(election: Election, rules: Rules, threshold: PlainThreshold, list: List): Stand | null {
  const votes = established(list.votes);
  const [unit] = contestOf(election, rules).units;
  if (votes === null || unit === undefined) return null;
  const found = baseValue(rules, "", unit.lists, unit.totals ?? {}, threshold.of, "");
  if (!("value" in found) || found.value === 0) return null;
  const base = found.value;
  const sign = compare(fraction(votes), multiply(threshold.at, fraction(base)));
  return {
    share: fraction(votes, base),
    over: threshold.strict ? sign > 0 : sign >= 0,
    operands: [
      { what: "votes", value: votes, from: inElection(election, `lists.${list.id}.votes`, list.votes.source) },
      { what: "base", value: base, base: threshold.of, from: inElection(election, `totals.${threshold.of}`) },
    ],
  };
}
