import { MAX_ENTRY_BYTES, type SignatureClaim } from "../../../record/index.ts";
import { beginFigures } from "../act/law.ts";
import type { BodyOf } from "../body/bodies.ts";
import type { Layout } from "../layout.ts";
import type { Fold, Sealing } from "../state.ts";
import { entryAgain } from "./entry-again.ts";
import { type FilingView, filingView } from "./filing-view.ts";
import type { FilingPlaces } from "./read-filing.ts";
import { looksLikeSealing, readSealed, readSealing, SEALING_END, sealingPlaces } from "./read-sealing.ts";
import { countEntry, fitsBatch, signedClaims, signersOf } from "./signers.ts";
import { stageAt } from "./stage-times.ts";
import { timeText } from "./time-text.ts";

const PLACES = sealingPlaces();
/** What is sealed, beside the view of the layout, which holds the protocol that it is compared with. */
const VIEW = filingView();

/**
 * Admits the entry of a plain `stage-sealed`, the first of its unit, straight from its bytes, as `admitFiling` does with
 * protocols: beside these most entries of an election are such ones. Returns false, and has changed nothing, for every
 * other. That both ways lead to the same state is a property test.
 *
 * @param claims - to these is added what is to be checked of the signatures of an entry that was admitted
 */
export function admitSealing(fold: Fold, bytes: Uint8Array, claims: SignatureClaim[] = []): boolean {
  const { layout, names } = fold;
  if (layout === null || bytes.length > MAX_ENTRY_BYTES || !looksLikeSealing(bytes)) return false;
  if (!readSealing(bytes, VIEW, PLACES)) return false;
  const { byStart, byEnd, unitStart, unitEnd, receivedStart } = PLACES;
  if (timeText(bytes, PLACES.sealedStart) === null || timeText(bytes, PLACES.atStart) === null) return false;
  const received = receivedStart < 0 ? null : timeText(bytes, receivedStart);
  if (receivedStart >= 0 && (received === null || received < fold.received)) return false;
  const by = names.commissions.get(bytes, byStart, byEnd);
  const unit = names.units.get(bytes, unitStart, unitEnd);
  if (by === undefined || unit === undefined || by.unit !== unit) return false;
  // Where voting is repeated, what was said before has to be known again; another seal has to stand behind the first.
  if (unit.filing !== null || unit.reopened !== null || unit.seals.length > 0) return false;
  const signers = signersOf(fold, bytes, PLACES, by);
  if (signers === null || !isOfStage(layout, bytes)) return false;
  // Last, because it changes the state: what comes behind it is the sealing itself.
  if (!fitsBatch(fold, bytes, PLACES, by)) return false;
  beginFigures(fold, layout, fold.entries);
  unit.seals = [new PlainSealing(fold.entries, bytes, received)];
  claims.push(...signedClaims(bytes, PLACES, signers, SEALING_END));
  countEntry(fold, signers, received);
  return true;
}

/** Whether the columns are those of the form, and all figures are of the stage that is sealed. */
function isOfStage({ form, stages }: Layout, bytes: Uint8Array): boolean {
  const stage = form.stages[stageAt(bytes, PLACES.stageStart, PLACES.stageEnd, stages)];
  if (stage?.sealed !== true || VIEW.fields !== form.fields.length) return false;
  for (let i = 0; i < VIEW.fields; i += 1) if (VIEW.cells[i] !== -1 && form.fields[i]?.stage !== stage.id) return false;
  const { collections = [] } = form;
  if (VIEW.collections === 0) return true;
  if (VIEW.collections !== collections.length) return false;
  return collections.every(({ stage: own, fields }, c) => {
    const count = VIEW.counts[c] as number;
    return count < 0 || (own === stage.id && (count === 0 || VIEW.widths[c] === fields.length));
  });
}

/** Sealed figures that are read from their bytes only when somebody asks for them. */
class PlainSealing implements Sealing {
  readonly entry: number;
  readonly received: string | null;
  readonly bytes: Uint8Array;

  constructor(entry: number, bytes: Uint8Array, received: string | null) {
    this.entry = entry;
    this.bytes = bytes;
    this.received = received;
  }

  get at(): string {
    return entryAgain(this.bytes).at;
  }

  get body(): BodyOf<"stage-sealed"> {
    return entryAgain(this.bytes).body as BodyOf<"stage-sealed">;
  }
}

/** Whether a protocol that was read from its bytes surely has all that was sealed as it was sealed. */
export function agreesWithSeal(seal: Sealing, view: FilingView, bytes: Uint8Array, places: FilingPlaces): boolean {
  if (!(seal instanceof PlainSealing)) return agreesWithBody(seal.body, view);
  if (readSealed(seal.bytes, VIEW, PLACES) < 0) return false;
  for (let i = 0; i < VIEW.fields; i += 1) {
    const cell = VIEW.cells[i] as number;
    if (cell !== -1 && cell !== view.cells[i]) return false;
  }
  for (let c = 0; c < VIEW.collections; c += 1) {
    const start = PLACES.collectionStarts[c] as number;
    if (start < 0) continue;
    const own = c < view.collections ? (places.collectionStarts[c] as number) : -1;
    if (own < 0) return false;
    const length = (PLACES.collectionEnds[c] as number) - start;
    // Both are canonical: what is the same is written in the same way.
    if ((places.collectionEnds[c] as number) - own !== length) return false;
    for (let i = 0; i < length; i += 1) if (seal.bytes[start + i] !== bytes[own + i]) return false;
  }
  return true;
}

function agreesWithBody({ collections, fields }: Sealing["body"], view: FilingView): boolean {
  if (collections?.some((items) => items !== null) === true) return false;
  for (let i = 0; i < fields.length; i += 1) {
    const cell = fields[i];
    if (cell !== null && cell !== view.cells[i]) return false;
  }
  return true;
}
