import { ceilDivide, parseFraction } from "../../../exact/index.ts";
import type { CandidateLists, QuotaGroup, Rules, Trilingual } from "../../../rules/index.ts";
import { ageSpan } from "../age.ts";
import type { Checking } from "../context.ts";
import type { DaySpan } from "../days.ts";
import type { ListFinding } from "../finding.ts";
import { makeFinding } from "../make-finding.ts";
import { type Bounds, inGroups, type QuotaCount, quotaCount } from "../quota-count.ts";
import { percentText } from "../write.ts";
import { aboutCandidate, byNumber } from "./subject.ts";

/** A quota of a law version: on lists, or on mandates. */
export type GroupQuota = NonNullable<CandidateLists["quotas"]>[number];

const GROUPS: Readonly<Record<QuotaGroup, Trilingual>> = {
  women: { kk: "әйелдер", ru: "женщины", en: "women" },
  "under-29": { kk: "29 жасқа толмағандар", ru: "лица моложе 29 лет", en: "people under 29" },
  "under-35": { kk: "35 жасқа толмағандар", ru: "лица моложе 35 лет", en: "people under 35" },
  disabled: { kk: "мүгедектігі бар адамдар", ru: "лица с инвалидностью", en: "people with disabilities" },
  youth: { kk: "жастар", ru: "молодёжь", en: "young people" },
};

/** The quotas of a law version on lists or on mandates, those with known values; none where the version has none. */
export function quotasOn(rules: Rules, of: GroupQuota["of"]): readonly GroupQuota[] {
  return (rules.lists?.quotas ?? []).filter((quota) => quota.of === of && quota.status !== "unknown");
}

/** How many of `total` people a quota asks for: the smallest whole number that is not below its share. */
export function quotaNeeded(quota: GroupQuota, total: number): number {
  const at = parseFraction(quota.at)!;
  return Number(ceilDivide(BigInt(total) * at.num, at.den));
}

/**
 * Whether a quota is met, by counts alone: `count` people of its groups among `total`, a number or bounds; with `span` the
 * counts on the first and last of the days on which the law may count an age. `null`: met whatever is still open.
 */
export function quotaFinding(
  quota: GroupQuota,
  total: number,
  count: number | Bounds | QuotaCount,
  span?: DaySpan,
): ListFinding | null {
  const needed = quotaNeeded(quota, total);
  const { least, most } = typeof count === "number" ? { least: count, most: count } : count;
  if (least >= needed) return null;
  const share = parseFraction(quota.at)!;
  const words = { groups: groupsText(quota.groups), share: percentText(share) };
  const parts = { about: { of: "groups", groups: quota.groups }, clause: quota, words } as const;
  if (most < needed)
    return makeFinding("N20", "below", { ...parts, severity: "error", operands: { most, total, needed, share } });
  if (span !== undefined && typeof count === "object" && "first" in count) {
    const { first, last } = count;
    const operands = { needed, total, from: span.from, first: first.least, to: span.to, last: last.most };
    if (first.least >= needed && last.most < needed)
      return makeFinding("N20", "day", { ...parts, severity: "unknown", operands });
  }
  return makeFinding("N20", "open", { ...parts, severity: "unknown", operands: { needed, total, least, most } });
}

/** The quotas of a law version on lists. @law Kazakhstan: Act on Elections, Art. 89(4). */
export function checkQuotas({ rules, list, days }: Checking): readonly ListFinding[] {
  return quotasOn(rules, "list").flatMap((quota) => {
    const span = ageSpan(quota.ageOn, days);
    const finding = quotaFinding(quota, list.candidates.length, quotaCount(quota, list.candidates, span), span);
    return finding === null ? [] : [finding];
  });
}

/** Candidates said to count on a ground that is not published, of whom the papers that were looked at show none. */
export function checkCounted({ rules, list, days }: Checking): readonly ListFinding[] {
  const [quota, ...others] = quotasOn(rules, "list");
  if (quota === undefined) return [];
  const without = byNumber(list.candidates).filter(
    (candidate) =>
      candidate.counted === true &&
      [quota, ...others].every((each) => inGroups(each, candidate, ageSpan(each.ageOn, days).from) === "no"),
  );
  return without.map((candidate) => {
    const about = aboutCandidate(candidate);
    const operands = { number: candidate.number };
    return makeFinding("N25", "without", { severity: "warning", about, clause: quota, operands, personal: true });
  });
}

function groupsText(groups: readonly QuotaGroup[]): Trilingual {
  const joined = (lang: keyof Trilingual, and: string): string => {
    const names = groups.map((group) => GROUPS[group][lang]);
    const text = names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { kk: joined("kk", "және"), ru: joined("ru", "и"), en: joined("en", "and") };
}
