/**
 * SHA-256 of some bytes: 32 bytes. It must not keep the array it was given: callers use it again.
 * @source FIPS 180-4
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * Whether `signature` (64 bytes) is the Ed25519 signature over `message` by the key `publicKey` (32 bytes).
 * False, not an exception, for a key or signature that is malformed.
 * @source RFC 8032
 */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/**
 * The Ed25519 signature (64 bytes) over a message, by a private key that only this function knows.
 * @source RFC 8032
 */
export type SignEd25519 = (message: Uint8Array) => Uint8Array;

/** One signature to be checked, as the three arguments of {@link VerifyEd25519}: for checking elsewhere, or later. */
export interface SignatureClaim {
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}
