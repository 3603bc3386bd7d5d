import { formatInteger, formatPercent, LANGS } from "@dauys/language";
import type { JSX } from "preact";
import type { PeopleView } from "../../../records/people-view.ts";
import type { WrittenText } from "../../../records/people-view-text.ts";
import type { RecordView } from "../../../records/record-view.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { type NamedRegions, writtenIn } from "../../../view/people-words.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell } from "../../parts/table.tsx";

/** What of a record stands beside its people, and does not change with its protocols. */
type PeopleGround = Pick<RecordView, "id" | "record" | "rules"> & NamedRegions;

/** What the pages on people are made from. */
export interface PeopleProps {
  readonly view: PeopleGround;
  readonly people: PeopleView;
}

/** The part of a record that the pages on its people need. */
export function groundOf({ id, record, rules, tree }: RecordView): PeopleGround {
  return { id, record, rules, tree: tree && { regions: tree.regions.map(({ unit, name }) => ({ unit, name })) } };
}

/** The entry that says what stands before it. */
export function EntryRef({ entry }: { readonly entry: number | null }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleRecordTexts);
  if (entry === null) return null;
  return <span class="origin">{t("entry", { entry: formatInteger(entry, lang) })}</span>;
}

/** The entries that say together what stands before them. */
export function EntriesRef(props: { readonly entries: readonly { readonly entry: number }[] }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleRecordTexts);
  const numbers = props.entries
    .map(({ entry }) => entry)
    .toSorted((a, b) => a - b)
    .map((entry) => formatInteger(entry, lang));
  if (numbers.length === 0) return null;
  return <span class="origin">{t("entries", { entries: numbers.join(", ") })}</span>;
}

/** A name in the language of the page, below it as it is written in the other languages. */
export function PersonName({ name }: { readonly name: WrittenText }): JSX.Element {
  const { lang } = usePage();
  const own = writtenIn(name, lang);
  const others = LANGS.flatMap((other) => {
    const text = name[other];
    return other === lang || text === undefined || text === own ? [] : [{ other, text }];
  });
  return (
    <>
      {own}
      {others.length > 0 && (
        <span class="origin">
          {others.map(({ other, text }, i) => (
            <span key={other}>
              {i > 0 && " · "}
              <span lang={other}>{text}</span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** So many of those of whom it is known, as a cell: the share, its base, and of how many it is not known. */
export function ShareCell(props: {
  readonly label: string;
  readonly share: { readonly count: number; readonly of: number; readonly unknown: number };
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleRecordTexts);
  const { count, of, unknown } = props.share;
  const base = { count: formatInteger(count, lang), of: formatInteger(of, lang) };
  return (
    <NumberCell label={props.label}>
      {of === 0 ? t("unknown") : formatPercent(count, of, 1, lang)}
      <span class="distance">
        {t("of", base)}
        {unknown > 0 && `; ${t("notKnownOf", { n: formatInteger(unknown, lang) })}`}
      </span>
    </NumberCell>
  );
}
