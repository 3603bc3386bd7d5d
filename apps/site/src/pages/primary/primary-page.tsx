import type { Primary } from "@dauys/core/nomination";
import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import { primaryTexts } from "../../texts/primary.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { electionAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { SourceRefs, sourceAnchor } from "../parts/source-refs.tsx";
import { PrimaryRules } from "../record/people/primary-rules.tsx";
import { PrimaryFigures } from "./primary-figures.tsx";

/** What the page of a primary is made from. */
export interface PrimaryPageProps {
  readonly shown: ShownElection;
  readonly primary: Primary;
  /** The address of the data file. */
  readonly file: string;
}

/** A party's primary as far as it is published: rules, figures, where sources differ, and what is not known. */
export function PrimaryPage({ shown: { election }, primary, file }: PrimaryPageProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(primaryTexts);
  const { byPrimary, byCentre } = primary.central.mandates;
  const number = (value: number | null) => (value === null ? t("unknown") : formatInteger(value, lang));
  return (
    <>
      <div class="wide page-head">
        <p class="way-back">
          <a href={electionAddress(election.id, lang)}>{pick(election.title, lang)}</a>
        </p>
        <h1>{pick(primary.title, lang)}</h1>
        <p class="key-fact">{t("kind")}</p>
        <p>
          {t("party", { party: pick(primary.party.name, lang) })} · <a href={file}>{t("file")}</a>
        </p>
      </div>
      <Section id="rules" title={t("rules")}>
        <PrimaryRules rules={primary} />
      </Section>
      <Section id="figures" title={t("figures")}>
        <PrimaryFigures primary={primary} />
        <p>
          {t("mandates", { primary: number(byPrimary.value), centre: number(byCentre.value) })}
          <SourceRefs ids={[byPrimary.source, byCentre.source].filter((id) => id !== undefined).slice(0, 1)} />
        </p>
      </Section>
      <Section id="contradictions" title={t("contradictions")}>
        <dl class="contradictions">
          {primary.contradictions.map(({ id, question, statements, used }) => (
            <div key={id}>
              <dt>{pick(question, lang)}</dt>
              {statements.map(({ source, says }) => (
                <dd key={says.en}>
                  <SourceRefs ids={[source]} /> {pick(says, lang)}
                </dd>
              ))}
              <dd class="used">{pick(used, lang)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="unknown" title={t("notKnown")}>
        <ul>
          {primary.unknowns.map(({ id, what }) => (
            <li key={id}>{pick(what, lang)}</li>
          ))}
        </ul>
      </Section>
      <Section id="sources" title={t("sources")}>
        <ol class="sources">
          {primary.sources.map(({ id, title, url }) => (
            <li key={id} id={sourceAnchor(id)}>
              <span lang="en">{url === undefined ? title : <a href={url}>{title}</a>}</span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
