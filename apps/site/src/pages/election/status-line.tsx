import { formatDate } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { statusTexts } from "../../texts/status.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";

interface StatusLineProps {
  readonly shown: ShownElection;
  readonly software: string;
  /** Where the files are whose hashes are named. */
  readonly files: { readonly election: string; readonly rules: string };
}

const NOTE = { official: "officialNote", transcribed: "transcribedNote", rehearsal: "rehearsalNote" } as const;

/** First of all: what kind of record this is, how far it is, and what was computed from what, by what. */
export function StatusLine({ shown, software, files }: StatusLineProps): JSX.Element {
  const t = useTexts(statusTexts);
  const { election, rules, hashes } = shown;
  const { kind, stations } = election;
  return (
    <section class="status" aria-label={t("label")}>
      <dl>
        <Item name={t("kind")}>
          <strong>{t(kind)}.</strong> {t(NOTE[kind])}
        </Item>
        <Item name={t("stage")}>
          <Stage shown={shown} />
        </Item>
        <Item name={t("stations")}>
          <Figure figure={stations.count} />
          {"; "}
          {t("protocols", { n: stations.protocolsAsData.value ?? "?" })}
        </Item>
        <Item name={t("computedFrom")} wide>
          <span class="status-file">
            <a href={files.election}>{t("votes")}</a> <Hash hash={hashes.election} />
          </span>
          <span class="status-file">
            <a href={files.rules}>{t("rules", { id: rules.id })}</a> <Hash hash={hashes.rules} />
          </span>
        </Item>
        <Item name={t("computedBy")}>Dauys {software}</Item>
      </dl>
    </section>
  );
}

function Item(props: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class={props.wide ? "status-wide" : undefined}>
      <dt>{props.name}</dt> <dd>{props.children}</dd>
    </div>
  );
}

function Stage({ shown: { election } }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(statusTexts);
  const { announced } = election;
  return (
    <>
      <strong>{t("final")}</strong>
      {announced?.final !== undefined && (
        <>
          {", "}
          {t("announced", { date: formatDate(announced.final.date, lang) })}
          <SourceRefs ids={[announced.final.source]} />
        </>
      )}
    </>
  );
}

/** A SHA-256 in full: who wants to compare it needs all of it. */
function Hash({ hash }: { readonly hash: string }): JSX.Element {
  return (
    <span class="hash">
      <span class="soft">sha256:</span>
      {hash}
    </span>
  );
}
