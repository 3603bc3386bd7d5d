import { hemicycle } from "@dauys/drawing";
import { formatInteger, formatPercent, type Lang, plural } from "@dauys/language";
import type { JSX } from "preact";
import { usePage, useTexts } from "../pages/page-context.ts";
import type { RecordView } from "../records/record-view.ts";
import { liveTexts } from "../texts/live.ts";
import { SEATS } from "../texts/nouns.ts";
import type { WithheldSeats } from "./withheld.ts";

/** From when on seats are shown. */
export function WithheldNote({ withheld }: { readonly withheld: WithheldSeats }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(liveTexts);
  const share = shareText(withheld, lang);
  return <li class="caution">{t(withheld.of === "voters" ? "withheldVoters" : "withheldStations", { share })}</li>;
}

/** In percent where that is exact, else as a fraction. */
function shareText({ from: { num, den } }: WithheldSeats, lang: Lang): string {
  return (num * 100) % den === 0 ? formatPercent(num, den, 0, lang) : `${num}/${den}`;
}

// A seat of nobody: an outline, in the colour of seats that no list holds.
const NOBODY = "#7b7f86";

/** The house with all its seats empty, as large as it will be with them. */
export function WithheldFigure({ view }: { readonly view: RecordView }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(liveTexts);
  const house = view.withheld?.house ?? null;
  if (house === null || view.withheld === undefined) return null;
  const title = t("withheldTitle", { n: house });
  const share = shareText(view.withheld, lang);
  const desc = t(view.withheld.of === "voters" ? "withheldVoters" : "withheldStations", { share });
  const svg = hemicycle({
    id: `seats-${view.id}`,
    lang,
    title,
    desc,
    blocks: [],
    apart: { id: "nobody", label: title, seats: house, colour: NOBODY },
    centre: { figure: formatInteger(house, lang), caption: plural(house, lang, SEATS) },
  });
  return (
    <figure class="chamber" data-seats="withheld">
      {/* The drawing escapes whatever it is given; nothing else can stand in it. */}
      <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <p class="small">{title}</p>
      </figcaption>
    </figure>
  );
}
