import { formatDateTime, formatInteger, formatPercent, formatSigned, pick, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { DeclaredView, RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { shareOf } from "../../view/record-result.ts";
import { listOrder } from "../../view/units.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { UnitLink } from "./unit-link.tsx";

/** The preliminary result beside the final one: both are kept, and their difference is a table. */
export function SeriesSection({ view }: { readonly view: RecordView }): JSX.Element | null {
  const t = useTexts(countTexts);
  const { declared } = view.result;
  const before = declared.findLast(({ series }) => series === "preliminary");
  const after = declared.findLast(({ series }) => series === "final");
  if (declared.length === 0) return null;
  return (
    <Section id="series" title={t("series")}>
      {before === undefined || after === undefined ? (
        <p>{t("onlyOne")}</p>
      ) : (
        <SeriesTable view={view} before={before} after={after} />
      )}
      {after !== undefined && after.without.length > 0 && (
        <p class="caution-text">
          {t("without")}{" "}
          {after.without.map(({ unit }, i) => (
            <>
              {i > 0 && ", "}
              <UnitLink key={unit} view={view} unit={unit}>
                {unit}
              </UnitLink>
            </>
          ))}
          .
        </p>
      )}
    </Section>
  );
}

interface SeriesProps {
  readonly view: RecordView;
  readonly before: DeclaredView;
  readonly after: DeclaredView;
}

const FIGURES = ["registered", "received", "invalid", "valid"] as const;

function SeriesTable({ view, before, after }: SeriesProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const time = ({ received }: DeclaredView) => (received === null ? "—" : formatDateTime(received, UTC, lang));
  const head = (
    <tr>
      <th scope="col">{t("figure")}</th>
      {[t("preliminary"), t("final"), t("change")].map((text) => (
        <th key={text} scope="col" class="number">
          {text}
        </th>
      ))}
      <th scope="col" class="number">
        {t("seats")}
      </th>
    </tr>
  );
  return (
    <Table class="series-of-two" caption={t("seriesCaption", { before: time(before), after: time(after) })} head={head}>
      <FigureRow name={t("stationsCounted")} before={before.stations.counted} after={after.stations.counted} />
      {FIGURES.map((name) => (
        <FigureRow key={name} name={t(name)} before={before.totals[name] ?? null} after={after.totals[name] ?? null} />
      ))}
      {listOrder(view).map((place) => (
        <ListRow key={place} view={view} place={place} before={before} after={after} />
      ))}
    </Table>
  );
}

function FigureRow(props: {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { name, before, after } = props;
  const number = (value: number | null) => (value === null ? "—" : formatInteger(value, lang));
  return (
    <tr>
      <th scope="row">{name}</th>
      <NumberCell label={t("preliminary")}>{number(before)}</NumberCell>
      <NumberCell label={t("final")}>{number(after)}</NumberCell>
      <NumberCell label={t("change")}>
        {before === null || after === null ? "—" : formatSigned(after - before, lang)}
      </NumberCell>
      <td class="blank" />
    </tr>
  );
}

function ListRow({ view, place, before, after }: SeriesProps & { readonly place: number }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const list = view.lists[place];
  const [was, is] = [before.votes[place] ?? 0, after.votes[place] ?? 0];
  return (
    <tr>
      <th scope="row">{pick(list?.name ?? countTexts.list, lang)}</th>
      <Votes label={t("preliminary")} votes={was} of={before} />
      <Votes label={t("final")} votes={is} of={after} />
      <NumberCell label={t("change")}>{formatSigned(is - was, lang)}</NumberCell>
      <NumberCell label={t("seats")}>
        <Seats before={before.seats?.[place] ?? null} after={after.seats?.[place] ?? null} />
      </NumberCell>
    </tr>
  );
}

function Votes(props: { readonly label: string; readonly votes: number; readonly of: DeclaredView }): JSX.Element {
  const { lang } = usePage();
  const { label, votes, of } = props;
  const share = shareOf(
    votes,
    of.votes.reduce((sum, each) => sum + each, 0),
  );
  return (
    <NumberCell label={label}>
      {formatInteger(votes, lang)}
      {share !== null && <span class="distance">{formatPercent(share.num, share.den, 2, lang)}</span>}
    </NumberCell>
  );
}

function Seats(props: { readonly before: number | null; readonly after: number | null }): JSX.Element {
  const { lang } = usePage();
  const { before, after } = props;
  const number = (value: number | null) => (value === null ? "—" : formatInteger(value, lang));
  return <>{before === after ? number(after) : `${number(before)} → ${number(after)}`}</>;
}
