import { type Fold, openFold } from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import { sha256 } from "@dauys/store/keys";
import type { Call } from "../command.ts";
import type { Draft } from "../record/draft.ts";
import { good, type Result } from "../trouble.ts";
import { commissionDrafts } from "./commission-drafts.ts";
import { type CeremonyPlan, plannedJson } from "./plan-file.ts";
import { publicKeyOf } from "./public-key.ts";
import { unitDrafts } from "./unit-drafts.ts";

/** The steps of a ceremony in their order. */
export const STEP_NAMES = ["opening", "rules", "form", "lists", "units", "commissions"] as const;

/** A step that is to be taken next. */
export interface CeremonyStep {
  readonly name: (typeof STEP_NAMES)[number];
  readonly drafts: readonly Draft[];
}

/**
 * The first step of which something is missing in the record; `null` once nothing is. What was done is seen from the record
 * itself, so a ceremony that was cut short goes on where it was. `fold` is `null` before there is a record.
 */
export async function nextStep(
  call: Call,
  plan: CeremonyPlan,
  fold: Fold | null,
): Promise<Result<CeremonyStep | null>> {
  for (const name of STEP_NAMES) {
    const drafts = await missing(name, call, plan, fold ?? openFold({ sha256 }));
    if (!drafts.ok) return drafts;
    if (drafts.value.length > 0) return good({ name, drafts: drafts.value });
  }
  return good(null);
}

function missing(
  name: CeremonyStep["name"],
  call: Call,
  plan: CeremonyPlan,
  fold: Fold,
): Promise<Result<readonly Draft[]>> {
  switch (name) {
    case "opening":
      return fold.opened === null ? opening(call, plan) : none();
    case "rules":
      return fold.rules === null ? document(call, plan, plan.rules, "rules") : none();
    case "form":
      return fold.form === null ? document(call, plan, plan.form, "form") : none();
    case "lists":
      return Promise.resolve(good(lists(plan, fold)));
    case "units":
      return unitDrafts(call, plan, fold);
    case "commissions":
      return commissionDrafts(call, plan, fold);
  }
}

function none(): Promise<Result<readonly Draft[]>> {
  return Promise.resolve(good([]));
}

async function opening(call: Call, plan: CeremonyPlan): Promise<Result<readonly Draft[]>> {
  const log = await publicKeyOf(call, plan.folder, plan.log);
  if (!log.ok) return log;
  const seats: JsonValue[] = [];
  for (const { role, key } of plan.seats) {
    const read = key === undefined ? good(null) : await publicKeyOf(call, plan.folder, key);
    if (!read.ok) return read;
    seats.push(read.value === null ? { role } : { role, key: read.value });
  }
  const { commission, ...rest } = plan.opening;
  const named = typeof commission === "object" && commission !== null && !Array.isArray(commission) ? commission : {};
  return good([{ type: "record-opened", body: { ...rest, log: log.value, commission: { ...named, seats } } }]);
}

async function document(
  call: Call,
  plan: CeremonyPlan,
  file: string,
  member: "rules" | "form",
): Promise<Result<readonly Draft[]>> {
  const read = await plannedJson(call, plan, file);
  if (!read.ok) return read;
  return good([{ type: `${member}-adopted`, body: { [member]: read.value } }]);
}

function lists(plan: CeremonyPlan, fold: Fold): readonly Draft[] {
  const known = new Set(fold.lists.map(({ list }) => list));
  const missing = (plan.lists ?? []).filter(({ list }) => typeof list !== "string" || !known.has(list));
  return missing.map((body) => ({ type: "list-registered", body }));
}
