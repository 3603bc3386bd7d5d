import type { Result } from "../result.ts";

/** The value of a result that must be good. */
export function good<Value extends object, Reason extends string>(result: Result<Value, Reason>): Value {
  if (!result.ok) throw new Error(`${result.fault.reason}: ${result.fault.message}`);
  return result;
}

/** Why something was refused, or "accepted". */
export function reasonOf(result: Result<object, string>): string {
  return result.ok ? "accepted" : result.fault.reason;
}

/** Bytes to compare by, whatever kind of array they are in. */
export function hex(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? "nothing" : Buffer.from(bytes).toString("hex");
}
