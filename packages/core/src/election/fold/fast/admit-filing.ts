import { MOST } from "../../../protocol/value.ts";
import { MAX_ENTRY_BYTES, type SignatureClaim } from "../../../record/index.ts";
import { isAbove, isStation } from "../act.ts";
import type { BodyOf } from "../body/bodies.ts";
import type { Layout } from "../layout.ts";
import type { Commission, Filing, Fold, Sealing, SeenPaper, UnitState } from "../state.ts";
import { settle } from "../tally-of.ts";
import { agreesWithSeal } from "./admit-sealing.ts";
import { entryAgain } from "./entry-again.ts";
import type { FigureRows } from "./figure-rows.ts";
import { FILING_END, filingPlaces, looksLikeFiling, readFiling } from "./read-filing.ts";
import { countEntry, fitsBatch, signedClaims, signersOf } from "./signers.ts";
import { totalOf } from "./slot-values.ts";
import { stagesInOrder } from "./stage-times.ts";
import { timeText } from "./time-text.ts";

const PLACES = filingPlaces();

/**
 * Admits the entry of a plain protocol straight from its bytes, as nearly all entries of an election are: about ten times
 * as fast as making a value of it first. Returns false, and has changed nothing, for every entry that is not plain or that
 * the state may not allow: such an entry goes the whole way, which alone says why it is refused. That both ways lead to
 * the same state is a property test.
 *
 * @param claims - to these is added what is to be checked of the signatures of an entry that was admitted
 */
export function admitFiling(fold: Fold, bytes: Uint8Array, claims: SignatureClaim[] = []): boolean {
  const { layout, tally } = fold;
  if (layout === null || fold.final !== null) return false;
  if (bytes.length > MAX_ENTRY_BYTES || !looksLikeFiling(bytes)) return false;
  if (!readFiling(bytes, layout.view, PLACES)) return false;
  const { byStart, byEnd, unitStart, unitEnd, receivedStart } = PLACES;
  if (timeText(bytes, PLACES.atStart) === null) return false;
  const received = receivedStart < 0 ? null : timeText(bytes, receivedStart);
  if (receivedStart >= 0 && (received === null || received < fold.received)) return false;
  const by = fold.names.commissions.get(bytes, byStart, byEnd);
  const unit = fold.names.units.get(bytes, unitStart, unitEnd);
  if (by === undefined || unit === undefined || !mayFile(by, unit)) return false;
  const signers = signersOf(fold, bytes, PLACES, by);
  if (signers === null || !isSound(fold, layout, bytes, unit)) return false;
  if (!totalsFit(layout)) return false;
  // Last, because it changes the state: what comes behind it is the filing itself.
  if (!fitsBatch(fold, bytes, PLACES, by)) return false;
  unit.filing = new PlainFiling(fold.entries, bytes, layout.rows, addRow(layout), by, received);
  if (tally !== null && isStation(unit)) settle(tally, unit);
  claims.push(...signedClaims(bytes, PLACES, signers, FILING_END));
  countEntry(fold, signers, received);
  return true;
}

/** A protocol whose body is read from its bytes only when somebody asks for it, and whose figures lie in a row. */
class PlainFiling implements Filing {
  readonly entry: number;
  readonly by: Commission;
  readonly received: string | null;
  readonly before = null;
  readonly held = null;
  released: Filing["released"] = null;
  readonly row: number;
  private readonly rows: FigureRows;
  private readonly bytes: Uint8Array;

  constructor(
    entry: number,
    bytes: Uint8Array,
    rows: FigureRows,
    row: number,
    by: Commission,
    received: string | null,
  ) {
    this.entry = entry;
    this.bytes = bytes;
    this.rows = rows;
    this.row = row;
    this.by = by;
    this.received = received;
  }

  get figures(): Filing["figures"] {
    return this.rows.figures(this.row);
  }

  get at(): string {
    return entryAgain(this.bytes).at;
  }

  get body(): BodyOf<"protocol-filed"> {
    return entryAgain(this.bytes).body as BodyOf<"protocol-filed">;
  }
}

function mayFile(by: Commission, unit: UnitState): boolean {
  if (unit.filing !== null || unit.invalidated !== null || unit.disputed !== null) return false;
  // Where voting is repeated, what was said before has to be known again.
  if (unit.reopened !== null) return false;
  if (isStation(unit) !== PLACES.station) return false;
  return by.unit === unit || isAbove(by.unit, unit);
}

function isSound({ names }: Fold, layout: Layout, bytes: Uint8Array, unit: UnitState): boolean {
  const { paperStart, paperEnd, station } = PLACES;
  let roles: readonly string[] | null = null;
  if (paperStart >= 0) {
    const paper = names.papers.get(bytes, paperStart, paperEnd) ?? readPaper(names, layout, bytes);
    if (!paper.clean) return false;
    roles = paper.roles;
  }
  if (!layout.quick.figures(layout.view, station ? "station" : "territorial", roles)) return false;
  if (!stagesInOrder(bytes, PLACES, layout.stages)) return false;
  const { seals } = unit;
  for (let i = 0; i < seals.length; i += 1)
    if (!agreesWithSeal(seals[i] as Sealing, layout.view, bytes, PLACES)) return false;
  return true;
}

/** Commissions repeat themselves: a paper is read once, and found again by its bytes. */
function readPaper(names: Fold["names"], layout: Layout, bytes: Uint8Array): SeenPaper {
  let text = "";
  for (let i = PLACES.paperStart; i < PLACES.paperEnd; i += 1) text += String.fromCharCode(bytes[i] as number);
  const roles = JSON.parse(text) as readonly string[];
  // What is no role is refused by the shape, so the slow way has to see it.
  const plain = roles.every((role) => /^[a-z][a-z0-9-]*$/.test(role));
  const paper = { roles, clean: plain && layout.quick.paper(roles) };
  names.papers.set(text, paper);
  return paper;
}

/** Whether the totals of all collections are figures that a protocol can hold. */
function totalsFit({ form, view }: Layout): boolean {
  const { collections = [] } = form;
  for (let c = 0; c < collections.length; c += 1) {
    const width = collections[c]?.fields.length ?? 0;
    for (let field = 0; field < width; field += 1) if (totalOf(view, c, field) > MOST) return false;
  }
  return true;
}

/** The figures of the view as a row, by the columns of the layout. */
function addRow({ form, view, rows, collections: firsts }: Layout): number {
  const row = rows.add(view.cells, view.fields + view.series * view.lists);
  const { collections = [] } = form;
  for (let c = 0; c < collections.length; c += 1) {
    const width = collections[c]?.fields.length ?? 0;
    for (let field = 0; field < width; field += 1) {
      rows.set(row, (firsts[c] as number) + field, totalOf(view, c, field));
    }
  }
  return row;
}
