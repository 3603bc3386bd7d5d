import type { PayloadStore } from "../record/record-store.ts";

/** A payload of which the record says that it was erased: the hash of salt and bytes, when, and on which ground. */
export interface ErasedPayload {
  readonly hash: Uint8Array;
  readonly at: string;
  readonly ground: string;
}

/**
 * Keeps in a store that payloads were erased, before any are copied into it: those that it holds go, and those that some
 * copy still has do not come back.
 */
export async function keepErased(store: PayloadStore, erased: readonly ErasedPayload[]): Promise<void> {
  for (const { hash, at, ground } of erased) {
    const state = await store.savePayload(hash, { state: "erased", at, ground });
    if (state === "held") await store.erasePayload(hash, at, ground);
  }
}
