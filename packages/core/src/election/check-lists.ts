import { fractionText, parseFraction } from "../exact/index.ts";
import { ballotsToPrint } from "../nomination/index.ts";
import type { Rules } from "../rules/index.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";
import { type ListFacts, listFacts } from "./list-facts.ts";

/** Candidates, the length of lists, and ballots printed. */
export function checkLists(election: Election, rules: Rules): readonly Finding[] {
  return [
    ...candidatesSum(election),
    ...listFacts(election, rules).flatMap((facts) => tooLong(facts, election, rules)),
    ...ballotsPrinted(election, rules),
  ];
}

function candidatesSum({ lists, candidates }: Election): readonly Finding[] {
  const total = established(candidates);
  const sizes = lists.map((entry) => entry.candidates?.value ?? null);
  if (total === null || !sizes.every((size) => size !== null)) return [];
  const sum = sizes.reduce((all, size) => all + size, 0);
  if (sum === total) return [];
  return [
    {
      id: "candidates-sum",
      severity: "warning",
      about: "candidates",
      numbers: { sum, total },
      message: message(
        (w) => `Тізімдердегі кандидаттардың қосындысы ${w.count(sum)}, ал жарияланған жалпы саны ${w.count(total)}.`,
        (w) => `В списках в сумме ${w.count(sum)} кандидатов, а опубликовано всего ${w.count(total)}.`,
        (w) => `The lists have ${w.count(sum)} candidates together, the published total is ${w.count(total)}.`,
      ),
    },
  ];
}

function tooLong({ list, size, limit, sizeVerdict }: ListFacts, { lists }: Election, rules: Rules): readonly Finding[] {
  const maximum = rules.lists?.maximum;
  const seats = rules.distribution.seats?.count;
  const entry = lists.find(({ id }) => id === list);
  if (sizeVerdict === "within" || sizeVerdict === "unknown") return [];
  if (maximum === undefined || seats === undefined || entry === undefined || size === null || limit === null) return [];
  const { exact, down, up } = limit;
  const open = maximum.rounding === "unknown";
  return [
    {
      id: "list-too-long",
      severity: sizeVerdict === "reading" ? "warning" : maximum.severity,
      about: `lists.${list}.candidates`,
      numbers: { candidates: size, most: fractionText(exact), whole: down, up, seats, article: maximum.article },
      message: message(
        (w) =>
          `${entry.name.kk}: тізімде ${w.count(size)} адам; ${w.count(seats)} мандатқа ең көбі ${w.count(down)}${open ? "; дөңгелектеу заңда айтылмаған" : ""}.`,
        (w) =>
          `${entry.name.ru}: в списке ${w.count(size)} человек; на ${w.count(seats)} мандатов — не больше ${w.count(down)}${open ? "; округление законом не названо" : ""}.`,
        (w) =>
          `${entry.name.en}: the list has ${w.count(size)} people; for ${w.count(seats)} seats at most ${w.count(down)}${open ? "; the law names no rounding" : ""}.`,
      ),
    },
  ];
}

function ballotsPrinted({ totals, ballotsPrinted: ballots }: Election, rules: Rules): readonly Finding[] {
  const printed = established(ballots?.count);
  const registered = established(totals.registered);
  const reserve = parseFraction(ballots?.reserve ?? "");
  if (printed === null || registered === null || reserve === null) return [];
  const { least, most } = ballotsToPrint(registered, reserve, rules.lists?.ballot?.rounding ?? "unknown");
  if (printed >= least && printed <= most) return [];
  const expected = printed < least ? least : most;
  return [
    {
      id: "ballots-printed",
      severity: "warning",
      about: "ballotsPrinted",
      numbers: { printed, expected, registered },
      message: message(
        (w) => `${w.count(printed)} бюллетень басылған; сайлаушылар саны және резерв — ${w.count(expected)}.`,
        (w) => `Напечатано ${w.count(printed)} бюллетеней; число избирателей с резервом — это ${w.count(expected)}.`,
        (w) => `${w.count(printed)} ballots were printed; voters and the reserve are ${w.count(expected)}.`,
      ),
    },
  ];
}
