import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../api.ts";
import { SCAN_EVENT, type ScanMove } from "./keys.ts";
import { lang, say } from "./texts.ts";

interface Scan {
  readonly sha256: string;
  readonly type: string;
}

/** The picture of the paper beside its fields, nearer and farther by keys; nothing where there is none. */
export function ScanPane({ unit }: { readonly unit: string }): JSX.Element | null {
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const [zoom, setZoom] = useState(1);
  const pane = useRef<HTMLDivElement>(null);
  const base = `/api/v1/units/${encodeURIComponent(unit)}/scans`;
  useEffect(() => {
    ask("get", base).then(
      (answered) => answered.ok && setScans((answered.value as { readonly scans: readonly Scan[] }).scans),
      () => undefined,
    );
    const move = (event: Event): void => {
      const { detail } = event as CustomEvent<ScanMove>;
      if (detail === "in") setZoom((now) => Math.min(6, now * 1.25));
      else if (detail === "out") setZoom((now) => Math.max(1, now / 1.25));
      else pane.current?.scrollBy({ top: (detail === "down" ? 0.5 : -0.5) * pane.current.clientHeight });
    };
    window.addEventListener(SCAN_EVENT, move);
    return () => window.removeEventListener(SCAN_EVENT, move);
  }, []);
  useEffect(() => {
    // What scrolls is reached by the keyboard too.
    if (pane.current !== null) pane.current.tabIndex = 0;
  }, [scans]);
  const picture = scans.find(({ type }) => type !== "application/pdf");
  return (
    <aside class="entry-scan" aria-label={say("scan")}>
      <p class="soft">
        <a href={`/${lang}/units/${encodeURIComponent(unit)}/scans`}>{say("pictures")}</a>
        {" · "}
        <a href={`/${lang}/units/${encodeURIComponent(unit)}/custody`}>{say("custody")}</a>
        {scans.length > 0 && ` · ${say("scan-keys")}`}
      </p>
      {picture !== undefined && (
        <div class="scan-window" ref={pane}>
          <ScanImage src={`${base}/${picture.sha256}`} zoom={zoom} />
        </div>
      )}
      {scans
        .filter(({ type }) => type === "application/pdf")
        .map(({ sha256 }) => (
          <p key={sha256}>
            <a href={`${base}/${sha256}`}>{say("open-pdf")}</a>
          </p>
        ))}
    </aside>
  );
}

/** The width is set by script: the policy of the page allows no style in its text. */
function ScanImage({ src, zoom }: { readonly src: string; readonly zoom: number }): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    if (image.current !== null) image.current.style.width = `${Math.round(zoom * 100)}%`;
  }, [zoom]);
  return <img ref={image} src={src} alt={say("scan")} />;
}
