export { openLogKey } from "./log-key.ts";
export { publicPayloads } from "./public-payloads.ts";
export { openPublishing, type Publishing } from "./publishing.ts";
