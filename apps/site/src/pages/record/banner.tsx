import { pick } from "@dauys/language";
import type { JSX } from "preact";
import { ReplayNote } from "../../live/replay-note.tsx";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { usePage, useTexts } from "../page-context.ts";

/** What a record of a rehearsal says of itself, first on each of its pages: nothing here is real, and what made it. */
export function Banner({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const { kind, notice } = view.record;
  return (
    <>
      {kind === "rehearsal" && (
        <div class="banner" role="note">
          <p>
            <strong>{t("banner")}</strong> {notice === null ? "" : pick(notice, lang)}
          </p>
        </div>
      )}
      <ReplayNote view={view} />
    </>
  );
}
