import type { Migration } from "@dauys/store/tables";
import { SIGNING_TABLES } from "./signing/tables.ts";

/** The private tables of the office, step by step: each room adds its own, and no step changes once it has been released. */
export const MIGRATIONS: readonly Migration[] = [SIGNING_TABLES];
