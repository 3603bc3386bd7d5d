import { type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView, UnitView } from "../../records/record-view.ts";
import { mapTexts } from "../../texts/maps.ts";
import { speak } from "../../texts/speak.ts";
import { type MostVotes, mostVotes } from "../../view/most-votes.ts";
import { listOrder } from "../../view/units.ts";
import { usePage, useTexts } from "../page-context.ts";
import { kept } from "../record/kept.tsx";
import { MapOfCount, type MappedUnit } from "./map-of-count.tsx";
import { Section } from "./section.tsx";

/** Whether a count's regions are shown on maps. */
export function hasMaps({ tree, record }: RecordView): boolean {
  // Where a real country's units lie is not known from their codes; an invented one's lie where we say.
  return tree !== null && tree.regions.length > 0 && record.kind === "rehearsal";
}

/** Maps above the table of a rehearsal's regions: turnout, the first list's share, and, folded away, those of the others. */
export function MapsOfRegions({ view }: { readonly view: RecordView }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(mapTexts);
  const { tree } = view;
  if (tree === null || !hasMaps(view)) return null;
  const [first, ...others] = listOrder(view);
  const most = mostVotes(tree.regions);
  return (
    <div id="map">
      <p>{t("countIntro")}</p>
      {most.length > 0 && (
        <p>{t("most", { lists: most.map((each) => mostText(view, each, most, lang)).join("; ") })}</p>
      )}
      <div class="maps">
        <MapOfCount view={view} tree={tree} subject="turnout" />
        {first !== undefined && <MapOfCount view={view} tree={tree} subject={{ list: first }} />}
      </div>
      {others.length > 0 && (
        <details>
          <summary>{t("otherLists")}</summary>
          <div class="maps">
            {others.map((list) => (
              <MapOfCount key={list} view={view} tree={tree} subject={{ list }} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** A part of the page of one of a rehearsal's regions: the map of turnout, with that region marked. */
export function MapOfRegion(props: { readonly view: RecordView; readonly region: string }): JSX.Element | null {
  const { view, region } = props;
  const { id, tree } = view;
  if (tree === null || !hasMaps(view)) return null;
  return <KeptMap slot={`${id}/${region}`} id={id} tree={{ regions: tree.regions.map(turnoutIn) }} region={region} />;
}

/** Of each region what the map of turnout shows. */
function turnoutIn({ unit, name, figures: { registered = null, received = null } }: UnitView): MappedUnit {
  return { unit, name, figures: { registered, received }, votes: [] };
}

interface AmongRegionsProps {
  readonly id: string;
  readonly tree: { readonly regions: readonly MappedUnit[] };
  readonly region: string;
}

function AmongRegions({ id, tree, region }: AmongRegionsProps): JSX.Element {
  const t = useTexts(mapTexts);
  return (
    <Section id="map" title={t("amongRegions")}>
      <p>{t("amongIntro")}</p>
      <MapOfCount view={{ id, lists: [] }} tree={tree} subject="turnout" current={region} />
    </Section>
  );
}

const KeptMap = kept(AmongRegions);

function mostText(view: RecordView, { place, units }: MostVotes, all: readonly MostVotes[], lang: Lang): string {
  const t = speak(mapTexts, lang);
  const name = place === null ? undefined : view.lists[place]?.name;
  const list = name === undefined ? t("mostEqual") : pick(name, lang);
  const n = units.length;
  if (all.length === 1) return t("mostAll", { list, n });
  if (n > FEW) return t("mostSome", { list, n });
  return t("mostNamed", {
    list,
    n,
    names: units.map((unit) => (unit.name === null ? unit.unit : pick(unit.name, lang))).join(", "),
  });
}

const FEW = 4;
