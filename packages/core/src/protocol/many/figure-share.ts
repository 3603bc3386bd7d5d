import type { CompiledForm } from "../checking/compile.ts";
import type { ProtocolBatch } from "../columns/batch.ts";
import { figureColumn } from "../columns/figures.ts";
import { type CrossFinding, crossFinding, placeOf } from "./cross-finding.ts";
import type { Share } from "./far-share.ts";

const TEXTS = {
  mobile: {
    kk: "{unit}: жәшіктерден алынған бюллетень {whole}, оның ішінде тасымалданатын жәшіктерден {part}.",
    ru: "{unit}: бюллетеней в урнах {whole}, из них в переносных {part}.",
    en: "{unit}: {part} of the {whole} ballots in the boxes are from mobile boxes.",
  },
  addedOnDay: {
    kk: "{unit}: тізімде {whole} сайлаушы, сайлау күні қосылғаны {part}.",
    ru: "{unit}: избирателей в списке {whole}, в день голосования добавлено {part}.",
    en: "{unit}: {part} voters were added on the day to the {whole} on the list.",
  },
} as const;

/** Which figure as a share of which, above what it is named, and from what base on. No law gives the limits. */
export interface FigureShareOptions {
  readonly part: keyof typeof TEXTS;
  /** The share above which a row is named; 1/4 for mobile voting, 1/10 for voters added, when left out. */
  readonly limit?: Share;
  /** Rows with a smaller base are passed over. 50 when left out. */
  readonly minimum?: number;
}

const BASE = { mobile: "inBoxes", addedOnDay: "registered" } as const;
const CODE = { mobile: "mobile-share", addedOnDay: "added-on-day" } as const;
const LIMIT = { mobile: { numerator: 1, denominator: 4 }, addedOnDay: { numerator: 1, denominator: 10 } } as const;

/** Rows with much mobile voting, or many voters added on the day. Nothing where the form does not give the figures. */
export function figureShare(
  compiled: CompiledForm,
  batch: ProtocolBatch,
  { part, limit = LIMIT[part], minimum = 50 }: FigureShareOptions,
): readonly CrossFinding[] {
  const parts = figureColumn(compiled, batch, part);
  const wholes = figureColumn(compiled, batch, BASE[part]);
  if (parts === null || wholes === null) return [];
  const findings: CrossFinding[] = [];
  for (let row = 0; row < batch.rows; row += 1) {
    const [some, whole] = [parts[row] as number, wholes[row] as number];
    if (some < 0 || whole < minimum) continue;
    // Below 2^31 each, so the products are exact for limits of six digits.
    if (some * limit.denominator <= whole * limit.numerator) continue;
    const place = placeOf(batch, row);
    findings.push(
      crossFinding(CODE[part], "warning", [place], { part: some, whole }, TEXTS[part], { unit: place.unit }),
    );
  }
  return findings;
}
