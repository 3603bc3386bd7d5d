import { escapeText } from "@dauys/drawing";
import type { JSX } from "preact";
import { type Embedded, embedNames, embedTitle } from "../../data/embeds.ts";
import { dataLinksTexts } from "../../texts/data-links.ts";
import { dataAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";

interface EmbedProps extends Pick<Embedded, "id" | "kind" | "title"> {
  /** Whether there is a picture of the seats. */
  readonly picture: boolean;
}

/** A line to copy that shows the seats on any page, and the table of the result to be copied. */
export function EmbedPart({ picture, ...shown }: EmbedProps): JSX.Element {
  const { lang, origin } = usePage();
  const t = useTexts(dataLinksTexts);
  const names = embedNames(lang);
  const alt = escapeText(embedTitle(shown, lang));
  const line = `<img src="${origin ?? "https://example.org"}${dataAddress(shown.id, names.picture)}" alt="${alt}" width="388">`;
  return (
    <>
      <h3 id="embed">{t("embed")}</h3>
      {picture && (
        <>
          <p>
            {t("embedPicture")}
            {origin === undefined && ` ${t("embedAddress")}`} {t("embedSays")}
          </p>
          <pre>{line}</pre>
        </>
      )}
      <p>
        {t("embedTable")}{" "}
        <a href={dataAddress(shown.id, names.table)}>
          <code>{names.table}</code>
        </a>
      </p>
    </>
  );
}
