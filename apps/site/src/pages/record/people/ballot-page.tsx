import { fractionText, parseFraction } from "@dauys/core/exact";
import { ballotsToPrint, ballotText } from "@dauys/core/nomination";
import { citationText, formatInteger, LANG_NAMES } from "@dauys/language";
import type { JSX } from "preact";
import { peopleBallotTexts } from "../../../texts/people-ballot.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { exactText } from "../../../view/exact-text.ts";
import { listIn } from "../../../view/people-words.ts";
import { reasonIn } from "../../../view/reason.ts";
import { listAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { NumberCell, Table } from "../../parts/table.tsx";
import type { PeopleProps } from "./people-parts.tsx";

/** The ballot: in which order the lot put the lists, what it says, how many are printed. */
export function BallotParts(props: PeopleProps): JSX.Element {
  const t = useTexts(peopleBallotTexts);
  return (
    <>
      <Section id="order" title={t("order")}>
        <Order {...props} />
      </Section>
      {props.people.ballot.stand.length > 0 && (
        <Section id="text" title={t("text")}>
          <BallotTable {...props} />
        </Section>
      )}
      <Section id="printed" title={t("printed")}>
        <Printed {...props} />
      </Section>
    </>
  );
}

function Order({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleBallotTexts);
  const r = useTexts(peopleRecordTexts);
  const { order } = people.ballot;
  if (order === null) return <p>{t("none")}</p>;
  const entry = r("entry", { entry: formatInteger(order.entry, lang) });
  return (
    <>
      <p class="key-fact">{t("drawn", { entry })}</p>
      <p>{t("ofDraw", { order: order.order.map((list) => listIn(people, list, lang)).join(", ") })}</p>
      <dl class="stated">
        <div>
          <dt>{t("source")}</dt>
          <dd>{reasonIn(view, order.source, lang)}</dd>
        </div>
        <div>
          <dt>{t("witnesses")}</dt>
          {(order.witnesses ?? [r("notStated")]).map((witness) => (
            <dd key={witness}>{reasonIn(view, witness, lang)}</dd>
          ))}
        </div>
      </dl>
    </>
  );
}

/** Each line of the ballot in its languages; without rules nothing says which these are. */
function BallotTable({ view, people }: PeopleProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleBallotTexts);
  const rules = view.rules?.document;
  if (rules === undefined) return null;
  const { languages, lines } = ballotText(rules, people.ballot.stand);
  const head = (
    <tr>
      <th scope="col">{LANG_NAMES[languages[0] ?? "kk"]}</th>
      {languages.slice(1).map((language) => (
        <th key={language} scope="col">
          {LANG_NAMES[language]}
        </th>
      ))}
      <th scope="col" class="number">
        {t("place")}
      </th>
    </tr>
  );
  return (
    <Table class="ballot" caption={t("textCaption")} head={head}>
      {lines.map(({ place, list, names }) => (
        <tr key={place}>
          {names.map(({ language, name }, i) =>
            i === 0 ? (
              <th key={language} scope="row" lang={language}>
                {list === null ? name : <a href={listAddress(view.id, list, lang)}>{name}</a>}
              </th>
            ) : (
              <td key={language} lang={language} data-label={LANG_NAMES[language]}>
                {name}
              </td>
            ),
          )}
          <NumberCell label={t("place")}>{formatInteger(place, lang)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

function Printed({ view, people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleBallotTexts);
  const r = useTexts(peopleRecordTexts);
  const { printed } = people.ballot;
  if (printed === null) return <p>{t("notPrinted")}</p>;
  const number = (value: number) => formatInteger(value, lang);
  return (
    <>
      <p class="key-fact">
        {t("count", {
          voters: number(printed.voters),
          ballots: number(printed.ballots),
          entry: r("entry", { entry: number(printed.entry) }),
        })}
      </p>
      <Reserve view={view} people={people} voters={printed.voters} />
      {printed.note !== undefined && <p>{reasonIn(view, printed.note, lang)}</p>}
    </>
  );
}

/** What the law's reserve gives for so many voters. */
function Reserve({ view, voters }: PeopleProps & { readonly voters: number }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleBallotTexts);
  const clause = view.rules?.document.lists?.ballot;
  const reserve = parseFraction(clause?.reserve ?? "");
  if (clause === undefined || reserve === null) return null;
  const { exact, least, most } = ballotsToPrint(voters, reserve, clause.rounding ?? "unknown");
  return (
    <p>
      {t("reserve", {
        reserve: fractionText(reserve),
        exact: exactText(exact, lang),
        article: citationText(clause.article, lang),
      })}{" "}
      {least !== most && t("rounding", { least: formatInteger(least, lang), most: formatInteger(most, lang) })}
    </p>
  );
}
