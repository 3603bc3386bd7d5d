import { type GroupQuota, quotaNeeded, quotasOn, type SizeLimit, sizeLimit } from "../nomination/index.ts";
import type { Rules } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";

/** A quota of the law held against what is known of a list: how many it asks for, and how many there are. */
export interface QuotaFact {
  readonly quota: GroupQuota;
  /** `null`: the length of the list is not established. */
  readonly needed: number | null;
  /** People of the quota's groups as stated; `null`: not stated. */
  readonly count: number | null;
  readonly verdict: "met" | "missed" | "unknown";
}

/** What the law asks of one list, by the numbers that are established. */
export interface ListFacts {
  readonly list: string;
  readonly size: number | null;
  /** How long it may be; `null`: the law sets no limit. */
  readonly limit: SizeLimit | null;
  /** `reading`: some ways of rounding the limit allow it, others do not, and the law names none. */
  readonly sizeVerdict: "within" | "reading" | "over" | "unknown";
  readonly quotas: readonly QuotaFact[];
}

/** Holds each list against the law's limit of its length and against the quotas on lists. */
export function listFacts(election: Election, rules: Rules): readonly ListFacts[] {
  const seats = rules.distribution.seats?.count;
  const limit = seats === undefined ? null : sizeLimit(rules, seats);
  return election.lists.map((entry) => {
    const size = established(entry.candidates);
    return {
      list: entry.id,
      size,
      limit,
      sizeVerdict: sizeVerdict(size, limit),
      quotas: quotasOn(rules, "list").map((quota) => quotaFact(quota, size, quotaCount(entry))),
    };
  });
}

function sizeVerdict(size: number | null, limits: SizeLimit | null): ListFacts["sizeVerdict"] {
  if (size === null || limits === null) return "unknown";
  const { limit, down, up } = limits;
  if (size <= (limit ?? down)) return "within";
  return limit === null && size <= up ? "reading" : "over";
}

/** How many people of the quota's groups a list has by its sources; `null`: they do not say. */
function quotaCount({ people }: ContestedList): number | null {
  const stated = people?.statistics?.find(({ what }) => what === "quota-groups");
  return established(stated?.count);
}

function quotaFact(quota: GroupQuota, size: number | null, count: number | null): QuotaFact {
  const needed = size === null ? null : quotaNeeded(quota, size);
  const verdict = needed === null || count === null ? "unknown" : count >= needed ? "met" : "missed";
  return { quota, needed, count, verdict };
}
