export { openLogKey } from "./log-key.ts";
export { openPublishing, type Publishing } from "./publishing.ts";
