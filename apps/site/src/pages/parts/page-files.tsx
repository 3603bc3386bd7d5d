import type { JSX } from "preact";
import { dataLinksTexts } from "../../texts/data-links.ts";
import { dataAddress } from "../address.ts";
import { useTexts } from "../page-context.ts";

/** The files in which what a page shows stands as data, by their names in the folder of its record; and their licence. */
export function PageFiles(props: { readonly id: string; readonly names: readonly string[] }): JSX.Element {
  const t = useTexts(dataLinksTexts);
  const { id, names } = props;
  return (
    <div class="wide page-files">
      <p>
        {t("asData")}:{" "}
        {names.map((name, i) => (
          <>
            {i > 0 && ", "}
            <a key={name} href={dataAddress(id, name)}>
              <code>{name}</code>
            </a>
          </>
        ))}
        . <Licence />
      </p>
    </div>
  );
}

/** Under which licence data may be passed on. */
export function Licence(): JSX.Element {
  const t = useTexts(dataLinksTexts);
  return (
    <a href="https://creativecommons.org/licenses/by/4.0/" rel="license external">
      {t("licence")}
    </a>
  );
}
