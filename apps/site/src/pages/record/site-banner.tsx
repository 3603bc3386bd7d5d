import { message } from "@dauys/language";
import type { JSX } from "preact";
import { countTexts } from "../../texts/count.ts";
import { usePage } from "../page-context.ts";

/** On the pages of no single record, of a site that shows nothing but rehearsals: that all of it is invented. */
export function SiteBanner(): JSX.Element {
  const { lang } = usePage();
  return (
    <div class="wide">
      <div class="banner" role="note">
        <p>
          <strong>{message(countTexts, "bannerSite", lang)}</strong>
        </p>
      </div>
    </div>
  );
}
