import { isTime } from "../../../record/index.ts";

/** A time as entries write it has so many bytes. */
export const TIME_BYTES = 20;

const last = { bytes: new Uint8Array(TIME_BYTES), text: "" };

/** The time at a place, `null` where there is none. Entries that follow each other often have the same one. */
export function timeText(bytes: Uint8Array, start: number): string | null {
  let same = last.text !== "";
  for (let i = 0; same && i < TIME_BYTES; i += 1) same = bytes[start + i] === last.bytes[i];
  if (same) return last.text;
  let text = "";
  for (let i = 0; i < TIME_BYTES; i += 1) text += String.fromCharCode(bytes[start + i] as number);
  if (!isTime(text)) return null;
  last.bytes.set(bytes.subarray(start, start + TIME_BYTES));
  last.text = text;
  return text;
}
