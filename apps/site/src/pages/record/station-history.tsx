import { citationText, formatInteger, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { FilingView, FormTerms, StationView } from "../../publish/stations/station-view.ts";
import type { HoldView } from "../../records/mended-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { speak } from "../../texts/speak.ts";
import { stationTexts } from "../../texts/station.ts";
import { reasonIn } from "../../view/reason.ts";
import { receiptAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { gapped } from "./gapped.tsx";
import { numberText, timeText } from "./station-parts.tsx";

interface HistoryProps {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly station: StationView;
}

/** Every protocol of a station in its order: filed, held back, fixed, recounted, re-issued, and why. */
export function StationHistory({ view, terms, station }: HistoryProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { disputed, invalidated, repeated } = station;
  const entry = (n: number): string => formatInteger(n, lang);
  return (
    <>
      <ol class="history">
        {inOrder(station.filings, holdsAt(view, station)).map((one) => (
          <li key={one.entry}>
            {"figures" in one ? (
              <OneFiling view={view} terms={terms} filing={one} />
            ) : (
              <OneHold view={view} hold={one} open={disputed?.entry === one.entry} />
            )}
          </li>
        ))}
      </ol>
      {invalidated !== null && (
        <p>{t("invalidatedBy", { entry: entry(invalidated.entry), reason: citationText(invalidated.ground, lang) })}</p>
      )}
      {repeated !== null && <p>{t("repeated", { entry: entry(repeated) })}</p>}
    </>
  );
}

/** What commissions above held back at a station. */
export function holdsAt({ mended }: RecordView, { unit }: Pick<StationView, "unit">): readonly HoldView[] {
  return mended.holds.filter((hold) => hold.unit === unit);
}

function inOrder(filings: readonly FilingView[], holds: readonly HoldView[]): readonly (FilingView | HoldView)[] {
  return holds.length === 0 ? filings : [...filings, ...holds].sort((a, b) => a.entry - b.entry);
}

const KIND = { "transcription-fix": "fix", recount: "recount", "re-issue": "reissue" } as const;

interface FilingProps {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly filing: FilingView;
}

function OneFiling({ view, terms, filing }: FilingProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const m = useTexts(mendedTexts);
  const { entry, correction, by, at, received, held, released, accepted, authority } = filing;
  const said = (reason: string): string => reasonIn(view, reason, lang);
  const number = formatInteger(entry, lang);
  return (
    <Filing
      anchor={`entry-${entry}`}
      kind={correction === null ? null : { is: KIND[correction.kind] }}
      inRecord={t("inRecord", { entry: number, received: timeText(received, lang) })}
      madeBy={t("madeBy", { by: whoText(by, lang), at: timeText(at, lang) })}
      reason={correction === null ? null : said(correction.reason)}
      ground={
        correction?.kind === "recount"
          ? m("recountOn", { ground: citationText(correction.ground, lang), by: correction.orderedBy })
          : null
      }
      issued={correction?.kind === "re-issue" ? m("reissuedBy", { by: correction.issuedBy }) : null}
      authority={authority === null ? null : t("authority", { authority })}
      changes={filing.replaces === null ? null : changesOf(filing, lang)}
      held={held === null ? null : t("filedHeld", { reason: said(held) })}
      released={
        // Where a commission above held it back, the release stands there.
        released === null || held === null
          ? null
          : t("released", { entry: formatInteger(released.entry, lang), reason: said(released.reason) })
      }
      accepted={accepted.map((one) => t("accepted", { by: one.by, reason: said(one.reason) }))}
      stages={filing.stages.length === 0 ? null : stagesText(terms, filing, lang)}
      receipt={receiptAddress(view.id, entry)}
      file={`${view.id}-${entry}.tlog-proof`}
      leaf={filing.leaf}
    />
  );
}

function whoText({ id, name }: FilingView["by"], lang: Lang): string {
  return name === null ? id : `${pick(name, lang)} (${id})`;
}

interface HoldProps {
  readonly view: RecordView;
  readonly hold: HoldView;
  /** Whether it holds still. */
  readonly open: boolean;
}

function OneHold({ view, hold, open }: HoldProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { entry, at, received, by, released } = hold;
  const number = (value: number): string => formatInteger(value, lang);
  return (
    <Hold
      anchor={`entry-${entry}`}
      inRecord={t("inRecord", { entry: number(entry), received: timeText(received, lang) })}
      madeBy={t("madeBy", { by: whoText(by, lang), at: timeText(at, lang) })}
      reason={reasonIn(view, hold.reason, lang)}
      released={
        released === null
          ? null
          : t("released", { entry: number(released.entry), reason: reasonIn(view, released.reason, lang) })
      }
      open={open}
    />
  );
}

const Hold = gapped<{
  readonly anchor: string;
  readonly inRecord: string;
  readonly madeBy: string;
  readonly reason: string;
  readonly released: string | null;
  readonly open: boolean;
}>(({ anchor, inRecord, madeBy, reason, released, open }) => {
  const t = useTexts(stationTexts);
  return (
    <>
      <h3 id={anchor}>{t("disputed")}</h3>
      <p>
        {inRecord}
        {"; "}
        {madeBy}
      </p>
      <p>{reason}</p>
      {released !== null && <p>{released}</p>}
      {open && (
        <p>
          <strong>{t("disputedStill")}</strong>
        </p>
      )}
    </>
  );
});

function changesOf({ changes }: FilingView, lang: Lang): readonly string[] {
  const m = speak(mendedTexts, lang);
  return changes.map(({ label, before, after }) => {
    const numbers = { before: numberText(before, lang), after: numberText(after, lang) };
    return `${pick(label, lang)}: ${m("replaced", numbers)}`;
  });
}

function stagesText(terms: FormTerms, { stages }: FilingView, lang: Lang): string {
  return stages.map(({ stage, at }) => `${terms.stages[stage]?.[lang] ?? stage}, ${timeText(at, lang)}`).join("; ");
}

const Filing = gapped<{
  readonly anchor: string;
  readonly kind: { readonly is: (typeof KIND)[keyof typeof KIND] } | null;
  readonly inRecord: string;
  readonly madeBy: string;
  readonly reason: string | null;
  readonly ground: string | null;
  readonly issued: string | null;
  readonly authority: string | null;
  /** What a correction changed; `null` where this is none. */
  readonly changes: readonly string[] | null;
  readonly held: string | null;
  readonly released: string | null;
  readonly accepted: readonly string[];
  readonly stages: string | null;
  readonly receipt: string;
  readonly file: string;
  readonly leaf: string;
}>(({ kind, reason, ground, issued, authority, changes, held, released, accepted, stages, ...own }) => {
  const t = useTexts(stationTexts);
  const m = useTexts(mendedTexts);
  return (
    <>
      <h3 id={own.anchor}>{kind === null ? t("filed") : m(kind.is)}</h3>
      <p>
        {own.inRecord}
        {"; "}
        {own.madeBy}
      </p>
      {reason !== null && <p>{reason}</p>}
      {ground !== null && <p>{ground}</p>}
      {issued !== null && <p>{issued}</p>}
      {authority !== null && <p>{authority}</p>}
      {changes !== null && <Changes changes={changes} />}
      {held !== null && <p>{held}</p>}
      {released !== null && <p>{released}</p>}
      {accepted.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {stages !== null && (
        <p>
          {t("stagesCaption")}: {stages}
        </p>
      )}
      <p class="small">
        <a href={own.receipt} download={own.file}>
          {t("receipt")}
        </a>{" "}
        <span class="hash">
          <span class="soft">{t("leaf")}:</span> {own.leaf}
        </span>
      </p>
    </>
  );
});

function Changes({ changes }: { readonly changes: readonly string[] }): JSX.Element {
  const m = useTexts(mendedTexts);
  if (changes.length === 0) return <p class="soft">{m("nothingChanged")}</p>;
  return (
    <ul class="changes">
      {changes.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
