import { ceilDivide, parseFraction } from "../../exact/index.ts";
import type { PublicCandidate } from "../../nomination/index.ts";
import type { DaySpan } from "../../nomination/list/days.ts";
import { type QuotaGroups, quotaCount } from "../../nomination/list/quota-count.ts";
import type { Rules } from "../../rules/index.ts";

/** A quota on the mandates of a list, and how many of its deputies count towards it. */
export interface QuotaVerdict {
  readonly article: string;
  readonly seats: number;
  readonly need: number;
  /** What is not published, or a birthday not known, stands between the two. */
  readonly least: number;
  readonly most: number;
  readonly verdict: "met" | "missed" | "unknown";
}

/**
 * Every quota on mandates of the rules, for the people who sit for a list: the share is one of all seats of the list,
 * vacant ones too. A version whose quota is about the list alone has none here.
 * @param on - the day on which the seats are given; ages count on election day where the law says so, and otherwise between
 *   election day and this one.
 */
export function mandateQuotas(
  rules: Rules,
  people: readonly PublicCandidate[],
  seats: number,
  days: { readonly electionDay: string; readonly on: string },
): readonly QuotaVerdict[] {
  const quotas = rules.lists?.quotas ?? [];
  return quotas
    .filter((quota) => quota.of === "mandates")
    .map((quota) => {
      const span: DaySpan =
        quota.ageOn === "election-day"
          ? { from: days.electionDay, to: days.electionDay }
          : { from: days.electionDay, to: days.on < days.electionDay ? days.electionDay : days.on };
      const { least, most } = quotaCount(quota satisfies QuotaGroups, people, span);
      const need = neededOf(quota.at, seats);
      const verdict = least >= need ? "met" : most < need ? "missed" : "unknown";
      return { article: quota.article, seats, need, least, most, verdict };
    });
}

/** The fewest people that are a share of the seats. */
function neededOf(share: string, seats: number): number {
  const fraction = parseFraction(share);
  if (fraction === null) throw new RangeError(`not a fraction: ${share}`);
  return Number(ceilDivide(fraction.num * BigInt(seats), fraction.den));
}
