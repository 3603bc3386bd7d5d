import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import type { PayloadView } from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { stationTexts } from "../../texts/station.ts";
import { dataAddress, recordFilesAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";

interface PayloadsProps {
  readonly view: RecordView;
  readonly unit: string;
  readonly payloads: readonly PayloadView[];
}

/** What was sealed about a station beside the record: a picture of the paper where it is published, else that there is one. */
export function Payloads({ view, unit, payloads }: PayloadsProps): JSX.Element | null {
  const t = useTexts(stationTexts);
  if (payloads.length === 0) return null;
  return (
    <>
      <h3 id="payloads">{t("payloads")}</h3>
      <p>{t("payloadsIntro")}</p>
      {payloads.map((payload) => (
        <Payload key={payload.entry} view={view} unit={unit} payload={payload} />
      ))}
    </>
  );
}

type PayloadProps = Omit<PayloadsProps, "payloads"> & { readonly payload: PayloadView };

function Payload({ view, unit, payload }: PayloadProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { entry, what, scan, media, bytes, hash, published, erased } = payload;
  return (
    <figure class="payload">
      <Picture view={view} unit={unit} payload={payload} />
      <figcaption>
        {scan === null ? what : <Scan scan={scan} />}{" "}
        <span class="soft">
          {t("payloadOf", { media, bytes: formatInteger(bytes, lang), entry: formatInteger(entry, lang) })}
        </span>
        {erased !== null && (
          <p>{t("payloadErased", { entry: formatInteger(erased.entry, lang), ground: erased.ground })}</p>
        )}
        {erased === null && !published && <p>{t("payloadKept")}</p>}
        <p class="hash">
          {t("payloadHash")}: {hash}
        </p>
        {published && (
          <p>
            <a href={`${recordFilesAddress(view.id)}payload/${hash}`} download>
              {t("payloadSealed")}
            </a>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

/** The picture in its own shape, and the way to all of it. */
function Picture({ view, unit, payload }: PayloadProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { file, picture, scan, what } = payload;
  if (file === null || picture === null) return null;
  const address = dataAddress(view.id, file);
  const { width, height } = picture;
  const alt = scan === null ? t("pictureAlt", { unit, what }) : t("scanAlt", { unit, covered: scan.covered });
  return (
    <>
      <img src={address} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
      <a href={address}>{t("whole", { width: formatInteger(width, lang), height: formatInteger(height, lang) })}</a>
    </>
  );
}

/** Of a scan: what is covered in it and by whom, and of which original it is a copy. */
function Scan({ scan }: { readonly scan: NonNullable<PayloadView["scan"]> }): JSX.Element {
  const t = useTexts(stationTexts);
  const { original, covered, by } = scan;
  return (
    <>
      <strong>{t("scan")}.</strong> {t("scanCovered", { covered })}
      <p>{t("scanBy", { by: useOffice(by) })}</p>
      <p>
        {t("scanOf")} <span class="hash">{original}</span>
      </p>
    </>
  );
}

/** Who acted in the office, in words where they are known: the unit, and what somebody is there. */
function useOffice(by: string): string {
  const t = useTexts(stationTexts);
  const [unit, role] = [by.slice(0, by.lastIndexOf("/")), by.slice(by.lastIndexOf("/") + 1)];
  return role === "precinct-clerk" || role === "territorial-clerk" ? `${unit}, ${t(role)}` : by;
}
