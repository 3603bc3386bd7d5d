import { explanationText, type Wording } from "@dauys/core/mandates";
import { formatDate, formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { DeputyView } from "../../../records/people-view-seats.ts";
import { peopleDeputiesTexts } from "../../../texts/people-deputies.ts";
import { byName, listIn, wordingOf } from "../../../view/people-words.ts";
import { listAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";
import { EntryRef, type PeopleProps, PersonName } from "./people-parts.tsx";

/** Everybody who sits, by name, with the reason why. */
export function DeputiesTable({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const wording = wordingOf(people, view.rules?.document ?? null);
  const head = (
    <tr>
      {[t("deputy"), t("from"), t("since"), t("why"), t("registered")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="deputies" caption={t("caption")} head={head}>
      {byName(people.seats.deputies, lang).map((deputy) => (
        <DeputyRow key={deputy.person} view={view} people={people} deputy={deputy} wording={wording} />
      ))}
    </Table>
  );
}

interface DeputyProps extends PeopleProps {
  readonly deputy: DeputyView;
  readonly wording: Wording;
}

function DeputyRow({ view, people, deputy, wording }: DeputyProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const { name, list, number, since, registered } = deputy;
  return (
    <tr>
      <th scope="row">
        <PersonName name={name} />
      </th>
      <td data-label={t("from")}>
        {list === null ? t("assembly") : <a href={listAddress(view.id, list, lang)}>{listIn(people, list, lang)}</a>}
        {number !== null && <span class="distance">{t("onList", { number: formatInteger(number, lang) })}</span>}
      </td>
      <td data-label={t("since")}>{formatDate(since, lang)}</td>
      <td data-label={t("why")} class="why">
        <Why deputy={deputy} wording={wording} />
        <EntryRef entry={deputy.entry} />
      </td>
      <td data-label={t("registered")}>
        {registered === null ? (
          <span class="soft">{t(list === null ? "notInRecord" : "notRegistered")}</span>
        ) : (
          <>
            {formatDate(registered.on, lang)}
            <EntryRef entry={registered.entry} />
          </>
        )}
      </td>
    </tr>
  );
}

/** Why somebody sits: the sentence of the mandates, or the votes of the assembly. */
function Why({ deputy: { how, votes }, wording }: Pick<DeputyProps, "deputy" | "wording">): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  if (how !== null) return <>{pick(explanationText(how, wording), lang)}</>;
  if (votes === null || votes.votes === null) return <>{t("votesUnknown")}</>;
  return <>{t(votes.round === "vote" ? "byVote" : "byRepeat", { votes: formatInteger(votes.votes, lang) })}</>;
}
