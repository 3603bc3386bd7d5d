import type { MessageParam } from "@dauys/language";
import { inAllLanguages } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";
import { LOG_MESSAGES } from "./messages.ts";

/** A fault of what was published, or of what is to be. */
export function logFault(
  code: keyof typeof LOG_MESSAGES,
  params: Readonly<Record<string, MessageParam>>,
  cause?: unknown,
): RecordFault {
  return new RecordFault(code, inAllLanguages(LOG_MESSAGES, code, params), cause === undefined ? {} : { cause });
}
