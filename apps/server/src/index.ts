export { officePages } from "./build/compile.ts";
export { makeApp } from "./http/index.ts";
