import { checkCustody } from "./checking/check-custody.ts";
import { checkSignatures } from "./checking/check-signatures.ts";
import { checkStages } from "./checking/check-stages.ts";
import { checkValues } from "./checking/check-values.ts";
import { checkVotes } from "./checking/check-votes.ts";
import { type CompiledForm, compileForm } from "./checking/compile.ts";
import { describe } from "./checking/describe.ts";
import { checkFails } from "./checking/evaluate.ts";
import type { Finding } from "./checking/finding.ts";
import { protocolReader } from "./checking/protocol-reader.ts";
import { structureFinding } from "./checking/structure.ts";
import type { Protocol } from "./filing/protocol.ts";
import type { Form } from "./form/form.ts";

/** What a check of a protocol can know beside the form. */
export interface CheckOptions {
  /** The lists that stand in this unit; with them a list that is missing or unknown is found. */
  readonly lists?: readonly string[];
  /** Check only what is due up to this stage of the form: for a protocol that is still being filled in. */
  readonly stage?: string;
}

/**
 * All that has to be looked at in a protocol: figures missing, out of range or contradicted by their words, signatures,
 * seals, stages, and every check of the form that does not hold, with its numbers. A check whose numbers are not all known
 * finds nothing: the missing number is itself a finding where the form demands it.
 */
export function checkProtocol(form: Form, protocol: Protocol, options: CheckOptions = {}): readonly Finding[] {
  return checkCompiled(compileForm(form), protocol, options);
}

/** The same as {@link checkProtocol} by a form made ready once for many protocols. */
export function checkCompiled(
  compiled: CompiledForm,
  protocol: Protocol,
  options: CheckOptions = {},
): readonly Finding[] {
  const { form } = compiled;
  const last = form.stages.length - 1;
  const upTo = options.stage === undefined ? last : form.stages.findIndex((stage) => stage.id === options.stage);
  const votesDue = form.stages.findIndex((stage) => stage.id === form.votes.stage) <= upTo;
  return [
    ...rightForm(form, protocol),
    ...checkValues(form, protocol, upTo),
    ...checkVotes(form, protocol, votesDue, options.lists),
    ...(upTo === last ? checkSignatures(form, protocol) : []),
    ...checkCustody(form, protocol),
    ...checkStages(form, protocol),
    ...formChecks(compiled, protocol, upTo),
  ];
}

function rightForm(form: Form, { form: own, kind, unit }: Protocol): readonly Finding[] {
  const findings: Finding[] = [];
  if (own !== form.id) findings.push(structureFinding("wrong-form", unit, "form", { own, form: form.id }));
  if (!form.kinds.includes(kind))
    findings.push(structureFinding("wrong-kind", unit, "kind", { own: kind, form: form.id }));
  return findings;
}

function formChecks(compiled: CompiledForm, protocol: Protocol, upTo: number): readonly Finding[] {
  const reader = protocolReader(compiled, protocol);
  const findings: Finding[] = [];
  for (const check of compiled.checks) {
    if (check.stage > upTo) continue;
    reader.items(check.check.each).forEach((itemName, item) => {
      if (!checkFails(check, reader, item)) return;
      findings.push(describe(compiled, check, reader, { unit: protocol.unit, item, itemName }));
    });
  }
  return findings;
}
