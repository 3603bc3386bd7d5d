import { formatDateTime, formatInteger, pick, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { EntriesView, EntryView, RecordView } from "../../records/record-view.ts";
import { ENTRY_TYPES } from "../../texts/entry-types.ts";
import { logTexts } from "../../texts/log.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";
import { UnitLink } from "./unit-link.tsx";

/** How many entries of each type a record has, and what such an entry says. */
export function TypesTable({ types }: Pick<EntriesView, "types">): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(logTexts);
  const head = (
    <tr>
      <th scope="col">{t("type")}</th>
      <th scope="col">{t("meaning")}</th>
      <th scope="col" class="number">
        {t("count")}
      </th>
    </tr>
  );
  return (
    <Table class="words" caption={t("typesCaption")} head={head}>
      {types.map(({ type, count }) => (
        <tr key={type}>
          <th scope="row">
            <code>{type}</code>
          </th>
          <td data-label={t("meaning")}>{isKnown(type) ? pick(ENTRY_TYPES[type], lang) : "—"}</td>
          <NumberCell label={t("count")}>{formatInteger(count, lang)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

function isKnown(type: string): type is keyof typeof ENTRY_TYPES {
  return Object.hasOwn(ENTRY_TYPES, type);
}

/** The last entries of a record, the newest first. */
export function LastEntries({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(logTexts);
  const head = (
    <tr>
      <th scope="col" class="number">
        {t("entry")}
      </th>
      {[t("type"), t("by"), t("about"), t("at"), t("received")].map((text) => (
        <th key={text} scope="col">
          {text}
        </th>
      ))}
    </tr>
  );
  const { last } = view.entries;
  const time = (value: string | null) => (value === null ? "—" : formatDateTime(value, UTC, lang, "second"));
  return (
    <Table class="words" caption={t("lastCaption", { n: last.length })} head={head}>
      {last.map(({ index, type, by, at, received, unit }) => (
        <tr key={index}>
          <th scope="row" class="number">
            {formatInteger(index, lang)}
          </th>
          <td data-label={t("type")}>
            <code>{type}</code>
          </td>
          <td data-label={t("by")}>
            <code>{by}</code>
          </td>
          <td data-label={t("about")}>{unit === null ? "—" : <About view={view} unit={unit} />}</td>
          <td data-label={t("at")}>{time(at)}</td>
          <td data-label={t("received")}>{time(received)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** A unit by its name, with its code below; only the code where it has no name. */
function About(props: { readonly view: RecordView; readonly unit: NonNullable<EntryView["unit"]> }): JSX.Element {
  const { lang } = usePage();
  const { view, unit: about } = props;
  const { unit, name } = about;
  const link = (text: string): JSX.Element => (
    <UnitLink view={view} unit={unit}>
      {text}
    </UnitLink>
  );
  if (name === null) return link(unit);
  return (
    <>
      {link(pick(name, lang))}
      <span class="origin">{unit}</span>
    </>
  );
}
