import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { UnitLiveBar } from "../../live/live-bar.tsx";
import type { LiveSettings } from "../../live/settings.ts";
import type { DistrictView, StationRow } from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { liveTexts } from "../../texts/live.ts";
import { stationTexts } from "../../texts/station.ts";
import { statusTexts } from "../../texts/status.ts";
import { electionAddress, unitAddress, unitPart } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { PageFiles } from "../parts/page-files.tsx";
import { Section } from "../parts/section.tsx";
import { StatusItem } from "../parts/status-items.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { countedText } from "./counted-text.ts";
import { StationHead } from "./station-head.tsx";
import { numberText } from "./station-parts.tsx";
import { TerritorialTable } from "./territorial-table.tsx";
import { Agreement, UnitName } from "./unit-table.tsx";

/** What the page of a unit with stations is made from. */
export interface DistrictPageProps {
  readonly view: RecordView;
  readonly district: DistrictView;
  readonly software: string;
  readonly live: LiveSettings;
}

/** Whether anything of a unit is still to come, as far as the record says of the unit itself. */
export function districtAwaits({ states, own }: DistrictView): boolean {
  return states.outstanding + states.held > 0 || own === null;
}

/** A unit whose stations stand directly in it, or in units below it: each with its protocol, and the unit's own beside the sum. */
export function DistrictPage({ view, district, software, live }: DistrictPageProps): JSX.Element {
  const t = useTexts(stationTexts);
  const l = useTexts(liveTexts);
  const { stations, below, own, last } = district;
  const counted = { all: stationsIn(district), counted: district.states.counted };
  return (
    <>
      <StationHead
        view={view}
        software={software}
        path={district.path}
        state={<Progress view={view} district={district} />}
        last={last}
        live={districtAwaits(district) ? <UnitLiveBar view={view} settings={live} says={l("says", counted)} /> : null}
      >
        <UnitName unit={district} />
      </StationHead>
      {below.length > 0 && (
        <Section id="below" title={t("below")}>
          <UnitLinks view={view} units={below} />
        </Section>
      )}
      {stations.length > 0 && (
        <Section id="stations" title={t("stations")}>
          {stations.length > MOST_ROWS ? (
            <StationLinks view={view} stations={stations} />
          ) : (
            <StationsTable view={view} stations={stations} />
          )}
        </Section>
      )}
      {own !== null && (
        <Section id="territorial" title={t("territorial")}>
          <TerritorialTable tree={own.tree} unit={own.unit} />
        </Section>
      )}
      <PageFiles
        id={view.id}
        names={[...(stations.length > 0 ? [`units/${unitPart(district.unit)}.csv`] : []), "result.json", "units.csv"]}
      />
    </>
  );
}

/** So many stations fit into a table of a page that is light enough for any telephone. */
const MOST_ROWS = 500;

/** More stations than a table can hold: the way to each, and which of them do not count; their figures are in the file. */
function StationLinks({
  view,
  stations,
}: Pick<DistrictPageProps, "view"> & Pick<DistrictView, "stations">): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  return (
    <>
      <p>{t("tooMany", { n: stations.length })}</p>
      <ul class="station-links">
        {stations.map(({ unit, state }) => (
          <li key={unit}>
            <a href={unitAddress(view.id, unit, lang)}>{unit}</a>
            {state !== "counted" && ` ${t(state)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many of the unit's stations are counted, with the voters in them; whether its own protocol is there. */
function Progress({ view, district }: Pick<DistrictPageProps, "view" | "district">): JSX.Element {
  const { lang } = usePage();
  const c = useTexts(countTexts);
  const s = useTexts(statusTexts);
  const t = useTexts(stationTexts);
  const { states, registered, own } = district;
  const all = stationsIn(district);
  return (
    <>
      <StatusItem name={s("stage")}>
        <a href={electionAddress(view.id, lang)}>{t("series")}</a>
      </StatusItem>
      <StatusItem name={c("stationsHere")} room="stations">
        {countedText({ all, ...states }, registered, lang)}
      </StatusItem>
      <StatusItem name={c("protocol")} room="time">
        {own === null ? c("protocolNone") : <Agreement unit={own.unit} />}
      </StatusItem>
    </>
  );
}

function stationsIn({ states }: DistrictView): number {
  return Object.values(states).reduce((sum, n) => sum + n, 0);
}

function UnitLinks(props: { readonly view: RecordView; readonly units: DistrictView["below"] }): JSX.Element {
  const { lang } = usePage();
  return (
    <ul>
      {props.units.map((unit) => (
        <li key={unit.unit}>
          <a href={unitAddress(props.view.id, unit.unit, lang)}>
            <UnitName unit={unit} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Stations with the state of their protocols, and the way to each. */
function StationsTable(props: { readonly view: RecordView; readonly stations: readonly StationRow[] }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { view, stations } = props;
  const head = (
    <tr>
      <th scope="col">{t("station")}</th>
      <th scope="col">{t("state")}</th>
      {[t("registered"), t("received"), ...view.lists.map(({ name }) => pick(name, lang)), t("entry")].map((text) => (
        <th key={text} scope="col" class="number">
          {text}
        </th>
      ))}
    </tr>
  );
  return (
    <Table class="units" caption={t("stationsCaption")} head={head}>
      {stations.map((row) => (
        <tr key={row.unit}>
          <th scope="row">
            <a href={unitAddress(view.id, row.unit, lang)}>
              {row.unit}
              {row.name !== null && `, ${pick(row.name, lang)}`}
            </a>
          </th>
          <td data-label={t("state")}>
            {row.state === "counted" ? t("counted") : <strong class="differs">{t(row.state)}</strong>}
            {row.corrected && <span class="origin">{t("corrected")}</span>}
          </td>
          <NumberCell label={t("registered")}>{numberText(row.registered, lang)}</NumberCell>
          <NumberCell label={t("received")}>{numberText(row.received, lang)}</NumberCell>
          {view.lists.map(({ id, name }, i) => (
            <NumberCell key={id} label={pick(name, lang)}>
              {numberText(row.votes[i] ?? null, lang)}
            </NumberCell>
          ))}
          <NumberCell label={t("entry")}>{numberText(row.entry, lang)}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}
