import { fraction, fractionText } from "../exact/index.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";

/** The votes of all lists added up, or `null` when one of them is not established. */
function sumOfLists({ lists }: Election): number | null {
  let sum = 0;
  for (const entry of lists) {
    const votes = established(entry.votes);
    if (votes === null) return null;
    sum += votes;
  }
  return sum;
}

/** Do lists add up to the valid votes, and ballots to the voters who received one? */
export function checkSums(election: Election): readonly Finding[] {
  const { totals } = election;
  const sum = sumOfLists(election);
  const valid = established(totals.valid);
  const together = established(totals.validAndAgainstAll);
  const againstAll = established(totals.againstAll) ?? 0;
  const findings: Finding[] = [];
  if (sum !== null && valid !== null && sum !== valid)
    findings.push(sumDiffers("sum-of-lists", "totals.valid", sum, valid));
  if (sum !== null && together !== null && sum + againstAll !== together) {
    findings.push(sumDiffers("sum-with-against-all", "totals.validAndAgainstAll", sum + againstAll, together));
  }
  return [...findings, ...received(election, together ?? (valid === null ? null : valid + againstAll))];
}

function sumDiffers(id: "sum-of-lists" | "sum-with-against-all", about: string, sum: number, total: number): Finding {
  return {
    id,
    severity: "error",
    about,
    numbers: { sum, total, difference: sum - total },
    message: message(
      (w) => `Қосылғыштардың қосындысы ${w.count(sum)}, ал жарияланған қорытынды ${w.count(total)}.`,
      (w) => `Сумма слагаемых ${w.count(sum)}, а опубликованный итог ${w.count(total)}.`,
      (w) => `The parts add up to ${w.count(sum)}, the published total is ${w.count(total)}.`,
    ),
  };
}

function received({ totals }: Election, counted: number | null): readonly Finding[] {
  const issued = established(totals.received);
  const registered = established(totals.registered);
  const invalid = established(totals.invalid);
  const findings: Finding[] = [];
  if (issued !== null && registered !== null && issued > registered)
    findings.push(moreThanRegistered(issued, registered));
  if (issued === null || counted === null) return findings;
  const rest = issued - counted - (invalid ?? 0);
  if (rest < 0) findings.push(moreThanReceived(counted + (invalid ?? 0), issued));
  if (rest > 0) findings.push(notCounted(rest, issued, invalid));
  return findings;
}

function moreThanRegistered(issued: number, registered: number): Finding {
  return {
    id: "received-above-registered",
    severity: "error",
    about: "totals.received",
    numbers: { received: issued, registered },
    message: message(
      (w) => `Бюллетень алғандар (${w.count(issued)}) тіркелгендерден (${w.count(registered)}) көп.`,
      (w) => `Получивших бюллетени (${w.count(issued)}) больше, чем внесённых в списки (${w.count(registered)}).`,
      (w) => `More voters received a ballot (${w.count(issued)}) than are registered (${w.count(registered)}).`,
    ),
  };
}

function moreThanReceived(ballots: number, issued: number): Finding {
  return {
    id: "ballots-above-received",
    severity: "error",
    about: "totals.received",
    numbers: { ballots, received: issued, difference: ballots - issued },
    message: message(
      (w) => `Саналған бюллетеньдер (${w.count(ballots)}) бюллетень алғандардан (${w.count(issued)}) көп.`,
      (w) => `Подсчитанных бюллетеней (${w.count(ballots)}) больше, чем получивших бюллетени (${w.count(issued)}).`,
      (w) => `More ballots were counted (${w.count(ballots)}) than voters received one (${w.count(issued)}).`,
    ),
  };
}

function notCounted(rest: number, issued: number, invalid: number | null): Finding {
  const share = fraction(rest, issued);
  const unknown = invalid === null;
  return {
    id: "not-counted",
    severity: "note",
    about: unknown ? "totals.invalid" : "totals.received",
    numbers: { difference: rest, received: issued, share: fractionText(share) },
    message: message(
      (w) =>
        `Берілген бюллетеньдердің ${w.count(rest)} данасы (${w.percent(share)} %) ${unknown ? "дауыс ретінде саналмаған: жарамсыз немесе жәшікке салынбаған, бөлінісі белгісіз" : "жәшіктен табылмаған"}.`,
      (w) =>
        `${w.count(rest)} выданных бюллетеней (${w.percent(share)} %) ${unknown ? "не засчитаны как голоса: недействительные или не опущенные, разбивка неизвестна" : "не найдены в урнах"}.`,
      (w) =>
        `${w.count(rest)} ballots issued (${w.percent(share)}%) ${unknown ? "are not counted as votes: invalid or not cast, the split is unknown" : "were not found in the boxes"}.`,
    ),
  };
}
