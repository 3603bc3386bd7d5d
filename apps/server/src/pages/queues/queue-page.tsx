import { formatInteger, formatPercent, type Lang, message, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import { UNIT_STATES } from "../../queues/unit-states.ts";
import { queueTexts, stateTexts } from "../../texts/queues.ts";
import type { PageContext } from "../page-context.ts";
import { CountBar } from "./count-bar.tsx";
import { deadlineText } from "./deadline-text.ts";
import type { QueueQuery, QueueRow, QueueState, QueueView, Territory } from "./queue-view.ts";

/** Where every unit stands: first how many, then which. */
export function QueuePage({ lang, view }: PageContext & { readonly view: QueueView }): JSX.Element {
  const { query, state, deadlines, clock } = view;
  const t = (key: keyof typeof queueTexts): string => queueTexts[key][lang];
  return (
    <div id="queues" data-live={`/api/v1/queues?${searchOf(query, state.page)}`} data-words={wordsOf(lang)}>
      <p class="soft">
        <span id="as-of" data-text={t("as-of")} data-lost={t("no-answer")}>
          {message(queueTexts, "as-of", lang, { time: state.at })}
        </span>{" "}
        {clock}. {deadlineText(deadlines, lang)}
      </p>
      <Counts lang={lang} query={query} state={state} />
      <Filters lang={lang} view={view} />
      <List lang={lang} query={query} state={state} />
    </div>
  );
}

function wordsOf(lang: Lang): string {
  const states = Object.fromEntries(UNIT_STATES.map((state) => [state, stateTexts[state][lang]]));
  return JSON.stringify({ ...states, "is-late": queueTexts.late[lang], nothing: queueTexts.nothing[lang] });
}

/** The address of a list, without what is left out. */
function searchOf({ kind, state, late, within, q }: QueueQuery, page = 1): string {
  const search = new URLSearchParams();
  if (kind !== "stations") search.set("kind", kind);
  if (state !== null) search.set("state", state);
  if (late) search.set("late", "1");
  if (within !== null) search.set("within", within);
  if (q !== "") search.set("q", q);
  if (page > 1) search.set("page", String(page));
  return search.toString();
}

interface ShownProps {
  readonly lang: Lang;
  readonly query: QueueQuery;
  readonly state: QueueState;
}

function Counts({ lang, query, state }: ShownProps): JSX.Element {
  const t = (key: keyof typeof queueTexts): string => queueTexts[key][lang];
  const link = (change: Partial<QueueQuery>): string => `/${lang}/queues?${searchOf({ ...query, q: "", ...change })}`;
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">{t("counts")}</h2>
      <CountBar counts={state.counts} all={state.all} lang={lang} />
      <div class="scroll">
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{t("state")}</th>
              <th scope="col" class="number">
                {t("units")}
              </th>
              <th scope="col" class="number">
                {t("share")}
              </th>
              <th scope="col" class="number">
                {t("voters")}
              </th>
            </tr>
          </thead>
          <tbody>
            {state.counts.map(({ state: word, units, registered }) => (
              <tr key={word} data-count={word} hidden={units === 0}>
                <th scope="row">
                  <i class={`dot state-${word}`} />
                  <a href={link({ state: word, late: false })} aria-current={query.state === word ? "true" : undefined}>
                    {stateTexts[word][lang]}
                  </a>
                </th>
                <td class="number" data-cell="units">
                  {formatInteger(units, lang)}
                </td>
                <td class="number" data-cell="share">
                  {state.all === 0 ? "" : formatPercent(units, state.all, 1, lang)}
                </td>
                <td class="number" data-cell="registered">
                  {formatInteger(registered, lang)}
                </td>
              </tr>
            ))}
            <tr class="all" data-count="all">
              <th scope="row">
                <a href={link({ state: null, late: false })}>{t("all")}</a>
              </th>
              <td class="number" data-cell="units">
                {formatInteger(state.all, lang)}
              </td>
              <td />
              <td class="number" data-cell="registered">
                {formatInteger(state.allRegistered, lang)}
              </td>
            </tr>
            <tr data-count="late" class={state.late > 0 ? "late" : undefined}>
              <th scope="row">
                <a href={link({ state: null, late: true })}>{t("late-now")}</a>
              </th>
              <td class="number" data-cell="units">
                {formatInteger(state.late, lang)}
              </td>
              <td class="number" data-cell="share">
                {state.all === 0 ? "" : formatPercent(state.late, state.all, 1, lang)}
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      {state.unknownRegistered > 0 && query.kind === "stations" && (
        <p class="soft">{message(queueTexts, "more-voters", lang, { n: state.unknownRegistered })}</p>
      )}
    </section>
  );
}

function Filters({ lang, view }: { readonly lang: Lang; readonly view: QueueView }): JSX.Element {
  const { query, territories } = view;
  const t = (key: keyof typeof queueTexts): string => queueTexts[key][lang];
  return (
    <search aria-label={t("filter")}>
      <form method="get" action={`/${lang}/queues`} class="filters">
        <label>
          {t("search")}
          <input
            id="search"
            type="search"
            name="q"
            value={query.q}
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
          />
        </label>
        <label>
          {t("kind")}
          <select name="kind">
            {(["stations", "others"] as const).map((kind) => (
              <option key={kind} value={kind} selected={query.kind === kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("state")}
          <select name="state">
            <option value="">{t("all-states")}</option>
            {UNIT_STATES.map((state) => (
              <option key={state} value={state} selected={query.state === state}>
                {stateTexts[state][lang]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("within")}
          <select name="within">
            <option value="">{t("all-units")}</option>
            {territories.map((one) => (
              <option key={one.unit} value={one.unit} selected={query.within === one.unit}>
                {territoryText(one, lang)}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <input type="checkbox" name="late" value="1" checked={query.late} /> {t("late-only")}
        </label>
        <button type="submit" class="first">
          {t("show")}
        </button>
        <p class="soft keys">{t("keys")}</p>
      </form>
    </search>
  );
}

function territoryText({ unit, label, depth }: Territory, lang: Lang): string {
  return `${"\u2003".repeat(depth)}${label === null ? unit : `${label[lang]} (${unit})`}`;
}

function List({ lang, query, state }: ShownProps): JSX.Element {
  const t = (key: keyof typeof queueTexts): string => queueTexts[key][lang];
  const { rows, total, page, pages } = state;
  const pageLink = (to: number): string => `/${lang}/queues?${searchOf(query, to)}`;
  return (
    <section aria-labelledby="list-title">
      <h2 id="list-title" data-text={queueTexts.list[lang]}>
        {message(queueTexts, "list", lang, { total })}
      </h2>
      <div class="scroll">
        <table class="units">
          <thead>
            <tr>
              <th scope="col" class="number">
                {t("number")}
              </th>
              <th scope="col">{t("unit")}</th>
              <th scope="col">{t("state")}</th>
              <th scope="col">{t("since")}</th>
              <th scope="col">{t("by")}</th>
              <th scope="col">{t("to-do")}</th>
            </tr>
          </thead>
          <tbody id="rows">
            {rows.map((row) => (
              <Row key={row.unit} row={row} lang={lang} />
            ))}
          </tbody>
        </table>
      </div>
      <template id="row">
        <Row row={NO_ROW} lang={lang} />
      </template>
      <p id="nothing" hidden={rows.length > 0}>
        {t("nothing")}
      </p>
      <nav class="pages" aria-label={message(queueTexts, "page", lang, { page: String(page), pages: String(pages) })}>
        {page > 1 && (
          <a rel="prev" href={pageLink(page - 1)}>
            {t("previous")}
          </a>
        )}
        <span id="pages">{message(queueTexts, "page", lang, { page: String(page), pages: String(pages) })}</span>
        {page < pages && (
          <a rel="next" href={pageLink(page + 1)}>
            {t("next")}
          </a>
        )}
      </nav>
    </section>
  );
}

const NO_ROW: QueueRow = {
  ...{ unit: "", number: null, label: null, above: null, registered: null, state: "not-started" },
  ...{ since: null, by: null, late: false, links: [] },
};

function Row({ row, lang }: { readonly row: QueueRow; readonly lang: Lang }): JSX.Element {
  const { unit, number, label, above, state, since, by, late, links } = row;
  return (
    <tr data-unit={unit} class={late ? "late" : undefined}>
      <td class="number" data-cell="number">
        {number ?? ""}
      </td>
      <td>
        <a data-cell="unit" href={`/${lang}/units/${encodeURIComponent(unit)}`}>
          {nameIn(unit, label, lang)}
        </a>{" "}
        <span class="soft" data-cell="above">
          {above?.[lang] ?? ""}
        </span>
      </td>
      <td>
        <i class={`dot state-${state}`} data-cell="dot" />
        <span data-cell="state">{stateTexts[state][lang]}</span>{" "}
        <b data-cell="late">{late ? queueTexts.late[lang] : ""}</b>
      </td>
      <td data-cell="since">{since ?? ""}</td>
      <td data-cell="by">{by ?? ""}</td>
      <td data-cell="links">
        {links.map(({ path, label: text }) => (
          <a key={path} href={`/${lang}${path}`}>
            {text[lang]}
          </a>
        ))}
      </td>
    </tr>
  );
}

/** A unit by its name, its code beside it. */
function nameIn(unit: string, label: Trilingual | null, lang: Lang): string {
  return label === null ? unit : `${label[lang]} (${unit})`;
}
