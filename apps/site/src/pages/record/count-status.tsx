import { formatDateTime, formatInteger, UTC } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView, UnitView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { statusTexts } from "../../texts/status.ts";
import { lawAddress, recordAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { StatusHash, StatusItem } from "../parts/status-items.tsx";
import { CosignersItem } from "./cosigners.tsx";
import { countedText } from "./counted-text.ts";

const NOTE = { official: "officialNote", transcribed: "transcribedNote", rehearsal: "rehearsalNote" } as const;
const STATE = {
  counting: "stateCounting",
  preliminary: "statePreliminary",
  final: "stateFinal",
  corrected: "stateCorrected",
} as const;

interface CountStatusProps {
  readonly view: RecordView;
  readonly software: string;
  /** The unit that the page is about, where it is not about the whole. */
  readonly unit?: UnitView | undefined;
}

/** First of all: what kind of record this is, how far the count is, and the checkpoint and rules behind every number. */
export function CountStatus({ view, software, unit }: CountStatusProps): JSX.Element {
  const { lang } = usePage();
  const s = useTexts(statusTexts);
  const t = useTexts(countTexts);
  const { kind } = view.record;
  const { state, declared } = view.result;
  const last = state === "counting" ? undefined : declared.at(-1);
  return (
    <section class="status" aria-label={s("label")}>
      <dl>
        <StatusItem name={s("kind")}>
          <strong>{s(kind)}.</strong> {s(NOTE[kind])}
        </StatusItem>
        <StatusItem name={s("stage")} room="stage">
          <strong>{t(STATE[state])}</strong>
          {last?.received == null ? "" : `, ${t("declaredAt", { time: formatDateTime(last.received, UTC, lang) })}`}
        </StatusItem>
        {unit !== undefined && (
          <StatusItem name={t("stationsHere")} room="stations">
            {countedText(unit.stations, votersOf(unit), lang)}
          </StatusItem>
        )}
        <StationsItem view={view} name={unit === undefined ? s("stations") : t("stationsOfAll")} />
        <StatusItem name={t("asOf")} room="time">
          {formatDateTime(view.asOf, UTC, lang, "second")}
        </StatusItem>
        <CosignersItem view={view} />
        <CheckpointItem view={view} />
        <RulesItem view={view} />
        <StatusItem name={s("computedBy")}>Dauys {software}</StatusItem>
      </dl>
    </section>
  );
}

/** How many stations are counted, and how much of the electorate they hold; nothing of it where there are no protocols. */
function StationsItem({ view, name }: { readonly view: RecordView; readonly name: string }): JSX.Element {
  const { lang } = usePage();
  const s = useTexts(statusTexts);
  const { stations, registered } = view.result;
  return (
    <StatusItem name={name} room="stations">
      {stations.all === 0
        ? `${formatInteger(view.withoutProtocol, lang)}; ${s("protocols", { n: 0 })}`
        : countedText(stations, registered, lang)}
    </StatusItem>
  );
}

function votersOf({ registered, registeredCounted }: UnitView): RecordView["result"]["registered"] {
  return registered === null || registeredCounted === null ? null : { all: registered, counted: registeredCounted };
}

/** The checkpoint by its size and root, with the way to the record. */
export function CheckpointItem({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { size, root } = view.checkpoint;
  return (
    <StatusItem name={t("record")} wide>
      <StatusHash kind={t("root")} hash={root}>
        <a href={recordAddress(view.id, lang)}>{t("checkpoint", { n: size })}</a>
      </StatusHash>
    </StatusItem>
  );
}

function RulesItem({ view }: { readonly view: RecordView }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { rules, record } = view;
  if (rules === null) return null;
  return (
    <StatusItem name={t("rules")} wide>
      <StatusHash hash={rules.sha256}>
        <a href={lawAddress(rules.page ?? rules.id, lang)}>{rules.id}</a>
      </StatusHash>
      {record.kind === "rehearsal" && <span class="soft">{t("rulesBorrowed")}</span>}
    </StatusItem>
  );
}
