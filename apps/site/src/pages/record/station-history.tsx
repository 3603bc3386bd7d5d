import { citationText, formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { FilingView, FormTerms, StationView } from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { stationTexts } from "../../texts/station.ts";
import { reasonIn } from "../../view/reason.ts";
import { receiptAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { numberText, timeText } from "./station-parts.tsx";

interface HistoryProps {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly station: StationView;
}

/** Every protocol of a station in its order: filed, fixed, recounted, re-issued, and why. */
export function StationHistory({ view, terms, station }: HistoryProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { disputed, invalidated, repeated } = station;
  const entry = (n: number): string => formatInteger(n, lang);
  return (
    <>
      <ol class="history">
        {station.filings.map((filing) => (
          <li key={filing.entry}>
            <OneFiling view={view} terms={terms} filing={filing} />
          </li>
        ))}
      </ol>
      {disputed !== null && (
        <p>{t("disputed", { entry: entry(disputed.entry), reason: reasonIn(view, disputed.reason, lang) })}</p>
      )}
      {invalidated !== null && (
        <p>{t("invalidatedBy", { entry: entry(invalidated.entry), reason: citationText(invalidated.ground, lang) })}</p>
      )}
      {repeated !== null && <p>{t("repeated", { entry: entry(repeated) })}</p>}
    </>
  );
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
  const { entry, correction, by, at, received, changes, held, released, accepted, authority } = filing;
  const who = by.name === null ? by.id : `${pick(by.name, lang)} (${by.id})`;
  const said = (reason: string): string => reasonIn(view, reason, lang);
  return (
    <>
      <h3 id={`entry-${entry}`}>{correction === null ? t("filed") : m(KIND[correction.kind])}</h3>
      <p>
        {t("inRecord", { entry: formatInteger(entry, lang), received: timeText(received, lang) })}
        {"; "}
        {t("madeBy", { by: who, at: timeText(at, lang) })}
      </p>
      {correction !== null && <p>{said(correction.reason)}</p>}
      {correction?.kind === "recount" && (
        <p>{m("recountOn", { ground: citationText(correction.ground, lang), by: correction.orderedBy })}</p>
      )}
      {correction?.kind === "re-issue" && <p>{m("reissuedBy", { by: correction.issuedBy })}</p>}
      {authority !== null && <p>{t("authority", { authority })}</p>}
      {filing.replaces !== null && <Changes changes={changes} />}
      {held !== null && <p>{t("filedHeld", { reason: said(held) })}</p>}
      {released !== null && (
        <p>{t("released", { entry: formatInteger(released.entry, lang), reason: said(released.reason) })}</p>
      )}
      {accepted.map(({ code, check = null, about = "", by: acceptedBy, reason }) => (
        <p key={`${code} ${check} ${about}`}>{t("accepted", { by: acceptedBy, reason: said(reason) })}</p>
      ))}
      <Stages terms={terms} filing={filing} />
      <p class="small">
        <a href={receiptAddress(view.id, entry)} download={`${view.id}-${entry}.tlog-proof`}>
          {t("receipt")}
        </a>{" "}
        <span class="hash">
          <span class="soft">{t("leaf")}:</span> {filing.leaf}
        </span>
      </p>
    </>
  );
}

function Changes({ changes }: Pick<FilingView, "changes">): JSX.Element {
  const { lang } = usePage();
  const m = useTexts(mendedTexts);
  if (changes.length === 0) return <p class="soft">{m("nothingChanged")}</p>;
  return (
    <ul class="changes">
      {changes.map(({ label, before, after }) => (
        <li key={label.en}>
          {pick(label, lang)}: {m("replaced", { before: numberText(before, lang), after: numberText(after, lang) })}
        </li>
      ))}
    </ul>
  );
}

function Stages({ terms, filing: { stages } }: Pick<FilingProps, "terms" | "filing">): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  if (stages.length === 0) return null;
  return (
    <p>
      {t("stagesCaption")}:{" "}
      {stages.map(({ stage, at }) => `${terms.stages[stage]?.[lang] ?? stage}, ${timeText(at, lang)}`).join("; ")}
    </p>
  );
}
