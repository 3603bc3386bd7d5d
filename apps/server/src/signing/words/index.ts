export { describeAll } from "./describe-all.ts";
export type { Described, DescribedRow } from "./described.ts";
