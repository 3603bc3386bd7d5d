import type { Level } from "@dauys/core/chamber";
import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import { powerTexts } from "../../texts/power.ts";
import { inOrder } from "../../view/chamber-view.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Table } from "../parts/table.tsx";
import { type LevelsProps, usePlayerNames } from "./player-names.ts";

const MOST_SHOWN = 6;

/** For each number of seats that the law asks for: who wins together, and who can be decisive. */
export function CoalitionsTable(props: LevelsProps): JSX.Element {
  const t = useTexts(powerTexts);
  const names = usePlayerNames(props);
  const head = (
    <tr>
      <th scope="col">{t("needed")}</th>
      <th scope="col">{t("coalitions")}</th>
      <th scope="col">{t("pivotalHead")}</th>
    </tr>
  );
  return (
    <Table class="coalitions" caption={t("coalitionsCaption")} head={head}>
      {props.levels.map((level) => (
        <tr key={names.needed(level)}>
          <th scope="row">{names.needed(level)}</th>
          <td data-label={t("coalitions")}>
            <Coalitions {...props} level={level} />
          </td>
          <td data-label={t("pivotalHead")}>
            <Decisive {...props} level={level} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

interface LevelProps extends LevelsProps {
  readonly level: Level;
}

function Coalitions({ level, ...props }: LevelProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(powerTexts);
  const names = usePlayerNames(props);
  const [{ reachable, coalitions }] = level;
  if (!reachable) return <>{t("unreachable")}</>;
  const shown = inOrder(coalitions.listed ?? [], props.parts).slice(0, MOST_SHOWN);
  return (
    <>
      {shown.map(({ members, seats }) => {
        const who = Object.entries(members).map(([id, n]) => names.some(id, n));
        const text = `${who.join(" + ")} = ${formatInteger(seats, lang)}`;
        return <div key={text}>{text}</div>;
      })}
      {coalitions.count > BigInt(shown.length) && (
        <span class="distance">{t("count", { n: formatInteger(coalitions.count, lang) })}</span>
      )}
    </>
  );
}

function Decisive({ level, ...props }: LevelProps): JSX.Element {
  const t = useTexts(powerTexts);
  const names = usePlayerNames(props);
  const [{ power, reachable }] = level;
  if (!reachable) return <>—</>;
  const decisive = power.toSorted((a, b) => b.weight - a.weight).filter(({ dummy }) => !dummy);
  const veto = decisive.filter((player) => player.veto).map(({ id }) => names.player(id));
  const all = decisive.length === power.length && power.length > 1;
  return (
    <>
      {all ? t("everybody") : decisive.map(({ id }) => names.player(id)).join(", ")}
      {veto.length > 0 && <span class="distance">{t("vetoOf", { names: veto.join(", ") })}</span>}
    </>
  );
}
