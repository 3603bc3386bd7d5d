// Where records are read from in any surroundings, browsers too: an address, a bundle in memory; and how
// their signatures are handed to other threads.
export { addressFiles } from "./address-files.ts";
export { type BundleFault, bundleFiles } from "./bundle-files.ts";
export { arraySource } from "./tar.ts";
export { claimPack, packedClaims } from "./threads/claim-pack.ts";
