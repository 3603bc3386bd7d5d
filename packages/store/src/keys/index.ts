export {
  type KeyDerivation,
  type KeyFile,
  type KeyFileReason,
  MAX_KEY_FILE_BYTES,
  parseKeyFile,
  type ReadKeyFile,
} from "./key-file.ts";
export { publicBytes, sha256, signWith, verifyEd25519 } from "./node-cryptography.ts";
export { type OpenedKey, type OpenKeyReason, openKey } from "./open-key.ts";
export { isLongEnough, LEAST_PASSPHRASE, MOST_PASSPHRASE_BYTES } from "./passphrase.ts";
export {
  type PrivateFileReason,
  readPrivateFile,
  replacePrivateFile,
  type WriteFileReason,
  writePrivateFile,
} from "./private-file.ts";
export { type KeyPair, newKey, sealKey } from "./seal-key.ts";
