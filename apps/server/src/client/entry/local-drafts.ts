import type { Protocol } from "@dauys/core/protocol";
import type { Reason } from "../../entry/paper-rows.ts";

/** What of a paper is kept in this browser: all that was typed, and what of it is on its way to the server. */
export interface LocalDraft {
  /** The person and the paper: somebody else at the same computer does not send it on. */
  readonly id: string;
  readonly protocol: Protocol;
  readonly page: number;
  /** The revision of the server on which this rests. */
  readonly revision: number;
  /** Whether something was typed that is not in `sending` and not on the server. */
  readonly unsent: boolean;
  /** What was sent and not answered yet, with the key under which it is done once. */
  readonly sending: { readonly key: string; readonly protocol: Protocol; readonly page: number } | null;
  /** The finishing that follows once all is sent. */
  readonly finishing: {
    readonly key: string;
    readonly reasons: readonly Reason[];
    readonly onPaper: string | null;
  } | null;
}

/** The drafts of this browser. */
export interface LocalDrafts {
  readonly read: (id: string) => Promise<LocalDraft | null>;
  readonly write: (draft: LocalDraft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Opens the drafts of this browser; where it keeps nothing, they last as long as the page. */
export async function openLocalDrafts(): Promise<LocalDrafts> {
  const database = await openDatabase().catch(() => null);
  if (database === null) return inMemory();
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction("drafts", mode).objectStore("drafts");
  return {
    read: async (id) => ((await done(store("readonly").get(id))) as LocalDraft | undefined) ?? null,
    write: async (draft) => void (await done(store("readwrite").put(draft))),
    remove: async (id) => void (await done(store("readwrite").delete(id))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open("dauys-entry", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("drafts", { keyPath: "id" });
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}

function inMemory(): LocalDrafts {
  const drafts = new Map<string, LocalDraft>();
  return {
    read: async (id) => drafts.get(id) ?? null,
    write: async (draft) => void drafts.set(draft.id, draft),
    remove: async (id) => void drafts.delete(id),
  };
}
