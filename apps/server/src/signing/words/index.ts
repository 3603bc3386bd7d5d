export { describeAll } from "./describe-all.ts";
export type { Described } from "./described.ts";
