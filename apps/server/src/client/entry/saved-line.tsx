import type { JSX } from "preact";
import type { Saved } from "./journal.ts";
import { lang, say } from "./texts.ts";

/** Says where what was typed is: here, on the way, on the server. */
export function SavedLine({
  saved,
  before,
  onReload,
}: {
  readonly saved: Saved | null;
  /** Whether the server had something of it before this page was opened. */
  readonly before: boolean;
  readonly onReload: () => void;
}): JSX.Element {
  return (
    <div class="entry-saved" role="status" data-saved={saved?.at ?? "none"}>
      {saved === null && before ? say("saved-server") : textOf(saved)}
      {saved?.at === "stale" && (
        <button type="button" onClick={onReload}>
          {say("load-server")}
        </button>
      )}
    </div>
  );
}

function textOf(saved: Saved | null): string {
  switch (saved?.at) {
    case undefined:
      return say("nothing-yet");
    case "sending":
      return say("saving");
    case "server":
      return `${say("saved-server")} · ${new Date(saved.when).toLocaleTimeString(lang === "kk" ? "kk-KZ" : lang)}`;
    case "here":
      return saved.why === "no-answer" ? say("saved-here") : say("saved-refused", { message: saved.message });
    case "stale":
      return saved.message;
  }
}
