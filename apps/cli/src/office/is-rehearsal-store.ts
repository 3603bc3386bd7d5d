import { decodeEntry } from "@dauys/core/record";
import type { RecordStore } from "@dauys/store";

/** Whether a record says of itself that it is a rehearsal's. */
export async function isRehearsalStore(store: RecordStore): Promise<boolean> {
  const [first] = await store.entries(0, 1);
  const decoded = first === undefined ? null : decodeEntry(first.bytes);
  return decoded?.ok === true && decoded.entry.body.kind === "rehearsal";
}
