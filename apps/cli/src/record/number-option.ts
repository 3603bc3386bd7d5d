import { type Call, optionOf } from "../command.ts";
import { good, type Result, refused } from "../trouble.ts";
import { recordTrouble } from "./told.ts";

/** A whole number that an option gives; `null` where it is left out. */
export function numberOption(call: Call, option: string): Result<number | null> {
  const value = optionOf(call, option);
  return value === undefined ? good(null) : wholeNumber(value, `--${option}`);
}

/** A whole number, 0 or more; `what` names it when it is none. */
export function wholeNumber(value: string, what: string): Result<number> {
  const n = /^(?:0|[1-9][0-9]{0,15})$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(n)) return good(n);
  return refused([recordTrouble("number", { option: what, value: JSON.stringify(value) })]);
}
