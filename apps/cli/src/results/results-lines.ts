import { formatPercent, type Lang, message } from "@dauys/language";
import { type Call, isGiven } from "../command.ts";
import { OUTPUT } from "../messages/output.ts";
import { paint } from "../output/paint.ts";
import { questionText } from "../output/question.ts";
import { namesIn, type ResultView, viewOf } from "../output/result-view.ts";
import { seatsTable } from "../output/seats-table.ts";
import { unitsTable } from "../output/units-table.ts";
import { eachLang } from "../say.ts";
import { closingLines } from "./closing-lines.ts";
import { differenceLines } from "./difference-lines.ts";
import { findingLines } from "./finding-lines.ts";
import type { FoldedRecord } from "./fold-record.ts";
import { headLines } from "./head-lines.ts";
import { openLines } from "./open-lines.ts";
import { peopleLines } from "./people-lines.ts";
import { plain } from "./plain.ts";
import { outcomeOf, type Report } from "./report.ts";
import { stateText } from "./state-text.ts";
import { RESULTS_TEXTS } from "./texts.ts";
import { unitLines } from "./unit-lines.ts";
import { verdictText } from "./verdict-text.ts";

/** What a record says, for people: what it is, the result, the verdict, and all that a reader should know beside it. */
export function resultsLines(call: Call, folded: FoldedRecord, report: Report): readonly string[] {
  const { lang, io } = call;
  const { fold } = folded;
  const most = isGiven(call, "all") ? Number.POSITIVE_INFINITY : 10;
  const view = resultView(call, report);
  const { nameOf } = namesIn(listNames(report), lang);
  return [
    ...headLines(fold, lang, paint(io.stdoutIsTty, io.env)),
    ...basisLines(folded, lang),
    "",
    stateText(report, lang),
    stationsText(report, lang),
    "",
    ...(view === null ? [message(RESULTS_TEXTS, "nothing", lang)] : seatLines(view)),
    ...verdictLines(report, lang, nameOf, view),
    ...openLines(report, lang, most),
    ...findingLines(report, lang, most),
    ...(report.by === null ? [] : unitLines(report, report.by, lang, nameOf)),
    ...(report.changes === null ? [] : differenceLines(report, report.changes, lang)),
    ...(report.people === null ? [] : peopleLines(fold, report.people.told, lang, most)),
    ...closingLines(report, lang),
  ];
}

function listNames({ fold }: Report): Parameters<typeof namesIn>[0] {
  return Object.fromEntries(fold.lists.map(({ list, name }) => [list, eachLang((lang) => plain(name[lang]))]));
}

/** Which entries and which rules every number here follows from. */
function basisLines({ fold, checkpoint, entries, root }: FoldedRecord, lang: Lang): readonly string[] {
  const size = Number(checkpoint.size);
  const { rules } = fold;
  return [
    entries === size
      ? message(RESULTS_TEXTS, "from", lang, { n: entries, root })
      : message(RESULTS_TEXTS, "fromPart", lang, { n: entries, size, root }),
    rules === null
      ? message(RESULTS_TEXTS, "noRules", lang)
      : message(RESULTS_TEXTS, "rules", lang, { id: rules.rules.id, hash: rules.sha256 }),
    message(RESULTS_TEXTS, "unsigned", lang),
  ];
}

/** How many stations are counted, and how much of the electorate they hold: a few late ones may be the large ones. */
function stationsText({ results, registered }: Report, lang: Lang): string {
  const { all, counted, invalidated } = results.stations;
  if (all === 0) return message(RESULTS_TEXTS, "noProtocols", lang);
  const parts = [message(RESULTS_TEXTS, "stations", lang, { counted, all })];
  if (registered !== null && registered.all > 0) {
    const share = formatPercent(registered.counted, registered.all, 2, lang);
    parts.push(message(RESULTS_TEXTS, "voters", lang, { share, ...registered }));
  }
  if (invalidated > 0) parts.push(message(RESULTS_TEXTS, "invalidated", lang, { n: invalidated }));
  return parts.join("; ");
}

function resultView(call: Call, report: Report): ResultView | null {
  const { fold, results } = report;
  const outcome = outcomeOf(results.distribution);
  if (outcome === null || results.distribution === null || fold.rules === null) return null;
  const { rules, sha256 } = fold.rules;
  const loaded = { rules: { file: rules.id, rules, sha256, json: null }, names: listNames(report) };
  return viewOf(call, loaded, { contest: results.distribution.contest, outcome });
}

function seatLines(view: ResultView): readonly string[] {
  const table = seatsTable(view);
  if (view.outcome.units.length <= 1) return table;
  return [...table, "", message(OUTPUT, "byNumber", view.lang), "", ...unitsTable(view)];
}

/** What is decided and what is open, by unit where there are several, with the questions of the law. */
function verdictLines(
  report: Report,
  lang: Lang,
  nameOf: (list: string) => string,
  view: ResultView | null,
): readonly string[] {
  const several = report.verdicts.length > 1;
  const verdicts = report.verdicts.map((verdict) => {
    const said = verdictText(verdict, lang, nameOf);
    const line = several ? `${verdict.unit}: ${said}` : said;
    return view === null ? line : view.paint(verdict.verdict === "decided" ? "green" : "yellow", line);
  });
  const questions = (view?.outcome.units ?? []).flatMap(({ unit, question }) => {
    if (question === undefined || view === null) return [];
    const head = unit === "" ? message(OUTPUT, "question", lang) : message(OUTPUT, "questionIn", lang, { unit });
    return [`${head}: ${questionText(question, view.explain)}`];
  });
  return verdicts.length + questions.length === 0 ? [] : ["", ...verdicts, ...questions];
}
