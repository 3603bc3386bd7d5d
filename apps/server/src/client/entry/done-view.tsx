import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { lang, say } from "./texts.ts";

const DONE = {
  "first-done": "done-first",
  first: "done-first",
  differences: "done-differences",
  warnings: "done-warnings",
  agreed: "done-agreed",
} as const;

/** After an entry is finished: what follows, and the way to the next paper. */
export function DoneView({
  state,
  onReload,
}: {
  readonly state: string;
  readonly onReload: () => Promise<void>;
}): JSX.Element {
  const next = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => next.current?.focus(), []);
  const key = DONE[state as keyof typeof DONE] ?? "done-first";
  return (
    <div class="entry-done" data-state={state}>
      <p role="status">{say(key)}</p>
      <p class="entry-steps">
        <a class="button" ref={next} href={`/${lang}/entry`}>
          {say("next-paper")}
        </a>
        {state === "first-done" && (
          <button type="button" onClick={() => void onReload()}>
            {say("back")}
          </button>
        )}
      </p>
    </div>
  );
}
