import type { MandateFinding, Replayed } from "@dauys/core/mandates";
import { citationText, formatDate, type Lang, message } from "@dauys/language";
import { EXIT, type ExitCode, worst } from "../exit-code.ts";
import type { Paint } from "../output/paint.ts";
import { wrapped } from "../output/wrap.ts";
import { MANDATES } from "./messages.ts";

/** The steps of a file for programs. */
export function stepsJson(steps: readonly Replayed[], lang: Lang): readonly object[] {
  return steps.map(({ type, on, refusal, findings }) => ({
    type,
    on,
    taken: refusal === null,
    refusal:
      refusal === null
        ? null
        : {
            reason: refusal.reason,
            silent: refusal.silent,
            article: refusal.article,
            message: refusal.message[lang],
          },
    findings: findings.map((finding) => findingJson(finding, lang)),
  }));
}

function findingJson({ code, article, operands, message: text }: MandateFinding, lang: Lang): object {
  const numbers = Object.fromEntries(operands.map(({ name, value }) => [name, value]));
  return { code, article, numbers, message: text[lang] };
}

/** The steps that were not taken, and what was found about those that were. */
export function stepLines(steps: readonly Replayed[], lang: Lang, tone: Paint): readonly string[] {
  const say = (key: "notTaken" | "allTaken" | "findings" | "lawSilent"): string => message(MANDATES, key, lang);
  const refusals = steps.flatMap(({ type, on, refusal }) => {
    if (refusal === null) return [];
    const name = message(MANDATES, `type.${type}` as "type.mandate-passed", lang);
    const day = on === null ? "" : `${formatDate(on, lang)}: `;
    const silent = refusal.silent ? `; ${say("lawSilent")}` : "";
    const tail = refusal.article === null ? "" : ` (${citationText(refusal.article, lang)})`;
    const head = tone(refusal.silent ? "yellow" : "red", `${name} [${refusal.reason}${silent}]`);
    return [`  ${day}${head}`, ...indented(`${refusal.message[lang]}${tail}`, lang)];
  });
  const findings = steps.flatMap((step) =>
    step.findings.flatMap((finding) => {
      const tail = finding.article === null ? "" : ` (${citationText(finding.article, lang)})`;
      return indented(`${finding.message[lang]}${tail}`, lang);
    }),
  );
  return [
    ...(findings.length === 0 ? [] : [`${say("findings")}:`, ...findings, ""]),
    ...(refusals.length === 0 ? [say("allTaken")] : [`${say("notTaken")}:`, ...refusals]),
  ];
}

/** Days in a sentence of the core as the language writes them. */
function daysIn(text: string, lang: Lang): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (isDay(day) ? formatDate(day, lang) : day));
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function indented(text: string, lang: Lang): readonly string[] {
  return wrapped(daysIn(text, lang), 96).map((line, i) => `${i === 0 ? "    " : "      "}${line}`);
}

/** How a run over steps ends: a refused step is a failed check, a question of the law comes before it. */
export function stepsCode(steps: readonly Replayed[]): ExitCode {
  const codes = steps.flatMap(({ refusal }): readonly ExitCode[] => {
    if (refusal === null) return [];
    return [refusal.silent ? EXIT.lawSilent : EXIT.checkFailed];
  });
  return worst(codes);
}
