import type { Trilingual, WayToInvalidate } from "../../rules/index.ts";
import { isAbove, isStation } from "./act.ts";
import { type Refusal, refusal } from "./refusal.ts";
import type { Fold, UnitState } from "./state.ts";

type Kind = WayToInvalidate["of"][number];

const KINDS: Readonly<Record<Kind, Trilingual>> = {
  station: { kk: "учаскенің", ru: "участка", en: "a station" },
  "administrative-unit": {
    kk: "әкімшілік-аумақтық бірліктің",
    ru: "административно-территориальной единицы",
    en: "an administrative unit",
  },
};

/**
 * The ways in which the rules in force let the result of a unit be declared void: none where it is of a kind that they do
 * not name, `null` where the rules at hand do not say what may be.
 */
export function waysToInvalidate({ rules }: Pick<Fold, "rules">, unit: UnitState): readonly WayToInvalidate[] | null {
  const ways = rules?.rules.invalidation?.ways;
  if (ways === undefined) return null;
  const kind = isStation(unit) ? "station" : unit.parent === null ? null : "administrative-unit";
  return kind === null ? [] : ways.filter(({ of }) => of.includes(kind));
}

/** Refuses to declare void what the rules do not let be, unless a court or council annulled the result there. */
export function voidableRefusal(fold: Fold, unit: UnitState): Refusal | null {
  if (waysToInvalidate(fold, unit)?.length !== 0 || annulledIn(fold, unit)) return null;
  const ways = fold.rules?.rules.invalidation?.ways ?? [];
  const kinds = [...new Set(ways.flatMap(({ of }) => of))];
  const words = (lang: keyof Trilingual, or: string): string => kinds.map((kind) => KINDS[kind][lang]).join(or);
  return refusal("not-voidable", {
    unit: unit.name,
    of: { kk: words("kk", " немесе "), ru: words("ru", " или "), en: words("en", " or ") },
    article: [...new Set(ways.map(({ article }) => article))].join("; "),
  });
}

/** Whether what was referred to a court or council ended with an annulled result that holds the unit. */
function annulledIn({ mandates, units }: Fold, unit: UnitState): boolean {
  const { result, referrals } = mandates.state;
  if (result === null || result.standing === "stands") return false;
  if (result.standing === "annulled") return true;
  return referrals
    .flatMap((referral) => referral.units)
    .some((name) => {
      const annulled = units.get(name);
      return annulled !== undefined && (annulled === unit || isAbove(annulled, unit));
    });
}
