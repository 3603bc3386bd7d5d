export type { Cited, Status, Trilingual } from "./cited.ts";
export type { Chamber, Distribution, Majority } from "./distribution.ts";
export type { CandidateLists, Deadline } from "./lists.ts";
export type { Divisors, Method, Quota, RemainderStep, TieCriterion } from "./method.ts";
export type { Base, Condition, Qualification, ThresholdClause, Weight } from "./qualification.ts";
export { type ReadRules, type RulesFault, readRules } from "./read-rules.ts";
export type { Rules } from "./rules.ts";
export { rulesSchema } from "./schema.ts";
