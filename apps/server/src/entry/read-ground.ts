import {
  countLayout,
  type Fold,
  filedBodyOf,
  findingsOf,
  isStation,
  protocolOf,
  type UnitState,
} from "@dauys/core/election";
import type { CompiledForm, Correction, Finding, Protocol } from "@dauys/core/protocol";
import type { Office } from "../office/index.ts";
import { misfitIn } from "./form-places.ts";
import { firstSealed, type Ground, type SealedStage } from "./ground.ts";

/** What the fold lays figures out by. */
type Layout = ReturnType<typeof countLayout>;

/** What the record says about typing a unit's protocol; `null` where the record does not know the unit, or has no form yet. */
export function readGround(office: Office, unit: string): Promise<Ground | null> {
  return office.record.read((fold) => groundOf(fold, unit));
}

/** The same from a state that is at hand. */
function groundOf(fold: Fold, name: string): Ground | null {
  const unit = fold.units.get(name);
  const layout = layoutOf(fold);
  if (unit === undefined || layout === null || fold.opened === null) return null;
  const { form } = layout;
  const kind = isStation(unit) ? "station" : "territorial";
  const seats = unit.commission?.seats ?? [];
  const keys = seats.filter(({ key }) => key !== null && key.revoked === null).length;
  return {
    unit: name,
    label: unit.label,
    above: unit.parent === null ? null : { unit: unit.parent.name, label: unit.parent.label },
    kind,
    form,
    lists: fold.lists.map((list) => ({ list: list.list, name: list.name })),
    everyList: layout.expectedLists !== undefined,
    partial: [...layout.partialLists],
    seats: seats.map(({ role }) => role),
    canSeal: kind === "station" && firstSealed(form) !== null && keys >= (unit.commission?.quorum ?? Infinity),
    sealed: sealedOf(layout, unit),
    filed: unit.filing?.entry ?? null,
    below: kind === "station" ? { expected: [], protocols: [] } : belowOf(layout, unit),
    day: fold.opened.date,
    clock: fold.opened.clock ?? "+00:00",
  };
}

/** What figures are laid out by: as the record has it from the first figures on, before that as it will be. */
export function layoutOf(fold: Fold): Layout | null {
  if (fold.layout !== null) return fold.layout;
  const { form, rules, lists } = fold;
  if (form === null || rules === null || lists.length === 0) return null;
  const partial = lists.flatMap((list) => (list.partial === true ? [list.list] : []));
  const names = lists.map(({ list }) => list);
  return countLayout({ rules: rules.rules, form: form.form.form, lists: names, partial, contest: [], answers: [] });
}

function sealedOf(layout: Layout, unit: UnitState): readonly SealedStage[] {
  return unit.seals.map(({ body, received, at }) => {
    const { fields, collections } = protocolOf(layout, { ...body, kind: "station", votes: [] });
    const { form } = layout;
    const seal = { form: form.id, unit: body.unit, stage: body.stage, at: body.at, fields };
    return {
      seal: { ...seal, ...(collections === undefined ? {} : { collections }) },
      received: received ?? at,
    };
  });
}

function belowOf(layout: Layout, unit: UnitState): Ground["below"] {
  const protocols: Protocol[] = [];
  for (const { filing } of unit.children) if (filing !== null) protocols.push(protocolOf(layout, filing.body));
  return { expected: unit.children.map(({ name }) => name), protocols };
}

/** What decides about a unit's protocol: what the record says, and what it would find in a protocol. */
export interface Desk {
  readonly ground: Ground;
  readonly compiled: CompiledForm;
  /** What the record would find in a whole protocol, as it is filed or as it corrects the one before. */
  readonly findings: (protocol: Protocol, correction: Correction | null) => readonly Finding[];
  /** Why an entry of the record has no place for a protocol; `null` where it has. */
  readonly misfit: (protocol: Protocol) => string | null;
  /** The protocol that is in the record; `null` where none is. */
  readonly former: Protocol | null;
}

/** What decides about a unit's protocol; `null` where the record does not know the unit, or has no form yet. */
export function readDesk(office: Office, unit: string): Promise<Desk | null> {
  return office.record.read((fold) => {
    const [ground, layout, state] = [groundOf(fold, unit), layoutOf(fold), fold.units.get(unit)];
    return ground === null || layout === null || state === undefined ? null : deskOf(ground, layout, { ...state });
  });
}

function deskOf(ground: Ground, layout: Layout, unit: UnitState): Desk {
  const { form, lists } = layout;
  const { filing } = unit;
  return {
    ground,
    compiled: layout.compiled,
    findings: (protocol, correction) => {
      const body = filedBodyOf(form, lists, protocol);
      if (correction === null || filing === null) return findingsOf(layout, unit, body);
      return findingsOf(layout, unit, { ...body, correction, replaces: filing.entry });
    },
    misfit: (protocol) => misfitIn({ form, lists }, protocol),
    former: filing === null ? null : protocolOf(layout, filing.body),
  };
}
