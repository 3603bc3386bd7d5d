import type { Finding } from "@dauys/core/election";
import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { recordTexts } from "../../texts/record.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { Contradictions } from "./contradictions.tsx";

/** What the checks of the record found, where its sources contradict each other, and what nobody knows. */
export function ChecksSection({ shown: { election, findings } }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(recordTexts);
  // Contradictions that are only words follow in full below, with what each source says.
  const told = findings.filter(({ id }) => id !== "statement-words");
  return (
    <Section id="checks" title={t("checks")}>
      <h3>{t("findings")}</h3>
      {told.length === 0 ? <p>{t("findingsNone")}</p> : <Findings findings={told} />}
      <Contradictions contradictions={election.contradictions} lists={election.lists} />
      {election.unknowns.length > 0 && (
        <>
          <h3>{t("unknown")}</h3>
          <ul>
            {election.unknowns.map(({ id, what }) => (
              <li key={id}>{pick(what, lang)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const SEVERITY = { error: "severityError", warning: "severityWarning", note: "severityNote" } as const;

function Findings({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(recordTexts);
  return (
    <ul class="findings">
      {findings.map(({ id, severity, about, message }) => (
        <li key={`${id} ${about} ${message.en}`} class={`finding finding-${severity}`}>
          <span class="severity">{t(SEVERITY[severity])}</span> {pick(message, lang)}
        </li>
      ))}
    </ul>
  );
}
