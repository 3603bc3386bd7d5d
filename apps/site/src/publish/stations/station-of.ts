import {
  type BodyOf,
  type Filing,
  type Fold,
  findingsOf,
  isHeld,
  isStation,
  protocolOf,
  type Sealing,
  sealShows,
  type UnitState,
} from "@dauys/core/election";
import { type CheckedRelation, type CheckedSide, everyCheck } from "@dauys/core/protocol";
import { encodeBase64 } from "@dauys/core/record";
import { columnLabel } from "../../records/tree-of.ts";
import { type PublishedPayloads, payloadsOf } from "./payloads-of.ts";
import type {
  CheckTerms,
  CheckView,
  FilingView,
  FormTerms,
  NamedUnit,
  PaperSeat,
  SealView,
  StationState,
  StationView,
} from "./station-view.ts";

/** What stations are shown from: the fold, and the leaf hashes of its entries. */
export interface StationGround {
  readonly fold: Fold;
  readonly leaves: readonly Uint8Array[];
  /** What the published payloads are, by the paths of their files. */
  readonly payloads?: PublishedPayloads;
}

type Layout = NonNullable<Fold["layout"]>;

/** What holds of all stations; `null` while the record has no form. */
export function formTerms(fold: Fold): FormTerms | null {
  const { layout } = fold;
  if (layout === null) return null;
  const { form, columns } = layout;
  const named = (entries: readonly { readonly id: string; readonly label: FormTerms["roles"][string] }[] = []) =>
    Object.fromEntries(entries.map(({ id, label }) => [id, label]));
  return {
    columns: columns.map((about) => ({ about, label: columnLabel(fold, layout, about) })),
    roles: named(form.signatures),
    stages: named(form.stages),
    attachments: named(form.attachments),
    checks: checkTerms(layout),
  };
}

/** What the checks compare, from a protocol with one item of everything that they go over and no number. */
function checkTerms({ form, lists, compiled }: Layout): FormTerms["checks"] {
  const collections = Object.fromEntries((form.collections ?? []).map(({ id }) => [id, [{ id: "", fields: {} }]]));
  const votes = form.votes.series.map(({ id }) => ({
    series: id,
    lists: lists.slice(0, 1).map((list) => ({ list, votes: 0 })),
  }));
  const empty = { form: form.id, unit: "", kind: "station", fields: {}, collections, votes } as const;
  const itemOf = (number: number): CheckTerms["item"] => {
    const over = form.checks.find((check) => check.number === number)?.each;
    return form.collections?.find(({ id }) => id === over)?.item ?? null;
  };
  return Object.fromEntries(everyCheck(compiled, empty).map((each) => [each.check, termsOf(each, itemOf(each.check))]));
}

function termsOf(
  { severity, article, derived, compare, tolerance, left, right }: CheckedRelation,
  item: CheckTerms["item"],
): CheckTerms {
  const side = ({ plus, terms }: CheckedSide) => ({ plus, terms: terms.map(({ value: _, ...term }) => term) });
  return { severity, article, derived, compare, tolerance, left: side(left), right: side(right), item };
}

function checkView({ check, item, state, left, right }: CheckedRelation): CheckView {
  const side = ({ terms, sum }: CheckedSide) => ({ values: terms.map(({ value }) => value), sum });
  return { check, item, state, left: side(left), right: side(right) };
}

/** A station with all that the record says of it. @throws RangeError while the record has no form */
export function stationOf(ground: StationGround, unit: UnitState): StationView {
  const { fold } = ground;
  const { layout } = fold;
  if (layout === null) throw new RangeError("a record without a form has no stations to show");
  const filings = filingsOf(unit);
  return {
    unit: unit.name,
    name: unit.label,
    level: unit.level,
    path: pathOf(unit),
    state: stateOf(unit),
    registered: unit.registered,
    filings: filings.map((filing) => filingOf(ground, layout, unit, filing)),
    stands: unit.filing !== null,
    seals: unit.seals.map((seal) => sealOf(fold, layout, unit, seal)),
    payloads: payloadsOf(fold, unit.name, ground.payloads),
    disputed: unit.disputed,
    invalidated: unit.invalidated,
    repeated: unit.reopened,
  };
}

/** The units above one, from the region down. */
export function pathOf(unit: UnitState): readonly NamedUnit[] {
  const path: NamedUnit[] = [];
  for (let at = unit.parent; at !== null && at.parent !== null; at = at.parent) {
    path.unshift({ unit: at.name, name: at.label });
  }
  return path;
}

/** Where a station's protocol stands. */
export function stateOf(unit: UnitState): StationState {
  if (unit.invalidated !== null) return "invalidated";
  if (unit.filing === null) return "outstanding";
  return isHeld(unit) ? "held" : "counted";
}

/** Every protocol of a unit, the oldest first, those before a repeated voting too. */
function filingsOf({ filing, earlier }: UnitState): readonly Filing[] {
  const chain = (last: Filing | null): readonly Filing[] => (last === null ? [] : [...chain(last.before), last]);
  const all = [...earlier.flatMap(chain), ...chain(filing)];
  return [...new Map(all.map((each) => [each.entry, each])).values()].sort((a, b) => a.entry - b.entry);
}

function filingOf({ fold, leaves }: StationGround, layout: Layout, unit: UnitState, filing: Filing): FilingView {
  const { entry, at, received, by, figures, held, released } = filing;
  const { body } = filing;
  const corrected = "correction" in body ? body : null;
  return {
    entry,
    at,
    received,
    by: { id: by.id, name: by.name },
    leaf: encodeBase64(leaves[entry] ?? new Uint8Array()),
    figures,
    correction: corrected?.correction ?? null,
    replaces: corrected?.replaces ?? null,
    authority: corrected?.authority ?? null,
    changes: changesOf(fold, layout, filing),
    held,
    released,
    accepted: body.accepted ?? [],
    paper: body.paper?.map(paperSeat) ?? null,
    stages: body.stages ?? [],
    attachments: body.attachments ?? [],
    checks: everyCheck(layout.compiled, protocolOf(layout, body)).map(checkView),
    // Of protocols before the last one the unit no longer knows what they followed.
    findings: filing === unit.filing ? otherFindings(layout, unit, filing) : [],
  };
}

function otherFindings(layout: Layout, unit: UnitState, filing: Filing): FilingView["findings"] {
  // A correction is weighed against the protocol before it.
  const found = findingsOf(layout, { ...unit, filing: filing.before }, filing.body);
  return found.flatMap(({ code, severity, text, article }) => (code === "check" ? [] : [{ severity, text, article }]));
}

function paperSeat(seat: NonNullable<BodyOf<"protocol-filed">["paper"]>[number]): PaperSeat {
  if (typeof seat === "string") return { role: seat, state: "signed", dissent: false, reason: null };
  // The name of a member stands in the record, and is not repeated on a page that search engines read.
  return { role: seat.role, state: seat.state, dissent: seat.dissent === true, reason: seat.reason ?? null };
}

function changesOf(fold: Fold, layout: Layout, { before, figures }: Filing): FilingView["changes"] {
  if (before === null) return [];
  return layout.columns.flatMap((about, i) => {
    const [was, is] = [before.figures[i] ?? null, figures[i] ?? null];
    return was === is ? [] : [{ label: columnLabel(fold, layout, about), before: was, after: is }];
  });
}

function sealOf(fold: Fold, layout: Layout, unit: UnitState, seal: Sealing): SealView {
  const { entry, received, body } = seal;
  return {
    entry,
    stage: body.stage,
    at: body.at,
    received,
    shows: sealShows(fold, unit, seal),
    figures: sealedFigures(layout, body),
  };
}

/** The figures of a seal by column: fields, then the totals of collections; votes are never sealed. */
function sealedFigures({ columns, collections, form }: Layout, body: Sealing["body"]): readonly (number | null)[] {
  const figures: (number | null)[] = columns.map(() => null);
  for (const [i, cell] of body.fields.entries()) figures[i] = readCell(cell);
  for (const [c, items] of (body.collections ?? []).entries()) {
    if (items === null) continue;
    for (const [f] of (form.collections?.[c]?.fields ?? []).entries()) {
      const cells = items.map((item) => readCell(item.fields[f]));
      const total = cells.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
      figures[(collections[c] ?? 0) + f] = total;
    }
  }
  return figures;
}

function readCell(cell: Sealing["body"]["fields"][number] | undefined): number | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === "number" ? cell : cell.read;
}

/** Units that have a page of their own because stations lie in them, or units of theirs; the nation only for stations of its own. */
export function districtUnits({ units }: Fold): readonly UnitState[] {
  return [...units.values()].filter(
    (unit) => !isStation(unit) && (unit.parent !== null || unit.children.some(isStation)),
  );
}
