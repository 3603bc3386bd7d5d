import { formatInteger, message } from "@dauys/language";
import type { JSX } from "preact";
import type { OfficialMessage } from "../../acts/message.ts";
import { actsPageTexts } from "../../texts/acts-page.ts";
import type { PageContext } from "../page-context.ts";
import type { MessageView } from "./acts-view.ts";

type Lang = PageContext["lang"];

/** The official message of a commission, with the contents that the law asks for. */
export function MessagePage({ lang, view }: PageContext & { readonly view: MessageView }): JSX.Element {
  const { message: told } = view;
  return (
    <>
      <p>{told.title?.[lang]}</p>
      <Basis lang={lang} told={told} />
      <Figures lang={lang} told={told} />
      <Lists lang={lang} told={told} />
      <Units lang={lang} told={told} />
      {told.invalid !== null && <InvalidByStation lang={lang} told={told} />}
    </>
  );
}

interface Part {
  readonly lang: Lang;
  readonly told: OfficialMessage;
}

function Basis({ lang, told }: Part): JSX.Element {
  const { declared } = told;
  if (declared === null) return <p class="caution">{message(actsPageTexts, "message-no-basis", lang)}</p>;
  const series = message(actsPageTexts, declared.series, lang);
  const paper = `/api/v1/units/${encodeURIComponent(told.unit)}/papers/message?lang=${lang}`;
  return (
    <p>
      {message(actsPageTexts, "message-basis", lang, { entry: declared.entry, series })}{" "}
      <a href={paper}>{message(actsPageTexts, "message-paper", lang)}</a>
    </p>
  );
}

function Figures({ lang, told }: Part): JSX.Element {
  return (
    <table>
      <caption>{message(actsPageTexts, "figures", lang)}</caption>
      <Head lang={lang} columns={["figure", "number"]} />
      <tbody>
        {told.figures.map(({ id, label, value }) => (
          <tr key={id}>
            <th scope="row">{label[lang]}</th>
            <Cell lang={lang} value={value} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lists({ lang, told }: Part): JSX.Element {
  return (
    <>
      <p>{message(actsPageTexts, "parties-count", lang, { parties: told.parties })}</p>
      <div class="scroll">
        <table>
          <caption>{message(actsPageTexts, "parties", lang)}</caption>
          <Head lang={lang} columns={["parties", "candidates", "votes", ...(told.invalid === null ? SEATS : [])]} />
          <tbody>
            {told.lists.map(({ list, name, candidates, votes, seats }) => (
              <tr key={list}>
                <th scope="row">{name[lang]}</th>
                <Cell lang={lang} value={candidates} />
                <Cell lang={lang} value={votes} />
                {told.invalid === null && <Cell lang={lang} value={seats} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Seats are given in the whole nation: a message of a territory has none. */
const SEATS = ["seats"] as const;

function Units({ lang, told }: Part): JSX.Element {
  return (
    <div class="scroll">
      <table>
        <caption>{message(actsPageTexts, "units", lang)}</caption>
        <thead>
          <tr>
            <th scope="col">{message(actsPageTexts, "unit", lang)}</th>
            <th scope="col" class="number">
              {message(actsPageTexts, "counted-of", lang)}
            </th>
            {told.lists.map(({ list, name }) => (
              <th key={list} scope="col" class="number">
                {name[lang]}
              </th>
            ))}
            <th scope="col" class="number">
              {message(actsPageTexts, "invalid", lang)}
            </th>
          </tr>
        </thead>
        <tbody>
          {told.units.map(({ unit, name, votes, invalid, stations }) => (
            <tr key={unit}>
              <th scope="row">
                <a href={`/${lang}/units/${encodeURIComponent(unit)}`}>{name?.[lang] ?? unit}</a>
              </th>
              <td class="number">
                {formatInteger(stations.counted, lang)} / {formatInteger(stations.all, lang)}
              </td>
              {votes.map((value, i) => (
                <Cell key={told.lists[i]?.list ?? i} lang={lang} value={stations.counted === 0 ? null : value} />
              ))}
              <Cell lang={lang} value={stations.counted === 0 ? null : invalid} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function InvalidByStation({ lang, told }: Part): JSX.Element {
  return (
    <table>
      <caption>{message(actsPageTexts, "invalid-by-station", lang)}</caption>
      <Head lang={lang} columns={["unit", "invalid"]} />
      <tbody>
        {told.invalid?.map(({ station, invalid }) => (
          <tr key={station}>
            <th scope="row">{station}</th>
            <Cell lang={lang} value={invalid} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly lang: Lang;
  readonly columns: readonly (
    | "figure"
    | "number"
    | "parties"
    | "candidates"
    | "votes"
    | "seats"
    | "unit"
    | "invalid"
  )[];
}

function Head({ lang, columns }: HeadProps): JSX.Element {
  return (
    <thead>
      <tr>
        {columns.map((column, i) => (
          <th key={column} scope="col" class={i === 0 ? undefined : "number"}>
            {message(actsPageTexts, column, lang)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ lang, value }: { readonly lang: Lang; readonly value: number | null }): JSX.Element {
  return (
    <td class="number">{value === null ? message(actsPageTexts, "unknown", lang) : formatInteger(value, lang)}</td>
  );
}
