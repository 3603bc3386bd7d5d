import { formatPercent, type Lang } from "@dauys/language";
import type { CountView, StationsView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { speak } from "../../texts/speak.ts";

/**
 * How many of some stations are counted, which share of the registered voters they hold, and how many are held back, not in,
 * or invalidated.
 *
 * @param registered - voters registered before the day; `null` where that is not known of each station.
 */
export function countedText(stations: StationsView, registered: CountView["registered"], lang: Lang): string {
  const t = speak(countTexts, lang);
  const { all, counted, held, outstanding, invalidated } = stations;
  const said = [t("counted", { all, counted })];
  if (registered !== null && registered.all > 0) {
    const share = formatPercent(registered.counted, registered.all, 2, lang);
    said.push(`, ${t("countedVoters", { all: registered.all, share })}`);
  }
  if (held + outstanding > 0) said.push(`; ${t("standing", { held, outstanding })}`);
  if (invalidated > 0) said.push(`; ${t("invalidated", { n: invalidated })}`);
  return said.join("");
}
