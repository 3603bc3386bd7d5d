import { LANGS, type Lang } from "@dauys/language";
import type { RecordView } from "../records/record-view.ts";

/**
 * A reason as its author wrote it. In a rehearsal the generator writes all of them in three languages side by side, "kk / ru /
 * en"; there the page shows the one of its own language.
 */
export function reasonIn(view: Pick<RecordView, "record">, reason: string, lang: Lang): string {
  if (view.record.kind !== "rehearsal") return reason;
  const parts = reason.split(" / ");
  return parts.length === LANGS.length ? (parts[LANGS.indexOf(lang)] ?? reason) : reason;
}
