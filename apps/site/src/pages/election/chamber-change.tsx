import type { SeatChange, SeatChanges } from "@dauys/core/chamber";
import { formatInteger, formatSigned, pick } from "@dauys/language";
import type { JSX } from "preact";
import { powerTexts } from "../../texts/power.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";
import { yearOf } from "./year-of.ts";

interface ChamberChangeProps {
  readonly shown: ShownElection;
  readonly changes: SeatChanges | null;
}

/** The seats of the lists in the last chamber and in this one, and what is not known of the deputies. */
export function ChamberChange({ shown, changes }: ChamberChangeProps): JSX.Element | null {
  const t = useTexts(powerTexts);
  if (changes === null || shown.before === null) return null;
  const earlier = yearOf(shown.before.election);
  const labels = { before: earlier, after: yearOf(shown.election), change: t("change") };
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      {Object.values(labels).map((label) => (
        <th key={label} scope="col" class="number">
          {label}
        </th>
      ))}
    </tr>
  );
  const total = (of: "before" | "after") =>
    changes.lists.reduce<number | null>((sum, { [of]: own }) => (sum === null || own === null ? null : sum + own), 0);
  const sums = { before: total("before"), after: total("after") };
  return (
    <>
      <Table
        class="change"
        caption={t("changeCaption", { earlier })}
        head={head}
        foot={
          <tr>
            <th scope="row">{t("total")}</th>
            <SeatCells labels={labels} {...sums} />
          </tr>
        }
      >
        {changes.lists.map((each) => (
          <tr key={`${each.line.before} ${each.line.after}`}>
            <th scope="row">
              <LineName shown={shown} line={each.line} />
            </th>
            <SeatCells labels={labels} before={each.before} after={each.after} />
          </tr>
        ))}
      </Table>
      <p>
        {changes.gained !== null &&
          changes.gained === changes.lost &&
          `${t("gainedLost", { gained: changes.gained })} `}
        {t("renewal")}
      </p>
    </>
  );
}

/** The lists of a line by their names now; beside them the names before, where they are others. */
function LineName({ shown, line }: { readonly shown: ShownElection; readonly line: SeatChange["line"] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const named = (lists: ShownElection["election"]["lists"], ids: readonly string[]) =>
    lists
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => pick(name, lang))
      .join(", ");
  const [now, before] = [
    named(shown.election.lists, line.after),
    named(shown.before?.election.lists ?? [], line.before),
  ];
  if (now === "") return <>{before}</>;
  return (
    <>
      {now}
      {before !== "" && before !== now && <span class="distance">{t("was", { name: before })}</span>}
    </>
  );
}

function SeatCells(props: {
  readonly labels: Readonly<Record<"before" | "after" | "change", string>>;
  readonly before: number | null;
  readonly after: number | null;
}): JSX.Element {
  const { labels, before, after } = props;
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const change = before === null || after === null ? null : after - before;
  return (
    <>
      <NumberCell label={labels.before}>{before === null ? t("unknown") : formatInteger(before, lang)}</NumberCell>
      <NumberCell label={labels.after}>{after === null ? t("unknown") : formatInteger(after, lang)}</NumberCell>
      <NumberCell label={labels.change}>{change === null ? t("unknown") : formatSigned(change, lang)}</NumberCell>
    </>
  );
}
