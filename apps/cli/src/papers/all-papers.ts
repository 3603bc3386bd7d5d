import { type Fold, isStation, peopleOf, resultsOf, type UnitState } from "@dauys/core/election";
import { PAPER_KINDS, type PaperKind } from "@dauys/exchange/papers";
import type { Asked } from "./make-paper.ts";

/**
 * The papers that a record has, of one kind or of all (`null`). Receipts are made only when they are named, and a unit whose
 * protocol is filed gets its form only so.
 */
export function allPapers(fold: Fold, kind: PaperKind | null, bilingual: boolean): readonly Asked[] {
  const kinds = kind === null ? PAPER_KINDS.filter((each) => each !== "receipt") : [kind];
  return kinds.flatMap((each) => ofKind(fold, each, bilingual, kind !== null));
}

function ofKind(fold: Fold, kind: PaperKind, bilingual: boolean, named: boolean): readonly Asked[] {
  const units = [...fold.units.values()];
  const each = (found: readonly UnitState[]): readonly Asked[] =>
    found.map(({ name }) => ({ kind, unit: name, ...(kind === "form" ? { bilingual } : {}) }));
  switch (kind) {
    case "form":
      return fold.form === null || fold.lists.length === 0
        ? []
        : each(units.filter(({ filing }) => named || filing === null));
    case "protocol":
      return each(units.filter((unit) => isStation(unit) && unit.filing !== null));
    case "receipt":
      return each(units.filter(({ filing }) => filing !== null));
    case "territorial":
      return each(units.filter((unit) => !isStation(unit) && unit.filing !== null));
    case "message":
      return messages(fold, each);
    case "calculation":
      return resultsOf(fold).distribution?.result.ok === true ? [{ kind }] : [];
    case "mandates":
      return seated(fold) ? [{ kind }] : [];
    case "checks":
      return fold.form === null ? [] : [{ kind }];
  }
}

/** Of the nation and of each region; where figures were only published, of the nation alone. */
function messages(fold: Fold, each: (units: readonly UnitState[]) => readonly Asked[]): readonly Asked[] {
  const kind = "message";
  if (!hasProtocols(fold)) return resultsOf(fold).distribution === null ? [] : [{ kind }];
  return [{ kind }, ...each((fold.root?.children ?? []).filter((unit) => !isStation(unit)))];
}

function hasProtocols({ stationUnits }: Fold): boolean {
  return stationUnits.some(({ filing }) => filing !== null);
}

function seated(fold: Fold): boolean {
  const people = peopleOf(fold);
  return people !== null && people.deputies.length + people.assembly.length + people.free.length > 0;
}
