import { type Infer, tagged, text } from "../../json/index.ts";
import type { identifier } from "../../rules/cited.ts";

/**
 * Why a protocol in the record is followed by another one of the same unit:
 * - `transcription-fix`: we typed it wrongly; the paper did not change.
 * - `recount`: the boxes were counted again, on a legal ground (its article), by order of a commission or a court, or on
 *   the request that the law lets a proxy make.
 * - `re-issue`: the commission replaced its paper. Where the law forbids corrections in a protocol it is shown as such.
 */
export const correction = tagged("kind", {
  "transcription-fix": { reason: text() },
  recount: { reason: text(), ground: text(), orderedBy: text() },
  "re-issue": { reason: text(), issuedBy: text() },
});
/** Why a protocol is followed by another one of the same unit. */
export type Correction = Infer<typeof correction>;

/** The kinds of correction. */
export type CorrectionKind = Correction["kind"];

/** The kind of attachment that is the picture of the paper itself; forms name it so. */
export const SCAN: Infer<typeof identifier> = "scan";
