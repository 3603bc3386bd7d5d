import { type Act, type Apply, notTop } from "../act.ts";
import type { EntryType } from "../body/bodies.ts";
import { type Refusal, refusal } from "../refusal.ts";

/** Figures as somebody published them. */
export const transcribeFigures: Apply<"figures-transcribed"> = (act) => {
  const { fold, body, index } = act;
  const stop = transcribed(act);
  if (stop !== null) return stop;
  if (!fold.units.has(body.unit)) return refusal("unknown-unit", { unit: body.unit });
  const strange = body.votes?.find(({ list }) => !fold.lists.some((known) => known.list === list));
  if (strange !== undefined) return refusal("unknown-list", { list: strange.list });
  fold.transcribed.push({ entry: index, body });
  return null;
};

/** A result as somebody published it. It may differ from what is computed: that is a finding, and no reason to refuse. */
export const transcribeResult: Apply<"result-transcribed"> = (act) => {
  const { fold, body, index } = act;
  const stop = transcribed(act);
  if (stop !== null) return stop;
  const strange = body.seats?.find(({ list }) => !fold.lists.some((known) => known.list === list));
  if (strange !== undefined) return refusal("unknown-list", { list: strange.list });
  fold.published.push({ entry: index, body });
  return null;
};

function transcribed(act: Act<EntryType>): Refusal | null {
  return act.fold.opened?.kind === "transcribed" ? notTop(act) : refusal("only-transcribed");
}

/** A payload outside the record, by its salted hash. */
export const sealPayload: Apply<"payload-sealed"> = ({ fold, body, index }) => {
  const { payload, unit } = body;
  if (fold.payloads.has(payload)) return refusal("payload-known", { payload });
  if (unit !== undefined && !fold.units.has(unit)) return refusal("unknown-unit", { unit });
  fold.payloads.set(payload, { entry: index, body, erased: null });
  return null;
};

/** A payload that is gone, and on what ground. */
export const erasePayload: Apply<"payload-erased"> = (act) => {
  const { fold, body, entry, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  const { payload, ground } = body;
  const known = fold.payloads.get(payload);
  if (known === undefined) return refusal("unknown-payload", { payload });
  if (known.erased !== null) return refusal("payload-gone", { payload, entry: known.erased.entry });
  known.erased = { entry: index, at: entry.at, ground };
  return null;
};
