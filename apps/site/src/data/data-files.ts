import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { marginChanges } from "../view/margin-changes.ts";
import type { ShownElection } from "../view/shown-election.ts";
import { sourceOf } from "./count-files.ts";
import { embeddedElection } from "./embedded-election.ts";
import { embedsOf } from "./embeds.ts";
import { resultTable } from "./result-table.ts";
import { turnoutTable } from "./turnout-table.ts";

/** The name that each file of data has in the folder of its election. */
export const DATA_NAMES = {
  election: "election.json",
  rules: "rules.json",
  result: "result.json",
  certificate: "certificate.json",
  table: "result.csv",
  turnout: "turnout.csv",
} as const;

/** The texts of the two files that an election is computed from, as they stand in the project. */
export interface FileTexts {
  readonly election: string;
  readonly rules: string;
}

/** The files from which a reader can count again: what went in, unchanged, and what came out; `record`: its own one. */
export function dataFiles(
  shown: ShownElection,
  texts: FileTexts,
  record: RecordView | null = null,
): readonly SiteFile[] {
  const certificate = certificateText(shown);
  const turnout = turnoutTable(shown.election);
  const file = (name: string, content: string): SiteFile => ({ path: `data/${shown.election.id}/${name}`, content });
  return [
    file(DATA_NAMES.election, texts.election),
    file(DATA_NAMES.rules, texts.rules),
    file(DATA_NAMES.result, resultText(shown, record)),
    ...(certificate === null ? [] : [file(DATA_NAMES.certificate, certificate)]),
    file(DATA_NAMES.table, resultTable(shown, record)),
    ...(turnout === null ? [] : [file(DATA_NAMES.turnout, turnout)]),
    ...embedsOf(embeddedElection(shown)).map(({ name, content }) => file(name, content)),
  ];
}

/** The certificate as its file holds it; `null` where the seats are not decided. */
export function certificateText({ outcome }: ShownElection): string | null {
  const certificate = outcome?.certificate ?? null;
  return certificate === null ? null : jsonText(certificate);
}

/** All that was computed, with the names of what it was computed from. */
function resultText(shown: ShownElection, record: RecordView | null): string {
  const { election, rules, hashes, outcome, faults, majorities, findings, before } = shown;
  return jsonText({
    format: "dauys-result-1",
    election: { id: election.id, kind: election.kind, sha256: hashes.election },
    rules: { id: rules.id, sha256: hashes.rules },
    ...(record === null ? {} : { checkpoint: sourceOf(record).checkpoint }),
    status: outcome?.status ?? "invalid",
    seats: outcome?.seats ?? null,
    qualified: outcome?.qualified ?? [],
    ties: outcome?.ties ?? [],
    ...(outcome?.question === undefined ? {} : { question: outcome.question }),
    ...(faults.length === 0 ? {} : { faults }),
    steps: outcome?.steps ?? [],
    margins: marginChanges(shown),
    majorities,
    findings,
    comparison: before?.comparison ?? null,
  });
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
