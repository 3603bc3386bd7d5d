import type { MajorityReach } from "@dauys/core/chamber";
import type { Election } from "@dauys/core/election";
import { hemicycle } from "@dauys/drawing";
import { formatDate, formatInteger, plural } from "@dauys/language";
import type { JSX } from "preact";
import { chamberTexts } from "../../texts/chamber.ts";
import { SEATS } from "../../texts/nouns.ts";
import type { House } from "../../view/house.ts";
import { usePage, useTexts } from "../page-context.ts";
import { drawn, Swatch } from "../parts/list-label.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";

interface ChamberFigureProps {
  readonly house: House;
  readonly majorities: readonly MajorityReach[];
  readonly assembly: Election["assembly"];
}

/** The whole chamber as a picture: the lists as blocks, the seats of no list set apart, ticks at its majorities. */
export function ChamberFigure({ house, majorities, assembly }: ChamberFigureProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  const blocks = house.blocks.map((block) => drawn(block, lang));
  const apart = house.apart === null ? null : drawn(house.apart, lang);
  const all = apart === null ? blocks : [...blocks, apart];
  const ticks = tickSeats(house, majorities).map((seats) => ({ seats, label: formatInteger(seats, lang) }));
  const size = formatInteger(house.seats, lang);
  const unit = plural(house.seats, lang, SEATS);
  const svg = hemicycle({
    id: "chamber",
    lang,
    title: t("title", { n: size, unit }),
    desc: t("describe", { blocks: all.map(({ label, seats }) => t("block", { name: label, n: seats })).join(", ") }),
    blocks,
    ...(apart === null ? {} : { apart }),
    majorities: ticks,
    centre: { figure: size, caption: unit },
  });
  return (
    <figure class="chamber">
      {/* The drawing escapes whatever it is given; nothing else can stand in it. */}
      <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <ul class="legend">
          {all.map((block, index) => (
            <li key={block.id}>
              <Swatch block={block} index={index} apart={index === blocks.length} />
              <span>
                {block.label} <b>{formatInteger(block.seats, lang)}</b>
              </span>
            </li>
          ))}
        </ul>
        {ticks.length > 0 && (
          <p class="small soft">{t("ticks", { seats: ticks.map(({ label }) => label).join(", ") })}</p>
        )}
        <Assembly assembly={assembly} />
      </figcaption>
    </figure>
  );
}

/** Whom an assembly elected, and when, where it is known. */
function Assembly({ assembly }: Pick<ChamberFigureProps, "assembly">): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  if (assembly === undefined || assembly.deputies.length === 0) return null;
  const names = assembly.deputies.map(({ name, latin }) => (lang === "en" ? latin : name)).join(", ");
  const when = assembly.date === undefined ? "" : ` (${formatDate(assembly.date, lang)})`;
  return (
    <p class="small soft">
      {t("assembly", { when, names })}
      <SourceRefs ids={[assembly.source]} />
    </p>
  );
}

/** The majorities worth a tick: more than half of the chamber; smaller ones are rights of a minority. */
function tickSeats(house: House, majorities: readonly MajorityReach[]): readonly number[] {
  const needed = majorities.filter(({ of, needed: seats }) => of === "chamber" && 2 * seats > house.seats);
  return [...new Set(needed.map(({ needed: seats }) => seats))].sort((a, b) => a - b);
}
