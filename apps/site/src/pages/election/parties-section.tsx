import { KIN_NAMES, type PartyInElection, TOOK_NAMES } from "@dauys/core/election";
import { formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { Table } from "../parts/table.tsx";

/** Which parties stood, which did not, and what each was called before and after. */
export function PartiesSection({ shown: { election } }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { parties = [], alsoHeld = [] } = election;
  if (parties.length === 0) return null;
  const head = (
    <tr>
      {(["party", "took", "before", "after"] as const).map((key) => (
        <th key={key} scope="col">
          {t(key)}
        </th>
      ))}
    </tr>
  );
  return (
    <Section id="parties" title={t("parties")}>
      <Table class="parties" caption={t("partiesCaption")} head={head}>
        {parties.map((party) => (
          <PartyRow key={party.party} party={party} />
        ))}
      </Table>
      {alsoHeld.map(({ id, says, source }) => (
        <p key={id} class="small soft">
          {pick(says, lang)}
          <SourceRefs ids={[source]} />
        </p>
      ))}
    </Section>
  );
}

function PartyRow({ party }: { readonly party: PartyInElection }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { name, took, decided, predecessors = [], successors = [], source, note } = party;
  return (
    <tr>
      <th scope="row">
        {pick(name, lang)}
        <SourceRefs ids={[source]} />
      </th>
      <td data-label={t("took")}>
        {pick(TOOK_NAMES[took], lang)}
        {decided !== undefined && (
          <span class="distance">
            {formatDate(decided.date, lang)}
            {decided.note !== undefined && `: ${pick(decided.note, lang)}`}
            <SourceRefs ids={[decided.source]} />
          </span>
        )}
        {note !== undefined && <span class="distance">{pick(note, lang)}</span>}
      </td>
      <KinCell label={t("before")} kin={predecessors} />
      <KinCell label={t("after")} kin={successors} />
    </tr>
  );
}

type Kin = NonNullable<PartyInElection["predecessors"]>;

function KinCell({ label, kin }: { readonly label: string; readonly kin: Kin }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  if (kin.length === 0) return <td class="blank">—</td>;
  return (
    <td data-label={label}>
      {kin.map(({ name, how, date, status, source, note }) => (
        <div key={name.en}>
          {pick(name, lang)}
          {source !== undefined && <SourceRefs ids={[source]} />}
          <span class="distance">
            {pick(KIN_NAMES[how], lang)}
            {date !== undefined && `, ${formatDate(date, lang)}`}
            {(status === "excerpt" || status === "recalled") && ` (${t(status)})`}
          </span>
          {note !== undefined && <span class="distance">{pick(note, lang)}</span>}
        </div>
      ))}
    </td>
  );
}
