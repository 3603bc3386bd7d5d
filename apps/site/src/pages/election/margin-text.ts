import { formatInteger, formatSigned, type Lang, pick, type Trilingual } from "@dauys/language";
import { marginsTexts } from "../../texts/margins.ts";
import { speak } from "../../texts/speak.ts";
import type { MarginChange } from "../../view/margin-changes.ts";

/** The names of lists by id. */
export type Names = Readonly<Record<string, Trilingual>>;

/** Where the votes of a change come from, where they go, and what the seats are then; each as a text. */
export interface MarginText {
  readonly from: string;
  readonly to: string;
  readonly seats: string;
}

/** A change in words. */
export function marginText({ from, to, seats, tie }: MarginChange, names: Names, lang: Lang): MarginText {
  const t = speak(marginsTexts, lang);
  const named = (id: string) => (names[id] === undefined ? id : pick(names[id], lang));
  const changed = (seats ?? []).map(
    ({ list, before, after }) => `${named(list)} ${formatInteger(after, lang)} (${formatSigned(after - before, lang)})`,
  );
  const outcome = seats === null ? t("open") : changed.join(", ");
  return {
    from: from === null ? t("newVotes") : named(from),
    to: to === null ? t("noList") : named(to),
    seats: [outcome, ...(tie ? [t("tie")] : [])].filter((part) => part !== "").join("; "),
  };
}
