// Where records are read from in any surroundings, browsers too: an address, and a bundle in memory.
export { addressFiles } from "./address-files.ts";
export { type BundleFault, bundleFiles } from "./bundle-files.ts";
export { arraySource } from "./tar.ts";
