import { compare, floorDivide, fraction, parseFraction } from "../exact/index.ts";
import type { Rules } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";

/** Candidates, the length of lists, ballots printed, and the seats of an assembly. */
export function checkLists(election: Election, rules: Rules): readonly Finding[] {
  return [
    ...candidatesSum(election),
    ...election.lists.flatMap((entry) => tooLong(entry, rules)),
    ...ballotsPrinted(election),
    ...assemblySeats(election, rules),
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

function tooLong(entry: ContestedList, { distribution, lists }: Rules): readonly Finding[] {
  const size = established(entry.candidates);
  const over = parseFraction(lists?.maximum?.over ?? "");
  const seats = distribution.seats?.count;
  if (size === null || over === null || lists?.maximum === undefined || seats === undefined) return [];
  const most = fraction(BigInt(seats) * (over.den + over.num), over.den);
  if (compare(fraction(size), most) <= 0) return [];
  const { severity, article } = lists.maximum;
  const whole = Number(floorDivide(most.num, most.den));
  return [
    {
      id: "list-too-long",
      severity,
      about: `lists.${entry.id}.candidates`,
      numbers: { candidates: size, most: `${most.num}/${most.den}`, whole, seats, article },
      message: message(
        (w) =>
          `${entry.name.kk}: тізімде ${w.count(size)} адам; ${w.count(seats)} мандатқа ең көбі ${w.count(whole)}; дөңгелектеу заңда айтылмаған.`,
        (w) =>
          `${entry.name.ru}: в списке ${w.count(size)} человек; на ${w.count(seats)} мандатов — не больше ${w.count(whole)}; округление законом не названо.`,
        (w) =>
          `${entry.name.en}: the list has ${w.count(size)} people; for ${w.count(seats)} seats at most ${w.count(whole)}; the law names no rounding.`,
      ),
    },
  ];
}

function ballotsPrinted({ totals, ballotsPrinted: ballots }: Election): readonly Finding[] {
  const printed = established(ballots?.count);
  const registered = established(totals.registered);
  const reserve = parseFraction(ballots?.reserve ?? "");
  if (printed === null || registered === null || reserve === null) return [];
  const expected = Number(floorDivide(BigInt(registered) * (reserve.den + reserve.num), reserve.den));
  if (printed === expected) return [];
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

function assemblySeats({ assembly }: Election, { chamber }: Rules): readonly Finding[] {
  const seats = chamber.parts.find((part) => part.id === assembly?.part)?.seats ?? null;
  if (assembly === undefined || assembly.deputies.length === 0 || assembly.deputies.length === seats) return [];
  const named = assembly.deputies.length;
  return [
    {
      id: "assembly-seats",
      severity: "warning",
      about: "assembly.deputies",
      numbers: { named, ...(seats !== null && { seats }) },
      message: message(
        (w) =>
          `Ассамблеядан ${w.count(named)} депутат аталған, ал заңда ${seats === null ? "мұндай бөлік жоқ" : w.count(seats)}.`,
        (w) =>
          `От Ассамблеи названо депутатов: ${w.count(named)}; по закону ${seats === null ? "такой части нет" : w.count(seats)}.`,
        (w) =>
          `${w.count(named)} deputies of the assembly are named; by law there ${seats === null ? "is no such part" : `are ${w.count(seats)}`}.`,
      ),
    },
  ];
}
