export { type House, type HouseBlock, houseOf } from "./house.ts";
export { type ResultRow, type ResultView, resultOf } from "./result-view.ts";
export { type ShowInput, type ShownElection, showElection } from "./shown-election.ts";
