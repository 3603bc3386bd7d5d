import { message } from "@dauys/language";
import type { JSX } from "preact";
import { countTexts } from "../../texts/count.ts";
import { statusTexts } from "../../texts/status.ts";
import { usePage } from "../page-context.ts";

/**
 * That what a page shows is invented, where no record says so itself: on the pages of a whole site of rehearsals that are of
 * no single record, and on those of an election whose file is one.
 */
export function SiteBanner({ of }: { readonly of: "site" | "election" }): JSX.Element {
  const { lang } = usePage();
  return (
    <div class="wide">
      <div class="banner" role="note">
        <p>
          <strong>{message(countTexts, of === "site" ? "bannerSite" : "banner", lang)}</strong>
          {of === "election" && ` ${message(statusTexts, "rehearsalNote", lang)}`}
        </p>
      </div>
    </div>
  );
}
