import { formatInteger, pick } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import type { NamedUnit } from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { stationTexts } from "../../texts/station.ts";
import { statusTexts } from "../../texts/status.ts";
import { electionAddress, recordAddress, unitAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { StatusHash, StatusItem } from "../parts/status-items.tsx";
import { Banner } from "./banner.tsx";
import { timeText } from "./station-parts.tsx";
import { UnitName } from "./unit-table.tsx";

interface StationHeadProps {
  readonly view: RecordView;
  readonly software: string;
  readonly path: readonly NamedUnit[];
  /** What there is to say of the unit's protocol, under its name. */
  readonly state: JSX.Element;
  /** The last entry about the unit; that there is none yet has its place as well. */
  readonly last: { readonly entry: number; readonly received: string | null } | null;
  /** The bar of a page that follows a count. */
  readonly live: JSX.Element | null;
  readonly children: ComponentChildren;
}

const NOTE = { official: "officialNote", transcribed: "transcribedNote", rehearsal: "rehearsalNote" } as const;

/**
 * The head of the page of a station or district. It names the last entry about this unit and no checkpoint, so that the page
 * changes only when something is said of the unit; the newest checkpoint is one step away.
 */
export function StationHead({ view, software, path, state, last, live, children }: StationHeadProps): JSX.Element {
  const { lang } = usePage();
  const s = useTexts(statusTexts);
  const c = useTexts(countTexts);
  const t = useTexts(stationTexts);
  const { kind } = view.record;
  return (
    <div class="wide page-head">
      <Banner view={view} />
      <nav class="way-back" aria-label={t("way")}>
        <a href={electionAddress(view.id, lang)}>{pick(view.record.title, lang)}</a>
        {path.map((unit) => (
          <span key={unit.unit}>
            {" › "}
            <a href={unitAddress(view.id, unit.unit, lang)}>
              <UnitName unit={unit} />
            </a>
          </span>
        ))}
      </nav>
      <section class="status" aria-label={s("label")}>
        <dl>
          <StatusItem name={s("kind")}>
            <strong>{s(kind)}.</strong> {s(NOTE[kind])}
          </StatusItem>
          {state}
          <StatusItem name={t("lastEntry")} room="time">
            {last === null
              ? t("noEntry")
              : t("entryAt", { entry: formatInteger(last.entry, lang), time: timeText(last.received, lang) })}
          </StatusItem>
          <StatusItem name={c("record")}>
            <a href={recordAddress(view.id, lang)}>{t("newest")}</a>,{" "}
            <a href={`${recordAddress(view.id, lang)}#cosigners`}>{t("cosigned")}</a>
          </StatusItem>
          {view.rules !== null && (
            <StatusItem name={c("rules")} wide>
              <StatusHash hash={view.rules.sha256}>
                <span>{view.rules.id}</span>
              </StatusHash>
            </StatusItem>
          )}
          <StatusItem name={s("computedBy")}>Dauys {software}</StatusItem>
        </dl>
      </section>
      {live}
      <h1>{children}</h1>
    </div>
  );
}
