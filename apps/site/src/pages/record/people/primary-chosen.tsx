import type { ChosenPerson, UnitSelection } from "@dauys/core/nomination";
import { formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peoplePrimariesTexts } from "../../../texts/people-primaries.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { personIn } from "../../../view/people-words.ts";
import { reasonIn } from "../../../view/reason.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import { PersonName } from "./people-parts.tsx";
import type { StageProps } from "./primary-props.ts";
import { constituencyIn } from "./primary-votes.tsx";

interface UnitProps extends StageProps {
  readonly unit: UnitSelection;
}

/** The choice in one region, or from all: whom it took, what the quotas came to, and every departure with its reason. */
export function PrimaryChosen(props: UnitProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const { primary, unit } = props;
  const where = unit.unit === "" ? t("fromAll") : constituencyIn(primary, unit.unit, lang);
  const reasons = useReasons(props);
  return (
    <>
      <h3>{t("chosen", { where })}</h3>
      {unit.status !== "decided" && <p class="caution-text">{t("undecided")}</p>}
      <ul class="notes">
        {useQuotas(props).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {reasons.length === 0 ? (
        <p>{t("noReasons")}</p>
      ) : (
        <>
          <h4>{t("reasons")}</h4>
          <ul>
            {reasons.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {unit.chosen.length > 0 && <ChosenTable {...props} where={where} />}
    </>
  );
}

function quotaName({ primary }: StageProps, id: string, lang: "kk" | "ru" | "en"): string {
  const found = primary.rules.quotas.find((quota) => quota.id === id);
  return found === undefined ? id : pick(found.name, lang);
}

function ChosenTable({ where, ...props }: UnitProps & { readonly where: string }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const r = useTexts(peopleRecordTexts);
  const { unit, stage } = props;
  const number = (value: number) => formatInteger(value, lang);
  const caption = t("chosenCaption", {
    where,
    places: number(unit.places),
    filled: number(unit.filled),
    entry: r("entry", { entry: number(stage.decided) }),
  });
  const head = (
    <tr>
      <th scope="col">{t("person")}</th>
      <th scope="col" class="number">
        {t("place")}
      </th>
      <th scope="col" class="number">
        {t("ownVotes")}
      </th>
      <th scope="col">{t("serves")}</th>
    </tr>
  );
  return (
    <Table class="chosen" caption={caption} head={head}>
      {unit.chosen.map((chosen) => (
        <ChosenRow key={chosen.candidate} {...props} chosen={chosen} />
      ))}
    </Table>
  );
}

function ChosenRow(props: UnitProps & { readonly chosen: ChosenPerson }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const { chosen, people } = props;
  const { candidate, place, votes, base, serves } = chosen;
  return (
    <tr>
      <th scope="row">
        <PersonName name={people.names[candidate] ?? { en: candidate }} />
      </th>
      <NumberCell label={t("place")}>{formatInteger(place, lang)}</NumberCell>
      <NumberCell label={t("ownVotes")}>
        {formatInteger(votes, lang)}
        {base !== 1 && (
          <span class="distance">
            {formatPercent(votes, base, 2, lang)} {t("ofBase", { base: formatInteger(base, lang) })}
          </span>
        )}
      </NumberCell>
      <td data-label={t("serves")}>{serves.map((id) => quotaName(props, id, lang)).join(", ") || "—"}</td>
    </tr>
  );
}

/** What each quota needed, and how many serve it. */
function useQuotas(props: UnitProps): readonly string[] {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  return props.unit.quotas.map(({ quota, atLeast, least, served }) =>
    t("held", { quota: quotaName(props, quota, lang), share: atLeast, least, served }),
  );
}

/** Who was taken before whom and why, who was passed over, and what decided between equals. */
function useReasons(props: UnitProps): readonly string[] {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const { unit, view, people } = props;
  const person = (id: string) => personIn(people, id, lang);
  const all = (ids: readonly string[]) => ids.map(person).join(", ");
  const quotas = (ids: readonly string[]) => ids.map((id) => quotaName(props, id, lang)).join(", ");
  const before = unit.chosen.filter((chosen) => chosen.before.length > 0);
  return [
    ...before.map((chosen) =>
      t("before", {
        person: person(chosen.candidate),
        higher: all(chosen.before),
        quotas: quotas(chosen.onAccountOf),
      }),
    ),
    ...unit.passed.map(({ candidate, place, because }) => {
      const states = because.quotas.map(({ quota, least, served }) =>
        t("quotaState", { quota: quotaName(props, quota, lang), least, served }),
      );
      return t("passed", { person: person(candidate), place, left: because.placesLeft, quotas: states.join(", ") });
    }),
    ...unit.ties.map(({ among, places, winners, by, source }) => {
      const tie = t("tie", { among: all(among), places, by: t(by), winners: all(winners) });
      return source === undefined ? tie : `${tie} ${t("tieSource", { source: reasonIn(view, source, lang) })}`;
    }),
  ];
}
