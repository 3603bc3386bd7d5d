export { type BuildOptions, type BuiltSite, buildSite } from "./build-site.ts";
export { DEFAULTS } from "./house.ts";
