import { message } from "@dauys/language";
import type { JSX } from "preact";
import { scanTexts } from "../../texts/entry-scan.ts";
import type { PageContext } from "../page-context.ts";
import type { ScansPageView } from "./entry-views.ts";

/** Where pictures of a unit's paper are kept; the script of the page sends them and draws their copies. */
export function ScansPage({ lang, view }: PageContext & { readonly view: ScansPageView }): JSX.Element {
  return (
    <>
      <p>{message(scanTexts, "about", lang)}</p>
      <div id="scans" data-unit={view.unit} data-typing={view.typing ? "" : undefined} />
    </>
  );
}
