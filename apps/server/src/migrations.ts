import type { Migration } from "@dauys/store/tables";

/** The private tables of the office, step by step: each room adds its own, and no step changes once it has been released. */
export const MIGRATIONS: readonly Migration[] = [];
