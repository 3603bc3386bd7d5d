import type { JSX } from "preact";
import { useTexts } from "../pages/page-context.ts";
import type { RecordView } from "../records/record-view.ts";
import { liveTexts } from "../texts/live.ts";

/** Said on every page of a replay: how far in the recorded count it is, and that nobody signed this state. */
export function ReplayNote({ view }: { readonly view: RecordView }): JSX.Element | null {
  const t = useTexts(liveTexts);
  const { replay, checkpoint } = view;
  if (replay === undefined) return null;
  const { of } = replay;
  return (
    <div class="replay-note" role="note">
      <p>{checkpoint.size < of ? t("replay", { size: checkpoint.size, of }) : t("replayEnd", { of })}</p>
    </div>
  );
}
