import { citationText, formatDate, formatDateTime, formatInteger, UTC } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { writtenIn } from "../../../view/people-words.ts";
import { reasonIn } from "../../../view/reason.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";
import type { ListProps } from "./list-props.ts";
import { EntryRef } from "./people-parts.tsx";

interface Step {
  readonly name: string;
  readonly entry: number | null;
  readonly what: ComponentChildren;
}

/** From the party's decision to registration or refusal, each step with its entry. */
export function ListPath(props: ListProps): JSX.Element {
  const t = useTexts(peopleListsTexts);
  const steps = [...usePapers(props), ...useOutcome(props)];
  const head = (
    <tr>
      {[t("step"), t("what"), t("entryHead")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="words" caption={t("stagesCaption")} head={head}>
      {steps.map(({ name, what, entry }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td data-label={t("what")}>{what}</td>
          <td data-label={t("entryHead")}>{entry === null ? "—" : <EntryRef entry={entry} />}</td>
        </tr>
      ))}
    </Table>
  );
}

/** What the party states of its list. */
function usePapers({ list }: ListProps): readonly Step[] {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const { stated, entries } = list;
  if (stated === null) return [];
  const entry = entries.submitted;
  const { adoption, deposit, signed, submitted } = stated;
  const number = (value: number | undefined) => (value === undefined ? r("notStated") : formatInteger(value, lang));
  const adopted = adoption && {
    organ: writtenIn(adoption.organ, lang),
    date: formatDate(adoption.date, lang),
    members: number(adoption.members),
    present: number(adoption.present),
    inFavour: number(adoption.inFavour),
  };
  const last = deposit?.lastTime;
  const paid = deposit && {
    paid: number(deposit.paid),
    wage: number(deposit.minimumWage),
    last: last ? t("lastTime", { votes: number(last.votes), valid: number(last.valid) }) : r("notStated"),
  };
  const signature = signed === undefined ? "" : `; ${t(signed ? "signed" : "unsigned")}`;
  return [
    { name: t("adopted"), entry, what: adopted ? t("adoption", adopted) : r("notStated") },
    { name: t("handedIn"), entry, what: `${formatDateTime(submitted, UTC, lang)}${signature}` },
    { name: t("deposit"), entry, what: paid ? t("paid", paid) : r("notStated") },
  ];
}

/** Whether it was registered, on which grounds it was refused, how it ended. */
function useOutcome({ view, list }: ListProps): readonly Step[] {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const { entries, grounds, ended, state } = list;
  const refused = (
    <ul class="changes">
      {grounds.map(({ article, reason, finding }) => (
        <li key={`${finding} ${reason}`}>
          {reasonIn(view, reason, lang)}{" "}
          <span class="article">
            [{finding !== undefined && `${finding}; `}
            {citationText(article, lang)}]
          </span>
        </li>
      ))}
    </ul>
  );
  return [
    ...(entries.registered === null
      ? []
      : [
          {
            name: t("outcomeRegistered"),
            entry: entries.registered,
            what: t("acceptedCount", { n: formatInteger(list.accepted.length, lang) }),
          },
        ]),
    ...(entries.refused === null ? [] : [{ name: t("outcomeRefused"), entry: entries.refused, what: refused }]),
    ...(entries.ended === null
      ? []
      : [{ name: t("outcomeEnded"), entry: entries.ended, what: `${r(state)}: ${reasonIn(view, ended ?? "", lang)}` }]),
  ];
}
