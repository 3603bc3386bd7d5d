import type { Condition, Qualification, Rules, ThresholdClause } from "@dauys/core/rules";
import { shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { WHAT_IF } from "../messages/what-if.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, type Trouble } from "../trouble.ts";
import { WHAT_IF_ARTICLE } from "./methods.ts";

/** Another threshold: the clauses with it, and what changed, in words. */
export interface ChangedThreshold {
  readonly qualification: Qualification;
  readonly change: Trilingual;
}

type ShareCondition = Extract<Condition, { by: "share" }>;

/**
 * The thresholds of a law with another share. `value` is `5/100`, `5%` or `clause=5/100`; where the law has several, the
 * clause has to be named. A law without any gets one of the valid votes.
 */
export function withThreshold(
  { qualification, scope }: Pick<Rules["distribution"], "qualification" | "scope">,
  value: string,
): Result<ChangedThreshold> {
  const [, named, written = ""] = /^(?:([a-z][a-z0-9-]*)=)?(.*)$/s.exec(value) ?? [];
  const at = shareOf(written);
  if (at === null) return refused([trouble("bad-threshold", { value: shown(written) })]);
  if (isAboveWhole(at)) return refused([trouble("threshold-too-high", { value: shown(written) })]);
  const withShare = qualification.clauses.filter((clause) => sharesOf(clause).length > 0);
  const clauses = withShare.map(({ id }) => id);
  if (named !== undefined && !clauses.includes(named)) {
    return refused([trouble("unknown-clause", { clause: shown(named), clauses: clauses.join(", ") || "—" })]);
  }
  if (named === undefined && clauses.length > 1) {
    return refused([trouble("several-thresholds", { clauses: clauses.join(", "), clause: clauses[0] ?? "" })]);
  }
  const target = withShare.find(({ id }) => id === (named ?? clauses[0]));
  if (target === undefined) return good(added(qualification, scope, at));
  const from = sharesOf(target)
    .map((condition) => condition.at)
    .join(", ");
  const change =
    clauses.length > 1
      ? inAll(WHAT_IF, "thresholdClause", { clause: target.id, from, to: at })
      : inAll(WHAT_IF, "threshold", { from, to: at });
  return good({
    qualification: {
      ...qualification,
      clauses: qualification.clauses.map((clause) => (clause === target ? lifted(clause, at) : clause)),
    },
    change,
  });
}

/** `5/100` as it is, `5%` and `3.25%` as exact fractions, `0` for none. */
function shareOf(text: string): string | null {
  const percent = /^([0-9]{1,3})(?:\.([0-9]{1,6}))?%$/.exec(text);
  if (percent !== null) {
    const [, whole = "", decimals = ""] = percent;
    return `${BigInt(whole + decimals)}/${100n * 10n ** BigInt(decimals.length)}`;
  }
  return /^(0|[1-9][0-9]{0,8})(\/[1-9][0-9]{0,8})?$/.test(text) ? text : null;
}

function isAboveWhole(share: string): boolean {
  const [num = "0", den = "1"] = share.split("/");
  return BigInt(num) > BigInt(den);
}

function sharesOf({ anyOf }: ThresholdClause): readonly ShareCondition[] {
  return anyOf.filter((condition) => condition.by === "share");
}

function lifted(clause: ThresholdClause, at: string): ThresholdClause {
  return {
    ...clause,
    anyOf: clause.anyOf.map((condition) => (condition.by === "share" ? { ...condition, at } : condition)),
  };
}

function added(qualification: Qualification, scope: "nation" | "units", at: string): ChangedThreshold {
  const of = { by: "share", at, of: "valid", scope: scope === "nation" ? "nation" : "unit", compare: ">=" } as const;
  const clause: ThresholdClause = { id: "what-if", anyOf: [of], article: WHAT_IF_ARTICLE };
  const none = inAll(WHAT_IF, "noThreshold");
  const change: Trilingual = {
    kk: inAll(WHAT_IF, "threshold", { from: none.kk, to: at }).kk,
    ru: inAll(WHAT_IF, "threshold", { from: none.ru, to: at }).ru,
    en: inAll(WHAT_IF, "threshold", { from: none.en, to: at }).en,
  };
  return { qualification: { ...qualification, clauses: [...qualification.clauses, clause] }, change };
}

function trouble<C extends "bad-threshold" | "threshold-too-high" | "unknown-clause" | "several-thresholds">(
  code: C,
  params: Readonly<Record<string, string>>,
): Trouble {
  const message: Trilingual = inAll(WHAT_IF, code as "bad-threshold", params as { value: string });
  const remedy: Trilingual = inAll(WHAT_IF, `${code}.remedy` as "unknown-clause.remedy", params as { clauses: string });
  return commandLineTrouble(code, message, remedy);
}
