import { parseFraction } from "@dauys/core/exact";
import { formatDecimal, formatInteger, formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import type { CompositionView, CountsView } from "../../../records/people-view-seats.ts";
import { peopleChamberTexts } from "../../../texts/people-chamber.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { regionIn } from "../../../view/people-words.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Section } from "../../parts/section.tsx";
import { NumberCell, Table } from "../../parts/table.tsx";
import type { PeopleProps } from "./people-parts.tsx";

interface CompositionProps extends PeopleProps {
  readonly composition: CompositionView;
}

/** The deputies by sex, age, region and whether they sat before, each share with its base. */
export function CompositionSection(props: CompositionProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleChamberTexts);
  const { deputies, meanAge, ages } = props.composition;
  const mean = meanAge === null ? null : parseFraction(meanAge);
  return (
    <Section id="composition" title={t("composition")}>
      <p>
        {t("intro", { n: formatInteger(deputies, lang) })}
        {mean !== null &&
          ` ${t("meanAge", { age: formatDecimal(mean.num, mean.den, 1, lang), n: formatInteger(ages.known, lang) })}`}
      </p>
      <div class="columns">
        <Sexes {...props} />
        <Sat {...props} />
        <Ages {...props} />
        <Regions {...props} />
      </div>
    </Section>
  );
}

function Sexes({ composition: { sexes } }: CompositionProps): JSX.Element {
  const t = useTexts(peopleChamberTexts);
  const r = useTexts(peopleRecordTexts);
  return <CountsTable caption={t("sexes")} counts={sexes} name={(sex) => r(sex)} />;
}

function Sat({ composition: { sat } }: CompositionProps): JSX.Element {
  const t = useTexts(peopleChamberTexts);
  const r = useTexts(peopleRecordTexts);
  return <CountsTable caption={t("sat")} counts={sat} name={(before) => r(before ? "yes" : "no")} />;
}

function Ages({ composition: { ages, year } }: CompositionProps): JSX.Element {
  const t = useTexts(peopleChamberTexts);
  const band = ({ from, to }: (typeof ages)["counts"][number]["key"]): string => {
    if (to === null) return t("above", { from });
    return from === 0 ? t("below", { to }) : t("between", { from, to });
  };
  return <CountsTable caption={t("ages", { year: String(year) })} counts={ages} name={band} />;
}

function Regions({ view, composition: { regions } }: CompositionProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleChamberTexts);
  const counts = regions.counts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return (
    <CountsTable caption={t("regions")} counts={{ ...regions, counts }} name={(key) => regionIn(view, key, lang)} />
  );
}

function CountsTable<Key>(props: {
  readonly caption: string;
  readonly counts: CountsView<Key>;
  readonly name: (key: Key) => string;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleChamberTexts);
  const { known, unknown, counts } = props.counts;
  const head = (
    <tr>
      <th scope="col">{t("value")}</th>
      <th scope="col" class="number">
        {t("count")}
      </th>
      <th scope="col" class="number">
        {t("shareOf", { n: formatInteger(known, lang) })}
      </th>
    </tr>
  );
  return (
    <Table class="composition" caption={props.caption} head={head}>
      {counts.map(({ key, count }) => (
        <tr key={props.name(key)}>
          <th scope="row">{props.name(key)}</th>
          <NumberCell label={t("count")}>{formatInteger(count, lang)}</NumberCell>
          <NumberCell label={t("shareOf", { n: formatInteger(known, lang) })}>
            {known === 0 ? "—" : formatPercent(count, known, 2, lang)}
          </NumberCell>
        </tr>
      ))}
      {unknown > 0 && (
        <tr>
          <th scope="row">{t("unknownRow")}</th>
          <NumberCell label={t("count")}>{formatInteger(unknown, lang)}</NumberCell>
          <td class="number blank">—</td>
        </tr>
      )}
    </Table>
  );
}
