import { formatDateTime, formatInteger, formatSigned, pick, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { TreeView, UnitView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";

interface TerritorialTableProps {
  readonly tree: Pick<TreeView, "columns">;
  readonly unit: UnitView;
  /** Only the figures that differ. */
  readonly differing?: boolean;
}

/** A territorial protocol figure by figure, beside the sum of the protocols below it and the recount from the stations. */
export function TerritorialTable({ tree, unit, differing = false }: TerritorialTableProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { protocol, recounted } = unit;
  if (protocol === null) return <p>{t("noProtocol")}</p>;
  const number = (value: number | null | undefined) => (value == null ? "—" : formatInteger(value, lang));
  const time = protocol.received === null ? "—" : formatDateTime(protocol.received, UTC, lang, "second");
  const columns = tree.columns.map((column, i) => ({ ...column, i, differs: protocol.differing.includes(i) }));
  const head = (
    <tr>
      <th scope="col">{t("figure")}</th>
      {[t("own"), t("below"), t("difference"), t("recounted")].map((text) => (
        <th key={text} scope="col" class="number">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="territorial" caption={t("territorialCaption", { entry: protocol.entry, time })} head={head}>
      {columns
        .filter(({ differs }) => differs || !differing)
        .map(({ about, label, i, differs }) => {
          const [own = null, below = null] = [protocol.own[i], protocol.below[i]];
          return (
            <tr key={about} class={differs ? "differs" : undefined}>
              <th scope="row">{pick(label, lang)}</th>
              <NumberCell label={t("own")}>{number(own)}</NumberCell>
              <NumberCell label={t("below")}>{number(below)}</NumberCell>
              <NumberCell label={t("difference")}>
                {own === null || below === null ? "—" : formatSigned(own - below, lang)}
              </NumberCell>
              <NumberCell label={t("recounted")}>
                <Recounted own={own} below={below} recounted={recounted[i] ?? null} />
              </NumberCell>
            </tr>
          );
        })}
    </Table>
  );
}

interface RecountedProps {
  readonly own: number | null;
  readonly below: number | null;
  readonly recounted: number | null;
}

/**
 * The recount from the stations; where it is another number than the sum below, by how much the protocol differs from it: a
 * sum can be right and rest on a wrong one.
 */
function Recounted(props: RecountedProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { own, below, recounted } = props;
  if (recounted === null) return <>—</>;
  return (
    <>
      {formatInteger(recounted, lang)}
      {own !== null && own !== recounted && below !== recounted && (
        <span class="distance differs">{t("recountDiffers", { by: formatSigned(own - recounted, lang) })}</span>
      )}
    </>
  );
}
