import type { Advice, Finding } from "@dauys/core/protocol";
import { formatInteger, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { PROTOCOLS_CHECK } from "../messages/protocols-check.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { CheckRow } from "./check-rows.ts";
import type { Failures, PlacedFinding } from "./failures.ts";

/** The table of checks with how many protocols fail each. */
export function checkTable({ lang }: Call, rows: readonly CheckRow[]): readonly string[] {
  const say = (key: "number" | "severity" | "fail" | "check"): string => message(PROTOCOLS_CHECK, key, lang);
  return textTable(
    [figures(say("number")), texts(say("severity")), figures(say("fail")), texts(say("check"))],
    rows.map(({ number, severity, failing, text }) => [
      number === null ? "–" : String(number),
      message(PROTOCOLS_CHECK, severity, lang),
      formatInteger(failing, lang),
      text[lang],
    ]),
  );
}

/** The first findings, each with its station, the numbers compared and the advice for a role. */
export function findingLines(call: Call, { first, count }: Failures, role: keyof Advice): readonly string[] {
  if (first.length === 0) return [];
  const { lang } = call;
  const head = message(PROTOCOLS_CHECK, "findings", lang, { shown: first.length, of: count });
  return ["", head, ...first.flatMap((placed) => ["", ...lines(call, placed, role)])];
}

function lines({ lang, io }: Call, { line, finding }: PlacedFinding, role: keyof Advice): readonly string[] {
  const bold = paint(io.stdoutIsTty, io.env);
  const { unit, check, severity, text, operands, advice, article, derived, consequence } = finding;
  const say = (key: "number" | "advice" | "consequence" | "derived" | "error" | "warning"): string =>
    message(PROTOCOLS_CHECK, key, lang);
  const place = message(PROTOCOLS_CHECK, "line", lang, { line: String(line) });
  const number = check === null ? "" : `${say("number")} ${check}, `;
  const indented = (sentence: string): readonly string[] => wrapped(sentence, 96).map((part) => `    ${part}`);
  return [
    `  ${bold("bold", unit)} (${place}): ${number}${say(severity)}`,
    ...indented(text[lang]),
    ...operands.map(({ label, value }) => `      ${label[lang]}: ${formatInteger(value, lang)}`),
    ...(article === null ? [] : indented(derived ? `${article} (${say("derived")})` : article)),
    ...(consequence === null
      ? []
      : indented(`${say("consequence")}: ${consequence.text[lang]} (${consequence.article})`)),
    ...(advice === null ? [] : indented(`${say("advice")}: ${advice[role][lang]}`)),
  ];
}

/** One finding for programs, in one language. */
export function findingJson({ lang }: Call, { line, finding }: PlacedFinding, role: keyof Advice): object {
  const { code, check, severity, unit, about, text, operands, advice, article, derived, consequence } =
    finding satisfies Finding;
  return {
    unit,
    line,
    code,
    check,
    severity,
    about,
    text: text[lang],
    operands: operands.map(({ name, label, value }) => ({ name, label: label[lang], value })),
    advice: advice === null ? null : advice[role][lang],
    article,
    derived,
    consequence: consequence === null ? null : { text: consequence.text[lang], article: consequence.article },
  };
}
