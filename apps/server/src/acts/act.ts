import type { BodyOf, EntryType } from "@dauys/core/election";

/** What is to be said in an entry, before anybody has put a time or a signature to it. */
export type Said = {
  readonly [T in EntryType]: { readonly type: T; readonly body: BodyOf<T> };
}[EntryType];
