import {
  type JudgedQuestion,
  type Statements,
  VERDICT_MEANINGS,
  VERDICT_NAMES,
  type Verdict,
} from "@dauys/core/scrutiny";
import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { statementsTexts } from "../../texts/statements.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { electionAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { sourceAnchor } from "../parts/source-refs.tsx";
import { ClaimsSection, Reports } from "./claims-table.tsx";
import { MissionsSection } from "./missions-section.tsx";
import type { PlaceContext } from "./place-link.ts";

/** A file from which the page follows. */
export interface StatementsDownload {
  readonly href: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
}

/** What the page is made from. */
export interface StatementsPageProps {
  readonly shown: ShownElection;
  readonly statements: Statements;
  readonly questions: readonly JudgedQuestion[];
  readonly places: PlaceContext;
  readonly downloads: readonly StatementsDownload[];
}

/** Reports on an election: what they share and what divides them in one sentence, then claim by claim. */
export function StatementsPage(props: StatementsPageProps): JSX.Element {
  const { shown, statements, questions, places, downloads } = props;
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  return (
    <>
      <div class="wide page-head">
        <p class="way-back">
          <a href={electionAddress(shown.election.id, lang)}>{pick(shown.election.title, lang)}</a>
        </p>
        <h1>{pick(statements.title, lang)}</h1>
        <Reports statements={statements} />
        <p class="key-fact">{pick(statements.together, lang)}</p>
        <p class="soft">{t("intro")}</p>
        <Meanings />
      </div>
      <ClaimsSection statements={statements} questions={questions} places={places} />
      <MissionsSection statements={statements} />
      <Section id="beyond" title={t("beyond")}>
        <ul class="limits">
          {statements.beyond.map((each) => (
            <li key={each.en}>{pick(each, lang)}</li>
          ))}
        </ul>
      </Section>
      <SourceList statements={statements} />
      <Files downloads={downloads} />
    </>
  );
}

/** What each of the four words says. */
function Meanings(): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  return (
    <details open>
      <summary>{t("words")}</summary>
      <dl class="meanings">
        {(Object.keys(VERDICT_NAMES) as Verdict[]).map((verdict) => (
          <div key={verdict}>
            <dt>
              <span class="verdict">{pick(VERDICT_NAMES[verdict], lang)}</span>
            </dt>
            <dd>{pick(VERDICT_MEANINGS[verdict], lang)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function SourceList({ statements }: { readonly statements: Statements }): JSX.Element {
  const t = useTexts(statementsTexts);
  return (
    <Section id="sources" title={t("sources")}>
      <ol class="sources">
        {statements.sources.map(({ id, title, url, read, note }) => (
          <li key={id} id={sourceAnchor(id)}>
            {/* The files describe their sources in English. */}
            <span lang="en">{url === undefined ? title : <a href={url}>{title}</a>}</span>{" "}
            <span class="soft">({t(read)})</span>
            {note !== undefined && (
              <span class="soft source-note" lang="en">
                {note}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Files({ downloads }: { readonly downloads: readonly StatementsDownload[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statementsTexts);
  return (
    <Section id="data" title={t("data")}>
      <p>{t("dataIntro")}</p>
      <ul class="sources">
        {downloads.map(({ href, name, bytes, hash }) => (
          <li key={href}>
            <a href={href} download>
              {name}
            </a>{" "}
            <span class="soft">({formatInteger(bytes, lang)} B)</span> <span class="hash">{hash}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
