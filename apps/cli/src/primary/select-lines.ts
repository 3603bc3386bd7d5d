import type { AreaCount } from "@dauys/core/nomination";
import type { Finding } from "@dauys/core/protocol";
import { formatInteger, type Lang, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { parameterText } from "./parameter-text.ts";
import { SELECT_TEXTS } from "./select-texts.ts";
import { SHOW_TEXTS } from "./show-texts.ts";
import { type Names, namesOf, type Shown } from "./shown.ts";
import { unitLines } from "./unit-lines.ts";

/** The count, what was found in it, and the choice, in lines. */
export function selectLines(call: Call, shown: Shown): readonly string[] {
  const { lang, io } = call;
  const { loaded, count, findings, failed, selection } = shown;
  const { primary } = loaded.rules;
  const tone = paint(io.stdoutIsTty, io.env);
  const names = namesOf(loaded, lang);
  return [
    tone("bold", primary.title[lang]),
    message(SHOW_TEXTS, primary.kind, lang),
    ...(count === null ? [] : ["", ...countTable(count.constituencies, count.nation, names, lang)]),
    ...(findings.length === 0 ? [] : ["", message(SELECT_TEXTS, "findings", lang), ...findingLines(findings, lang)]),
    ...(failed ? ["", message(SELECT_TEXTS, "stopped", lang)] : []),
    ...(selection.missing.length === 0 ? [] : ["", ...missingLines(shown, lang)]),
    ...selection.units.flatMap((unit) => ["", ...unitLines(unit, names, lang)]),
    "",
    ...sourceLines(shown, lang),
  ];
}

function countTable(
  constituencies: readonly AreaCount[],
  nation: AreaCount,
  names: Names,
  lang: Lang,
): readonly string[] {
  const heads = ["registered", "received", "valid", "invalid"] as const;
  const row = (name: string, { totals }: AreaCount): readonly string[] => [
    name,
    ...heads.map((key) => {
      const value = totals[key];
      return value === null ? message(SHOW_TEXTS, "unknown", lang) : formatInteger(value, lang);
    }),
  ];
  return textTable(
    [
      texts(message(SELECT_TEXTS, "constituency", lang)),
      ...heads.map((key) => figures(message(SELECT_TEXTS, key, lang))),
    ],
    [
      ...constituencies.map((area) => row(names.constituency(area.constituency), area)),
      row(message(SELECT_TEXTS, "all", lang), nation),
    ],
  );
}

function findingLines(findings: readonly Finding[], lang: Lang): readonly string[] {
  return findings.flatMap(({ unit, check, severity, text, operands }) => [
    `  ${message(SELECT_TEXTS, "finding", lang, { unit, check: check === null ? "–" : String(check), severity: message(SELECT_TEXTS, severity, lang) })}`,
    ...wrapped(text[lang], 94).map((line) => `    ${line}`),
    ...operands.map(({ label, value }) => `      ${label[lang]}: ${formatInteger(value, lang)}`),
  ]);
}

function missingLines({ selection }: Shown, lang: Lang): readonly string[] {
  return [
    message(SELECT_TEXTS, "missing", lang),
    ...selection.missing.map((each) => `  ${parameterText(each, lang)}`),
    ...wrapped(message(SELECT_TEXTS, "missingHint", lang)),
  ];
}

function sourceLines({ loaded }: Shown, lang: Lang): readonly string[] {
  const { rules, files } = loaded;
  const short = (hash: string): string => `${hash.slice(0, 16)}…`;
  return [
    message(SHOW_TEXTS, "rulesLine", lang, { id: rules.primary.id, hash: short(rules.sha256) }),
    message(SELECT_TEXTS, "peopleLine", lang, { file: files.candidates.file, hash: short(files.candidates.sha256) }),
    message(SELECT_TEXTS, "votesLine", lang, { file: files.votes.file, hash: short(files.votes.sha256) }),
  ];
}
