export type { PublishFault } from "./publish-fault.ts";
export { type Published, publishSite } from "./publish-site.ts";
export { readNote } from "./target-folder.ts";
