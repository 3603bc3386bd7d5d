import { type Decide, type Operand, verdictOf } from "../decision.ts";
import { inElection, say } from "../words.ts";
import { missing } from "./lookup.ts";
import { partyIn } from "./parties.ts";

/** In which months the stages of a primary began and ended. */
export const primaryPeriod: Decide<"primary-period"> = (test, { election, primaries }) => {
  const primary = primaries.find(({ party, election: of }) => party.id === test.party && of === election.id);
  const moments = (end: "from" | "until") =>
    (primary?.stages ?? [])
      .flatMap((stage) => (stage[end].value === null ? [] : [{ id: stage.id, ...stage[end], value: stage[end].value }]))
      .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const [began, ended] = [moments("from")[0], moments("until").at(-1)];
  if (primary === undefined || began === undefined || ended === undefined) return missing(test.party);
  const [from, until] = [began.value.slice(0, 10), ended.value.slice(0, 10)];
  const operand = (end: "from" | "until", of: typeof began): Operand => ({
    what: end,
    value: of.value.slice(0, 10),
    from: {
      file: "primary",
      id: primary.id,
      at: `stages.${of.id}.${end}`,
      ...(of.source !== undefined && { source: of.source }),
    },
  });
  return {
    verdict: verdictOf(from.slice(0, 7) === test.from && until.slice(0, 7) === test.until),
    operands: [operand("from", began), operand("until", ended)],
    says: say((w) => {
      const [first, last] = [w.date(from), w.date(until)];
      return [
        `${w.in(primary.title)}: алғашқы кезең басталған күн — ${first}, соңғысы аяқталған күн — ${last}.`,
        `${w.in(primary.title)}: начало первого этапа — ${first}, конец последнего — ${last}.`,
        `${w.in(primary.title)}: the first stage began on ${first}, the last ended on ${last}.`,
      ];
    }),
  };
};

/** Whether a result had not been announced yet on the day of the report. */
export const notAnnounced: Decide<"not-announced"> = ({ result }, { election, statements }, report) => {
  const announced = election.announced?.[result];
  const day = report.date;
  if (announced === undefined || day === null) return missing(announced === undefined ? result : report.id);
  return {
    verdict: verdictOf(announced.date > day),
    operands: [
      { what: "announced", value: announced.date, from: inElection(election, `announced.${result}`, announced.source) },
      {
        what: "report",
        value: day,
        from: { file: "statements", id: statements.election, at: `reports.${report.id}.date`, source: report.source },
      },
    ],
    says: say((w) => [
      `Хабардың күні — ${w.date(day)}, ${RESULTS[result].kk} жарияланған күні — ${w.date(announced.date)}.`,
      `День сообщения — ${w.date(day)}, ${RESULTS[result].ru} объявлены: ${w.date(announced.date)}.`,
      `The report is of ${w.date(day)}; ${RESULTS[result].en} was announced on ${w.date(announced.date)}.`,
    ]),
  };
};

const RESULTS = {
  preliminary: { kk: "алдын ала қорытынды", ru: "предварительные итоги", en: "the preliminary result" },
  final: { kk: "түпкілікті қорытынды", ru: "окончательные итоги", en: "the final result" },
} as const;

/** Whose act a dated fact was. */
export const fact: Decide<"fact"> = (test, { statements }) => {
  const found = statements.facts.find(({ id }) => id === test.fact);
  if (found?.by === undefined || found.date === null || !isRead(found.status)) return missing(test.fact);
  const { by, date, source, what } = found;
  const from = { file: "statements", id: statements.election, at: `facts.${found.id}` } as const;
  const place = { ...from, ...(source !== undefined && { source }) };
  return {
    verdict: verdictOf(by.id === test.by),
    operands: [
      { what: "date", value: date, from: place },
      { what: "by", value: by.id, from: place },
    ],
    says: say((w) => {
      const text = `${w.in(what)}: ${w.in(by.name)}, ${w.date(date)}.`;
      return [text, text, text];
    }),
  };
};

/** Whether a dated fact came before a party's decision to stand or not. */
export const factBeforeDecision: Decide<"fact-before-decision"> = (test, { election, statements }) => {
  const found = statements.facts.find(({ id }) => id === test.fact);
  const party = partyIn(election, test.party);
  const decided = party?.decided;
  if (found === undefined || party === undefined || decided === undefined) return missing(test.party);
  const date = isRead(found.status) ? found.date : null;
  const from = { file: "statements", id: statements.election, at: `facts.${found.id}` } as const;
  return {
    verdict: verdictOf(date === null ? null : date < decided.date),
    operands: [
      {
        what: "decided",
        value: decided.date,
        from: inElection(election, `parties.${test.party}.decided`, decided.source),
      },
      { what: "fact", value: date, from: { ...from, ...(found.source !== undefined && { source: found.source }) } },
    ],
    says: say((w) => {
      const day = date === null ? null : w.date(date);
      const [own, name, what] = [w.date(decided.date), w.in(party.name), w.in(found.what)];
      return [
        `${name}: шешім күні — ${own}. ${what}: ${day ?? "күні көрсетілген дереккөз оқылған жоқ"}.`,
        `${name}: день решения — ${own}. ${what}: ${day ?? "источник с датой не прочитан"}.`,
        `${name}: decided on ${own}. ${what}: ${day ?? "no dated source was read"}.`,
      ];
    }),
  };
};

/** A fact that was read in its source, at least in an excerpt. */
function isRead(status: string): boolean {
  return status === "read" || status === "excerpt";
}
