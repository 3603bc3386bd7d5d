import { type Lang, message } from "@dauys/language";
import { type Embedded, embedPictureText, embedTableText } from "../../data/embeds.ts";
import type { RecordView } from "../../records/record-view.ts";
import { countTexts } from "../../texts/count.ts";
import { countedHouse, countResult } from "../../view/record-result.ts";

export { embedNames } from "../../data/embeds.ts";

/** The house of a count as a picture that stands alone; `null` while no seats are decided. */
export function embedPicture(view: RecordView, lang: Lang): string | null {
  return embedPictureText(embedded(view), lang);
}

/** The result of a count as a table to be copied into any page. */
export function embedTable(view: RecordView, lang: Lang): string {
  return embedTableText(embedded(view), lang);
}

const STATE = {
  counting: "stateCounting",
  preliminary: "statePreliminary",
  final: "stateFinal",
  corrected: "stateCorrected",
} as const;

function embedded(view: RecordView): Embedded {
  const { id, record, checkpoint, result } = view;
  const { rows, base } = countResult(view);
  return {
    id,
    kind: record.kind,
    title: record.title,
    house: countedHouse(view),
    rows: rows.map(({ list, votes, share, seats }) => ({ name: list.name, votes, share, seats })),
    state: (lang) => {
      const size = message(countTexts, "checkpoint", lang, { n: checkpoint.size });
      return `${message(countTexts, STATE[result.state], lang)}; ${size}.`;
    },
    base: (lang) => message(countTexts, "resultCaption", lang, { base }),
  };
}
