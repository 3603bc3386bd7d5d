export { type AddressOptions, addressFiles } from "./address-files.ts";
export { type Bundled, type BundlePart, bundleName, bundleParts, canBundle } from "./bundle-contents.ts";
export { type BundleFault, bundleFiles } from "./bundle-files.ts";
export { folderFiles } from "./folder-files.ts";
export { arraySource, type OpenedRecord, openRecord, type PlaceFault } from "./open-record.ts";
export { type ResultState, resultsCsv, resultsJson } from "./results-files.ts";
export { type ByteSource, listTar, tarEnd, tarFile, writeTar } from "./tar.ts";
