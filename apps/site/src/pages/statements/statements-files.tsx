import { type Primary, readPrimary } from "@dauys/core/nomination";
import { judgeStatements, readStatements, type Statements } from "@dauys/core/scrutiny";
import { LANGS, message, pick } from "@dauys/language";
import { statementsTable } from "../../data/statements-table.ts";
import { sha256 } from "../../hash.ts";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { statementsTexts } from "../../texts/statements.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { dataAddress, statementsAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { StatementsPage } from "./statements-page.tsx";

/** From what the pages of statements are made: texts of files by election, and the elections that the site has. */
export interface StatementsInput {
  readonly statements: Readonly<Record<string, string>>;
  /** The texts of files on primaries, by election and party: `kz-2021/primary-nurotan`. */
  readonly primaries: Readonly<Record<string, string>>;
  readonly elections: readonly ShownElection[];
}

/**
 * The pages of statements in every language, and the file of statements.
 *
 * @throws Error that names the file and the place of every fault, if a file cannot be read.
 */
export function statementsFiles(input: StatementsInput, common: Omit<Common, "lang">): readonly SiteFile[] {
  return input.elections.flatMap((shown) => {
    const text = input.statements[shown.election.id];
    return text === undefined ? [] : filesOf(shown, text, input, common);
  });
}

function filesOf(
  shown: ShownElection,
  text: string,
  { primaries: texts, elections }: StatementsInput,
  common: Omit<Common, "lang">,
): readonly SiteFile[] {
  const { id } = shown.election;
  const { statements } = readOrThrow(`${id}/statements.json`, readStatements(text));
  const primaries = primariesOf(id, texts);
  const own: SiteFile = { path: dataPath(id, "statements.json"), content: text };
  // The files of primaries lie beside the pages on them; what is said here follows from them too.
  const data: readonly SiteFile[] = [
    own,
    ...primaries.map(({ primary, text: content }) => ({ path: dataPath(id, `${primary.id}.json`), content })),
  ];
  const questions = judgeStatements(statements, {
    election: shown.election,
    rules: shown.rules,
    earlier: before(shown, elections),
    primaries: primaries.map(({ primary }) => primary),
  });
  const places = {
    about: id,
    elections: elections.map(({ election }) => ({ id: election.id, date: election.date, rules: election.rules })),
  };
  const downloads = data.map((file) => ({
    name: file.path.slice(file.path.lastIndexOf("/") + 1),
    href: `/${file.path}`,
    bytes: Buffer.byteLength(file.content),
    hash: sha256(file.content),
  }));
  const table = {
    path: dataPath(id, "statements.csv"),
    content: statementsTable(shown.election.kind, statements, questions),
  };
  const content = { shown, statements, questions, places, downloads, software: common.software };
  return [
    own,
    table,
    ...LANGS.map((lang) => page(statements, shown.election.kind, { ...common, lang }, <StatementsPage {...content} />)),
  ];
}

function page(
  statements: Statements,
  kind: ShownElection["election"]["kind"],
  common: Common,
  content: Parameters<typeof framed>[1]["content"],
): SiteFile {
  const { lang } = common;
  const title = pick(statements.title, lang);
  return framed(common, {
    address: (other) => statementsAddress(statements.election, other),
    title: `${title} · ${message(chrome, "site", lang)}`,
    description: message(statementsTexts, "description", lang, { title }),
    sources: statements.sources.map(({ id }) => id),
    kind,
    content,
  });
}

/** The elections before one that the site has, the last one first. */
function before(shown: ShownElection, elections: readonly ShownElection[]): readonly ShownElection[] {
  const earlier = elections.find(({ election }) => election.id === shown.election.earlier);
  return earlier === undefined ? [] : [earlier, ...before(earlier, elections)];
}

function primariesOf(
  id: string,
  texts: StatementsInput["primaries"],
): readonly { readonly primary: Primary; readonly text: string }[] {
  return Object.entries(texts)
    .filter(([name]) => name.startsWith(`${id}/`))
    .map(([name, text]) => ({ primary: readOrThrow(`${name}.json`, readPrimary(text)).primary, text }));
}

function dataPath(id: string, name: string): string {
  return dataAddress(id, name).slice(1);
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Reading<T> = { readonly ok: true; readonly read: T } | { readonly ok: false; readonly faults: readonly Fault[] };

function readOrThrow<T>(name: string, reading: Reading<T>): T {
  if (reading.ok) return reading.read;
  const faults = reading.faults.map(({ line, column, message: told }) => `${name}:${line}:${column}: ${told}`);
  throw new Error(faults.join("\n"));
}
