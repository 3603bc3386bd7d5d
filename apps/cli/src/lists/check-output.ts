import type { ListFinding, ListOperand } from "@dauys/core/nomination";
import { citationText, formatInteger, message } from "@dauys/language";
import { LIST_WORDS } from "@dauys/language/rules-text";
import type { Call } from "../command.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { plain } from "../results/plain.ts";
import { type Checked, type CheckedList, nameIn } from "./checked-list.ts";
import { LISTS } from "./messages.ts";

const SEVERITIES = ["error", "warning", "unknown"] as const;
/** Operands that say who, which stands in a column of its own. */
const WHO = new Set(["number", "numbers"]);
/** Operands that are a year, which is written without separators. */
const YEARS = new Set(["born", "year"]);
type Counts = Readonly<Record<(typeof SEVERITIES)[number], number>>;

/** Prints what was found, list by list. */
export function showChecked(call: Call, checked: Checked): void {
  print(
    call,
    () => checkedJson(call, checked),
    () => [...checked.lists.flatMap((list) => listLines(call, checked, list)), ...closing(call, checked)],
  );
}

function checkedJson({ lang }: Call, { rules, context, lists, role }: Checked): object {
  const failed = lists.some(({ findings }) => countsOf(findings).error > 0);
  return {
    status: failed ? "failed" : "passed",
    rules: { id: rules.rules.id, file: rules.file, sha256: rules.sha256 },
    electionDay: context.electionDay,
    seats: context.seats,
    deadlines: context.deadlines ?? null,
    role,
    lists: lists.map(({ file, list, findings }) => ({
      file,
      list: list.list,
      party: list.party,
      candidates: list.candidates.length,
      counts: countsOf(findings),
      findings: findings.map((finding) => ({
        ...finding,
        text: finding.text[lang],
        operands: finding.operands.map(({ name, label, value }) => ({ name, label: label[lang], value })),
        advice: finding.advice[role][lang],
      })),
    })),
  };
}

function listLines(call: Call, checked: Checked, checkedList: CheckedList): readonly string[] {
  const { lang, io } = call;
  const { file, list, findings } = checkedList;
  const tone = paint(io.stdoutIsTty, io.env);
  const { error: errors, warning: warnings, unknown } = countsOf(findings);
  const params = { errors, warnings, unknown };
  const verdict =
    errors === 0
      ? tone("green", message(LISTS, "passed", lang, { warnings, unknown }))
      : tone("red", message(LISTS, "failed", lang, params));
  const people = `${message(LISTS, "candidates", lang)}: ${formatInteger(list.candidates.length, lang)}`;
  return [
    `${tone("bold", plain(list.name[lang]))} (${list.list}); ${people}; ${file}`,
    "",
    ...(findings.length === 0 ? [message(LISTS, "none", lang)] : findingTable(call, checkedList)),
    ...grouped(findings).flatMap((group) => ["", ...groupLines(call, checked, group)]),
    "",
    verdict,
    "",
  ];
}

function findingTable({ lang }: Call, { list, findings }: CheckedList): readonly string[] {
  const say = (key: "code" | "severity" | "whom" | "numbers" | "article"): string => message(LISTS, key, lang);
  return textTable(
    [say("code"), say("severity"), say("whom"), say("numbers"), say("article")].map(texts),
    findings.map(({ code, severity, about, operands, article }) => [
      code,
      message(LISTS, severity, lang),
      whom({ about }, (person) => plain(nameIn(list, person, lang)), lang),
      operands
        .filter(({ name }) => !WHO.has(name))
        .map((operand) => `${operand.label[lang]}: ${shownValue(operand, lang)}`)
        .join("; "),
      article === null ? "—" : citationText(article, lang),
    ]),
  );
}

function whom({ about }: Pick<ListFinding, "about">, nameOf: (person: string) => string, lang: Call["lang"]): string {
  switch (about.of) {
    case "list":
      return message(LISTS, "wholeList", lang);
    case "candidate":
      return message(LISTS, "candidate", lang, { number: String(about.number), name: nameOf(about.person) });
    case "people":
      return message(LISTS, about.numbers.length === 1 ? "person" : "people", lang, { numbers: spans(about.numbers) });
    case "groups":
      return about.groups.map((group) => message(LIST_WORDS, group, lang)).join(", ");
  }
}

/** The findings of one check after another, so that what to do about them is said once. */
function grouped(findings: readonly ListFinding[]): readonly (readonly ListFinding[])[] {
  const groups = new Map<string, ListFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups.values()];
}

/** The sentences of the findings of one check, and what to do about them. */
function groupLines({ lang }: Call, { role }: Checked, group: readonly ListFinding[]): readonly string[] {
  const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);
  const advice = `${message(LISTS, "advice", lang)}: ${group[0]?.advice[role][lang] ?? ""}`;
  return [
    ...group.flatMap(({ code, text, personal }) => {
      const said = personal ? `${plain(text[lang])} (${message(LISTS, "personal", lang)})` : plain(text[lang]);
      const [first = "", ...more] = wrapped(`${code} ${said}`, 98);
      return [first, ...indented(more)];
    }),
    ...indented(wrapped(advice, 94)),
  ];
}

/** Numbers with those in a row as one span: `1–4, 7`. */
function spans(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const starts = sorted.filter((each, i) => i === 0 || each !== (sorted[i - 1] ?? 0) + 1);
  return starts
    .map((start, i) => {
      const next = starts[i + 1] ?? Number.MAX_SAFE_INTEGER;
      const end = sorted.findLast((each) => each < next) ?? start;
      return start === end ? String(start) : `${start}–${end}`;
    })
    .join(", ");
}

function shownValue({ name, value }: ListOperand, lang: Call["lang"]): string {
  if (typeof value === "string") return plain(value);
  return YEARS.has(name) ? String(value) : formatInteger(value, lang);
}

function closing({ lang }: Call, { rules, context }: Checked): readonly string[] {
  const { electionDay: date, seats, deadlines } = context;
  const { from = "…", until = "…" } = deadlines?.submission ?? {};
  return [
    message(LISTS, "decides", lang),
    message(LISTS, "checkedBy", lang, { rules: rules.rules.id, date, seats }),
    ...(deadlines?.submission === undefined ? [] : [message(LISTS, "handIn", lang, { from, until })]),
  ];
}

function countsOf(findings: readonly ListFinding[]): Counts {
  const of = (severity: (typeof SEVERITIES)[number]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), unknown: of("unknown") };
}
