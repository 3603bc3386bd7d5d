import type { JSX } from "preact";
import { searchTexts } from "../../texts/search.ts";
import { useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import type { UnitList } from "./unit-index.ts";

interface SearchPageProps {
  /** The addresses of what is searched. */
  readonly indexes: readonly string[];
  readonly lists: readonly UnitList[];
}

/** The search of the whole site, and below it all units in alphabetical order: all there is without a script. */
export function SearchPage({ indexes, lists }: SearchPageProps): JSX.Element {
  const t = useTexts(searchTexts);
  return (
    <>
      <div class="wide page-head">
        <h1>{t("title")}</h1>
        <search id="search" data-indexes={JSON.stringify(indexes)}>
          <p data-still>{t("still")}</p>
          <div data-acts hidden>
            <Field />
          </div>
        </search>
      </div>
      <Section id="units" title={t("index")}>
        {lists.map((list) => (
          <Units key={list.id} list={list} />
        ))}
      </Section>
    </>
  );
}

/** A combobox with its list: the keyboard goes through the list while the cursor stays in the field. */
function Field(): JSX.Element {
  const t = useTexts(searchTexts);
  return (
    <>
      <label class="search-label" for="search-field">
        {t("label")}
      </label>
      <input
        id="search-field"
        class="search-field"
        type="text"
        inputMode="search"
        enterKeyHint="go"
        autoComplete="off"
        autoCapitalize="none"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded="false"
        aria-controls="search-list"
        aria-describedby="search-hint"
        maxLength={100}
      />
      <p id="search-hint" class="small soft">
        {t("hint")}
      </p>
      <p id="search-said" role="status" class="small" />
      <div id="search-list" class="search-list" role="listbox" aria-label={t("results")} hidden />
    </>
  );
}

function Units({ list }: { readonly list: UnitList }): JSX.Element | null {
  const t = useTexts(searchTexts);
  const { id, title, rehearsal, units } = list;
  if (units.length === 0) return null;
  return (
    <>
      <h3 id={`units-${id}`}>
        {rehearsal && (
          <>
            <strong class="search-mark">{t("rehearsal")}</strong>{" "}
          </>
        )}
        {title}
      </h3>
      <ul class="unit-index">
        {units.map(({ code, label, above, href }) => (
          <li key={code}>
            <a href={href}>{label}</a>
            {above !== null && <span class="small soft"> {above}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
