export { type LogKeyFault, type LogKeyFiles, type OpenedLogKey, openLogKey } from "./log-key.ts";
export { openPublishing, type Publishing, type PublishingOptions, type PublishingState } from "./publishing.ts";
