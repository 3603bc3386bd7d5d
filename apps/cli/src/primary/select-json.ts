import type { PlaceQuestion, UnitSelection } from "@dauys/core/nomination";
import type { Lang } from "@dauys/language";
import { parameterText } from "./parameter-text.ts";
import { answerForm, questionLines } from "./question-lines.ts";
import { type Names, namesOf, type Shown } from "./shown.ts";
import { unmetText } from "./unit-lines.ts";

/** The count, the findings and the choice for programs. */
export function selectJson(lang: Lang, shown: Shown): object {
  const { loaded, count, findings, failed, selection } = shown;
  const names = namesOf(loaded, lang);
  const { candidates, votes } = loaded.files;
  return {
    status: failed ? "failed" : selection.status,
    chosen: selection.chosen,
    missing: selection.missing.map((each) => ({ ...each, text: parameterText(each, lang) })),
    steps: selection.units.map((unit) => unitJson(unit, names, lang)),
    count,
    findings: findings.map(({ unit, code, check, severity, about, text, operands }) => ({
      unit,
      code,
      check,
      severity,
      about,
      text: text[lang],
      operands: operands.map(({ name, label, value }) => ({ name, label: label[lang], value })),
    })),
    names: Object.fromEntries(loaded.people.map(({ candidate }) => [candidate, names.person(candidate)])),
    stage: loaded.stage,
    rules: { id: loaded.rules.primary.id, sha256: loaded.rules.sha256 },
    candidates: { sha256: candidates.sha256 },
    votes: { sha256: votes.sha256, separator: loaded.votes.separator },
  };
}

function unitJson(unit: UnitSelection, names: Names, lang: Lang): object {
  return {
    ...unit,
    question: unit.question === null ? null : questionJson(unit.question, names, lang),
    unmet: unit.unmet.map((each) => ({ ...each, text: unmetText(each, names, lang) })),
  };
}

function questionJson(question: PlaceQuestion, names: Names, lang: Lang): object {
  const [, ...text] = questionLines(question, names, lang).slice(0, -1);
  return { ...question, text: text.join(" "), answer: JSON.parse(answerForm(question)) };
}
