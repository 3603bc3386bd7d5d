const MOST_REASONS = 100;
const LONGEST_NAME = 80;

/** Why a certificate is refused, in plain English; empty while nothing speaks against it. */
export type Reasons = string[];

/** Adds a reason; beyond a hundred, more of them help nobody and are dropped. */
export function refuse(reasons: Reasons, reason: string): void {
  if (reasons.length < MOST_REASONS) reasons.push(reason);
}

/** A name from the input, quoted, and cut where it is absurdly long. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}

/** Names from the input as an enumeration. */
export function enumerated(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, 10).map(quoted).join(", ");
  return all.length === 0 ? "nobody" : all.length > 10 ? `${shown} and ${all.length - 10} more` : shown;
}

/** An integer or fraction as digits, cut where it is absurdly long. */
export function digits(value: bigint | string): string {
  const text = value.toString();
  return text.length > 2 * LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}… (${text.length} characters)` : text;
}

/** A pool in words. */
export function poolName(path: readonly string[]): string {
  return path.length === 0 ? "the pool of the unit" : `pool ${path.map(quoted).join("/")}`;
}
