const DATABASE = "dauys-keys";
const STORE = "files";

/** Key files that this browser keeps, as they were: encrypted under the passphrase. By the key's name and id. */
export interface KeptFiles {
  readonly get: (key: string) => Promise<string | null>;
  readonly put: (key: string, text: string) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}

/** Opens what this browser keeps; where it keeps nothing, such as in a private window, nothing is found and nothing kept. */
export async function keptFiles(): Promise<KeptFiles> {
  const database = await opened().catch(() => null);
  const run = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> => {
    if (database === null) return null;
    return done(ask(database.transaction(STORE, mode).objectStore(STORE)));
  };
  return {
    get: async (key) => {
      const found = await run("readonly", (store) => store.get(key) as IDBRequest<unknown>);
      return typeof found === "string" ? found : null;
    },
    put: async (key, text) => void (await run("readwrite", (store) => store.put(text, key))),
    forget: async (key) => void (await run("readwrite", (store) => store.delete(key))),
  };
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
}
