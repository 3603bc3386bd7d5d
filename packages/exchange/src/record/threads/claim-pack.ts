import type { SignatureClaim, VerifyEd25519 } from "@dauys/core/record";

const KEY = 32;
const SIGNATURE = 64;
const HEAD = 12;

/**
 * The claims of many entries in one array, so that they go to another thread as one piece: for each message the entry, its
 * own length and how many signatures it has (three numbers of four bytes, the lowest first), then the message, and for
 * each signature the key and the signature.
 */
export interface ClaimPack {
  readonly add: (entry: number, claims: readonly SignatureClaim[]) => void;
  readonly bytes: () => number;
  readonly claims: () => number;
  /** The array, and an empty pack from now on. */
  readonly take: () => Uint8Array<ArrayBuffer>;
}

/** Begins a pack. */
export function claimPack(): ClaimPack {
  let array = new Uint8Array(1 << 16);
  let length = 0;
  let count = 0;
  const room = (more: number): void => {
    if (length + more <= array.length) return;
    const larger = new Uint8Array(2 * (length + more));
    larger.set(array.subarray(0, length));
    array = larger;
  };
  const add = (entry: number, claims: readonly SignatureClaim[]): void => {
    const [first] = claims;
    if (first === undefined) return;
    const same = claims.every(({ message }) => message === first.message);
    if (!same) throw new TypeError("the signatures of an entry are over the same bytes");
    const { message } = first;
    room(HEAD + message.length + claims.length * (KEY + SIGNATURE));
    const view = new DataView(array.buffer);
    for (const [i, value] of [entry, message.length, claims.length].entries())
      view.setUint32(length + 4 * i, value, true);
    array.set(message, length + HEAD);
    length += HEAD + message.length;
    for (const { publicKey, signature } of claims) {
      array.set(publicKey, length);
      array.set(signature, length + KEY);
      length += KEY + SIGNATURE;
    }
    count += claims.length;
  };
  const take = (): Uint8Array<ArrayBuffer> => {
    const taken = array.subarray(0, length);
    array = new Uint8Array(1 << 16);
    length = 0;
    count = 0;
    return taken;
  };
  return { add, bytes: () => length, claims: () => count, take };
}

/** The signatures of one entry in a pack. */
export interface PackedClaims {
  readonly entry: number;
  readonly message: Uint8Array<ArrayBuffer>;
  readonly signatures: readonly {
    readonly publicKey: Uint8Array<ArrayBuffer>;
    readonly signature: Uint8Array<ArrayBuffer>;
  }[];
}

/** What a pack holds, entry after entry; nothing is copied. */
export function* packedClaims(pack: Uint8Array<ArrayBuffer>): Generator<PackedClaims, void, undefined> {
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  for (let at = 0; at < pack.length; ) {
    const entry = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    const count = view.getUint32(at + 8, true);
    const message = pack.subarray(at + HEAD, at + HEAD + length);
    at += HEAD + length;
    const signatures = Array.from({ length: count }, (_, i) => {
      const key = at + i * (KEY + SIGNATURE);
      return {
        publicKey: pack.subarray(key, key + KEY),
        signature: pack.subarray(key + KEY, key + KEY + SIGNATURE),
      };
    });
    at += count * (KEY + SIGNATURE);
    yield { entry, message, signatures };
  }
}

/** Checks all signatures of a pack; returns the entries of which one is wrong. */
export function wrongIn(pack: Uint8Array<ArrayBuffer>, verify: VerifyEd25519): readonly number[] {
  const wrong: number[] = [];
  for (const { entry, message, signatures } of packedClaims(pack)) {
    const right = signatures.every(({ publicKey, signature }) => verify(publicKey, message, signature));
    if (!right) wrong.push(entry);
  }
  return wrong;
}
