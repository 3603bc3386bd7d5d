import type { MajorityReach } from "@dauys/core/chamber";
import { citationText, formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { chamberTexts } from "../../texts/chamber.ts";
import type { House, HouseBlock } from "../../view/house.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

interface MajoritiesSectionProps {
  readonly house: House;
  readonly majorities: readonly MajorityReach[];
}

/** What the majorities of this chamber are, and which list has them by itself. */
export function MajoritiesSection({ house, majorities }: MajoritiesSectionProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  const head = (
    <tr>
      <th scope="col">{t("decision")}</th>
      <th scope="col" class="number">
        {t("needed")}
      </th>
      <th scope="col">{t("reachedBy")}</th>
      <th scope="col">{t("besides")}</th>
      <th scope="col">{t("article")}</th>
    </tr>
  );
  return (
    <Section id="majorities" title={t("majorities")}>
      <p>{t("majoritiesIntro", { n: house.seats })}</p>
      <Largest house={house} majorities={majorities} />
      {house.apart !== null && (
        <p>{t("apart", { blocks: `${pick(house.apart.name, lang)}: ${formatInteger(house.apart.seats, lang)}` })}</p>
      )}
      <Table class="majorities" caption={t("majoritiesCaption")} head={head}>
        {[...majorities]
          .sort((a, b) => a.needed - b.needed)
          .map((majority) => (
            <MajorityRow key={majority.id} majority={majority} house={house} />
          ))}
      </Table>
    </Section>
  );
}

function MajorityRow({ majority, house }: { readonly majority: MajorityReach; readonly house: House }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  const { decision, fraction, compare, needed, alone, otherChamber, article } = majority;
  const nearest = alone.length > 0 ? undefined : bySeats(house)[0];
  const names = house.blocks.filter(({ id }) => alone.includes(id)).map(({ name }) => pick(name, lang));
  return (
    <tr>
      <th scope="row">{pick(decision, lang)}</th>
      <NumberCell label={t("needed")}>
        <b>{formatInteger(needed, lang)}</b>
        <span class="distance">{t(compare === ">" ? "moreThan" : "atLeast", { fraction })}</span>
      </NumberCell>
      <td data-label={t("reachedBy")}>
        {names.length > 0 ? names.join(", ") : t("nobody")}
        {nearest !== undefined && (
          <span class="distance">{t("nearest", { list: pick(nearest.name, lang), n: needed - nearest.seats })}</span>
        )}
      </td>
      <td data-label={t("besides")}>
        {otherChamber === undefined ? t("onlyThis") : t("otherChamber", { chamber: pick(otherChamber, lang) })}
      </td>
      <td data-label={t("article")} class="soft small">
        {citationText(article, lang)}
      </td>
    </tr>
  );
}

/** The largest list beside the majorities of the chamber, in a sentence. */
function Largest({ house, majorities }: MajoritiesSectionProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  const [first, second] = bySeats(house);
  if (first === undefined || second?.seats === first.seats) return null;
  const distinct = new Map(majorities.map(({ needed, fraction }) => [needed, fraction]));
  const needed = [...distinct].sort(([a], [b]) => a - b);
  const say = (some: readonly (readonly [number, string])[]) =>
    some.length === 0 ? t("none") : some.map(([seats, part]) => `${formatInteger(seats, lang)} (${part})`).join(", ");
  return (
    <p class="key-fact">
      {t("largest", {
        list: pick(first.name, lang),
        seats: first.seats,
        house: house.seats,
        share: formatPercent(first.seats, house.seats, 2, lang),
        reached: say(needed.filter(([seats]) => first.seats >= seats)),
        missed: say(needed.filter(([seats]) => first.seats < seats)),
      })}
    </p>
  );
}

function bySeats({ blocks }: House): readonly HouseBlock[] {
  return [...blocks].sort((a, b) => b.seats - a.seats);
}
