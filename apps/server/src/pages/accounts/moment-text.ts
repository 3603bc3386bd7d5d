import { formatDateTime, type Lang, UTC } from "@dauys/language";

/** A moment in milliseconds since 1970 as people read it, in UTC. */
export function momentText(moment: number, lang: Lang): string {
  return formatDateTime(`${new Date(moment).toISOString().slice(0, 19)}Z`, UTC, lang);
}
