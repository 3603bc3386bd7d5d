import type { Level, PlayerPower } from "@dauys/core/chamber";
import { formatInteger, formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import { powerTexts } from "../../texts/power.ts";
import { usePage, useTexts } from "../page-context.ts";
import { NumberCell, Table } from "../parts/table.tsx";
import { type LevelsProps, usePlayerNames } from "./player-names.ts";

const PAPERS = [
  ["banzhaf", "Banzhaf 1965, Rutgers Law Review 19(2)"],
  ["penrose", "Penrose 1946, Journal of the Royal Statistical Society 109(1)"],
  ["shapley", "Shapley, Shubik 1954, American Political Science Review 48(3)"],
] as const;

/** The power indices at each number of seats; a sentence where one list decides alone. */
export function PowerTables(props: LevelsProps): JSX.Element {
  const t = useTexts(powerTexts);
  const names = usePlayerNames(props);
  return (
    <details>
      <summary>{t("power")}</summary>
      {props.levels
        .filter(([{ reachable }]) => reachable)
        .map((level) => {
          const needed = names.needed(level);
          const [one, ...more] = level[0].power.filter(({ dummy }) => !dummy);
          return one !== undefined && more.length === 0 && one.members === 1 ? (
            <p key={needed}>{t("powerAlone", { needed, list: names.player(one.id) })}</p>
          ) : (
            <PowerTable key={needed} {...props} level={level} />
          );
        })}
      <ul class="notes small soft">
        {PAPERS.map(([index, paper]) => (
          <li key={index}>
            {t(`${index}Is`)} <cite lang="en">{paper}</cite>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PowerTable({ level, ...props }: LevelsProps & { readonly level: Level }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const names = usePlayerNames(props);
  const head = (
    <tr>
      <th scope="col">{t("player")}</th>
      {(["seats", "banzhaf", "penrose", "shapley"] as const).map((column) => (
        <th key={column} scope="col" class="number">
          {t(column)}
        </th>
      ))}
    </tr>
  );
  const share = (value: PlayerPower["shapley"]) =>
    value === null ? "—" : formatPercent(value.num, value.den, 2, lang);
  return (
    <Table class="power" caption={t("powerCaption", { needed: names.needed(level) })} head={head}>
      {level[0].power
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ id, weight, banzhaf, penrose, shapley }) => (
          <tr key={id}>
            <th scope="row">{names.each(id)}</th>
            <NumberCell label={t("seats")}>{formatInteger(weight, lang)}</NumberCell>
            <NumberCell label={t("banzhaf")}>{share(banzhaf)}</NumberCell>
            <NumberCell label={t("penrose")}>{share(penrose)}</NumberCell>
            <NumberCell label={t("shapley")}>{share(shapley)}</NumberCell>
          </tr>
        ))}
    </Table>
  );
}
