import type { Command } from "../command.ts";
import { EXPLAIN } from "./explain.ts";
import { SEATS } from "./seats.ts";
import { WHAT_IF_COMMAND } from "./what-if.ts";

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [SEATS, EXPLAIN, WHAT_IF_COMMAND];
