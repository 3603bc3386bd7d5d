import type { ContestedList, Contradiction, Statement } from "@dauys/core/election";
import { formatInteger, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import { speak } from "../../texts/speak.ts";
import { usePage, useTexts } from "../page-context.ts";
import { SourceRefs } from "../parts/source-refs.tsx";
import { printedText } from "./percent-text.ts";

interface ContradictionsProps {
  readonly contradictions: readonly Contradiction[];
  readonly lists: readonly ContestedList[];
}

/** Each question to which sources give different answers: what every source says, and what this record does. */
export function Contradictions({ contradictions, lists }: ContradictionsProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(recordTexts);
  if (contradictions.length === 0) return null;
  return (
    <>
      <h3>{t("contradictions")}</h3>
      <dl class="contradictions">
        {contradictions.map(({ id, question, statements, used }) => (
          <div key={id}>
            <dt>{pick(question, lang)}</dt>
            {statements.map((statement) => (
              <dd key={`${statement.source} ${statement.stage}`}>
                <SourceRefs ids={[statement.source]} /> {statementText(statement, lists, lang)}
              </dd>
            ))}
            <dd class="used">{t("used", { used: pick(used, lang) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const STAGE = {
  before: "stageBefore",
  preliminary: "stagePreliminary",
  final: "stageFinal",
  unstated: "stageUnstated",
} as const;

/** What one source says, as far as it says it. */
function statementText(statement: Statement, lists: readonly ContestedList[], lang: Lang): string {
  const t = speak(recordTexts, lang);
  const { registered, received, valid, turnout, says } = statement;
  const named = (id: string) => {
    const list = lists.find((each) => each.id === id);
    return list === undefined ? id : pick(list.name, lang);
  };
  const figures = [
    ...(registered === undefined ? [] : [t("saysRegistered", { n: registered })]),
    ...(received === undefined ? [] : [t("saysReceived", { n: received })]),
    ...(valid === undefined ? [] : [t("saysValid", { n: valid })]),
    ...(turnout === undefined ? [] : [t("saysTurnout", { n: printedText(turnout, lang) })]),
    ...(statement.lists ?? []).map(({ list, votes, percent }) =>
      [
        named(list),
        ...(votes === undefined ? [] : [formatInteger(votes, lang)]),
        ...(percent === undefined ? [] : [printedText(percent, lang)]),
      ].join(" "),
    ),
    ...(says === undefined ? [] : [pick(says, lang)]),
  ];
  return `${t(STAGE[statement.stage])}: ${figures.join("; ")}`;
}
