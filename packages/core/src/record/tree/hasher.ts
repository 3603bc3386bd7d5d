import { encodeBase64 } from "../bytes/base64.ts";
import type { Sha256 } from "../cryptography.ts";

const EMPTY_ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/** The bytes of one hash. */
export const HASH_BYTES = 32;

/** The hashes of which a record's tree is made; each has {@link HASH_BYTES} bytes. */
export interface TreeHasher {
  /** The root of the tree without leaves: the hash of nothing. */
  readonly empty: Uint8Array;
  /** The hash of a leaf, from the bytes of its entry. */
  readonly leaf: (bytes: Uint8Array) => Uint8Array;
  /** The hash of a node, from the hashes of its two children. */
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
}

/**
 * The tree hashes that a SHA-256 function makes.
 * @throws TypeError when the function is not SHA-256
 * @source RFC 6962, section 2.1
 */
export function treeHasher(sha256: Sha256): TreeHasher {
  const empty = sha256(new Uint8Array());
  if (encodeBase64(empty) !== EMPTY_ROOT) throw new TypeError("the function given is not SHA-256");
  // Two buffers that are used again and again: a new one for each hash would cost as much as the hash.
  let leafInput = new Uint8Array(1024);
  const nodeInput = new Uint8Array(1 + 2 * HASH_BYTES);
  nodeInput[0] = 1;
  return {
    empty,
    leaf: (bytes) => {
      if (bytes.length >= leafInput.length) leafInput = new Uint8Array(2 * bytes.length);
      leafInput[0] = 0;
      leafInput.set(bytes, 1);
      return sha256(leafInput.subarray(0, bytes.length + 1));
    },
    node: (left, right) => {
      nodeInput.set(left, 1);
      nodeInput.set(right, 1 + HASH_BYTES);
      return sha256(nodeInput);
    },
  };
}
