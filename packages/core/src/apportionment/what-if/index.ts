export { type Changed, changeContest, type WhatIf, type WhatIfReason, withSeats } from "./change-contest.ts";
export { METHOD_NAMES, methodNamed } from "./methods.ts";
export { shareFrom, type ThresholdReason, withThreshold } from "./threshold.ts";
