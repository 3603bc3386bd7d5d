import { formatInteger } from "@dauys/language";
import type { JSX } from "preact";
import type { PayloadView } from "../../publish/stations/station-view.ts";
import type { RecordView } from "../../records/record-view.ts";
import { stationTexts } from "../../texts/station.ts";
import { dataAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";

interface PayloadsProps {
  readonly view: RecordView;
  readonly payloads: readonly PayloadView[];
}

/** What was sealed about a station beside the record: a picture of the paper where it is published, else that there is one. */
export function Payloads({ view, payloads }: PayloadsProps): JSX.Element | null {
  const t = useTexts(stationTexts);
  if (payloads.length === 0) return null;
  return (
    <>
      <h3 id="payloads">{t("payloads")}</h3>
      <p>{t("payloadsIntro")}</p>
      {payloads.map((payload) => (
        <Payload key={payload.entry} view={view} payload={payload} />
      ))}
    </>
  );
}

function Payload({ view, payload }: Pick<PayloadsProps, "view"> & { readonly payload: PayloadView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(stationTexts);
  const { entry, what, media, bytes, hash, file, erased } = payload;
  const address = file === null ? null : dataAddress(view.id, file);
  return (
    <figure class="payload">
      {address !== null && media.startsWith("image/") && !file?.endsWith(".bin") && (
        <a href={address}>
          <img src={address} alt={what} loading="lazy" />
        </a>
      )}
      <figcaption>
        {address === null ? what : <a href={address}>{what}</a>}{" "}
        <span class="soft">
          {t("payloadOf", { media, bytes: formatInteger(bytes, lang), entry: formatInteger(entry, lang) })}
        </span>
        {erased !== null && (
          <p>{t("payloadErased", { entry: formatInteger(erased.entry, lang), ground: erased.ground })}</p>
        )}
        {erased === null && address === null && <p>{t("payloadKept")}</p>}
        <span class="hash">
          {t("payloadHash")}: {hash}
        </span>
      </figcaption>
    </figure>
  );
}
