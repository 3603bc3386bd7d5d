import type { Lang } from "@dauys/language";
import { LIMIT } from "@dauys/language";
import { EXIT } from "../exit-code.ts";
import { namesIn } from "../output/result-view.ts";
import { faultText } from "./fault-lines.ts";
import { figureLabel } from "./figure-label.ts";
import type { FoldedRecord, RecordFault } from "./fold-record.ts";
import { peopleJson } from "./people-json.ts";
import { exitCodeOfReport, openStations, outcomeOf, type Report } from "./report.ts";
import { verdictText } from "./verdict-text.ts";

/** What a record says, for programs: `docs/schema/record-results.schema.json`. */
export function resultsJson(folded: FoldedRecord, report: Report, lang: Lang): object {
  const { fold, results, state, registered, corrections, by, changes, people } = report;
  const code = exitCodeOfReport(report);
  return {
    status: code === EXIT.decided ? "decided" : code === EXIT.lawSilent ? "silent" : "open",
    ...basisJson(folded),
    state,
    declared: fold.declared.map(({ entry, body }) => ({ entry, series: body.series, seats: body.seats })),
    published: fold.published.map(({ entry, body }) => ({ entry, series: body.series })),
    stations: results.stations,
    registered,
    totals: results.totals?.figures ?? null,
    ...seatsJson(report),
    verdicts: verdictsJson(report, lang),
    open: openStations(report),
    differences: differencesJson(report),
    leftOut: (results.distribution?.leftOut ?? []).map(({ unit, row, expected, found }) => ({
      unit,
      row,
      stated: found,
      sum: expected,
    })),
    corrections,
    seals: results.seals,
    doubts: results.doubts,
    ...(by === null ? {} : { by: { level: by.level, units: by.rows.map(unitJson) } }),
    ...(changes === null ? {} : { changes }),
    ...(people === null ? {} : { people: peopleJson(fold, people.told, lang) }),
    signatures: "not-checked",
    limit: LIMIT[lang],
  };
}

/** Why a record has no result that could be shown, for programs. */
export function faultJson(folded: FoldedRecord, fault: RecordFault, lang: Lang): object {
  const message = faultText(fault, lang);
  const { reason } = fault;
  const refusal =
    reason === "root-differs"
      ? fault
      : {
          reason: fault.refusal.reason,
          step: fault.refusal.step,
          entry: fault.entry,
          type: fault.type ?? null,
          by: fault.by ?? null,
        };
  return { status: "refused", ...basisJson(folded), refusal: { ...refusal, message }, limit: LIMIT[lang] };
}

function basisJson({ fold, checkpoint, entries, root }: FoldedRecord): object {
  const { opened, rules } = fold;
  const { origin, size } = checkpoint;
  const record =
    opened === null
      ? null
      : {
          kind: opened.kind,
          title: opened.title,
          notice: opened.notice ?? null,
          country: opened.country,
          election: opened.election,
          date: opened.date,
          key: opened.log,
        };
  return {
    record,
    checkpoint: { origin, size: Number(size) },
    entries: { count: entries, root },
    rules: rules === null ? null : { id: rules.rules.id, sha256: rules.sha256 },
  };
}

function seatsJson({ fold, results }: Report): object {
  const outcome = outcomeOf(results.distribution);
  const given = new Map(Object.entries(outcome?.seats ?? {}));
  const votes = votesByList(results);
  return {
    outcome: outcome?.status ?? null,
    question: outcome?.question ?? null,
    lists: fold.lists.map(({ list, name }) => ({
      list,
      name,
      votes: votes.get(list) ?? null,
      seats: (outcome?.seats ?? null) === null ? null : (given.get(list) ?? 0),
      qualified: outcome === null ? null : outcome.qualified.includes(list),
    })),
  };
}

function votesByList({ distribution }: Report["results"]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { lists } of distribution?.contest.units ?? []) {
    for (const entry of lists) votes.set(entry.list, (votes.get(entry.list) ?? 0) + entry.votes);
  }
  return votes;
}

function verdictsJson({ fold, verdicts }: Report, lang: Lang): readonly object[] {
  const names = Object.fromEntries(fold.lists.map(({ list, name }) => [list, name]));
  const { nameOf } = namesIn(names, lang);
  return verdicts.map((verdict) => ({ ...verdict, text: verdictText(verdict, lang, nameOf) }));
}

function differencesJson({ fold, results }: Report): readonly object[] {
  return results.levels.map(({ unit, entry, comparison }) => ({
    unit,
    entry,
    figures: comparison.differences.map((each) => ({ ...each, label: figureLabel(fold, each.about) })),
    missing: comparison.missing,
    explainedBy: comparison.explainedBy,
  }));
}

function unitJson({ unit, label, stations, totals }: NonNullable<Report["by"]>["rows"][number]): object {
  return { unit, name: label, stations, totals: totals.figures, votes: totals.votes };
}
