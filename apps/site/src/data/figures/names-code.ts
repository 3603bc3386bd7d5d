/** The most bytes of a name. */
const MOST_NAME = 255;

/** Names one after the other: how many bytes each shares with the one before, how many follow, and those. */
export function encodeNames(names: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  let before = new Uint8Array();
  for (const name of names) {
    const own = encoder.encode(name);
    if (own.length > MOST_NAME) throw new RangeError(`${name} is longer than ${MOST_NAME} bytes`);
    let shared = 0;
    while (shared < own.length && own[shared] === before[shared]) shared += 1;
    bytes.push(shared, own.length - shared, ...own.subarray(shared));
    before = own;
  }
  return Uint8Array.from(bytes);
}

/** So many names from bytes; `null` where they are not that many, or not as {@link encodeNames} writes them. */
export function decodeNames(bytes: Uint8Array, count: number): readonly string[] | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const names: string[] = [];
  let before = new Uint8Array();
  let at = 0;
  try {
    while (names.length < count) {
      const [shared, more] = [bytes[at], bytes[at + 1]];
      if (shared === undefined || more === undefined || shared > before.length) return null;
      const rest = bytes.subarray(at + 2, at + 2 + more);
      if (rest.length < more) return null;
      const own = new Uint8Array(shared + more);
      own.set(before.subarray(0, shared));
      own.set(rest, shared);
      names.push(decoder.decode(own));
      before = own;
      at += 2 + more;
    }
  } catch {
    return null;
  }
  return at === bytes.length ? names : null;
}
