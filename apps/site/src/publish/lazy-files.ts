/** What a file holds. */
export type Content = Uint8Array | string;

/** Files by their paths, each made when it is asked for. The order is that in which they are published. */
export type LazyFiles = Map<string, () => Content>;

/** Makes a thing when it is asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
