import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { sourceAnchor } from "../parts/source-refs.tsx";

/** What the record was made from, numbered as the figures name it, and what the rules were made from. */
export function SourcesSection({ shown: { election, rules } }: { readonly shown: ShownElection }): JSX.Element {
  const t = useTexts(recordTexts);
  return (
    <Section id="sources" title={t("sources")}>
      <h3>{t("sourcesVotes")}</h3>
      <ol class="sources">
        {election.sources.map((source) => (
          <Source key={source.id} source={source} id={sourceAnchor(source.id)} />
        ))}
      </ol>
      <h3>{t("sourcesLaw")}</h3>
      <ul class="sources">
        {rules.sources.map((source) => (
          <Source key={source.id} source={source} id={`law-${source.id}`} />
        ))}
      </ul>
    </Section>
  );
}

const READ = { full: "readFull", excerpt: "readExcerpt", none: "readNone" } as const;
const CONFIDENCE = { high: "confidenceHigh", medium: "confidenceMedium", low: "confidenceLow" } as const;

interface SourceProps {
  readonly id: string;
  readonly source: {
    readonly title: string;
    readonly url?: string;
    readonly read: keyof typeof READ;
    readonly confidence?: keyof typeof CONFIDENCE;
    readonly note?: string;
  };
}

function Source({ source: { title, url, read, confidence, note }, id }: SourceProps): JSX.Element {
  const t = useTexts(recordTexts);
  const known = [t(READ[read]), ...(confidence === undefined ? [] : [t(CONFIDENCE[confidence])])].join("; ");
  return (
    <li id={id}>
      {/* The files describe their sources in English. */}
      <span lang="en">{url === undefined ? title : <a href={url}>{title}</a>}</span> <span class="soft">({known})</span>
      {note !== undefined && (
        <span class="soft source-note" lang="en">
          {note}
        </span>
      )}
    </li>
  );
}
