import type { Finding } from "@dauys/core/protocol";
import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { lang, own, say } from "./texts.ts";

/** What was found, with its numbers and what to do about it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  return (
    <div class="entry-findings" aria-live="polite">
      {findings.map((finding) => (
        <FindingCard key={`${finding.code} ${finding.check} ${finding.about}`} finding={finding} />
      ))}
    </div>
  );
}

/** One finding, with what this role should do about it. */
export function FindingCard({
  finding,
  reader = "clerk",
}: {
  readonly finding: Finding;
  readonly reader?: "clerk" | "supervisor";
}): JSX.Element {
  const { severity, check, text, operands, advice, article } = finding;
  const figures = operands.filter(({ name }) => name !== "left" && name !== "right");
  // Of one figure against another the two sides say nothing more.
  const shown = figures.length > 2 ? operands : figures;
  return (
    <div class={`finding ${severity}`}>
      <p>
        <strong>{say(severity)}</strong>
        {check !== null && <span class="soft"> · {say("check-number", { n: check })}</span>}
        {article !== null && <span class="soft"> · {article}</span>}
      </p>
      <p>{own(text)}</p>
      {shown.length > 0 && (
        <ul class="operands">
          {shown.map(({ name, label, value }) => (
            <li key={name}>
              {own(label)}: <b>{formatInteger(value, lang)}</b>
            </li>
          ))}
        </ul>
      )}
      {advice !== null && <p class="advice">{own(advice[reader])}</p>}
    </div>
  );
}
