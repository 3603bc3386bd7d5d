export { type BuildOptions, type BuiltSite, buildSite } from "./build-site.ts";
export { compileSitePages } from "./compile-pages.ts";
export { DEFAULTS, HOUSE_ROOT } from "./house.ts";
export { Fingerprint, filesIn } from "./input-files.ts";
export { packageFile, removeOthers, runVite } from "./run-vite.ts";
