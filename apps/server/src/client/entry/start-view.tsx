import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { firstSealed } from "../../entry/ground.ts";
import { ask } from "../api.ts";
import type { Loaded } from "./load.ts";
import { lang, own, say } from "./texts.ts";

interface StartProps {
  readonly loaded: Loaded;
  readonly path: string;
  readonly unit: string;
  readonly onChange: () => Promise<void>;
}

/** Before a paper is typed, and after: whose turn it is, and what can be done. */
export function StartView({ loaded, path, unit, onChange }: StartProps): JSX.Element {
  const { ground, entry } = loaded;
  const [refused, tell] = useState("");
  const begin = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => begin.current?.focus(), []);
  const send = async (tail: string, body?: unknown): Promise<void> => {
    const answered = await ask("post", `${path}${tail}`, body).catch(() => null);
    if (answered?.ok === true) return onChange();
    tell(answered?.message ?? say("not-loaded"));
  };
  const stage = ground.form.stages.find(({ id }) => id === firstSealed(ground.form));
  const sealing = stage !== undefined && willSeal(loaded);
  return (
    <div class="entry-start">
      <StageNote loaded={loaded} />
      {entry.can === "nothing" ? (
        <p>{say(`why-${entry.why ?? "both-done"}`)}</p>
      ) : (
        <p>
          <button ref={begin} type="button" class="first" onClick={() => void send("")}>
            {say(entry.can === "go-on" ? "go-on" : `begin-${entry.can}`)}
          </button>
        </p>
      )}
      {entry.mine?.reopen === true && (
        <button type="button" onClick={() => void send("/reopen", { paper: entry.paper?.id })}>
          {say("reopen")}
        </button>
      )}
      {(sealing || entry.why === "stage-waits") && <PassStage unit={unit} onChange={onChange} />}
      {refused !== "" && <p role="alert">{refused}</p>}
      <p>
        <a href={`/${lang}/entry`}>{say("next-paper")}</a>
      </p>
    </div>
  );
}

function willSeal({ own: isOwn, ground, entry }: Loaded): boolean {
  if (entry.paper !== null) return entry.paper.stage !== "" && entry.can !== "nothing";
  return isOwn && ground.canSeal && ground.sealed.length === 0 && entry.passed === null && entry.can === "first";
}

/** What is to be said of the first stage: that it is sealed, is to be, or is not and why. */
export function StageNote({ loaded }: { readonly loaded: Loaded }): JSX.Element | null {
  const { ground, entry, own: isOwn } = loaded;
  const stage = ground.form.stages.find(({ id }) => id === firstSealed(ground.form));
  if (stage === undefined || ground.kind !== "station") return null;
  const [sealed] = ground.sealed;
  if (sealed !== undefined) {
    const time = new Date(sealed.received).toLocaleTimeString(lang === "kk" ? "kk-KZ" : lang);
    return <p class="soft">{say("sealed-at", { stage: own(stage.label), time })}</p>;
  }
  if (entry.passed !== null) return <p class="soft">{say("passed-because", { reason: entry.passed })}</p>;
  if (willSeal(loaded) || entry.paper?.stage === stage.id) {
    return <p class="soft">{say("sealed-first", { stage: own(stage.label) })}</p>;
  }
  return isOwn ? null : <p class="soft">{say("not-sealed")}</p>;
}

function PassStage({ unit, onChange }: Pick<StartProps, "unit" | "onChange">): JSX.Element {
  const [reason, write] = useState("");
  const [refused, tell] = useState("");
  const pass = async (event: Event): Promise<void> => {
    event.preventDefault();
    const path = `/api/v1/units/${encodeURIComponent(unit)}/stage-pass`;
    const answered = await ask("post", path, { reason }).catch(() => null);
    if (answered?.ok === true) return onChange();
    tell(answered?.message ?? say("not-loaded"));
  };
  return (
    <details>
      <summary>{say("pass-stage")}</summary>
      <form class="note-form" onSubmit={(event) => void pass(event)}>
        <label for="pass-reason">{say("reason")}</label>
        <textarea
          id="pass-reason"
          required
          minLength={3}
          maxLength={500}
          value={reason}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
        <button type="submit">{say("pass-stage")}</button>
        {refused !== "" && <p role="alert">{refused}</p>}
      </form>
    </details>
  );
}
