import { compareText, formatDate, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { PartyView } from "../../../records/people-view.ts";
import { peopleTexts } from "../../../texts/people.ts";
import { peoplePartiesTexts } from "../../../texts/people-parties.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { reasonIn } from "../../../view/reason.ts";
import { listAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";
import { EntryRef, type PeopleProps } from "./people-parts.tsx";

/** The parties of a record: what each was before, and whether it stands. */
export function PartiesPart({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePartiesTexts);
  const p = useTexts(peopleTexts);
  const head = (
    <tr>
      {[p("party"), t("registered"), t("before"), t("took")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <div class="wide after-head">
      <Table class="words" caption={t("caption")} head={head}>
        {people.parties
          .toSorted((a, b) => compareText(a.name[lang], b.name[lang], lang))
          .map((party) => (
            <PartyRow key={party.party} view={view} party={party} />
          ))}
      </Table>
    </div>
  );
}

function PartyRow({ view, party }: Pick<PeopleProps, "view"> & { readonly party: PartyView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePartiesTexts);
  const r = useTexts(peopleRecordTexts);
  const { name, registered, predecessors = [], entry } = party;
  return (
    <tr>
      <th scope="row">
        {pick(name, lang)}
        <EntryRef entry={entry} />
      </th>
      <td data-label={t("registered")}>
        {registered === undefined ? <span class="soft">{r("unknown")}</span> : formatDate(registered, lang)}
      </td>
      {predecessors.length === 0 ? (
        <td class="blank">—</td>
      ) : (
        <td data-label={t("before")}>
          {predecessors.map((before) => (
            <div key={before.party}>
              {before.name === undefined ? before.party : pick(before.name, lang)}
              {before.since !== undefined && (
                <span class="distance">{t("since", { date: formatDate(before.since, lang) })}</span>
              )}
            </div>
          ))}
        </td>
      )}
      <td data-label={t("took")}>
        <Standing view={view} party={party} />
      </td>
    </tr>
  );
}

/** Whether a party stands, with the reason and the entry that says so, and the way to its list where it handed one in. */
function Standing({ view, party }: Pick<PeopleProps, "view"> & { readonly party: PartyView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePartiesTexts);
  const { absent, list } = party;
  const says = t(standingOf(party));
  return (
    <>
      {list === null ? says : <a href={listAddress(view.id, list.list, lang)}>{says}</a>}
      {absent !== null && <span class="distance">{reasonIn(view, absent.reason, lang)}</span>}
      <EntryRef entry={absent?.entry ?? list?.entry ?? null} />
    </>
  );
}

const OF_LIST = {
  drafted: "handedIn",
  submitted: "handedIn",
  registered: "stands",
  refused: "refused",
  withdrawn: "withdrawn",
  cancelled: "cancelled",
} as const;

function standingOf({ absent, list }: PartyView) {
  if (list !== null && list.state !== "drafted") return OF_LIST[list.state];
  if (absent === null) return list === null ? "nothing" : "handedIn";
  return ({ refused: "refused", "does-not-stand": "does-not-stand", unknown: "absentUnknown" } as const)[absent.why];
}
