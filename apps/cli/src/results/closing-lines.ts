import { type Lang, LIMIT, message } from "@dauys/language";
import type { Report } from "./report.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** What was corrected, what was sealed when, which keys are in doubt; last what arithmetic can show, and what it cannot. */
export function closingLines({ corrections, results }: Report, lang: Lang): readonly string[] {
  const { seals, doubts, stations } = results;
  const { recount: recounts, repeated } = corrections;
  const [fixes, reissues] = [corrections["transcription-fix"], corrections["re-issue"]];
  const [opening, filing, late] = [seals["before-opening"], seals["before-filing"], seals.late];
  const counts =
    stations.all === 0
      ? []
      : [
          "",
          message(RESULTS_TEXTS, "corrections", lang, { fixes, recounts, reissues, repeated }),
          message(RESULTS_TEXTS, "seals", lang, { opening, filing, late }),
        ];
  return [
    ...counts,
    ...doubts.map(({ key, commission, since, revoked, signed }) =>
      message(RESULTS_TEXTS, "doubts", lang, { key, commission, since, revoked: String(revoked), n: signed.length }),
    ),
    "",
    LIMIT[lang],
  ];
}
