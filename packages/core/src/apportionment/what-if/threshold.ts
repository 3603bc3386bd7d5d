import type { Base, Condition, Distribution, Qualification, ThresholdClause } from "../../rules/index.ts";
import { WHAT_IF_ARTICLE } from "./methods.ts";

/** Why a threshold cannot be changed as wished. */
export type ThresholdReason = "bad-threshold" | "threshold-too-high" | "unknown-clause" | "several-thresholds";

/** Clauses with another threshold, or why there are none; `clauses` are those of the law that ask for a share. */
export type ChangedThreshold =
  | {
      readonly ok: true;
      readonly qualification: Qualification;
      /** The shares before, `null` where the law has no such threshold; and the share now. */
      readonly from: string | null;
      readonly at: string;
      /** The clause that was changed, where the law has several. */
      readonly clause: string | null;
    }
  | { readonly ok: false; readonly reason: ThresholdReason; readonly clauses: readonly string[] };

type ShareCondition = Extract<Condition, { by: "share" }>;

/**
 * The thresholds of a law with another share. `written` is `5/100`, `5%` or `0`; where the law has several, the clause has
 * to be named. A law without any gets one of the valid votes.
 */
export function withThreshold(
  { qualification, scope }: Pick<Distribution, "qualification" | "scope">,
  written: string,
  named: string | null,
): ChangedThreshold {
  const withShare = qualification.clauses.filter((clause) => sharesOf(clause).length > 0);
  const clauses = withShare.map(({ id }) => id);
  const no = (reason: ThresholdReason): ChangedThreshold => ({ ok: false, reason, clauses });
  const at = shareFrom(written);
  if (at === null) return no("bad-threshold");
  if (isAboveWhole(at)) return no("threshold-too-high");
  if (named !== null && !clauses.includes(named)) return no("unknown-clause");
  if (named === null && clauses.length > 1) return no("several-thresholds");
  const target = withShare.find(({ id }) => id === (named ?? clauses[0]));
  if (target === undefined) {
    const of = { by: "share", at, of: "valid", scope: scope === "nation" ? "nation" : "unit", compare: ">=" } as const;
    const clause: ThresholdClause = { id: "what-if", anyOf: [of], article: WHAT_IF_ARTICLE };
    const more = { ...qualification, clauses: [...qualification.clauses, clause] };
    return { ok: true, qualification: more, from: null, at, clause: null };
  }
  const from = sharesOf(target)
    .map((condition) => condition.at)
    .join(", ");
  const changed = withShares(qualification, (condition, clause) =>
    clause === target ? { ...condition, at } : condition,
  );
  return { ok: true, qualification: changed, from, at, clause: clauses.length > 1 ? target.id : null };
}

/** All thresholds of a law by share, as shares of another base. */
export function withBase(qualification: Qualification, of: Base): Qualification {
  return withShares(qualification, (condition) => ({ ...condition, of }));
}

/** `5/100` as it is, `5%` and `3.25%` as exact fractions, `0` for none; `null` for any other text. */
export function shareFrom(text: string): string | null {
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

function withShares(
  qualification: Qualification,
  change: (condition: ShareCondition, clause: ThresholdClause) => ShareCondition,
): Qualification {
  return {
    ...qualification,
    clauses: qualification.clauses.map((clause) => ({
      ...clause,
      anyOf: clause.anyOf.map((condition) => (condition.by === "share" ? change(condition, clause) : condition)),
    })),
  };
}
