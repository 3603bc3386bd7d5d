import type { JSX } from "preact";
import { useTexts } from "../pages/page-context.ts";
import type { CheckpointView, RecordView } from "../records/record-view.ts";
import { liveTexts } from "../texts/live.ts";
import { isOpen } from "./live-file.ts";
import { pointerAddress } from "./pointer.ts";
import type { LiveSettings } from "./settings.ts";

interface LiveBarProps {
  readonly view: RecordView;
  readonly settings: LiveSettings;
  /** What a page below that of the count says aloud when it has changed. */
  readonly says?: string;
}

/** Following a count that goes on, on pages that name its checkpoint; a closed count has none. */
export function LiveBar(props: LiveBarProps): JSX.Element | null {
  return isOpen(props.view) ? <Bar {...props} shown={props.view.checkpoint} /> : null;
}

/** Following a count on a page that names no checkpoint: what it shows is learned from the first look. */
export function UnitLiveBar(props: LiveBarProps & { readonly says: string }): JSX.Element {
  const { origin } = props.view.checkpoint;
  return <Bar {...props} shown={{ origin, size: 0, root: "" }} />;
}

/**
 * What the page does, a button that stops it, and what it says aloud. Everything has its place from the start, so that
 * nothing moves. Without a script it says how old the page is.
 */
function Bar(props: LiveBarProps & { readonly shown: Pick<CheckpointView, "origin" | "size" | "root"> }): JSX.Element {
  const t = useTexts(liveTexts);
  const { view, settings, says, shown } = props;
  const { origin, size, root } = shown;
  const states = {
    still: "still",
    following: "following",
    paused: "paused",
    "no-answer": "noAnswer",
    closed: "closed",
  };
  return (
    <section
      id="live"
      class="live-bar"
      aria-label={t("label")}
      data-now="still"
      data-pointer={pointerAddress(view.id)}
      data-origin={origin}
      data-size={size}
      data-root={root}
      data-says={says}
      data-every={settings.every}
      data-at-most={settings.atMost}
      data-announce={settings.announce}
    >
      <p class="live-states">
        {Object.entries(states).map(([state, key]) => (
          <span key={state} data-state={state}>
            {t(key as "still")}
          </span>
        ))}
      </p>
      <p class="live-acts">
        <button type="button" class="act plain live-turn" id="live-pause">
          <span data-when="following">{t("pause")}</span>
          <span data-when="paused">{t("resume")}</span>
        </button>{" "}
        <button type="button" class="act plain live-show" id="live-show">
          {t("show")}
        </button>
      </p>
      <p class="live-said" role="status" id="live-said" />
      <p class="live-fork faults">{t("fork")}</p>
    </section>
  );
}
