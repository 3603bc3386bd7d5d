import type { Protocol } from "../filing/protocol.ts";
import type { Form } from "../form/form.ts";
import type { Finding } from "./finding.ts";
import { same } from "./labels.ts";
import { structureFinding } from "./structure.ts";

/** Stages that the commission states in another order than the law has them. */
export function checkStages(form: Form, { stages, unit }: Protocol): readonly Finding[] {
  const stated = new Map((stages ?? []).map((entry) => [entry.stage, entry.at]));
  const findings = [...stated.keys()]
    .filter((id) => !form.stages.some((stage) => stage.id === id))
    .map((id) => structureFinding("unknown-figure", unit, `stages/${id}`, { what: same(id) }));
  let latest: { readonly label: Form["title"]; readonly at: string } | null = null;
  for (const { id, label, article } of form.stages) {
    const at = stated.get(id);
    if (at === undefined) continue;
    if (latest !== null && at < latest.at) {
      const filling = { what: label, earlier: latest.label, at, before: latest.at };
      findings.push(structureFinding("stage-order", unit, `stages/${id}`, filling, { article }));
    } else {
      latest = { label, at };
    }
  }
  return findings;
}
