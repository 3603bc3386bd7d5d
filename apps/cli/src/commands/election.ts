import { apportion, type Outcome } from "@dauys/core/apportionment";
import { contestOf, type Election, electionFindings, established, type Finding, listFacts } from "@dauys/core/election";
import { fractionText } from "@dauys/core/exact";
import { formatDate, formatInteger, message } from "@dauys/language";
import type { Call, Command } from "../command.ts";
import { deputyLines } from "../election-text/deputy-lines.ts";
import { listLines } from "../election-text/list-lines.ts";
import { partyLines } from "../election-text/party-lines.ts";
import { EXIT, type ExitCode, exitCodeOf, worst } from "../exit-code.ts";
import { contestTroubles } from "../input/contest-troubles.ts";
import { electionContest, type LoadedElection, loadElection } from "../input/load-election.ts";
import { ELECTIONS } from "../messages/elections.ts";
import { OUTPUT } from "../messages/output.ts";
import { PEOPLE } from "../messages/people.ts";
import { sourceLines } from "../output/hashes.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { questionLines } from "../output/question-lines.ts";
import { namesIn, viewOf } from "../output/result-view.ts";
import { seatsJson } from "../output/seats-json.ts";
import { ranked } from "../output/seats-table.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { reportTrouble } from "../report.ts";

/** `dauys election`: a published election, its seats as published and as computed, and what was found in its figures. */
export const ELECTION: Command = {
  name: "election",
  summary: {
    kk: "elections/ қалтасындағы сайлауды есептейді және оның сандарын тексереді",
    ru: "Считает выборы из elections/ и проверяет их числа",
    en: "Computes an election of elections/ and checks its figures",
  },
  usage: "<id>",
  options: [],
  args: { name: "<id>", min: 1, max: 1 },
  examples: ["dauys election kz-2021"],
  run: async (call) => {
    const loaded = await loadElection(call.io, call.args[0] ?? "");
    if (!loaded.ok) return reportTrouble(call, loaded);
    const { election, rules } = loaded.value;
    const contest = contestOf(election, rules.rules);
    const apportioned = apportion(contest);
    const outcome = apportioned.ok ? apportioned.outcome : null;
    const findings = electionFindings(election, rules.rules, outcome);
    print(
      call,
      () => electionJson(call, loaded.value, outcome, findings),
      () => electionLines(call, loaded.value, outcome, findings),
    );
    if (!apportioned.ok)
      return reportTrouble({ ...call, json: false }, contestTroubles(apportioned.faults, contest, null));
    return worst([...apportioned.outcome.units.map(exitCodeOf), ...checkCode(findings)]);
  },
};

function checkCode(findings: readonly Finding[]): readonly ExitCode[] {
  return findings.some(({ severity }) => severity === "error") ? [EXIT.checkFailed] : [];
}

function electionJson(
  { lang }: Call,
  loaded: LoadedElection,
  outcome: Outcome | null,
  findings: readonly Finding[],
): object {
  const { election } = loaded;
  return {
    id: election.id,
    date: election.date,
    kind: election.kind,
    title: election.title[lang],
    sha256: loaded.sha256,
    published: Object.fromEntries(election.lists.map(({ id, seats }) => [id, established(seats)])),
    result: outcome === null ? null : seatsJson({ loaded: electionContest(loaded), outcome, margins: null, lang }),
    people: peopleJson(loaded),
    findings: findings.map((finding) => ({ ...finding, message: finding.message[lang] })),
  };
}

/** Parties, lists, quotas and deputies as the file states them, with what the law asks of each list. */
function peopleJson({ election, rules }: LoadedElection): object {
  const { parties = [], people = [], candidates, assembly = null, registeredDeputies = null } = election;
  const facts = listFacts(election, rules.rules);
  return {
    parties,
    candidates: established(candidates),
    statistics: people,
    lists: election.lists.map(({ id, people: stated = {}, mandates = {} }) => {
      const fact = facts.find(({ list }) => list === id);
      const limit = fact?.limit ?? null;
      return {
        list: id,
        candidates: fact?.size ?? null,
        limit: limit === null ? null : { exact: fractionText(limit.exact), down: limit.down, up: limit.up },
        length: fact?.sizeVerdict ?? "unknown",
        quotas: (fact?.quotas ?? []).map(({ quota: { groups, at, article }, needed, count, verdict }) => {
          return { groups, at, article, needed, count, verdict };
        }),
        people: stated,
        mandates,
      };
    }),
    assembly,
    registeredDeputies,
  };
}

function electionLines(
  call: Call,
  loaded: LoadedElection,
  outcome: Outcome | null,
  findings: readonly Finding[],
): readonly string[] {
  const { lang, io } = call;
  const { election, rules } = loaded;
  const tone = paint(io.stdoutIsTty, io.env);
  const kind = { official: "kindOfficial", transcribed: "kindTranscribed", rehearsal: "kindRehearsal" } as const;
  const held = {
    date: formatDate(election.date, lang),
    rules: rules.rules.id,
    kind: message(ELECTIONS, kind[election.kind], lang),
  };
  const contest = electionContest(loaded);
  const questions = outcome === null ? [] : questionLines(viewOf(call, contest, { contest: contest.contest, outcome }));
  const found = findings.flatMap((finding) => {
    const [first = "", ...rest] = wrapped(finding.message[lang], 88);
    const severity = message(ELECTIONS, finding.severity, lang);
    const painted = tone(
      finding.severity === "error" ? "red" : finding.severity === "warning" ? "yellow" : "dim",
      severity,
    );
    return [`  ${painted}: ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [
    tone("bold", election.title[lang]),
    message(ELECTIONS, "heldUnder", lang, held),
    "",
    ...resultTable(call, election, outcome),
    ...questions,
    ...peopleLines(call, loaded),
    "",
    `${message(ELECTIONS, found.length === 0 ? "noFindings" : "findings", lang)}${found.length === 0 ? "" : ":"}`,
    ...found,
    "",
    ...sourceLines(call, contest),
  ];
}

/** The parts on people, each under its heading; only those of which something is known. */
function peopleLines({ lang, io }: Call, { election, rules }: LoadedElection): readonly string[] {
  const tone = paint(io.stdoutIsTty, io.env);
  const parts = [
    ["parties", partyLines(election, lang)],
    ["lists", listLines(election, rules.rules, lang)],
    ["deputies", deputyLines(election, lang)],
  ] as const;
  return parts.flatMap(([key, lines]) =>
    lines.length === 0 ? [] : ["", tone("bold", message(PEOPLE, key, lang)), ...lines.map((line) => `  ${line}`)],
  );
}

function resultTable({ lang }: Call, { lists }: Election, outcome: Outcome | null): readonly string[] {
  const { nameOf } = namesIn(Object.fromEntries(lists.map(({ id, name }) => [id, name])), lang);
  const unknown = message(ELECTIONS, "unknown", lang);
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? unknown : formatInteger(value, lang);
  const byId = new Map(lists.map((list) => [list.id, list]));
  const votes = new Map(lists.map(({ id, votes }) => [id, votes.value ?? -1]));
  const rows = ranked(votes, (id) => byId.get(id)?.seats.value ?? 0).map((id) => {
    const list = byId.get(id);
    return [nameOf(id), shown(list?.votes.value), shown(established(list?.seats)), shown(outcome?.seats?.[id])];
  });
  const say = (key: "official" | "computed"): string => message(ELECTIONS, key, lang);
  return textTable(
    [
      texts(message(OUTPUT, "list", lang)),
      figures(message(OUTPUT, "votes", lang)),
      figures(say("official")),
      figures(say("computed")),
    ],
    rows,
  );
}
