import { formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView, StationsView, UnitView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { shareOf } from "../../view/record-result.ts";
import { turnoutOf } from "../../view/units.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";

interface UnitTableProps {
  readonly lists: RecordView["lists"];
  /** Their places in the order in which they are shown. */
  readonly order: readonly number[];
  readonly caption: string;
  /** What a unit of this table is called. */
  readonly level: string;
  readonly units: readonly UnitView[];
  /** Where the page of a unit is, where it has one. */
  readonly address?: (unit: string) => string;
  /** All of them together; left out where nothing is to be added up. */
  readonly whole?: Pick<UnitView, "stations" | "figures" | "votes">;
}

/** Units with their progress, turnout, votes by list, and whether their own protocol agrees with what lies below. */
export function UnitTable(props: UnitTableProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { lists, order, caption, level, units, address, whole } = props;
  const head = (
    <tr>
      <th scope="col">{level}</th>
      {[t("stations"), t("registered"), t("received"), t("turnout")].map((text) => (
        <th key={text} scope="col" class="number">
          {text}
        </th>
      ))}
      {order.map((place) => (
        <th key={place} scope="col" class="number">
          {pick(lists[place]?.name ?? countTexts.list, lang)}
        </th>
      ))}
      <th scope="col">{t("protocol")}</th>
    </tr>
  );
  const foot = whole && (
    <tr>
      <th scope="row">{t("total")}</th>
      <Cells lists={lists} order={order} unit={whole} />
      <td class="blank" />
    </tr>
  );
  return (
    <Table class="units" caption={caption} head={head} foot={foot}>
      {units.map((unit) => (
        <tr key={unit.unit}>
          <th scope="row">
            {address === undefined ? (
              <UnitName unit={unit} />
            ) : (
              <a href={address(unit.unit)}>
                <UnitName unit={unit} />
              </a>
            )}
          </th>
          <Cells lists={lists} order={order} unit={unit} />
          <td data-label={t("protocol")} class="small">
            <Agreement unit={unit} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** A unit by its name, or by its code where it has none. */
export function UnitName({ unit }: { readonly unit: Pick<UnitView, "unit" | "name"> }): JSX.Element {
  const { lang } = usePage();
  return <>{unit.name === null ? unit.unit : pick(unit.name, lang)}</>;
}

interface CellsProps extends Pick<UnitTableProps, "lists" | "order"> {
  readonly unit: Pick<UnitView, "stations" | "figures" | "votes">;
}

function Cells({ lists, order, unit }: CellsProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { registered = null, received = null } = unit.figures;
  const number = (value: number | null) => (value === null ? "—" : formatInteger(value, lang));
  const turnout = turnoutOf(unit);
  const valid = unit.votes.reduce((sum, votes) => sum + votes, 0);
  return (
    <>
      <NumberCell label={t("stations")}>
        <Counted stations={unit.stations} />
      </NumberCell>
      <NumberCell label={t("registered")}>{number(registered)}</NumberCell>
      <NumberCell label={t("received")}>{number(received)}</NumberCell>
      <NumberCell label={t("turnout")}>
        {turnout === null ? "—" : formatPercent(turnout.num, turnout.den, 2, lang)}
      </NumberCell>
      {order.map((place) => {
        const votes = unit.votes[place] ?? 0;
        const share = shareOf(votes, valid);
        return (
          <NumberCell key={place} label={pick(lists[place]?.name ?? countTexts.list, lang)}>
            {formatInteger(votes, lang)}
            {share !== null && <span class="distance">{formatPercent(share.num, share.den, 2, lang)}</span>}
          </NumberCell>
        );
      })}
    </>
  );
}

/** How many stations count; of how many, where that is not the same. */
function Counted({ stations: { all, counted } }: { readonly stations: StationsView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  return <>{all === counted ? formatInteger(all, lang) : t("countedOf", { all, counted })}</>;
}

/** Whether a unit's own protocol equals the sum of what lies below it, where it has one. */
export function Agreement({ unit: { protocol } }: { readonly unit: UnitView }): JSX.Element {
  const t = useTexts(countTexts);
  if (protocol === null) return <span class="soft">{t("protocolNone")}</span>;
  const { entry, differing } = protocol;
  if (differing.length === 0) return <>{t("protocolSame", { entry })}</>;
  return <strong class="differs">{t("protocolDiffers", { entry, n: differing.length })}</strong>;
}
