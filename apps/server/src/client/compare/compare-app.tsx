import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SettleView } from "../../entry/settle-paper.ts";
import { ask } from "../api.ts";
import { DifferenceForm } from "./difference-form.tsx";
import { FindingForm } from "./finding-form.tsx";
import { lang, say } from "./texts.ts";
import type { Send, ToCompare } from "./to-compare.ts";

/** Two entries side by side, and what stands in the way of what they agree on. */
export function CompareApp({ unit }: { readonly unit: string }): JSX.Element {
  const [shown, show] = useState<ToCompare | null>(null);
  const [told, tell] = useState("…");
  const base = `/api/v1/units/${encodeURIComponent(unit)}`;
  const load = async (): Promise<void> => {
    const answered = await ask("get", `${base}/differences`).catch(() => null);
    if (answered?.ok === true) {
      show(answered.value as ToCompare);
      return tell("");
    }
    show(null);
    tell(answered === null ? "…" : answered.code === "not-to-settle" ? say("nothing") : answered.message);
  };
  useEffect(() => void load(), []);
  const send: Send = async (tail, body) => {
    const idempotencyKey = crypto.randomUUID();
    const answered = await ask("post", `${base}/${tail}`, body, { idempotencyKey }).catch(() => null);
    await load();
    if (answered !== null && !answered.ok) tell(answered.message);
    return answered?.ok === true;
  };
  return (
    <>
      {told !== "" && <p role="status">{told}</p>}
      {shown !== null && (
        <>
          <p>{say(stateOf(shown.settle))}</p>
          {shown.settle.note !== null && <p class="caution">{say("returned", { reason: shown.settle.note })}</p>}
          <DifferenceForm key={`d${shown.settle.revision}`} shown={shown} send={send} />
          <FindingForm key={`f${shown.settle.revision}`} shown={shown} send={send} />
        </>
      )}
      <p>
        <a href={`/${lang}/queues`}>{say("to-queue")}</a>
      </p>
    </>
  );
}

function stateOf({ state }: SettleView): "state-differences" | "state-warnings" | "state-agreed" {
  return state === "agreed" || state === "warnings" ? `state-${state}` : "state-differences";
}
