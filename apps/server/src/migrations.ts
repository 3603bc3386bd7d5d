import type { Migration } from "@dauys/store/tables";
import { ACCOUNT_TABLES, RESET_TABLES } from "./accounts/tables.ts";
import { ENTRY_COPY_TABLES, ENTRY_TABLES } from "./entry/index.ts";
import { QUEUE_TABLES } from "./queues/tables.ts";
import { SIGNING_TABLES } from "./signing/tables.ts";

/** The private tables of the office, step by step: each room adds its own, and no step changes once it has been released. */
export const MIGRATIONS: readonly Migration[] = [
  ACCOUNT_TABLES,
  ENTRY_TABLES,
  SIGNING_TABLES,
  QUEUE_TABLES,
  ENTRY_COPY_TABLES,
  RESET_TABLES,
];
