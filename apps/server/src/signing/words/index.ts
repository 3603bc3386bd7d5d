export { describeEntry } from "./describe-entry.ts";
export type { Described, DescribedRow } from "./described.ts";
