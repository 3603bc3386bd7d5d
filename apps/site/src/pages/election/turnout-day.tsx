import type { Election } from "@dauys/core/election";
import { turnoutPath } from "@dauys/drawing";
import { formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import { turnoutTexts } from "../../texts/turnout.ts";
import { printedPercent } from "../../view/printed-percent.ts";
import { usePage, useTexts } from "../page-context.ts";
import { printedText } from "./percent-text.ts";
import { TurnoutSeries } from "./turnout-series.tsx";

type Path = NonNullable<NonNullable<Election["turnout"]>["path"]>;

/** The way of turnout through the day: a chart, and the same figures as a table. */
export function TurnoutDay({ path }: { readonly path: Path }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(turnoutTexts);
  const svg = turnoutPath({
    id: "turnout-day",
    lang,
    title: t("dayCaption"),
    desc: path.map(({ at, percent }) => `${at}: ${printedText(percent, lang)}`).join("; "),
    points: path.map(({ at, percent }) => ({
      ...printedPercent(percent).share,
      at: minutes(at),
      label: printedText(percent, lang),
    })),
    times: HOURS.map((at) => ({ at: minutes(at), label: at })),
    baseLabel: t("dayBase"),
    percentLabel: (percent) => formatPercent(percent, 100, 0, lang),
  });
  const rows = path.map(({ at, percent, source }) => ({ name: { kk: at, ru: at, en: at }, percent, source }));
  return (
    <>
      {/* The drawing escapes whatever it is given; nothing else can stand in it. */}
      <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <TurnoutSeries caption={t("dayCaption")} heading={t("time")} rows={rows} />
    </>
  );
}

/** Polling hours, with the two after them in which the last figures came. */
const HOURS = ["07:00", "10:00", "13:00", "16:00", "20:00", "23:00"];

function minutes(clock: string): number {
  const [hours = 0, minute = 0] = clock.split(":").map(Number);
  return 60 * hours + minute;
}
