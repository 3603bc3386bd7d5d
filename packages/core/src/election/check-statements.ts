import { fraction, fractionText } from "../exact/index.ts";
import type { Trilingual } from "../rules/index.ts";
import { awayFromWhole, sumIsNotWhole } from "./check-percents.ts";
import { turnoutDiffers } from "./check-turnout.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message, type Write } from "./finding.ts";
import { percentAgrees, readPercent } from "./percent-text.ts";
import type { Contradiction, Statement } from "./statement.ts";
import { TOTAL_NAMES } from "./total-names.ts";

/** What the recorded contradictions come to, computed from what each source says. */
export function checkStatements(election: Election): readonly Finding[] {
  return election.contradictions.flatMap((contradiction) => {
    const about = `contradictions.${contradiction.id}`;
    const findings = [
      ...contradiction.statements.flatMap((each) => [
        ...againstItself(election, about, each),
        ...totalsAgainstFile(election, about, each),
        ...listsAgainstFile(election, about, each),
      ]),
      ...betweenPreliminary(election, about, contradiction),
    ];
    return findings.length > 0 ? findings : [onlyWords(about, contradiction)];
  });
}

const isFinal = (each: Statement): boolean => each.stage === "final" || each.stage === "unstated";

function againstItself(election: Election, about: string, each: Statement): readonly Finding[] {
  const { registered, received, turnout, lists = [] } = each;
  const findings: Finding[] = [];
  if (registered !== undefined && registered > 0 && received !== undefined && turnout !== undefined) {
    if (percentAgrees(turnout, received, registered) !== "rounded") {
      findings.push(turnoutDiffers("statement-turnout", about, turnout, received, registered));
    }
  }
  const percents = lists.flatMap((entry) => entry.percent ?? []);
  if (percents.length === election.lists.length && election.percentOf === "valid") {
    const sum = awayFromWhole(percents, fraction(0));
    if (sum !== null) findings.push(sumIsNotWhole("statement-percent-sum", about, sum));
  }
  return findings;
}

function totalsAgainstFile(election: Election, about: string, each: Statement): readonly Finding[] {
  if (!isFinal(each)) return [];
  return (["registered", "received", "valid"] as const).flatMap((key): readonly Finding[] => {
    const ours = established(election.totals[key]);
    const theirs = each[key];
    return ours === null || theirs === undefined || ours === theirs
      ? []
      : [differs(about, TOTAL_NAMES[key], `${theirs}`, `${ours}`)];
  });
}

/** A final statement may not differ from the file; from a preliminary count to the result no list should lose votes. */
function listsAgainstFile(election: Election, about: string, each: Statement): readonly Finding[] {
  return (each.lists ?? []).flatMap(({ list, votes, percent }): readonly Finding[] => {
    const entry = election.lists.find((candidate) => candidate.id === list);
    const ours = established(entry?.votes);
    if (entry === undefined) return [];
    if (each.stage === "preliminary" && votes !== undefined && ours !== null && votes > ours) {
      return [fell(about, entry.name, list, votes, ours)];
    }
    if (!isFinal(each)) return [];
    if (votes !== undefined && ours !== null && votes !== ours)
      return [differs(about, entry.name, `${votes}`, `${ours}`)];
    const printed = entry.percent?.text;
    const known = percent !== undefined && printed !== undefined;
    return known && !same(percent, printed) ? [differs(about, entry.name, `${percent} %`, `${printed} %`)] : [];
  });
}

function betweenPreliminary(election: Election, about: string, { statements }: Contradiction): readonly Finding[] {
  const shares = statements
    .filter((each) => each.stage === "preliminary")
    .flatMap((each) => each.lists ?? [])
    .flatMap(({ list, percent }) => (percent === undefined ? [] : [{ list, percent }]));
  return shares.flatMap((later, i) => {
    const name = election.lists.find((entry) => entry.id === later.list)?.name;
    const earlier = shares
      .slice(0, i)
      .find((other) => other.list === later.list && !same(other.percent, later.percent));
    return name === undefined || earlier === undefined
      ? []
      : [differs(about, name, `${later.percent} %`, `${earlier.percent} %`)];
  });
}

function same(a: string, b: string): boolean {
  return fractionText(readPercent(a).value) === fractionText(readPercent(b).value);
}

function differs(about: string, what: Trilingual, said: string, other: string): Finding {
  return {
    id: "statement-differs",
    severity: "note",
    about,
    numbers: { said, other },
    message: message(
      (w) => `Дереккөздер әртүрлі айтады (${what.kk}): ${written(w, said)} және ${written(w, other)}.`,
      (w) => `Источники расходятся (${what.ru}): ${written(w, said)} и ${written(w, other)}.`,
      (w) =>
        `Sources differ (${what.en}): ${written(w, said).replace(" %", "%")} and ${written(w, other).replace(" %", "%")}.`,
    ),
  };
}

function written(w: Write, said: string): string {
  return said.endsWith("%") ? w.printed(said) : w.count(Number(said));
}

function fell(about: string, name: Trilingual, list: string, before: number, after: number): Finding {
  return {
    id: "votes-fell",
    severity: "warning",
    about,
    numbers: { list, before, after, change: after - before },
    message: message(
      (w) => `${name.kk}: алдын ала есепте ${w.count(before)}, түпкілікті нәтижеде ${w.count(after)} дауыс — азайған.`,
      (w) =>
        `${name.ru}: в предварительном подсчёте ${w.count(before)}, в итоге ${w.count(after)} — голосов стало меньше.`,
      (w) =>
        `${name.en}: ${w.count(before)} votes in the preliminary count, ${w.count(after)} in the result: they went down.`,
    ),
  };
}

function onlyWords(about: string, { question }: Contradiction): Finding {
  return {
    id: "statement-words",
    severity: "note",
    about,
    numbers: {},
    message: {
      kk: `Дереккөздер әртүрлі айтады: ${question.kk}`,
      ru: `Источники расходятся: ${question.ru}`,
      en: `Sources differ: ${question.en}`,
    },
  };
}
