import { message } from "@dauys/language";
import type { JSX } from "preact";
import { queueTexts } from "../../texts/queues.ts";
import { unitTexts } from "../../texts/queues-unit.ts";
import type { PageContext } from "../page-context.ts";
import type { PublishedView } from "./held-view.ts";

/** Protocols of somebody's units that stand in the record, each with its page and its receipt. */
export function PublishedPage({ lang, view }: PageContext & { readonly view: PublishedView }): JSX.Element {
  const { q, units, total, page, pages, clock } = view;
  const t = (key: keyof typeof queueTexts): string => queueTexts[key][lang];
  const link = (to: number): string => `/${lang}/published?${new URLSearchParams({ q, page: String(to) })}`;
  return (
    <>
      <p class="soft">{unitTexts["published-list"][lang]}</p>
      <search>
        <form method="get" action={`/${lang}/published`} class="filters">
          <label>
            {t("search")}
            <input type="search" name="q" value={q} maxLength={100} autocomplete="off" />
          </label>
          <button type="submit" class="first">
            {t("show")}
          </button>
        </form>
      </search>
      <h2>{message(queueTexts, "list", lang, { total })}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                {t("number")}
              </th>
              <th scope="col">{t("unit")}</th>
              <th scope="col">{`${unitTexts.received[lang]} (${clock})`}</th>
              <th scope="col">{unitTexts.receipt[lang]}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, number, label, above, at, entry }) => (
              <tr key={unit}>
                <td class="number">{number ?? ""}</td>
                <td>
                  <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>
                    {label === null ? unit : `${label[lang]} (${unit})`}
                  </a>{" "}
                  <span class="soft">{above?.[lang] ?? ""}</span>
                </td>
                <td>{at ?? ""}</td>
                <td>
                  <a href={`/api/v1/units/${encodeURIComponent(unit)}/receipts/${entry}`} download>
                    {message(unitTexts, "entry", lang, { n: String(entry) })}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <nav class="pages" aria-label={message(queueTexts, "page", lang, { page: String(page), pages: String(pages) })}>
        {page > 1 && <a href={link(page - 1)}>{t("previous")}</a>}
        <span>{message(queueTexts, "page", lang, { page: String(page), pages: String(pages) })}</span>
        {page < pages && <a href={link(page + 1)}>{t("next")}</a>}
      </nav>
    </>
  );
}
