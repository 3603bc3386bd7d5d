export { type MajorityReach, majorities, type SeatCounts, seatsNeeded } from "./majorities.ts";
