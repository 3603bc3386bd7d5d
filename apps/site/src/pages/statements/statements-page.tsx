import {
  type JudgedQuestion,
  type Statements,
  VERDICT_MEANINGS,
  VERDICT_NAMES,
  type Verdict,
} from "@dauys/core/scrutiny";
import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import { statementsTexts } from "../../texts/statements.ts";
import { statusTexts } from "../../texts/status.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { dataAddress, electionAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { sourceAnchor } from "../parts/source-refs.tsx";
import { StatusHash, StatusItem } from "../parts/status-items.tsx";
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
  readonly software: string;
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
        <Status shown={shown} software={props.software} />
        <h1>{pick(statements.title, lang)}</h1>
        <Reports statements={statements} />
        <p class="key-fact">{pick(statements.together, lang)}</p>
        <p class="soft">{t("intro")}</p>
        <Meanings />
      </div>
      <ClaimsSection statements={statements} questions={questions} places={places} />
      <MissionsSection statements={statements} />
      <Section id="beyond" title={t("beyond")}>
        <div class="limits">
          {statements.beyond.map((each) => (
            <p key={each.en}>{pick(each, lang)}</p>
          ))}
        </div>
      </Section>
      <SourceList statements={statements} />
      <Files downloads={downloads} />
      <PageFiles id={shown.election.id} names={["statements.json", "statements.csv"]} />
    </>
  );
}

/** What kind of record the claims are held against, and what of it was used. */
function Status({ shown, software }: Pick<StatementsPageProps, "shown" | "software">): JSX.Element {
  const t = useTexts(statusTexts);
  const { election, rules, hashes } = shown;
  return (
    <section class="status" aria-label={t("label")}>
      <dl>
        <StatusItem name={t("kind")}>
          <strong>{t(election.kind)}.</strong>
        </StatusItem>
        <StatusItem name={t("computedFrom")} wide>
          <StatusHash hash={hashes.election}>
            <a href={dataAddress(election.id, "election.json")}>{t("votes")}</a>
          </StatusHash>
          <StatusHash hash={hashes.rules}>
            <a href={dataAddress(election.id, "rules.json")}>{t("rules", { id: rules.id })}</a>
          </StatusHash>
        </StatusItem>
        <StatusItem name={t("computedBy")}>Dauys {software}</StatusItem>
      </dl>
    </section>
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
  const size = useTexts(recordTexts);
  return (
    <Section id="data" title={t("data")}>
      <p>{t("dataIntro")}</p>
      <ul class="sources">
        {downloads.map(({ href, name, bytes, hash }) => (
          <li key={href}>
            <a href={href} download>
              {name}
            </a>{" "}
            <span class="soft">({size("bytes", { n: formatInteger(bytes, lang) })})</span>{" "}
            <span class="hash">{hash}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
