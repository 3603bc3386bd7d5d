import { parseFraction } from "@dauys/core/exact";
import { formatDecimal, formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import type { PeopleListView } from "../../../records/people-view.ts";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { listIn } from "../../../view/people-words.ts";
import { listAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import { EntryRef, type PeopleProps, ShareCell } from "./people-parts.tsx";

/** All lists beside each other: how they stand, and what people quote of them, each figure with its base. */
export function ListsPart({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const numbers = ["people", "women", "under29", "sat", "age"] as const;
  const standing = people.lists.filter(({ state }) => state === "registered");
  const total = standing.reduce((sum, { statistics }) => sum + statistics.people, 0);
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col">{t("state")}</th>
      {numbers.map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
      <th scope="col">{t("findings")}</th>
    </tr>
  );
  return (
    <div class="wide after-head">
      <p class="key-fact">
        {t("standing", { lists: formatInteger(standing.length, lang), n: formatInteger(total, lang) })}
      </p>
      <Table class="lists" caption={t("caption")} head={head}>
        {people.lists.map((list) => (
          <ListRow key={list.list} view={view} people={people} list={list} />
        ))}
      </Table>
      <p class="small soft">{t("ageBase")}</p>
    </div>
  );
}

function ListRow({ view, people, list }: PeopleProps & { readonly list: PeopleListView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const { statistics, findings, state, entries } = list;
  const excluded = list.people.filter((person) => person.excluded !== null).length;
  const weigh = (severity: "error" | "warning") =>
    formatInteger(findings.filter((finding) => finding.severity === severity).length, lang);
  return (
    <tr>
      <th scope="row">
        <a href={listAddress(view.id, list.list, lang)}>{listIn(people, list.list, lang)}</a>
      </th>
      <td data-label={t("state")}>
        {r(state)}
        <EntryRef entry={entries.ended ?? entries.registered ?? entries.refused ?? entries.submitted} />
      </td>
      <NumberCell label={t("people")}>
        {formatInteger(statistics.people, lang)}
        {excluded > 0 && <span class="distance">{t("excludedOf", { n: formatInteger(excluded, lang) })}</span>}
      </NumberCell>
      <ShareCell label={t("women")} share={statistics.women} />
      <ShareCell label={t("under29")} share={statistics.under29} />
      <ShareCell label={t("sat")} share={statistics.sat} />
      <AgeCell age={statistics.averageAge} />
      <td data-label={t("findings")}>{t("counts", { errors: weigh("error"), warnings: weigh("warning") })}</td>
    </tr>
  );
}

/** A mean age with its base. */
export function AgeCell({ age }: { readonly age: PeopleListView["statistics"]["averageAge"] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const r = useTexts(peopleRecordTexts);
  const mean = age.mean === null ? null : parseFraction(age.mean);
  return (
    <NumberCell label={t("age")}>
      {mean === null ? r("unknown") : formatDecimal(mean.num, mean.den, 1, lang)}
      <span class="distance">{t("ofKnown", { n: formatInteger(age.of, lang) })}</span>
    </NumberCell>
  );
}
