import type { JSX } from "preact";
import { LiveBar } from "../../live/live-bar.tsx";
import type { LiveSettings } from "../../live/settings.ts";
import type { RecordView, RegionView, TreeView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { liveTexts } from "../../texts/live.ts";
import { listOrder } from "../../view/units.ts";
import { unitAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { MapOfRegion } from "../parts/map-of-regions.tsx";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { kept } from "./kept.tsx";
import { SubHead } from "./sub-head.tsx";
import { TerritorialTable } from "./territorial-table.tsx";
import { UnitName, UnitTable } from "./unit-table.tsx";

/** What the page of a region is made from. */
export interface RegionPageProps {
  readonly view: RecordView;
  readonly tree: TreeView;
  readonly region: RegionView;
  readonly software: string;
  readonly live: LiveSettings;
}

/** A region: its districts, and its own protocol beside the sum of what lies below it. */
export function RegionPage({ view, tree, region, software, live }: RegionPageProps): JSX.Element {
  const l = useTexts(liveTexts);
  const { columns } = tree;
  const slot = `${view.id}/${region.unit}`;
  return (
    <>
      <SubHead
        view={view}
        software={software}
        unit={region}
        live={<LiveBar view={view} settings={live} says={l("says", region.stations)} />}
      >
        <UnitName unit={region} />
      </SubHead>
      <KeptTables
        slot={slot}
        id={view.id}
        lists={view.lists}
        order={listOrder(view)}
        tree={{ columns }}
        region={region}
      />
      <MapOfRegion view={view} region={region.unit} />
      <PageFiles id={view.id} names={["result.json", "units.csv"]} />
    </>
  );
}

/** What the tables of a region are made from: a protocol in another one changes nothing of it. */
interface TablesProps extends Pick<RecordView, "id" | "lists"> {
  /** The places of the lists in the order in which they are shown. */
  readonly order: readonly number[];
  readonly tree: Pick<TreeView, "columns">;
  readonly region: RegionView;
}

function Tables({ id, lists, order, tree, region }: TablesProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const differing = region.districts.filter(({ protocol }) => protocol !== null && protocol.differing.length > 0);
  return (
    <>
      <Section id="districts" title={t("districts")}>
        <UnitTable
          lists={lists}
          order={order}
          caption={t("districtsCaption")}
          level={t("district")}
          units={region.districts}
          address={(unit) => unitAddress(id, unit, lang)}
          whole={region}
        />
      </Section>
      <Section id="territorial" title={t("territorial")}>
        <TerritorialTable tree={tree} unit={region} />
        {differing.map((unit) => (
          <div key={unit.unit}>
            <h3>
              <UnitName unit={unit} />
            </h3>
            <TerritorialTable tree={tree} unit={unit} differing />
          </div>
        ))}
      </Section>
    </>
  );
}

const KeptTables = kept(Tables);
