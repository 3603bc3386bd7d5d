import {
  checkCompiled,
  checkCorrection,
  type Finding,
  type Protocol,
  sealEvidence,
  unsettled,
} from "../../protocol/index.ts";
import type { BodyOf } from "./body/bodies.ts";
import { layOut } from "./fast/filing-view.ts";
import { type Layout, named, namedCollections, protocolOf } from "./layout.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Sealing, UnitState } from "./state.ts";

type Filed = BodyOf<"protocol-filed">;
type Corrected = BodyOf<"protocol-corrected">;

/**
 * Refuses a protocol in which something is found that is not settled: a warning without an accepted reason, an error in a
 * protocol that is not held back, a reason for something that is not there.
 */
export function findingsRefusal(layout: Layout, unit: UnitState, body: Filed | Corrected): Refusal | null {
  const plain = isSound(layout, body) && unit.seals.every((seal) => agrees(seal, body));
  if (plain && !("correction" in body)) return null;
  // What is plain and sound leaves only the correction itself to be looked at.
  const findings = plain
    ? correctionFindings(layout, unit, protocolOf(layout, body), body)
    : findingsOf(layout, unit, body);
  const accepted = body.accepted ?? [];
  const { errors, warnings } = unsettled(findings, accepted);
  const [error] = errors;
  if (error !== undefined && body.held === undefined) {
    return refusal("errors", { count: errors.length, finding: error.text });
  }
  const [warning] = warnings;
  if (warning !== undefined) return refusal("warnings", { count: warnings.length, finding: warning.text });
  const idle = accepted.find(
    ({ code, check = null, about = "" }) =>
      !findings.some(
        (one) => one.severity === "warning" && one.code === code && one.check === check && one.about === about,
      ),
  );
  return idle === undefined ? null : refusal("nothing-to-accept", { about: `${idle.code} ${idle.check ?? ""}`.trim() });
}

/** Whether a protocol is plain, and surely leaves nothing to be found. */
export function isSound({ quick, view }: Layout, body: Filed | Corrected): boolean {
  if (body.accepted ?? body.held ?? body.custody ?? body.attachments ?? body.stages) return false;
  const roles = body.paper === undefined ? null : plainRoles(body.paper);
  if (roles === undefined || (roles !== null && !quick.paper(roles))) return false;
  return layOut(view, body) && quick.figures(view, body.kind, roles);
}

/** The roles of a paper that everybody named simply signed. */
function plainRoles(paper: NonNullable<Filed["paper"]>): readonly string[] | undefined {
  const roles = paper.filter((entry) => typeof entry === "string");
  return roles.length === paper.length ? roles : undefined;
}

/** All that is found in a protocol: by the form, against what was sealed, and of a correction against the one before. */
export function findingsOf(layout: Layout, unit: UnitState, body: Filed | Corrected): readonly Finding[] {
  const protocol = protocolOf(layout, body);
  const { expectedLists: lists, partialLists } = layout;
  const found = checkCompiled(layout.compiled, protocol, lists === undefined ? {} : { lists });
  return [
    ...found.filter((finding) => !missesPartial(finding, partialLists)),
    ...unit.seals.flatMap((seal) => (agrees(seal, body) ? [] : departures(layout, seal, protocol))),
    ...correctionFindings(layout, unit, protocol, body),
  ];
}

/** Whether a finding says only that a list is missing that stands in a part of the country. */
export function missesPartial({ code, about }: Finding, partial: ReadonlySet<string>): boolean {
  return code === "list-missing" && partial.has(about.slice(about.lastIndexOf("/") + 1));
}

function correctionFindings(
  layout: Layout,
  { filing: before }: UnitState,
  after: Protocol,
  body: Filed | Corrected,
): readonly Finding[] {
  if (!("correction" in body) || before === null) return [];
  return checkCorrection(layout.form, protocolOf(layout, before.body), after, body.correction);
}

function departures(layout: Layout, seal: Sealing, protocol: Protocol): readonly Finding[] {
  const times = { received: seal.received ?? seal.body.at, next: null, filed: null };
  return sealEvidence(layout.form, stageSealOf(layout, seal), times, protocol).findings;
}

/** A seal with names, as it is weighed. */
function stageSealOf(layout: Layout, { body }: Sealing): Parameters<typeof sealEvidence>[1] {
  const { unit, stage, at, collections } = body;
  return {
    form: layout.form.id,
    ...{ unit, stage, at },
    fields: named(layout.form.fields, body.fields),
    ...(collections === undefined ? {} : { collections: namedCollections(layout.form, collections) }),
  };
}

/** Whether a protocol surely has all that was sealed as it was sealed. */
function agrees({ body: seal }: Sealing, body: Filed | Corrected): boolean {
  for (let i = 0; i < seal.fields.length; i += 1) {
    const cell = seal.fields[i];
    if (cell !== null && (typeof cell !== "number" || cell !== body.fields[i])) return false;
  }
  const { collections } = seal;
  if (collections === undefined) return true;
  return collections.every(
    (items, c) => items === null || JSON.stringify(items) === JSON.stringify(body.collections?.[c]),
  );
}
