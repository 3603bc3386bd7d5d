import { established } from "@dauys/core/election";
import { formatInteger, message } from "@dauys/language";
import { resultTexts } from "../texts/result.ts";
import { statusTexts } from "../texts/status.ts";
import { houseOf } from "../view/house.ts";
import { resultOf } from "../view/result-view.ts";
import type { ShownElection } from "../view/shown-election.ts";
import type { Embedded } from "./embeds.ts";

/** What others may show of an election that was computed from its file. Votes that are only recalled are left out. */
export function embeddedElection(shown: ShownElection): Embedded {
  const { election, rules } = shown;
  const { rows, base } = resultOf(shown);
  return {
    id: election.id,
    kind: election.kind,
    title: election.title,
    house: houseOf(shown),
    rows: rows.map(({ list, share, seats }) => ({ name: list.name, votes: established(list.votes), share, seats })),
    state: (lang) =>
      `${message(statusTexts, "final", lang)}; ${message(statusTexts, "rules", lang, { id: rules.id })}.`,
    base: (lang) => {
      const value = base.value === null ? message(resultTexts, "baseUnknown", lang) : formatInteger(base.value, lang);
      const key = base.name === "valid+against-all" ? "captionAgainstAll" : "caption";
      return message(resultTexts, key, lang, { base: value });
    },
  };
}
