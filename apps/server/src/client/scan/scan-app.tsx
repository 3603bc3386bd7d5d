import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ShownScan } from "../../entry/routes/scan-routes.ts";
import type { Copy } from "../../entry/scans/copy-rows.ts";
import { ask } from "../api.ts";
import { Redaction } from "./redaction.tsx";
import { say } from "./texts.ts";

interface ScanAppProps {
  readonly unit: string;
  readonly typing: boolean;
}

/** The pictures of a unit's paper, another one to be sent, and the copy of each in which something is covered. */
export function ScanApp({ unit, typing }: ScanAppProps): JSX.Element {
  const [scans, setScans] = useState<readonly ShownScan[] | null>(null);
  const [told, tell] = useState("");
  const base = `/api/v1/units/${encodeURIComponent(unit)}/scans`;
  const load = async (): Promise<void> => {
    const answered = await ask("get", base).catch(() => null);
    if (answered?.ok === true) setScans((answered.value as { readonly scans: readonly ShownScan[] }).scans);
    else tell(answered?.message ?? say("no-answer"));
  };
  useEffect(() => void load(), []);
  const upload = async (file: File): Promise<void> => {
    tell(say("loading"));
    const answered = await ask("post", base, file).catch(() => null);
    tell(answered === null ? say("no-answer") : answered.ok ? "" : answered.message);
    await load();
  };
  return (
    <>
      {typing && <UploadForm onFile={(file) => void upload(file)} />}
      {told !== "" && <p role="status">{told}</p>}
      {scans?.length === 0 && <p>{say("none")}</p>}
      {scans?.map((scan, i) => (
        <OneScan key={scan.sha256} {...{ scan, base, typing }} number={i + 1} onChange={load} />
      ))}
    </>
  );
}

function UploadForm({ onFile }: { readonly onFile: (file: File) => void }): JSX.Element {
  const send = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector("input");
    const [file] = input?.files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <form class="note-form" onSubmit={send}>
      <label for="scan-file">{say("file")}</label>
      <input id="scan-file" type="file" accept="image/jpeg,image/png,application/pdf" required />
      <button type="submit" class="first">
        {say("upload")}
      </button>
    </form>
  );
}

interface OneScanProps {
  readonly scan: ShownScan;
  readonly base: string;
  readonly number: number;
  readonly typing: boolean;
  readonly onChange: () => Promise<void>;
}

function OneScan({ scan, base, number, typing, onChange }: OneScanProps): JSX.Element {
  const { sha256, type, round, copies } = scan;
  const newest = copies.at(-1);
  const href = `${base}/${sha256}`;
  return (
    <section class="scan-card">
      <h2>
        {say("picture", { n: number })} <span class="soft entry-count">{say("round", { n: round })}</span>
      </h2>
      <p class="soft hash">SHA-256 {sha256}</p>
      {type === "application/pdf" ? (
        <p>
          <a href={href}>{say("save-pdf")}</a>. {say("no-redaction")}
        </p>
      ) : (
        <Redaction {...{ href, type, typing, onChange }} alt={say("picture", { n: number })} />
      )}
      {newest !== undefined && (
        <p>
          {say("redacted")}: <a href={`${href}/redacted`}>{say("show-redacted")}</a>, {standing(newest)}.{" "}
          {say("covered")}: {newest.covered} <span class="soft">({newest.by})</span>
        </p>
      )}
    </section>
  );
}

/** Where a copy is on its way to the public. */
function standing({ proposal, entry }: Copy): string {
  if (entry !== null) return say("copy-recorded", { entry });
  return say(proposal === null ? "copy-waits" : "copy-proposed");
}
