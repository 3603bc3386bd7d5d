import { formatDateTime, message, UTC } from "@dauys/language";
import type { JSX } from "preact";
import { accountTexts } from "../../texts/accounts.ts";
import { plainTexts } from "../accounts/plain-text.ts";
import type { PageContext } from "../page-context.ts";
import type { AuditView } from "./audit-view.ts";

type Part = PageContext & { readonly view: AuditView };

/** The audit trail: lines, a filter, and the check of the whole. */
export function AuditPage(props: Part): JSX.Element {
  const { lang, view, url } = props;
  const t = plainTexts(lang);
  const older = new URLSearchParams(url.search);
  older.set("below", String(view.older));
  older.delete("check");
  return (
    <>
      <p>{t("audit-text")}</p>
      <p class="row">
        <a class="button" href={`/${lang}/audit?check=yes`}>
          {t("check-trail")}
        </a>
        <a class="button" href="/api/v1/audit/export">
          {t("export-trail")}
        </a>
      </p>
      <Found {...props} />
      <Filter {...props} />
      <Lines {...props} />
      {view.older !== null && (
        <p>
          <a href={`?${older}`}>{t("older")}</a>
        </p>
      )}
    </>
  );
}

function Found({ lang, view: { check } }: Part): JSX.Element | null {
  if (check === null) return null;
  const text = check.ok
    ? message(accountTexts, "trail-holds", lang, { lines: check.lines, hash: check.hash })
    : message(accountTexts, "trail-broken", lang, { seq: String(check.seq), why: plainTexts(lang)(check.why) });
  return (
    <p role="status" class={check.ok ? "found" : "caution"}>
      {text}
    </p>
  );
}

function Filter({ lang, view: { filter } }: Part): JSX.Element {
  const t = plainTexts(lang);
  const fields = [
    ["deed", "deed"],
    ["outcome", "outcome"],
    ["unit", "unit"],
    ["person", "person-id"],
    ["from", "from"],
    ["before", "before"],
  ] as const;
  return (
    <search>
      <form method="get" class="filter">
        {fields.map(([name, key]) => (
          <div key={name}>
            <label for={`f-${name}`}>{t(key)}</label>
            <input id={`f-${name}`} name={name} value={filter[name]} maxLength={200} spellcheck={false} />
          </div>
        ))}
        <button type="submit">{t("find")}</button>
      </form>
    </search>
  );
}

function Lines({ lang, view }: Part): JSX.Element {
  const t = plainTexts(lang);
  return (
    <section class="scroll" aria-label={t("audit")}>
      <table class="trail">
        <thead>
          <tr>
            <th scope="col" class="number">
              №
            </th>
            <th scope="col">{t("time")}</th>
            <th scope="col">{t("person")}</th>
            <th scope="col">{t("deed")}</th>
            <th scope="col">{t("unit")}</th>
            <th scope="col">{t("outcome")}</th>
            <th scope="col">{t("details")}</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map(({ seq, at, person, name, deed, unit, outcome, detail, hash }) => (
            <tr key={seq} id={`line-${seq}`}>
              <td class="number" title={hash}>
                <a href={`#line-${seq}`}>{seq}</a>
              </td>
              <td>
                <time dateTime={at}>{formatDateTime(at, UTC, lang, "second")}</time>
              </td>
              <td title={person ?? undefined}>{name ?? person ?? "—"}</td>
              <td>
                <code>{deed}</code>
              </td>
              <td>{unit ?? ""}</td>
              <td>
                <code>{outcome}</code>
              </td>
              <td>{factsText(detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function factsText(detail: AuditView["lines"][number]["detail"]): string {
  return Object.entries(detail)
    .filter(([, fact]) => fact !== null)
    .map(([name, fact]) => `${name}: ${fact}`)
    .join("; ");
}
