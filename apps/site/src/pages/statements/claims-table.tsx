import {
  type JudgedClaim,
  type JudgedPart,
  type JudgedQuestion,
  type Statements,
  VERDICT_NAMES,
} from "@dauys/core/scrutiny";
import { formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import { statementsTexts } from "../../texts/statements.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { Table } from "../parts/table.tsx";
import { GroundView } from "./ground-view.tsx";
import type { PlaceContext } from "./place-link.ts";

interface ClaimsProps {
  readonly statements: Statements;
  readonly questions: readonly JudgedQuestion[];
  readonly places: PlaceContext;
}

/** A row for each question, a column for each report; a cell holds the report's claims with what decides each. */
export function ClaimsSection({ statements, questions, places }: ClaimsProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  const head = (
    <tr>
      <th scope="col">{t("question")}</th>
      {statements.reports.map((report) => (
        <th key={report.id} scope="col">
          {t("report", { id: report.id.toUpperCase() })}
        </th>
      ))}
    </tr>
  );
  return (
    <Section id="claims" title={t("claims")}>
      <Table class="statements" caption={t("caption")} head={head}>
        {questions.map(({ id, text, columns }) => (
          <tr key={id}>
            <th scope="row">{pick(text, lang)}</th>
            {columns.map(({ report, claims }) =>
              claims.length === 0 ? (
                <td key={report} class="blank">
                  —
                </td>
              ) : (
                <td key={report} data-label={t("report", { id: report.toUpperCase() })}>
                  {claims.map((claim) => (
                    <Claim key={claim.id} claim={claim} places={places} />
                  ))}
                </td>
              ),
            )}
          </tr>
        ))}
      </Table>
    </Section>
  );
}

/** The reports by the letters that the table names them with: title as it stands, and day. */
export function Reports({ statements }: { readonly statements: Statements }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  return (
    <dl class="reports">
      {statements.reports.map(({ id, title, lang: of, date }) => (
        <div key={id}>
          <dt>{t("report", { id: id.toUpperCase() })}</dt>
          <dd>
            <cite lang={of}>{title}</cite>
            <span class="soft"> ({date === null ? t("undated") : formatDate(date, lang)})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Claim({ claim, places }: { readonly claim: JudgedClaim; readonly places: PlaceContext }): JSX.Element {
  const { lang } = usePage();
  return (
    <div class="claim" id={claim.id}>
      <p class="claim-text">
        <span class="claim-id">{claim.id.toUpperCase()}</span> {pick(claim.text, lang)}
      </p>
      <ul class="claim-parts">
        {claim.parts.map((part, i) => (
          <PartView key={i} part={part} places={places} />
        ))}
      </ul>
    </div>
  );
}

function PartView({ part, places }: { readonly part: JudgedPart; readonly places: PlaceContext }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  const { text, verdict, grounds, reason, missing } = part;
  return (
    <li>
      <span class="verdict">{pick(VERDICT_NAMES[verdict], lang)}</span>
      {text !== null && ` ${pick(text, lang)}`}
      {verdict === "judgement" && grounds.length > 0 && <span class="ground soft">{t("beside")}</span>}
      {grounds.map((ground, i) => (
        <GroundView key={i} ground={ground} places={places} />
      ))}
      {reason !== null && <span class="ground">{pick(reason, lang)}</span>}
      {missing !== null && <span class="ground soft">{t("missing", { what: pick(missing, lang) })}</span>}
    </li>
  );
}
