import type { Totals } from "@dauys/core/apportionment";

/** The rows that are no lists, and the total that each gives. */
export const RESERVED_ROWS: Readonly<Record<string, keyof Totals>> = {
  "@registered": "registered",
  "@received": "received",
  "@in-boxes": "inBoxes",
  "@valid": "valid",
  "@invalid": "invalid",
  "@blank": "blank",
  "@against-all": "againstAll",
  "@others": "others",
};

const TOTALS: ReadonlyMap<string, keyof Totals> = new Map([
  ...Object.entries(RESERVED_ROWS),
  ...Object.values(RESERVED_ROWS).map((total) => [total, total] as const),
  ...Object.entries(RESERVED_ROWS).map(([row, total]) => [row.slice(1), total] as const),
]);

/** The total that a reserved row (`@against-all`) gives. */
export function reservedTotal(row: string): keyof Totals | undefined {
  return Object.hasOwn(RESERVED_ROWS, row) ? RESERVED_ROWS[row] : undefined;
}

/** The total that a member of `totals` in JSON means: `againstAll`, `against-all` and `@against-all` are the same. */
export function totalOf(member: string): keyof Totals | undefined {
  return TOTALS.get(member);
}

/** The reserved row that gives a total. */
export function rowOf(total: keyof Totals): string {
  return Object.keys(RESERVED_ROWS).find((row) => RESERVED_ROWS[row] === total) ?? `@${total}`;
}
