import { compare, fraction, parseFraction } from "../exact/index.ts";
import type { Rules } from "../rules/index.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";

type Assembly = NonNullable<Election["assembly"]>;

/** An assembly's vote: seats and names, who stood, and whether each of those elected has the votes that the law asks for. */
export function checkAssembly({ assembly }: Election, rules: Rules): readonly Finding[] {
  if (assembly === undefined) return [];
  return [
    ...namedAndSeats(assembly, rules),
    ...proposedAndStood(assembly),
    ...votesOfEach(assembly, rules),
    ...marks(assembly, rules),
  ];
}

function namedAndSeats({ part, deputies }: Assembly, { chamber }: Rules): readonly Finding[] {
  const seats = chamber.parts.find(({ id }) => id === part)?.seats ?? null;
  if (deputies.length === 0 || deputies.length === seats) return [];
  const named = deputies.length;
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

function proposedAndStood({ proposed, withdrew, candidates }: Assembly): readonly Finding[] {
  const [first, left, stood] = [established(proposed), established(withdrew), established(candidates)];
  if (first === null || left === null || stood === null || first - left === stood) return [];
  return [
    {
      id: "people-sum",
      severity: "warning",
      about: "assembly.candidates",
      numbers: { sum: first - left, total: stood },
      message: message(
        (w) => `Ассамблея: ұсынылғандардан шыққандар алынса ${w.count(first - left)}, ал кандидат ${w.count(stood)}.`,
        (w) => `Ассамблея: предложенных без выбывших ${w.count(first - left)}, а кандидатов ${w.count(stood)}.`,
        (w) => `The assembly: proposed less withdrawn are ${w.count(first - left)}, candidates ${w.count(stood)}.`,
      ),
    },
  ];
}

function votesOfEach({ deputies, voted }: Assembly, { assembly: law }: Rules): readonly Finding[] {
  const voters = established(voted);
  const needed = parseFraction(law?.elected.fraction ?? "");
  if (voters === null || voters === 0 || law === undefined || needed === null) return [];
  return deputies.flatMap(({ name, latin, votes }): readonly Finding[] => {
    const own = established(votes);
    if (own === null) return [];
    const over = compare(fraction(own, voters), needed);
    if (own <= voters && (over > 0 || (over === 0 && law.elected.compare === ">="))) return [];
    return [
      {
        id: "assembly-votes",
        severity: "error",
        about: "assembly.deputies",
        numbers: { deputy: latin, votes: own, voted: voters, article: law.elected.article },
        message: message(
          (w) =>
            `${name}: дауыс бергендер ${w.count(voters)}, жинаған дауысы ${w.count(own)}; заң сұраған үлеске сай емес.`,
          (w) =>
            `${name}: голосовали ${w.count(voters)}, получено ${w.count(own)}; доле, нужной по закону, не отвечает.`,
          (w) =>
            `${latin}: ${w.count(own)} votes of ${w.count(voters)} voters do not fit the share that the law asks for.`,
        ),
      },
    ];
  });
}

/** More marks than ballots show that a ballot carried several: allowed, or not, by the law in force. */
function marks({ deputies, voted }: Assembly, { assembly: law }: Rules): readonly Finding[] {
  const voters = established(voted);
  const all = deputies.map(({ votes }) => established(votes));
  if (voters === null || law?.marks !== "one" || !all.every((votes) => votes !== null)) return [];
  const sum = all.reduce((total, votes) => total + votes, 0);
  if (sum <= voters) return [];
  return [
    {
      id: "assembly-votes",
      severity: "warning",
      about: "assembly.deputies",
      numbers: { marks: sum, voted: voters, article: law.article },
      message: message(
        (w) =>
          `Ассамблея: ${w.count(voters)} дауыс берушіден ${w.count(sum)} дауыс шыққан; бір бюллетеньде бір ғана белгіге рұқсат.`,
        (w) =>
          `Ассамблея: голосов ${w.count(sum)} при ${w.count(voters)} голосовавших; в бюллетене допустима одна отметка.`,
        (w) => `The assembly: ${w.count(sum)} votes of ${w.count(voters)} voters; a ballot may carry one mark only.`,
      ),
    },
  ];
}
