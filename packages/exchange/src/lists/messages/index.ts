import { defineMessages } from "@dauys/language";
import { CELL_MESSAGES } from "./cells.ts";
import { HEAD_MESSAGES } from "./head.ts";
import { WORKBOOK_MESSAGES } from "./workbook.ts";

/** Faults of files of candidates that other files do not have, each with its remedy. */
export const LIST_MESSAGES = defineMessages({ ...WORKBOOK_MESSAGES, ...CELL_MESSAGES, ...HEAD_MESSAGES });
