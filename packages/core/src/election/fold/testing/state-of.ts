import { resultsOf } from "../results.ts";
import type { Commission, Fold, HeldKey, UnitState } from "../state.ts";
import { tallyOf } from "../tally-of.ts";

/**
 * All that a fold knows, as plain data to be compared: what refers to something else has its name in its place. Caches that
 * follow from the rest are made first, so that it does not matter whether somebody has asked for them before.
 */
export function stateOf(fold: Fold): unknown {
  const tally = tallyState(tallyOf(fold));
  const { entries, received, opened, rules, form, lists, stations, firstFigures, answers, declared, final } = fold;
  const { nomination, mandates, assembly } = fold;
  const { said, transcribed, published, announced, payloads, batch, layout, top, root } = fold;
  return structuredClone({
    ...{ entries, received, opened, lists, stations, firstFigures, answers, declared, final },
    ...{ nomination, mandates, assembly },
    ...{ said, transcribed, published, announced, payloads, columns: layout?.columns ?? null },
    rules: rules === null ? null : { sha256: rules.sha256, entry: rules.entry },
    form: form === null ? null : { sha256: form.sha256, entry: form.entry },
    batch: batch === null ? null : { ...batch, by: batch.by.id },
    top: top?.id ?? null,
    root: root?.name ?? null,
    stationUnits: fold.stationUnits.map(({ name }) => name),
    commissions: Array.from(fold.commissions.values(), commissionState),
    keys: Array.from(fold.keys.values(), (key) => keyState(fold, key)),
    units: Array.from(fold.units.values(), unitState),
    tally,
    preliminary: tallyState(fold.preliminary),
  });
}

function commissionState({ unit, seats, ...rest }: Commission): unknown {
  return { ...rest, unit: unit.name, seats: seats.map(({ role, key }) => [role, key?.reference ?? null]) };
}

function keyState({ signatures }: Fold, { commission, publicKey, number, ...rest }: HeldKey): unknown {
  return { ...rest, publicKey: Array.from(publicKey), commission: commission.id, signed: signatures.of(number) };
}

function unitState({ parent, children, commission, seals, filing, earlier, index: _, ...rest }: UnitState): unknown {
  const filings: unknown[] = [];
  for (let at = filing; at !== null; at = at.before) filings.push(filingState(at));
  return {
    ...rest,
    parent: parent?.name ?? null,
    children: children.map(({ name }) => name),
    commission: commission?.id ?? null,
    // Whichever way it was read.
    seals: seals.map(({ entry, at, body, received }) => ({ entry, at, body, received })),
    filings,
    earlier: earlier.map(filingState),
  };
}

function filingState(filing: NonNullable<UnitState["filing"]>): unknown {
  const { entry, at, body, held, figures, received, by, before, released } = filing;
  return { entry, at, body, held, figures, received, released, by: by.id, before: before?.entry ?? null };
}

/** The results of a fold, each filing as data: whichever way it was read. */
export function resultsState(fold: Fold): unknown {
  const { corrections, ...rest } = resultsOf(fold);
  return { ...rest, corrections: corrections.map(({ unit, filings }) => [unit, filings.map(filingState)]) };
}

/** A tally as data: what it was told, and what it made of it. */
export function tallyState(tally: Fold["tally"]): unknown {
  if (tally === null) return null;
  const { units, ...rest } = tally;
  return { ...rest, units: units.ids };
}
