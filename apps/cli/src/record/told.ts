import { told } from "../keys/told.ts";
import type { Trouble } from "../trouble.ts";
import { RECORD_TROUBLES } from "./trouble-texts.ts";

/** The codes of troubles that have a remedy. */
export type RecordTrouble = {
  [K in keyof typeof RECORD_TROUBLES]: `${K}.remedy` extends keyof typeof RECORD_TROUBLES ? K : never;
}[keyof typeof RECORD_TROUBLES];

/** A trouble with what a command around records was given; `file` is `null` for the command line. */
export function recordTrouble(
  code: RecordTrouble,
  params: Readonly<Record<string, string | number>> = {},
  file: string | null = null,
): Trouble {
  return told(RECORD_TROUBLES, code, params, file);
}
