export { Replay, type ReplayState } from "./replay-site.ts";
export { sizeAt, sizesOf } from "./replay-times.ts";
export { type ReplayServer, serveReplay } from "./serve-replay.ts";
export type { LiveSettings } from "./settings.ts";
export { writeState } from "./write-state.ts";
