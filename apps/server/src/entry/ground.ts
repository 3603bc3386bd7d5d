import {
  type CompiledForm,
  checkCompiled,
  compareLevels,
  type Finding,
  type Form,
  type LevelDifference,
  type Protocol,
  type StageSeal,
  sealEvidence,
} from "@dauys/core/protocol";
import type { Trilingual } from "@dauys/language";

/** A list as a protocol names it. */
export interface ListedName {
  readonly list: string;
  readonly name: Trilingual;
}

/** A stage whose figures are in the record, and when they reached it. */
export interface SealedStage {
  readonly seal: StageSeal;
  readonly received: string;
}

/**
 * All that the record says about typing a unit's protocol, as plain data: the same in the server, which decides, and in the
 * browser, which shows at once what the server would say.
 */
export interface Ground {
  readonly unit: string;
  readonly label: Trilingual | null;
  readonly above: { readonly unit: string; readonly label: Trilingual | null } | null;
  readonly kind: "station" | "territorial";
  readonly form: Form;
  readonly lists: readonly ListedName[];
  /** Whether every list has to stand in each protocol, and which of them need not. */
  readonly everyList: boolean;
  readonly partial: readonly string[];
  /** The role of each seat of the unit's commission, from the first; empty where it has none. */
  readonly seats: readonly string[];
  /** Whether enough seats of the commission hold keys to seal a stage. */
  readonly canSeal: boolean;
  readonly sealed: readonly SealedStage[];
  /** The entry of the protocol that is in the record; `null` where none is. */
  readonly filed: number | null;
  /** Of a territorial protocol: the units directly below, and the protocols of those that are in the record. */
  readonly below: { readonly expected: readonly string[]; readonly protocols: readonly Protocol[] };
  /** The day of the election, and the offset of its clock such as `+05:00`. */
  readonly day: string;
  readonly clock: string;
}

/**
 * What has to be looked at in a protocol while it is typed: the form's checks, and what was sealed otherwise.
 *
 * @param stage only what is due up to this stage, for a stage that is sealed; `null`: all of it
 */
export function entryFindings(
  ground: Ground,
  compiled: CompiledForm,
  protocol: Protocol,
  stage: string | null,
): readonly Finding[] {
  const lists = ground.everyList ? { lists: ground.lists.map(({ list }) => list) } : {};
  const found = checkCompiled(compiled, protocol, { ...lists, ...(stage === null ? {} : { stage }) });
  const departures = ground.sealed.flatMap(({ seal, received }) =>
    stage === null ? sealEvidence(ground.form, seal, { received, next: null, filed: null }, protocol).findings : [],
  );
  return [...found.filter((finding) => !isPartial(ground, finding)), ...departures];
}

/** A list that stands in a part of the country may be missing. */
function isPartial({ partial }: Ground, { code, about }: Finding): boolean {
  return code === "list-missing" && partial.includes(about.slice(about.lastIndexOf("/") + 1));
}

/** Figures of a territorial protocol that are not the sum of those below; nothing while some below are not in the record. */
export function levelDifferences(ground: Ground, protocol: Protocol): readonly LevelDifference[] {
  const { expected, protocols } = ground.below;
  if (ground.kind === "station" || protocols.length < expected.length) return [];
  return compareLevels(ground.form, protocol, protocols, expected).differences;
}

/** The code under which a difference from the sums below is explained: no finding of the form has it. */
export const LEVEL_CODE = "level";

/** The first stage that is sealed before the rest is typed; `null` where the form has none. */
export function firstSealed({ stages }: Form): string | null {
  const [first] = stages;
  return first?.sealed === true ? first.id : null;
}
