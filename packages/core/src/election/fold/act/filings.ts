import { MOST } from "../../../protocol/value.ts";
import type { Act, Apply } from "../act.ts";
import { isAbove, isStation } from "../act.ts";
import type { BodyOf } from "../body/bodies.ts";
import { columnsProblem, figuresOf, type Layout } from "../layout.ts";
import { type Refusal, refusal } from "../refusal.ts";
import { findingsRefusal } from "../settlement.ts";
import type { Filing, UnitState } from "../state.ts";
import { settle } from "../tally-of.ts";
import { beginFigures, layoutFor } from "./law.ts";

type FilingAct = Act<"protocol-filed"> | Act<"protocol-corrected">;

/** A unit's first protocol. */
export const fileProtocol: Apply<"protocol-filed"> = (act) => {
  const { fold, body } = act;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  if (unit.filing !== null) return refusal("filed-already", { unit: body.unit, entry: unit.filing.entry });
  // Voting that was repeated after the final result brings protocols after it.
  if (fold.final !== null && (unit.reopened ?? -1) < fold.final.entry) return finalDeclared(act);
  return file(act, unit);
};

/** A protocol that follows another one of the same unit. */
export const correctProtocol: Apply<"protocol-corrected"> = (act) => {
  const { fold, body, by } = act;
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  if (unit.filing === null) return refusal("not-filed", { unit: body.unit });
  const { entry } = unit.filing;
  if (entry !== body.replaces) return refusal("replaces", { unit: body.unit, entry, replaces: body.replaces });
  const above = by.unit === unit ? filedAbove(unit) : null;
  if (above !== null) return refusal("above-has-filed", { above: above.name, entry: above.filing?.entry ?? 0 });
  if (fold.final !== null && (by !== fold.top || body.authority === undefined)) return finalDeclared(act);
  return file(act, unit);
};

/** The nearest unit above that has a protocol: where a level reports nothing of its own, the one over it has summed up. */
function filedAbove(unit: UnitState): UnitState | null {
  for (let above = unit.parent; above !== null; above = above.parent) if (above.filing !== null) return above;
  return null;
}

function finalDeclared({ fold }: FilingAct): Refusal {
  return refusal("final-declared", { entry: fold.final?.entry ?? 0, top: fold.top?.id ?? "" });
}

function file(act: FilingAct, unit: UnitState): Refusal | null {
  const { fold, body, by } = act;
  if (isStation(unit) !== (body.kind === "station")) {
    return refusal("wrong-kind", { unit: body.unit, kind: body.kind });
  }
  if (by.unit !== unit && !isAbove(by.unit, unit)) return refusal("not-above", { by: by.id, unit: body.unit });
  if (unit.invalidated !== null) {
    return refusal("invalidated", { unit: body.unit, entry: unit.invalidated.entry });
  }
  const found = layoutFor(fold);
  if ("refused" in found) return found.refused;
  const { layout } = found;
  const problem = columnsProblem(layout, body);
  if (problem !== null) return refusal("columns", { problem });
  const refused = findingsRefusal(layout, unit, body);
  if (refused !== null) return refused;
  const figures = figuresOf(layout, body);
  const large = figures.findIndex((value) => value !== null && value > MOST);
  if (large >= 0) return refusal("columns", { problem: `${layout.columns[large]} > ${MOST}` });
  place(act, unit, layout, figures);
  return null;
}

function place(
  { fold, body, by, entry, index }: FilingAct,
  unit: UnitState,
  layout: Layout,
  figures: Filing["figures"],
): void {
  beginFigures(fold, layout, index);
  const received = entry.sigs.received ?? null;
  const { held = null } = body;
  const { at } = entry;
  unit.filing = { entry: index, at, body, held, figures, row: -1, by, received, before: unit.filing, released: null };
  if (fold.tally !== null && isStation(unit)) settle(fold.tally, unit);
}

/** The figures of a stage, before the next. */
export const sealStage: Apply<"stage-sealed"> = ({ fold, body, by, entry, index }) => {
  const unit = fold.units.get(body.unit);
  if (unit === undefined) return refusal("unknown-unit", { unit: body.unit });
  if (by.unit !== unit) return refusal("not-own", { unit: body.unit });
  if (unit.filing !== null) return refusal("seal-after-protocol", { unit: body.unit, entry: unit.filing.entry });
  const found = layoutFor(fold);
  if ("refused" in found) return found.refused;
  const { layout } = found;
  const refused = stageRefusal(layout, unit, body);
  if (refused !== null) return refused;
  beginFigures(fold, layout, index);
  const { at, sigs } = entry;
  unit.seals = [...unit.seals, { entry: index, at, body, received: sigs.received ?? null }];
  return null;
};

function stageRefusal(layout: Layout, unit: UnitState, body: BodyOf<"stage-sealed">): Refusal | null {
  const { form } = layout;
  const { stage } = body;
  const position = form.stages.findIndex(({ id, sealed }) => id === stage && sealed === true);
  if (position < 0) return refusal("unknown-stage", { stage });
  for (const seal of unit.seals) {
    if (seal.body.stage === stage) return refusal("sealed-already", { stage, entry: seal.entry });
    const other = form.stages.findIndex(({ id }) => id === seal.body.stage);
    if (other > position) return refusal("stage-order", { stage, later: seal.body.stage });
  }
  const problem = columnsProblem(layout, body);
  if (problem !== null) return refusal("columns", { problem });
  const strange = form.fields.find((field, i) => body.fields[i] !== null && field.stage !== stage);
  if (strange !== undefined) return refusal("stage-figure", { figure: strange.id, stage });
  const items = (form.collections ?? []).find(
    (each, i) => (body.collections?.[i] ?? null) !== null && each.stage !== stage,
  );
  return items === undefined ? null : refusal("stage-figure", { figure: items.id, stage });
}
