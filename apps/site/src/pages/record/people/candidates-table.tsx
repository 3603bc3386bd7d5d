import { citationText, formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import type { PeopleListView } from "../../../records/people-view.ts";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { regionIn, writtenIn } from "../../../view/people-words.ts";
import { reasonIn } from "../../../view/reason.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";
import type { ListProps } from "./list-props.ts";
import { EntryRef, PersonName } from "./people-parts.tsx";

/** The people of a list as the law has them published, and who was taken off it. */
export function CandidatesTable({ view, list }: ListProps): JSX.Element {
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const head = (
    <tr>
      <th scope="col">{t("name")}</th>
      <th scope="col">{r("born")}</th>
      <th scope="col">{t("post")}</th>
      <th scope="col">{t("residence")}</th>
      <th scope="col">{t("entryHead")}</th>
    </tr>
  );
  return (
    <Table class="candidates" caption={t("candidatesCaption")} head={head}>
      {list.people.map((person) => (
        <CandidateRow key={person.candidate.person} view={view} person={person} />
      ))}
    </Table>
  );
}

type Listed = PeopleListView["people"][number];

function CandidateRow({ view, person }: Pick<ListProps, "view"> & { readonly person: Listed }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const { candidate, entry, excluded } = person;
  const { number, name, born, sex, post, workplace, residence, region, sat } = candidate;
  const work = [post, workplace].flatMap((text) => (text === undefined ? [] : [writtenIn(text, lang)]));
  const where =
    residence === undefined ? (region === undefined ? null : regionIn(view, region, lang)) : writtenIn(residence, lang);
  const who = [...(sex === undefined ? [] : [r(sex)]), ...(sat === true ? [t("satShort")] : [])];
  return (
    <tr class={excluded === null ? undefined : "excluded"}>
      <th scope="row">
        <span class="place-number">{formatInteger(number, lang)}.</span> <PersonName name={name} />
        {excluded !== null && <Excluded view={view} excluded={excluded} />}
      </th>
      <td data-label={r("born")}>
        {born === undefined ? r("notStated") : String(born)}
        {who.length > 0 && <span class="distance">{who.join(", ")}</span>}
      </td>
      <td data-label={t("post")}>{work.length === 0 ? r("notStated") : work.join(", ")}</td>
      <td data-label={t("residence")}>{where ?? r("notStated")}</td>
      <td data-label={t("entryHead")}>
        <EntryRef entry={entry} />
      </td>
    </tr>
  );
}

function Excluded(props: {
  readonly view: ListProps["view"];
  readonly excluded: NonNullable<Listed["excluded"]>;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const { ground, reason, entry } = props.excluded;
  const named = ground === "own-wish" || ground === "party" || ground === "law" || ground === "death";
  return (
    <span class="distance differs-note">
      <strong>{t("excluded")}</strong>: {named ? t(ground) : citationText(ground, lang)}.{" "}
      {reasonIn(props.view, reason, lang)}
      <EntryRef entry={entry} />
    </span>
  );
}
