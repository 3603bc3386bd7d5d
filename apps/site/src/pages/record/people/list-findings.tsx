import { LIST_CHECKS } from "@dauys/core/nomination";
import { citationText, formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { PeopleListView } from "../../../records/people-view.ts";
import { peopleListsTexts } from "../../../texts/people-lists.ts";
import { reasonIn } from "../../../view/reason.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";
import type { ListProps } from "./list-props.ts";

type Finding = PeopleListView["findings"][number];

/** Errors and warnings in a list, with what the commission accepted and why; then what no record can tell. */
export function ListFindings(props: ListProps): JSX.Element {
  const t = useTexts(peopleListsTexts);
  const told = props.list.findings.filter(({ severity }) => severity !== "unknown");
  const head = (
    <tr>
      {[t("check"), t("weight"), t("found"), t("article"), t("acceptedReason")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      {told.length === 0 ? (
        <p>{t("findingsNone")}</p>
      ) : (
        <Table class="words" caption={t("findingsCaption")} head={head}>
          {told.map((finding) => (
            <FindingRow key={`${finding.code} ${finding.about} ${finding.text.en}`} {...props} finding={finding} />
          ))}
        </Table>
      )}
      <NotTold {...props} />
    </>
  );
}

function FindingRow({ view, list, finding }: ListProps & { readonly finding: Finding }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const { code, severity, about, text, article } = finding;
  const accepted = list.accepted.find((each) => each.code === code && each.about === about);
  return (
    <tr>
      <th scope="row">
        {code}
        <CheckTitle code={code} />
      </th>
      <td data-label={t("weight")}>
        {severity === "error" ? <strong class="differs">{t("error")}</strong> : t("warning")}
      </td>
      <td data-label={t("found")}>{pick(text, lang)}</td>
      <td data-label={t("article")}>{article === null ? "—" : citationText(article, lang)}</td>
      <td data-label={t("acceptedReason")}>{accepted === undefined ? "—" : reasonIn(view, accepted.reason, lang)}</td>
    </tr>
  );
}

function CheckTitle({ code }: { readonly code: string }): JSX.Element | null {
  const { lang } = usePage();
  const check = LIST_CHECKS.find((each) => each.code === code);
  return check === undefined ? null : <span class="origin">{pick(check.title, lang)}</span>;
}

/** Checks that rest on papers: by their titles, since what is said of them names everybody. */
function NotTold({ list }: ListProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleListsTexts);
  const unknown = list.findings.filter(({ severity }) => severity === "unknown");
  if (unknown.length === 0) return null;
  return (
    <details>
      <summary>{t("notTold", { n: formatInteger(unknown.length, lang) })}</summary>
      <p>{t("notToldWhy")}</p>
      <ul class="notes">
        {unknown.map(({ code, article, text }) => (
          <li key={`${code} ${text.en}`}>
            {code} <CheckTitle code={code} />
            {article !== null && <span class="article"> [{citationText(article, lang)}]</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
