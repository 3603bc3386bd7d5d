import type { Divisors, Method } from "../../rules/index.ts";

/** The article that a made-up method stands under, so that no law is cited for it. */
export const WHAT_IF_ARTICLE = "what-if";

const DIVISORS: Readonly<Record<string, Divisors>> = {
  dhondt: { sequence: "dhondt" },
  "sainte-lague": { sequence: "sainte-lague" },
  "modified-sainte-lague": { sequence: "sainte-lague", firstDivisor: "7/5" },
  danish: { sequence: "danish" },
  adams: { sequence: "adams" },
  dean: { sequence: "dean" },
  "huntington-hill": { sequence: "huntington-hill" },
  imperiali: { sequence: "imperiali" },
  macau: { sequence: "macau" },
};

/** Quotas, exact, of the lists that take part, with largest remainders for the seats left over. */
const QUOTAS = {
  hare: "hare",
  droop: "droop",
  "hagenbach-bischoff": "hagenbach-bischoff",
  "imperiali-quota": "imperiali",
} as const;

/** The methods that a what-if can try. */
export const METHOD_NAMES: readonly string[] = [...Object.keys(DIVISORS), ...Object.keys(QUOTAS)];

/** The method of that name, or `null`. */
export function methodNamed(name: string): Method | null {
  const article = WHAT_IF_ARTICLE;
  const divisors = Object.hasOwn(DIVISORS, name) ? DIVISORS[name] : undefined;
  if (divisors !== undefined) return { kind: "divisor", divisors, article };
  if (!isQuota(name)) return null;
  return {
    kind: "quota",
    quota: { name: QUOTAS[name], rounding: "exact", of: "qualified", article },
    steps: [{ step: "largest-remainders", article }],
    overAward: { rule: "smallest-remainder", article },
    article,
  };
}

function isQuota(name: string): name is keyof typeof QUOTAS {
  return Object.hasOwn(QUOTAS, name);
}
