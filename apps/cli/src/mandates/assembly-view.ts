import {
  type AssemblyFile,
  type AssemblyProtocol,
  type AssemblyRow,
  type AssemblyState,
  checkAssembly,
  countAssembly,
  freeSeats,
  nameOf,
  nominateForAssembly,
  openAssembly,
  type Replay,
  voteInAssembly,
} from "@dauys/core/mandates";
import type { Finding } from "@dauys/core/protocol";
import type { Rules } from "@dauys/core/rules";
import { citationText, formatDate, formatInteger, type Lang, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { ELECTIONS } from "../messages/elections.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { LoadedFile } from "./load-file.ts";
import { hashLines, KINDS } from "./mandates-view.ts";
import { MANDATES } from "./messages.ts";
import { stepLines, stepsJson } from "./steps-view.ts";

type Loaded = LoadedFile<AssemblyFile>;

/** One vote as it was counted on the state before it. */
interface Counted {
  readonly protocol: AssemblyProtocol;
  readonly rows: readonly AssemblyRow[];
  readonly findings: readonly Finding[];
}

/** The assembly's election, for programs. */
export function assemblyJson({ lang }: Call, loaded: Loaded, { state, steps }: Replay<AssemblyState>): object {
  const { file, rules } = loaded;
  return {
    title: file.title[lang],
    kind: file.kind,
    rules: { id: rules.rules.id, sha256: rules.sha256 },
    file: { path: loaded.path, sha256: loaded.sha256 },
    seats: state.seats,
    free: freeSeats(state),
    next: state.next,
    deputies: state.deputies.map(({ name, ...own }) => ({ ...own, name: nameOf({ name })[lang] })),
    votes: votesOf(loaded).map(({ protocol: { round, date }, rows, findings }) => ({
      round,
      date,
      rows,
      findings: findings.map(({ text, operands, ...own }) => ({
        ...own,
        operands: operands.map(({ name, label, value }) => ({ name, label: label[lang], value })),
        text: text[lang],
      })),
    })),
    steps: stepsJson(steps, lang),
  };
}

/** The assembly's election, for people. */
export function assemblyLines(call: Call, loaded: Loaded, { state, steps }: Replay<AssemblyState>): readonly string[] {
  const { lang, io } = call;
  const { file, rules } = loaded;
  const tone = paint(io.stdoutIsTty, io.env);
  const names = namesOf(file, lang);
  const elected = state.deputies.map(
    ({ name, counted }) => nameOf({ name })[lang] + (counted ? "" : ` (${message(MANDATES, "notCounted", lang)})`),
  );
  const list = elected.length === 0 ? message(MANDATES, "nobody", lang) : elected.join(", ");
  return [
    tone("bold", file.title[lang]),
    message(MANDATES, "rulesOf", lang, {
      rules: rules.rules.id,
      kind: message(ELECTIONS, KINDS[file.kind], lang),
    }),
    ...councilLines(loaded, lang),
    ...votesOf(loaded).flatMap((vote) => ["", ...voteLines(call, vote, rules.rules, names)]),
    "",
    ...wrapped(`${message(MANDATES, "elected", lang)}: ${list}`),
    message(MANDATES, "freeSeats", lang, { count: formatInteger(freeSeats(state), lang) }),
    ...wrapped(message(MANDATES, `next.${state.next}`, lang)),
    "",
    ...stepLines(steps, lang, tone),
    "",
    ...hashLines(call, loaded),
  ];
}

function councilLines({ file, rules }: Loaded, lang: Lang): readonly string[] {
  const unknown = message(MANDATES, "unknown", lang);
  return file.steps.flatMap((step) => {
    if (step.type !== "assembly-nominated") return [];
    const { council, candidates } = step;
    return wrapped(
      message(MANDATES, "council", lang, {
        by: rules.rules.assembly?.nominatedBy[lang] ?? unknown,
        count: formatInteger(candidates.length, lang),
        inFavour: council === undefined ? unknown : formatInteger(council.inFavour, lang),
        members: council === undefined ? unknown : formatInteger(council.members, lang),
      }),
    );
  });
}

function voteLines(
  { lang, io }: Call,
  { protocol, rows, findings }: Counted,
  rules: Rules,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const tone = paint(io.stdoutIsTty, io.env);
  const say = (key: "candidate" | "votes" | "enough" | "yes" | "no" | "unknown" | "checks" | "noFindings"): string =>
    message(MANDATES, key, lang);
  const table = rows.map(({ person, votes, enough }) => [
    names.get(person) ?? person,
    votes === null ? say("unknown") : formatInteger(votes, lang),
    say(enough === null ? "unknown" : enough ? "yes" : "no"),
  ]);
  const found = findings.flatMap(({ severity, check, text, article }) => {
    const number = check === null ? "" : ` (${message(MANDATES, "check", lang, { number: check })})`;
    const cited = article === null ? "" : ` (${citationText(article, lang)})`;
    const head = tone(severity === "error" ? "red" : "yellow", message(MANDATES, severity, lang));
    const [first = "", ...rest] = wrapped(`${text[lang]}${cited}`, 84);
    return [`  ${head}${number}: ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return [
    tone("bold", message(MANDATES, protocol.round, lang, { date: formatDate(protocol.date, lang) })),
    ...(protocol.round === "vote" ? basisLines(rules, lang) : []),
    ...textTable([texts(say("candidate")), figures(say("votes")), texts(say("enough"))], table),
    found.length === 0 ? `${say("checks")}: ${say("noFindings")}` : `${say("checks")}:`,
    ...found,
  ];
}

const BASES = { received: "baseReceived", "in-boxes": "baseInBoxes", valid: "baseValid" } as const;

function basisLines({ assembly }: Rules, lang: Lang): readonly string[] {
  if (assembly === undefined) return [];
  const { fraction, article, base } = assembly.elected;
  const of = message(MANDATES, base === undefined ? "unknown" : BASES[base], lang);
  return wrapped(message(MANDATES, "basis", lang, { base: of, fraction, article: citationText(article, lang) }));
}

/** Each vote as it is counted where it stands: on who was nominated and not elected before it. */
function votesOf({ file, rules: { rules } }: Loaded): readonly Counted[] {
  const { assembly } = rules;
  const opened = openAssembly(rules);
  if (assembly === undefined || opened === null) return [];
  let state = opened;
  return file.steps.flatMap((step) => {
    const before = state;
    const taken =
      step.type === "assembly-voted"
        ? voteInAssembly(rules, before, step.protocol, step.answer)
        : nominateForAssembly(rules, before, step);
    if (taken.ok) state = taken.state;
    if (step.type !== "assembly-voted") return [];
    const { rows } = countAssembly(assembly, step.protocol, freeSeats(before));
    return [{ protocol: step.protocol, rows, findings: checkAssembly(rules, before, step.protocol) }];
  });
}

function namesOf(file: AssemblyFile, lang: Lang): ReadonlyMap<string, string> {
  const people = file.steps.flatMap((step) => (step.type === "assembly-nominated" ? step.candidates : []));
  return new Map(people.map((own) => [own.person, nameOf(own)[lang]]));
}
