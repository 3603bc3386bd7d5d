import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { dataLinksTexts } from "../../texts/data-links.ts";
import { dataAddress, feedAddress, recordFilesAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";

const FILES = [
  "stations.csv",
  "votes.csv",
  "corrections.csv",
  "entries.ndjson",
  "datapackage.json",
  "SHA256SUMS",
] as const;

/** The ways to the whole tables of a record, to its feed, and to what others may show. */
export function DataLinks({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(dataLinksTexts);
  const { id, result } = view;
  const links: readonly (readonly [name: string, href: string, what: string])[] = [
    ...FILES.map((name) => [name, dataAddress(id, name), t(name)] as const),
    ["feed.atom", feedAddress(id, lang), t("feed")],
    ...(result.outcome === null
      ? []
      : [[`hemicycle.${lang}.svg`, dataAddress(id, `hemicycle.${lang}.svg`), t("picture")] as const]),
    [`result.${lang}.html`, dataAddress(id, `result.${lang}.html`), t("table")],
    ["checkpoint", `${recordFilesAddress(id)}checkpoint`, t("tiles")],
  ];
  return (
    <>
      <h3>{t("title")}</h3>
      <p>{t("intro")}</p>
      <ul>
        {links.map(([name, href, what]) => (
          <li key={name}>
            <a href={href}>{name}</a>: {what}
          </li>
        ))}
      </ul>
    </>
  );
}
